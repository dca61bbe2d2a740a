/**
 * `npm start`: the add-in from its sources over https on this machine, and Excel with it where that can be done. On Windows
 * and Mac it opens Excel; `npm start -- web --document <address of a workbook on OneDrive>` opens Excel on the web;
 * `npm start -- serve` opens nothing. `npm stop` takes the add-in out of Excel again.
 */
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { createServer } from "vite";
import { addinConfig } from "./addin-config.ts";
import { developmentCertificate } from "./hosting/certificate.ts";
import { DEVELOPMENT } from "./hosting/deployment.ts";
import { planFor, stopFor, type Plan } from "./hosting/sideload.ts";

const { values, positionals } = parseArgs({
  options: { document: { type: "string" }, stop: { type: "boolean", default: false } },
  allowPositionals: true,
});
const plan = values.stop
  ? stopFor(process.platform)
  : planFor(process.platform, { target: positionals[0], document: values.document });
if (typeof plan === "string") {
  console.error(plan);
  process.exitCode = 1;
} else {
  if (!values.stop) await serve();
  carryOut(plan);
}

async function serve(): Promise<void> {
  const port = Number(new URL(DEVELOPMENT.url).port);
  const server = await createServer({
    configFile: false,
    ...addinConfig(DEVELOPMENT, "dist/addin"),
    server: { port, strictPort: true, https: await developmentCertificate() },
  });
  await server.listen();
  console.log(`${DEVELOPMENT.url}/taskpane.html`);
}

function carryOut({ command, words }: Plan): void {
  for (const line of words) console.log(line);
  if (command === null) return;
  const [program, ...args] = command;
  // npx is a script on Windows, which only a shell starts.
  const child = spawn(program, args, { stdio: "inherit", shell: process.platform === "win32" });
  child.once("close", (code) => {
    if (code !== 0) console.error(`${command.join(" ")}: exit code ${String(code)}`);
  });
}
