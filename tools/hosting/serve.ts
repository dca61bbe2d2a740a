import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { basePath, type Deployment } from "./deployment.ts";
import { nginxConfig } from "./nginx.ts";

/** nginx of this machine with the add-in on loopback. */
export interface Served {
  /** Without a slash at its end; the add-in lies at the path of its deployment. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Serves a built folder by the configuration that is shipped, in a server block of a few lines, as a person writes it. */
export async function serveByNginx(site: string, deployment: Deployment): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "kam-nginx-"));
  const root = join(folder, "root");
  mkdirSync(join(root, basePath(deployment)), { recursive: true });
  cpSync(site, join(root, basePath(deployment)), { recursive: true });
  const port = await freePort();
  writeFileSync(join(folder, "kam.conf"), nginxConfig(deployment));
  writeFileSync(join(folder, "nginx.conf"), wholeConfig(folder, root, port));
  const child = spawn("nginx", ["-p", folder, "-e", "error.log", "-c", join(folder, "nginx.conf")], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (part: Buffer) => (said += part.toString()));
  const ended = new Promise<void>((resolve) => {
    child.once("close", () => {
      resolve();
    });
    child.once("error", (error) => {
      said += error.message;
      resolve();
    });
  });
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${String(port)}`;
  const isUp = await Promise.race([answers(address), ended.then(() => false)]);
  if (isUp) return { address, stop };
  await stop();
  throw new Error(`nginx did not start: ${said.trim()}`);
}

function wholeConfig(folder: string, root: string, port: number): string {
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `  ${name}_temp_path ${folder}/${name};`,
  );
  return [
    "daemon off;",
    // One process, so that a folder of whoever starts it may be read.
    "master_process off;",
    `pid ${folder}/nginx.pid;`,
    `error_log ${folder}/error.log;`,
    "events {}",
    "http {",
    "  access_log off;",
    ...paths,
    "  server {",
    `    listen 127.0.0.1:${String(port)};`,
    `    root ${root};`,
    `    include ${folder}/kam.conf;`,
    "  }",
    "}",
    "",
  ].join("\n");
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === "object" && address !== null ? address.port : 0);
      });
    });
  });
}

const TRIES = 100;

async function answers(address: string): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    try {
      await fetch(address);
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return false;
}
