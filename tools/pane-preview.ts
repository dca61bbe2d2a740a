/**
 * Opens the built pane in any browser, with the test host in place of Excel on the sample workbook: `npm run pane:preview`,
 * with `-- --lang en --theme dark --book some.xlsx --today 2026-06-30 --api 1.9 --port 4300` where wanted. The sample is looked
 * at on the day to which its data reach, another workbook today. Nothing comes from the network.
 */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { basename, join, normalize, resolve } from "node:path";
import { parseArgs } from "node:util";
import { clockAt, contentType } from "../test/host/chromium.ts";
import { bookFromXlsx } from "../test/host/from-xlsx.ts";
import { bundleHost, hostScript } from "../test/host/host-bundle.ts";
import { CURRENT_SETS, hostInfo } from "../test/host/identity.ts";

const ROOT = resolve(import.meta.dirname, "..");
/** The day to which the sample's data reach. */
const SAMPLE_DAY = "2026-06-30";
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const { values } = parseArgs({
  options: {
    lang: { type: "string", default: "zh-CN" },
    theme: { type: "string", default: "light" },
    book: { type: "string" },
    today: { type: "string" },
    api: { type: "string", default: CURRENT_SETS.ExcelApi ?? "" },
    port: { type: "string", default: "4300" },
  },
});
const language = values.lang === "en" ? "en-US" : values.lang;
const sample = `examples/kam-sample.${values.lang === "en" ? "en" : "zh-CN"}.xlsx`;
const workbook = values.book === undefined ? join(ROOT, sample) : resolve(values.book);
const book = await bookFromXlsx(workbook);
const today = values.today ?? (values.book === undefined ? SAMPLE_DAY : undefined);
const noon = today === undefined ? undefined : Date.parse(`${today}T12:00:00`);
if (noon !== undefined && Number.isNaN(noon))
  throw new Error(`--today takes a date such as ${SAMPLE_DAY}, not "${today ?? ""}".`);
const host = hostScript(await bundleHost(), book, {
  language,
  theme: values.theme === "dark" ? "dark" : "light",
  requirementSets: { ...CURRENT_SETS, ExcelApi: values.api },
  url: `C:\\KAM\\${basename(workbook)}`,
});
const script = noon === undefined ? host : `${clockAt(noon)}\n${host}`;

/** The page as it was built, but for where office.js comes from and the host before it. */
async function page(): Promise<string> {
  const html = await readFile(join(ROOT, "dist/addin/taskpane.html"), "utf8");
  return html.replace("<head>", '<head>\n<script src="./kam-host.js"></script>').replaceAll(CDN, "./office/");
}

function fileOf(path: string): string | null {
  const [folder, rest] = path.startsWith("/office/")
    ? ["node_modules/@microsoft/office-js/dist", path.slice("/office/".length)]
    : ["dist/addin", path.slice(1)];
  const file = normalize(join(ROOT, folder, rest));
  return file.startsWith(join(ROOT, folder)) && existsSync(file) ? file : null;
}

async function contentOf(path: string): Promise<string | Buffer | null> {
  if (path === "/taskpane.html") return page();
  if (path === "/kam-host.js") return script;
  const file = fileOf(path);
  return file === null ? null : readFile(file);
}

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  if (pathname === "/") {
    response.writeHead(302, { Location: `/taskpane.html?${hostInfo()}` }).end();
    return;
  }
  contentOf(decodeURIComponent(pathname)).then(
    (content) => {
      if (content === null) response.writeHead(404).end();
      else response.writeHead(200, { "Content-Type": contentType(pathname), "Cache-Control": "no-store" }).end(content);
    },
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
server.on("error", (error: NodeJS.ErrnoException) => {
  const isTaken = error.code === "EADDRINUSE";
  const advice = `Port ${values.port} is in use: another preview may be open. Take another: npm run pane:preview -- --port 4301`;
  console.error(isTaken ? advice : error.message);
  process.exitCode = 1;
});
server.listen(Number(values.port), "127.0.0.1", () => {
  console.log(
    `http://localhost:${values.port}/  Open it in a browser; Ctrl+C ends. (Developers: kamHost in its console.)`,
  );
});
