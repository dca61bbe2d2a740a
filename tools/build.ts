/**
 * `npm run build`: the add-in for development and the command. `npm run build -- --url https://kam.example.com --env prod`:
 * the add-in for a team's Excel, in dist/deploy/prod: `site` is the folder to put on the server, nginx.conf for nginx
 * (docs/deployment.md).
 */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "vite";
import { addinConfig } from "./addin-config.ts";
import { folderProblems } from "./check-manifest.ts";
import { deploymentOf, type Deployment } from "./hosting/deployment.ts";
import { nginxConfig } from "./hosting/nginx.ts";

const OPTIONS = { url: { type: "string" }, env: { type: "string" }, "office-js": { type: "string" } } as const;

if (process.argv.length === 2) {
  await build({ configFile: "vite.config.ts", logLevel: "warn" });
  await build({ configFile: "vite.cli.config.ts", logLevel: "warn" });
  console.log("dist/addin: the add-in for development\ndist/cli: the command kam");
} else {
  const problem = await buildDeployment();
  if (problem !== undefined) {
    console.error(problem);
    process.exitCode = 1;
  }
}

/** Builds what the command line asks for; a problem in words where it cannot. */
async function buildDeployment(): Promise<string | undefined> {
  const options = optionsOf(process.argv.slice(2));
  if (typeof options === "string") return options;
  const deployment = deploymentOf(options);
  if (typeof deployment === "string") return deployment;
  const folder = `dist/deploy/${options.env ?? ""}`;
  const site = join(folder, "site");
  rmSync(folder, { recursive: true, force: true });
  await build({ configFile: false, logLevel: "warn", ...addinConfig(deployment, site) });
  writeFileSync(join(folder, "nginx.conf"), nginxConfig(deployment));
  const problems = folderProblems(site, deployment);
  if (problems.length > 0) return problems.join("\n");
  console.log(summary(deployment, site, folder));
  return undefined;
}

function optionsOf(args: string[]) {
  try {
    const { url, env, "office-js": officeJs } = parseArgs({ args, options: OPTIONS }).values;
    return { url, env, officeJs };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function summary({ url, environment, officeJs }: Deployment, site: string, folder: string): string {
  return [
    `${environment.name.en} (${environment.id}), functions =${environment.namespace}.…, office.js ${officeJs}`,
    `${site}: put what is in it at ${url}/ (with web.config for IIS, staticwebapp.config.json for Azure)`,
    `${join(folder, "nginx.conf")}: include it in nginx's server block`,
    `${join(site, "manifest.xml")}: upload it in the Microsoft 365 admin center (docs/deployment.md)`,
  ].join("\n");
}
