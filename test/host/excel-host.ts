import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from "jsdom";

/*
 * Plays Excel for Windows to the real office.js of the npm package, unmodified, in jsdom: office.js finds its host by
 * the page's address and by window.external, and sends its requests through a bridge that the host puts on the window.
 * It answers every request as Excel would when nothing is in the way, and knows no workbook: it is there to call
 * custom functions through Microsoft's own runtime.
 */

const OFFICE = join(import.meta.dirname, "../../node_modules/@microsoft/office-js/dist");
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const PAGE = "https://kam.test/taskpane.html?_host_Info=Excel$Win32$16.01$en-US$telemetry$$$3";

export interface ExcelHost {
  readonly window: DOMWindow;
  /** Calls a function as a cell does and waits for what the cell would show. */
  readonly call: (id: string, args: readonly unknown[]) => Promise<CellResult>;
  readonly close: () => void;
}

/** What the runtime reports to Excel for a call: a value, or that it failed with a code and a message. */
export interface CellResult {
  readonly value: unknown;
  readonly failed: boolean;
  readonly errorCode: number | null;
}

interface Bridge {
  onMessageFromHost?: (message: string) => void;
  sendMessageToHost: (message: string) => void;
}

interface Action {
  readonly Id: number;
  readonly Name: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

/** Opens a page with office.js and then a script, and waits until office.js is ready. */
export async function openExcel(script: string, displayLanguage = "zh-CN"): Promise<ExcelHost> {
  const waiting = new Map<number, (result: CellResult) => void>();
  const bridge: Bridge = { sendMessageToHost: (text) => setTimeout(answerRequest, 0, bridge, text, waiting) };
  const errors: unknown[] = [];
  const { window } = new JSDOM(pageHtml(), {
    url: PAGE,
    runScripts: "dangerously",
    resources: new OfficeFiles(script),
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole().on("jsdomError", (error) => errors.push(error)),
    beforeParse(page) {
      page._richApiNativeBridge = bridge;
      Object.assign(page, { external: { GetContext: () => hostContext(displayLanguage) } });
    },
  });
  await officeReady(window, errors);

  let calls = 0;
  return {
    window,
    call(id, args) {
      calls += 1;
      const invocation = calls;
      const entry = [1, 1000, "", [invocation, id, args, "Plan!A1", ALLOW_ERRORS], invocation];
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [entry] } }));
      return new Promise((resolve) => waiting.set(invocation, resolve));
    },
    close: () => {
      window.close();
    },
  };
}

// The flag of functions whose metadata say allowErrorForDataTypeAny.
const ALLOW_ERRORS = 4;

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

function pageHtml(): string {
  return `<!doctype html><html><head><script src="${CDN}office.js"></script><script src="./functions.js"></script></head><body></body></html>`;
}

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

function answerRequest(bridge: Bridge, text: string, waiting: Map<number, (result: CellResult) => void>): void {
  const request = JSON.parse(text) as { readonly id: number; readonly message: { readonly body: unknown } };
  const { body } = request.message;
  const batch = (typeof body === "string" ? JSON.parse(body) : body) as { readonly Actions?: readonly Action[] };
  const actions = batch.Actions ?? [];
  for (const action of actions) if (/SetInvocation/i.test(action.Name)) takeResults(action, waiting);
  const results = { Results: actions.map(({ Id }) => ({ ActionId: Id, Value: {} })) };
  const message = { statusCode: 200, headers: {}, body: JSON.stringify(results) };
  bridge.onMessageFromHost?.(JSON.stringify({ id: request.id, type: 2, message }));
}

interface InvocationResult {
  readonly id: number;
  readonly value: unknown;
  readonly failed?: boolean;
  readonly errorCode?: number;
}

function takeResults({ ArgumentInfo }: Action, waiting: Map<number, (result: CellResult) => void>): void {
  const results = (ArgumentInfo?.Arguments ?? []).flat() as InvocationResult[];
  for (const { id, value, failed = false, errorCode = null } of results)
    waiting.get(id)?.({ value, failed, errorCode });
}

function hostContext(displayLanguage: string): object {
  const sets = { ExcelApi: 1.17, CustomFunctionsRuntime: 1.4, SharedRuntime: 1.2, DialogApi: 1.2, RibbonApi: 1.2 };
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "11111111-2222-3333-4444-555555555555",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => displayLanguage,
    GetAppDataLocale: () => displayLanguage,
    GetDocUrl: () => "C:\\kam\\plan.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "correlation",
    GetInstanceId: () => "instance",
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostFullVersion: () => "16.0.18000.20000",
    GetInitialDisplayMode: () => 0,
    GetSettings: () => ({ Read: () => ({}), Write: () => 0 }),
  };
}
