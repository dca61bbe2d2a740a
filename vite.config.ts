import { defineConfig } from "vite";
import { addinConfig } from "./tools/addin-config.ts";
import { DEVELOPMENT } from "./tools/hosting/deployment.ts";

/** The add-in for development; tools/build.ts builds it for where a team's Excel finds it. */
export default defineConfig(addinConfig(DEVELOPMENT, "dist/addin"));
