import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { faultOf, ruleOf, type ExcelFault } from "./excel-fault.ts";

/** One turn in Excel. Its requests are sent in order; whatever Excel refuses comes back as a value. */
export type RunExcel = <T>(batch: ExcelBatch<T>, options?: RunOptions) => Promise<Outcome<T, ExcelFault>>;

export type ExcelBatch<T> = (context: Excel.RequestContext) => Promise<T>;

export interface RunOptions {
  /** All that the turn changes is undone by one Ctrl+Z, where Excel can. */
  readonly undoGroup?: boolean;
  /** Sent once whatever happens: what it does twice would be there twice, or be told as not done. */
  readonly once?: boolean;
}

/** What a turn takes from the page; handed in by tests. */
export interface ExcelGlobals {
  readonly Excel?: { readonly run: <T>(options: Excel.RunOptions, batch: ExcelBatch<T>) => Promise<T> };
  readonly Office?: {
    readonly context?: {
      readonly requirements?: { readonly isSetSupported: (name: string, version: string) => boolean };
    };
  };
}

/** Whether Excel knows the members of a version of its API. */
export function supportsExcelApi({ Office }: ExcelGlobals, version: string): boolean {
  return Office?.context?.requirements?.isSetSupported("ExcelApi", version) ?? false;
}

const UNDO_GROUPS = "1.20";

/**
 * Runs turns on the page's Excel. What may be sent again is sent again once (excel-fault.ts), so a batch must bear being
 * run twice or say `once`: a save bears it, because it looks for its own record first.
 */
export function excelRunner(globals: ExcelGlobals, wait: (ms: number) => Promise<void> = pause): RunExcel {
  return async (batch, { undoGroup = false, once = false } = {}) => {
    const { Excel: excel } = globals;
    if (excel === undefined) return fail({ kind: "noExcel", code: "NoExcel", place: null, tries: 0 });
    let isGrouped = undoGroup && supportsExcelApi(globals, UNDO_GROUPS);
    for (let tries = 1; ; tries += 1) {
      try {
        const undo = isGrouped ? { mergeUndoGroup: true } : {};
        return ok(await excel.run({ delayForCellEdit: false, ...undo }, batch));
      } catch (error) {
        const fault = faultOf(error, tries);
        const { againAfterMs } = ruleOf(fault.code);
        if (fault.kind === "undo" && isGrouped) isGrouped = false;
        else if (once || againAfterMs === undefined || tries > 1) return fail(fault);
        else await wait(againAfterMs);
      }
    }
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The Excel of the page that the pane is in. */
export const runExcel: RunExcel = (batch, options) =>
  excelRunner(globalThis as unknown as ExcelGlobals)(batch, options);
