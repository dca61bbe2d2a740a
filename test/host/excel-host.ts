import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from "jsdom";
import { openHost, type Host, type HostOptions } from "./host.ts";
import { hostInfo } from "./identity.ts";
import { emptyBook, type Book } from "./model/book.ts";
import { createRoom, type Room, type RoomOptions } from "./room.ts";

/*
 * Plays Excel for Windows to the real office.js of the npm package, unmodified, in jsdom: office.js finds its host by
 * the page's address and by window.external, and sends its requests through a bridge that the host puts on the window.
 * docs/test-host.md says what is played after which page of Microsoft's documentation, and what this cannot prove.
 */

const OFFICE = join(import.meta.dirname, "../../node_modules/@microsoft/office-js/dist");
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const PAGE = `https://kam.test/taskpane.html?${hostInfo()}`;

/** A page with office.js in it, and the Excel that it talks to. */
export interface ExcelHost extends Host {
  readonly room: Room;
  readonly window: DOMWindow;
  /** The page's Excel and Office, as office.js made them. */
  readonly excel: typeof Excel;
  readonly office: typeof Office;
  readonly close: () => void;
}

export interface ExcelOptions extends HostOptions, RoomOptions {
  /** A script that the page runs after office.js. */
  readonly script?: string;
  /** The workbook; one blank sheet without it. */
  readonly book?: Book;
  /** A workbook that others have open already; `book` and the merge policy are then its. */
  readonly room?: Room;
}

/** Opens a workbook in an Excel, and a page with office.js in it; resolves when office.js is ready. */
export async function openExcel(options: ExcelOptions = {}): Promise<ExcelHost> {
  const { script = "", book = emptyBook(), room = createRoom(book, options) } = options;
  const host = openHost(room, options);
  const errors: unknown[] = [];
  const { window } = new JSDOM(PAGE_HTML, {
    url: PAGE,
    runScripts: "dangerously",
    resources: new OfficeFiles(script),
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole().on("jsdomError", (error) => errors.push(error)),
    beforeParse: (page) => host.attach(page),
  });
  await officeReady(window, errors);
  const { Excel, Office } = window as unknown as { Excel: typeof globalThis.Excel; Office: typeof globalThis.Office };
  return { ...host, room, window, excel: Excel, office: Office, close: () => window.close() };
}

class OfficeFiles extends ResourceLoader {
  private readonly script: string;

  constructor(script: string) {
    super();
    this.script = script;
  }

  override fetch(url: string): Promise<Uint8Array> | null {
    if (url.endsWith("/functions.js")) return Promise.resolve(Buffer.from(this.script));
    const file = join(OFFICE, url.split("?")[0]?.replace(CDN, "") ?? "");
    // What office.js asks of other places, such as telemetry, is not there.
    return url.startsWith(CDN) && existsSync(file) ? readFile(file) : Promise.resolve(Buffer.from(""));
  }
}

const PAGE_HTML = `<!doctype html><html><head><script src="${CDN}office.js"></script><script src="./functions.js"></script></head><body></body></html>`;

function officeReady(window: DOMWindow, errors: readonly unknown[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const impatience = setTimeout(() => {
      reject(new Error(`office.js did not get ready: ${errors.map(String).join("; ")}`));
    }, 20_000);
    window.addEventListener("load", () => {
      (window.Office as { onReady: (callback: () => void) => void }).onReady(() => {
        clearTimeout(impatience);
        resolve();
      });
    });
  });
}
