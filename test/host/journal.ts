import type { Change } from "./model/change.ts";

/** What went over the bridge, in order. */
export interface Journal {
  /** One entry for each context.sync() that had something to do; cleaning up after Excel.run is not among them. */
  readonly syncs: readonly SyncEntry[];
  /** Events that were told to the page. */
  readonly events: readonly EventEntry[];
  /** Calls of the runtime beside the workbook, such as Office.addin: "AppRuntimeService.setAppRuntimeState". */
  readonly services: readonly string[];
  readonly clear: () => void;
}

export interface SyncEntry {
  /** "Table.getDataBodyRange", "Range.values=", "Range.load(values)", in the order in which they were done. */
  readonly calls: string[];
  readonly bytes: number;
  readonly answerBytes: number;
  /** Excel.run was asked to wait until no cell is being typed in. */
  readonly delayForCellEdit: boolean;
  readonly changes: Change[];
  /** The code with which it failed. */
  readonly error: string | null;
}

export interface EventEntry {
  readonly type: string;
  readonly source: "Local" | "Remote";
  readonly address: string;
}

export interface WritableJournal extends Journal {
  readonly syncs: SyncEntry[];
  readonly events: EventEntry[];
  readonly services: string[];
}

export function createJournal(): WritableJournal {
  const journal: WritableJournal = {
    syncs: [],
    events: [],
    services: [],
    clear() {
      for (const list of [journal.syncs, journal.events, journal.services]) list.length = 0;
    },
  };
  return journal;
}
