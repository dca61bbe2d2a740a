/** Whether Excel answers: it may still come, its library may be blocked, or the page was opened in a browser. */
export type Connection = "waiting" | "ready" | "blocked" | "outside";

/** What the pane takes from Excel's page; handed in by tests. */
export interface ExcelPage {
  readonly Office?: {
    readonly onReady: (callback: (info: { readonly host: unknown }) => void) => unknown;
    /** Absent until Excel has answered. */
    readonly context?: {
      readonly displayLanguage?: string;
      readonly officeTheme?: { readonly bodyBackgroundColor?: string };
    };
  };
  readonly location?: { readonly search: string };
  /** Set by functions-names.js once it has run. */
  readonly kamFunctions?: "associated" | "no-excel";
}

/** So long after the page was opened the pane says that nobody answers; a later answer is taken all the same. */
export const PATIENCE_MS = 4_000;
const GLANCE_MS = 100;

/** Resolves when functions-names.js has run, or when it has kept the pane waiting for too long. */
export function functionsLoaded(page: ExcelPage): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (page.kamFunctions !== undefined || patienceLeft() === 0) resolve();
      else setTimeout(look, GLANCE_MS);
    };
    look();
  });
}

/**
 * Reports the connection now and whenever it changes.
 * @returns stops reporting
 */
export function watchConnection(page: ExcelPage, report: (connection: Connection) => void): () => void {
  let isWatching = true;
  const tell = (connection: Connection) => {
    if (isWatching) report(connection);
  };
  const giveUp = setTimeout(() => {
    tell("blocked");
  }, patienceLeft());

  const look = () => {
    if (!isWatching) return;
    if (page.Office === undefined) {
      if (page.kamFunctions === "no-excel") tell("blocked");
      setTimeout(look, GLANCE_MS);
      return;
    }
    page.Office.onReady(({ host }) => {
      clearTimeout(giveUp);
      tell(host === "Excel" ? "ready" : "outside");
    });
  };
  tell("waiting");
  look();
  return () => {
    isWatching = false;
    clearTimeout(giveUp);
  };
}

function patienceLeft(): number {
  return Math.max(0, PATIENCE_MS - performance.now());
}

/** Excel's display language once it has answered; before, what the page's address says of it, else the browser's. */
export function displayLanguage({ Office, location }: ExcelPage, browserLanguage: string): string {
  return Office?.context?.displayLanguage ?? languageInAddress(location?.search ?? "") ?? browserLanguage;
}

// Excel opens the page with ?_host_Info=Excel$Win32$16.01$zh-CN$…, which office.js takes apart likewise.
function languageInAddress(search: string): string | null {
  const [, , , language = ""] = (new URLSearchParams(search).get("_host_Info") ?? "").split(/[$|]/);
  return /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(language) ? language : null;
}

/** Whether Excel's theme is dark; null while Excel has not said. */
export function isDarkTheme(page: ExcelPage): boolean | null {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(themeBackground(page) ?? "")?.slice(1);
  if (channels === undefined) return null;
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => Number.parseInt(channel, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

// office.js asks the host when the property is read, and throws where the host knows no themes.
function themeBackground({ Office }: ExcelPage): string | undefined {
  try {
    return Office?.context?.officeTheme?.bodyBackgroundColor;
  } catch {
    return undefined;
  }
}
