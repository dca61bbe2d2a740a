import type { SaveGateway } from "../../../src/taskpane/save/save-gateway.ts";
import { excelRunner } from "../../../src/taskpane/excel/run-excel.ts";
import type { BrowserStorage } from "../../../src/taskpane/save/pane-store.ts";
import { accessTo, type SheetModel } from "#test/workbook/save/sheet-model.ts";

export const WORKBOOK = { id: "B-000000001", ids: ["B-000000001"], file: "大客户台账.xlsx" } as const;

/** Turns in the model of a table, with the product's own handling of refusals. */
export function modelGateway(sheet: SheetModel): SaveGateway {
  const run = excelRunner({ Excel: { run: (_, batch) => batch({} as Excel.RequestContext) } }, () => Promise.resolve());
  return {
    turn: (work) => run(() => work({ open: () => accessTo(sheet), identity: () => Promise.resolve(WORKBOOK) })),
  };
}

/** A browser's storage; `fault` is thrown by whatever writes. */
export function memoryStorage(): BrowserStorage & { readonly texts: Map<string, string>; fault: Error | null } {
  const texts = new Map<string, string>();
  return {
    texts,
    fault: null,
    getItem: (key) => texts.get(key) ?? null,
    setItem(key, text) {
      if (this.fault !== null) throw this.fault;
      texts.set(key, text);
    },
    removeItem: (key) => texts.delete(key),
    key: (at) => [...texts.keys()][at] ?? null,
    get length() {
      return texts.size;
    },
  };
}
