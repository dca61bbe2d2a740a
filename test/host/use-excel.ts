import { afterAll, beforeAll, beforeEach } from "vitest";
import { visitsBook } from "./demo-book.ts";
import { openExcel, type ExcelHost, type ExcelOptions } from "./excel-host.ts";
import type { Book } from "./model/book.ts";
import type { Switches } from "./model/desk.ts";
import type { RoomOptions } from "./room.ts";

/** One page with office.js for a file of tests; every test begins with a fresh workbook in it. */
export interface TestExcel {
  readonly host: () => ExcelHost;
  /** Begins anew, with the table "Visits" when nothing else is said. */
  readonly start: (switches?: Partial<Switches>, book?: Book, options?: RoomOptions) => void;
  /** Excel.run of the page. */
  readonly run: <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** The code with which something is refused; "done" when it is not. */
  readonly codeOf: (work: (context: Excel.RequestContext) => Promise<unknown>) => Promise<string>;
  /** The body of the table "Visits". */
  readonly rows: () => readonly (readonly unknown[])[];
}

export function useExcel(options: ExcelOptions = {}): TestExcel {
  let host: ExcelHost;
  const start: TestExcel["start"] = (switches = {}, book = visitsBook(), room = {}) => {
    host.room.reset(book, { policy: "cell", mergeAfterSyncs: 0, ...room });
    host.reset(switches);
  };
  beforeAll(async () => {
    host = await openExcel(options);
  }, 60_000);
  beforeEach(() => start());
  afterAll(() => host.close());
  const run: TestExcel["run"] = (work) => host.excel.run(work);
  return {
    host: () => host,
    start,
    run,
    codeOf: (work) =>
      run(work).then(
        () => "done",
        (error: unknown) => (error as { readonly code?: string }).code ?? String(error),
      ),
    rows: () => host.user.read("Visits").rows,
  };
}

export const visits = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem("Visits");
