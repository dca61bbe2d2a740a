import { bookOf } from "#test/host/demo-book.ts";
import { openExcel, type ExcelHost, type ExcelOptions } from "#test/host/excel-host.ts";
import type { Switches } from "#test/host/model/desk.ts";
import { saveTargetOf } from "#workbook/save/save-target.ts";
import type { FoundTable } from "#workbook/rank-tables.ts";
import { valueOf } from "#test/support/outcome.ts";
import { openWorkbook } from "../../../src/taskpane/excel/open-workbook.ts";
import type { WorkbookIdentity } from "../../../src/taskpane/excel/workbook-identity.ts";
import type { ReadBook } from "#workbook/read-located.ts";
import { excelRunner, type ExcelGlobals, type RunExcel } from "../../../src/taskpane/excel/run-excel.ts";
import { excelGateway } from "../../../src/taskpane/excel/save-gateway.ts";
import { outboxIn } from "../../../src/taskpane/save/outbox.ts";
import { paneStore } from "../../../src/taskpane/save/pane-store.ts";
import { createSaver, type Saver } from "../../../src/taskpane/save/saver.ts";
import { memoryStorage } from "../save/model-gateway.ts";

const HEADERS = ["客户名称", "拜访编号", "拜访日期", "拜访对象", "客户原话", "下一步", "下一步日期", "拜访方式"];
const ROWS = [
  ["岚屿精工", "V-1", 46000, "沈亦川", "想缩短换型时间", "送样机", 46010, "现场"],
  ["北汐储能", "V-2", 46001, "骆青", "价格太高", "重新报价", 46011, "现场"],
  ["岚屿精工", "V-3", 46002, "陶嘉禾", "预算等董事会", "跟进预算", 46012, "电话"],
];

/** A team's sheet with a title above the table, and its dates shown as dates. */
export const teamBook = (rows: readonly (readonly unknown[])[] = ROWS) =>
  bookOf((hands) => {
    hands.type("拜访记录", "A1", [["华东区拜访记录"]]);
    hands.type("拜访记录", `A3:H${String(3 + Math.max(1, rows.length))}`, [
      HEADERS,
      ...(rows.length > 0 ? rows : [HEADERS.map(() => "")]),
    ]);
    hands.makeTable("拜访记录", `A3:H${String(3 + rows.length)}`, "拜访");
  }, "拜访记录");

export interface Bench {
  readonly host: ExcelHost;
  readonly run: RunExcel;
  readonly saver: Saver;
  readonly workbook: ReadBook & { readonly identity: WorkbookIdentity };
  readonly found: FoundTable;
  readonly target: ReturnType<typeof saveTargetOf>;
  readonly clock: { now: number };
  readonly storage: ReturnType<typeof memoryStorage>;
  /** What stands under a header in the row of a record. */
  readonly cell: (id: string, header: string) => unknown;
  readonly rows: () => readonly (readonly unknown[])[];
}

export const newHost = (options: ExcelOptions = {}) => openExcel(options);

export const globalsOf = (host: ExcelHost) => ({ Excel: host.excel, Office: host.office }) as unknown as ExcelGlobals;

/** The pane's parts on a host that has the team's book. */
export async function bench(host: ExcelHost, switches: Partial<Switches> = {}, book = teamBook()): Promise<Bench> {
  host.room.reset(book);
  host.reset(switches);
  const run = excelRunner(globalsOf(host), () => Promise.resolve());
  const { identity, read } = valueOf(await openWorkbook(run));
  const workbook = { ...valueOf(read), identity };
  const found = workbook.tables.find(({ found: { table } }) => table === "visits")?.found;
  if (found === undefined) throw new Error("The host's table is not read as visits");
  const clock = { now: 1_000_000 };
  const storage = memoryStorage();
  const saver = createSaver({
    gateway: excelGateway(run, () => "B-1234567890"),
    outbox: outboxIn(paneStore(() => storage, "kam/")),
    workbook: workbook.identity,
    now: () => clock.now,
  });
  const rows = () => host.user.read("拜访").rows;
  const cell = (id: string, header: string) => {
    const { headers, rows: all } = host.user.read("拜访");
    return all.find((row) => row[headers.indexOf("拜访编号")] === id)?.[headers.indexOf(header)];
  };
  host.journal.clear();
  return { host, run, saver, workbook, found, target: saveTargetOf(found), clock, storage, cell, rows };
}
