import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Where `npm start` serves the add-in, and what manifest.xml in the repository says. */
export const DEVELOPMENT_URL = "https://localhost:3000";

/** The address of a place where the add-in is served, without the slash at its end; development without one. */
export function servedFrom(address = ""): string {
  const url = address.trim().replace(/\/+$/, "");
  if (url === "") return DEVELOPMENT_URL;
  if (!/^https:\/\/[^/]/.test(url)) throw new Error(`KAM_BASE_URL must begin with https://, but it is "${address}"`);
  return url;
}

/** The manifest for a place where the add-in is served: the same file with another address. */
export function manifestFor(baseUrl: string): string {
  const manifest = readFileSync(join(import.meta.dirname, "../manifest.xml"), "utf8");
  return manifest.replaceAll(DEVELOPMENT_URL, servedFrom(baseUrl));
}
