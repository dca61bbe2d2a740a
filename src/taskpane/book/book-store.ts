import { fail, type Outcome } from "#core/kernel/outcome.ts";
import type { ExcelFault } from "../excel/excel-fault.ts";
import type { OpenedWorkbook } from "../excel/open-workbook.ts";

// What the reader is made of comes over the network, and may not come.
const notLoaded = (error: unknown): Outcome<OpenedWorkbook, ExcelFault> =>
  fail({ kind: "notLoaded", code: error instanceof Error ? error.name : typeof error, place: null, tries: 1 });

/** What the pane knows of the open workbook. */
export interface BookState {
  /** The last reading that succeeded; null before the first. */
  readonly workbook: OpenedWorkbook | null;
  readonly isReading: boolean;
  /** Why the last reading did not succeed; what was read before stays. */
  readonly fault: ExcelFault | null;
}

export interface BookStore {
  readonly state: () => BookState;
  /** @returns stops telling */
  readonly subscribe: (tell: () => void) => () => void;
  /** Reads anew now. A reading that is under way is followed by one more, so that nothing is missed. */
  readonly refresh: () => Promise<void>;
  /** Somebody changed the workbook: read anew once it has been quiet for `QUIET_MS`. */
  readonly changed: () => void;
}

/** Changes often come in a row, as when a column is filled down. */
export const QUIET_MS = 300;

export function createBookStore(read: () => Promise<Outcome<OpenedWorkbook, ExcelFault>>): BookStore {
  let state: BookState = { workbook: null, isReading: false, fault: null };
  let isOutdated = false;
  let underWay: Promise<void> | null = null;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const put = (next: Partial<BookState>) => {
    state = { ...state, ...next };
    for (const tell of listeners) tell();
  };

  async function readUntilFresh(): Promise<void> {
    put({ isReading: true });
    do {
      isOutdated = false;
      const result = await read().catch(notLoaded);
      put(result.ok ? { workbook: result.value, fault: null } : { fault: result.fault });
    } while (askedAgain());
    put({ isReading: false });
  }
  const askedAgain = () => isOutdated;

  function refresh(): Promise<void> {
    isOutdated = true;
    underWay ??= readUntilFresh().finally(() => {
      underWay = null;
    });
    return underWay;
  }

  return {
    state: () => state,
    subscribe(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    refresh,
    changed() {
      clearTimeout(quiet);
      quiet = setTimeout(() => void refresh(), QUIET_MS);
    },
  };
}
