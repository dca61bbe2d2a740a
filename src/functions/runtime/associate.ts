import { setDisplayLanguage } from "./language.ts";

/** The parts of the page that this script meets: Excel's, a browser's, or a test's. */
export interface Page {
  readonly CustomFunctions?: { readonly associate?: (id: string, implementation: AssociatedFunction) => void };
  readonly Office?: {
    readonly onReady?: (callback: () => void) => unknown;
    readonly context?: { readonly displayLanguage?: string };
  };
  readonly navigator?: { readonly language?: string };
  /** Set when all functions are known to Excel, so that the pane can tell. */
  kamFunctions?: "associated" | "no-excel";
  /** What a cell with this function and these arguments gets: for the pane, which explains cells. Null for an unknown one. */
  kamCall?: (id: string, args: readonly unknown[]) => unknown[][] | null;
  /** Resolves when `kamCall` is there; where names were made known ahead of what calculates. */
  kamLoad?: () => Promise<void>;
}

// Excel decides on the arguments, metadata describe them.
export type CustomFunction = (...args: never[]) => unknown[][];
export type AssociatedFunction = (...args: never[]) => unknown[][] | Promise<unknown[][]>;

/**
 * Makes the functions known to Excel, at once: a function that is called before it is known shows #NAME?. Where they were
 * made known by their names (associate-ahead.ts), they answer from now on.
 * Without Excel's library nothing is associated, and the page says so.
 */
export function associateFunctions(page: Page, functions: Readonly<Record<string, CustomFunction>>): void {
  captureDisplayLanguage(page);
  const associate = page.CustomFunctions?.associate;
  if (associate && page.kamFunctions === undefined)
    for (const [id, implementation] of Object.entries(functions)) associate(id, implementation);
  page.kamCall = (id, args) => {
    const known = Object.hasOwn(functions, id) ? functions[id] : undefined;
    return known === undefined ? null : known(...(args as never[]));
  };
  page.kamFunctions = associate ? "associated" : "no-excel";
}

// Excel's own language is known once it has answered; until then the browser's, else Chinese.
function captureDisplayLanguage({ Office, navigator }: Page): void {
  setDisplayLanguage(Office?.context?.displayLanguage ?? navigator?.language ?? "zh-CN");
  Office?.onReady?.(() => {
    const tag = Office.context?.displayLanguage;
    if (tag !== undefined) setDisplayLanguage(tag);
  });
}
