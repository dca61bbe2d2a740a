import { supportsExcelApi, type ExcelGlobals } from "./run-excel.ts";

/** What Excel says of itself. */
export interface AboutExcel {
  readonly version: string;
  readonly platform: string;
  readonly language: string;
  /** Of the sets that something here needs, those that this Excel has. */
  readonly sets: ReadonlySet<string>;
}

/** Sets of members that only a part of the pane uses; without one that part is left out. */
export const NEEDED_SETS = ["1.7", "1.9", "1.12", "1.13", "1.20"] as const;
export type NeededSet = (typeof NEEDED_SETS)[number];

interface OfficeContext extends ExcelGlobals {
  readonly Office?: ExcelGlobals["Office"] & {
    readonly context?: {
      readonly displayLanguage?: string;
      readonly diagnostics?: { readonly version?: string; readonly platform?: unknown };
    };
  };
}

export function aboutExcel(globals: OfficeContext): AboutExcel {
  const { displayLanguage = "", diagnostics = {} } = globals.Office?.context ?? {};
  const { version = "", platform } = diagnostics;
  return {
    version,
    platform: typeof platform === "string" ? platform : "",
    language: displayLanguage,
    sets: new Set(NEEDED_SETS.filter((set) => supportsExcelApi(globals, set))),
  };
}
