import { createContext, useContext } from "react";
import type { TableId } from "#workbook/contract.ts";
import type { PaneBook } from "../book/rows-of.ts";
import type { OpenedWorkbook } from "../excel/open-workbook.ts";
import type { RunExcel } from "../excel/run-excel.ts";
import type { Drafts } from "../save/drafts.ts";
import type { SaveReport, SaveRequest } from "../save/saver.ts";
import type { Route } from "./route.ts";

/** What every screen may use: the workbook as it was read, ways to other screens, and the way into the workbook. */
export interface Pane {
  readonly workbook: OpenedWorkbook;
  /** Null while no table of the workbook is known. */
  readonly book: PaneBook | null;
  readonly navigation: Navigation;
  readonly records: Records;
  readonly run: RunExcel;
  /** Reads the workbook anew. */
  readonly refresh: () => Promise<void>;
}

export interface Navigation {
  readonly go: (route: Route) => void;
  /** To where one came from; from a tab it goes nowhere. */
  readonly back: () => void;
}

/** The way of records into the workbook. */
export interface Records {
  readonly save: (requests: readonly SaveRequest[]) => Promise<SaveReport>;
  readonly drafts: Drafts;
  /** How many records are on their way into the workbook, as far as anybody knows. */
  readonly waiting: () => number;
  /** Forgets every draft, and every record on its way, that holds this text. */
  readonly forget: (text: string) => void;
  /** Something random for one form or one record. */
  readonly newId: () => string;
  readonly newRecordId: (table: TableId) => string;
  /** Whom the person said to be the last time; empty before the first. */
  readonly me: { readonly name: () => string; readonly remember: (name: string) => void };
  /** Says at the top what was written where. */
  readonly tell: (notice: SavedNotice) => void;
}

export interface SavedNotice {
  readonly sheet: string;
  readonly row: number;
  readonly isHidden: boolean;
  readonly more: number;
  /** One short fact of what was saved. */
  readonly about: string;
  readonly kept: readonly string[];
  readonly calculated: readonly string[];
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("a screen stands outside the pane");
  return pane;
}

/** The pane's workbook where its tables are known. Only screens that need one ask. */
export function usePaneBook(): Pane & { readonly book: PaneBook } {
  const pane = usePane();
  if (pane.book === null) throw new Error("a screen that needs tables stands in a workbook without");
  return { ...pane, book: pane.book };
}
