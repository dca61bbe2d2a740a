import { readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { HTTPRequest, Page, ResponseForRequest } from "puppeteer";
import { embeddedBrowser } from "../../src/report/print/embedded-browser.ts";
import { browserCandidates, thisMachine } from "../../src/report/print/find-browser.ts";
import { reportFonts } from "../../src/report/print/report-fonts.ts";
import { startBrowser, type RunningBrowser } from "../../src/report/print/start-browser.ts";
import { workFolder } from "../../src/report/print/work-folder.ts";
import { bookFromJson } from "./book-json.ts";
import type { Preview } from "./browser.ts";
import { bundleHost, hostScript } from "./host-bundle.ts";
import { hostInfo } from "./identity.ts";
import type { Book } from "./model/book.ts";

/*
 * The production pane in a real browser, with the host in place of Excel. The page comes from an invented origin, byte
 * by byte as it was built; office.js comes from the npm package; nothing comes from the network.
 */

const ADDIN = join(import.meta.dirname, "../../dist/addin");
const OFFICE = join(import.meta.dirname, "../../node_modules/@microsoft/office-js/dist");
const ORIGIN = "https://kam.test/";
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

export interface PaneOptions {
  readonly book: Book;
  /** Of the host: language, theme, requirement sets, switches, merge policy. */
  readonly options?: NonNullable<Preview["options"]>;
  readonly width?: number;
  readonly height?: number;
  /** What the page's clock says, in Unix milliseconds; else the machine's. */
  readonly now?: number;
  /** A script of the test's own that runs before the page's. */
  readonly prelude?: string;
  /** Another folder than dist/addin. */
  readonly folder?: string;
  /** A web server that has the add-in; the page then gets its files as that server gives them, headers and all. */
  readonly server?: string;
}

export interface Pane {
  readonly page: Page;
  /** The workbook as it is saved, with what the pane has done to it. */
  readonly book: () => Promise<Book>;
  /** Addresses that were asked for elsewhere than at the add-in and office.js; they got no answer. */
  readonly strangers: readonly string[];
  /** What the page threw, and what it said against its own content security policy. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

export interface TestBrowser {
  readonly openPane: (options: PaneOptions) => Promise<Pane>;
  readonly close: () => Promise<void>;
}

/** Starts the first browser of the machine that starts. */
export async function openTestBrowser(): Promise<TestBrowser> {
  if (!existsSync(join(ADDIN, "taskpane.html"))) throw new Error("dist/addin is not built: npm run build:addin");
  const folder = workFolder(reportFonts().system);
  const running = await anyBrowser(folder);
  const bundle = await bundleHost();
  return {
    openPane: (options) => openPane(running, bundle, options),
    async close() {
      await running.close();
      folder.remove();
    },
  };
}

async function anyBrowser(folder: ReturnType<typeof workFolder>): Promise<RunningBrowser> {
  const sandbox = process.getuid?.() !== 0;
  const failures: string[] = [];
  for (const candidate of browserCandidates(thisMachine())) {
    const embedded = candidate.kind === "embedded" ? await embeddedBrowser() : null;
    if (embedded?.ok === false) continue;
    const path = candidate.kind === "file" ? candidate.path : embedded?.value.path;
    if (path === undefined) continue;
    const libraries = embedded?.value.libraries;
    const started = await startBrowser({ path, libraries, folder, sandbox, startMs: 30_000, budgetMs: 60_000 });
    if (started.ok) return started.value;
    failures.push(`${path}: ${JSON.stringify(started.fault)}`);
  }
  throw new Error(`no browser started: ${failures.join("; ")}`);
}

async function openPane({ browser }: RunningBrowser, bundle: string, options: PaneOptions): Promise<Pane> {
  const { book, options: hostOptions = {}, width = 350, height = 800, folder = ADDIN, now, server, prelude } = options;
  const site = server === undefined ? fromFolder(folder) : fromServer(server);
  const page = await browser.newPage();
  const strangers: string[] = [];
  const errors: string[] = [];
  await page.setViewport({ width, height });
  await page.setRequestInterception(true);
  page.on("request", (request) => void answer(request, site, strangers));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) errors.push(message.text());
  });
  if (now !== undefined) await page.evaluateOnNewDocument(clockAt(now));
  if (prelude !== undefined) await page.evaluateOnNewDocument(prelude);
  await page.evaluateOnNewDocument(hostScript(bundle, book, hostOptions));
  await page.goto(`${ORIGIN}taskpane.html?${hostInfo(hostOptions.language)}`);
  return {
    page,
    book: async () => bookFromJson(await page.evaluate(() => kamHost.json())),
    strangers,
    errors,
    close: () => page.close(),
  };
}

type Site = (path: string) => Promise<Partial<ResponseForRequest> | null>;

async function answer(request: HTTPRequest, site: Site, strangers: string[]): Promise<void> {
  const url = request.url().split(/[?#]/)[0] ?? "";
  if (/^(?:data|blob):/.test(url)) return request.continue();
  const isOurs = url.startsWith(ORIGIN);
  if (!isOurs && !url.startsWith(CDN)) strangers.push(url);
  const found = isOurs ? await site(url.slice(ORIGIN.length)) : url.startsWith(CDN) ? await office(url) : null;
  return found === null ? request.abort() : request.respond(found);
}

const office = (url: string) => fromFolder(OFFICE)(url.slice(CDN.length));

function fromFolder(folder: string): Site {
  return async (path) => {
    const file = join(folder, path);
    if (!existsSync(file)) return null;
    // office.js loads its parts with crossorigin, which Microsoft's servers allow to everybody.
    const headers = { "Access-Control-Allow-Origin": "*" };
    return { body: await readFile(file), contentType: contentType(file), headers };
  };
}

function fromServer(server: string): Site {
  return async (path) => {
    const response = await fetch(`${server}/${path}`);
    const headers = Object.fromEntries(response.headers);
    // What came packed has been unpacked.
    delete headers["content-encoding"];
    delete headers["content-length"];
    return { status: response.status, headers, body: new Uint8Array(await response.arrayBuffer()) };
  };
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json; charset=utf-8",
  png: "image/png",
  svg: "image/svg+xml",
};

/** By a file's name. */
export const contentType = (file: string): string => TYPES[file.split(".").at(-1) ?? ""] ?? "application/octet-stream";

/** A script of the page's: its days begin at a day of the test's. As a text, since a compiled function brings helpers along. */
export const clockAt = (now: number): string => `{
  const real = Date;
  const shift = ${String(now)} - real.now();
  globalThis.Date = new Proxy(real, {
    construct: (target, given) => (given.length === 0 ? new target(real.now() + shift) : new target(...given)),
    get: (target, key) => (key === "now" ? () => real.now() + shift : Reflect.get(target, key)),
  });
}`;
