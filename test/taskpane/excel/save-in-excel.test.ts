import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { ExcelHost } from "#test/host/excel-host.ts";
import { editRecord, newRecord } from "#workbook/save/make-record.ts";
import type { Fields } from "#workbook/save/save-record.ts";
import { bench, newHost, teamBook, type Bench } from "./visits-host.ts";

/* The save through the real office.js, on a host that plays Excel. */
let host: ExcelHost;
beforeAll(async () => {
  host = await newHost();
}, 60_000);
afterAll(() => host.close());

const VISIT: Fields = {
  customer: "岚屿精工",
  date: 46100,
  customerPeople: "沈亦川",
  customerWords: '=HYPERLINK("http://x")',
  nextStep: "送两台样机",
  nextDate: 46110,
  mode: "PHONE",
};

const request = ({ target }: Bench, id = "V-NEW") => ({
  id: `form ${id}`,
  target,
  record: newRecord(target, VISIT, id),
});
const edit = ({ found, target }: Bench, mine: Fields, row = 4) => ({
  id: "form",
  target,
  record: editRecord(found, target, row, mine, "V-GIVEN"),
});

async function save(on: Bench, ...requests: readonly Parameters<Bench["saver"]["save"]>[0][number][]) {
  const report = await on.saver.save(requests);
  return { report, outcome: report.result.ok ? report.result.value[0] : report.result.fault };
}

// Typed while the table does not grow by itself, else it would be a row of it.
function noteBelow({ user, switches }: ExcelHost): void {
  switches.autoExpansion = false;
  user.type("拜访记录", "A7", [["备注：每周五更新"]]);
  switches.autoExpansion = true;
}

describe("a new record becomes one row of the table", () => {
  test.each<[why: string, switches: object, set: (host: ExcelHost) => void, syncs: number]>([
    ["an ordinary table", {}, () => undefined, 3],
    ["with totals, above them", {}, ({ user }) => user.showTotals("拜访", true), 3],
    ["automatic expansion is off", { autoExpansion: false }, () => undefined, 5],
    [
      "a filter hides rows",
      { writesVisibleOnly: true },
      ({ user }) => user.filter("拜访", "客户名称", ["北汐储能"]),
      3,
    ],
    ["something stands below", {}, noteBelow, 3],
    ["a column fills itself", {}, ({ user }) => user.calculatedColumn("拜访", "下一步日期", "=[@拜访日期]+10"), 3],
    ["a column was added in front", {}, ({ user }) => user.addColumn("拜访", "序号", 0), 3],
  ])("%s", async (why, switches, set, syncs) => {
    const on = await bench(host, switches);
    set(host);
    // The first save of a workbook gives it its number, in two requests of its own.
    const { outcome } = await save(on, request(on));
    expect(outcome, why).toMatchObject({ status: "saved", place: { sheet: "拜访记录" }, left: { kept: [] } });
    if (why !== "a column fills itself") expect(outcome).toMatchObject({ left: { calculated: [] } });
    expect(on.rows()).toHaveLength(4);
    expect(on.cell("V-NEW", "客户原话")).toBe('=HYPERLINK("http://x")');
    expect(on.cell("V-NEW", "拜访方式")).toBe("电话");
    expect(host.journal.syncs.length - IDENTITY_SYNCS).toBe(syncs);
    await save(on, request(on));
    expect(on.rows()).toHaveLength(4);
  });

  test("an empty table's blank row is filled", async () => {
    const filled = await bench(host);
    const on = { ...(await bench(host, {}, teamBook([]))), target: filled.target };
    const { outcome } = await save(on, request(on));
    expect(outcome).toMatchObject({ status: "saved", place: { row: 4 } });
    expect(on.rows()).toHaveLength(1);
  });

  test("what stands below stays, and so does the filter", async () => {
    const on = await bench(host);
    noteBelow(host);
    host.user.filter("拜访", "客户名称", ["北汐储能"]);
    await save(on, request(on));
    const texts = host.session.book.sheets[0]?.rows.map((row) => row[0]?.value);
    expect(texts?.filter((text) => text === "备注：每周五更新")).toHaveLength(1);
    expect(
      host.journal.syncs
        .flatMap(({ calls }) => calls)
        .filter((call) => /filter/iu.test(call) && /clear|apply/iu.test(call)),
    ).toEqual([]);
  });
});

const IDENTITY_SYNCS = 2;

describe("an edit", () => {
  test("finds its row after a sort and merges with what somebody else wrote", async () => {
    const on = await bench(host);
    host.user.sort("拜访", "拜访编号", false);
    host.user.setCell("拜访", 1, "拜访对象", "骆青、周衡");
    const { outcome } = await save(on, edit(on, { nextStep: "-3 折", customerPeople: "骆青" }));
    expect(outcome).toMatchObject({ status: "saved", left: { kept: ["customerPeople"] } });
    expect([on.cell("V-2", "下一步"), on.cell("V-2", "拜访对象")]).toEqual(["-3 折", "骆青、周衡"]);
  });

  test("shows what both changed, and writes what was chosen", async () => {
    const on = await bench(host);
    host.user.setCell("拜访", 1, "下一步", "先核对数据");
    const mine = edit(on, { nextStep: "送新报价" });
    expect((await save(on, mine)).outcome).toMatchObject({
      status: "conflict",
      conflicts: [{ base: "重新报价", mine: "送新报价", theirs: "先核对数据" }],
    });
    expect(on.saver.waiting().entries).toMatchObject([{ state: "conflict" }]);
    const chosen = { ...mine, record: { ...mine.record, choices: { nextStep: "mine" as const } } };
    expect((await save(on, chosen)).outcome).toMatchObject({ status: "saved" });
    expect(on.cell("V-2", "下一步")).toBe("送新报价");
  });

  test.each<[why: string, set: (host: ExcelHost) => void, fault: object]>([
    ["the sheet is protected", ({ user }) => user.protect("拜访记录"), { code: "sheet-protected", sheet: "拜访记录" }],
    [
      "the table was renamed",
      ({ user }) => user.renameTable("拜访", "旧拜访"),
      { code: "table-gone", sheet: "拜访记录" },
    ],
    [
      "a column was renamed",
      ({ user }) => user.renameColumn("拜访", "下一步", "后面"),
      { code: "columns-gone", headers: ["下一步"] },
    ],
    [
      "the numbers are gone",
      ({ user }) => user.removeColumn("拜访", "拜访编号"),
      { code: "columns-gone", headers: ["拜访编号"] },
    ],
    ["the row was deleted", ({ user }) => user.removeRow("拜访", 1), { code: "record-gone" }],
  ])("stops: %s", async (_, set, fault) => {
    const on = await bench(host);
    set(host);
    expect((await save(on, edit(on, { nextStep: "送新报价" }))).outcome).toMatchObject({ status: "stopped", fault });
    expect(on.saver.waiting().entries).toMatchObject([
      { state: "pending", record: { mine: { nextStep: "送新报价" } } },
    ]);
    expect(host.journal.syncs.flatMap(({ calls }) => calls).filter((call) => /unprotect/iu.test(call))).toEqual([]);
  });

  test("a hidden sheet is written and said to be hidden", async () => {
    const on = await bench(host);
    host.user.hideSheet("拜访记录");
    expect((await save(on, edit(on, { nextStep: "送新报价" }))).outcome).toMatchObject({ place: { isHidden: true } });
  });

  test("a swallowed write is no save", async () => {
    const on = await bench(host);
    host.faults.swallowWrite(1, "Range.values=");
    expect((await save(on, edit(on, { nextStep: "送新报价" }))).outcome).toMatchObject({ fault: { code: "not-kept" } });
  });

  test("rows sorted right before the write: the other record gets its cells back", async () => {
    const on = await bench(host);
    host.beforeSync(1 + IDENTITY_SYNCS + 1, () => host.user.sort("拜访", "拜访编号", false));
    host.user.setCell("拜访", 0, "拜访编号", "V-0");
    expect((await save(on, edit(on, { nextStep: "送新报价" }, 5))).outcome).toMatchObject({ status: "saved" });
    expect(["V-0", "V-2", "V-3"].map((id) => on.cell(id, "下一步"))).toEqual(["送样机", "重新报价", "送新报价"]);
  });
});

describe("a turn in Excel", () => {
  test("is one Excel.run that asks for one step of undo where 1.20 is there, and never waits for cell editing", async () => {
    const on = await bench(host);
    const run = vi.spyOn(host.excel, "run");
    await save(on, request(on));
    const grouped = host.office.context.requirements.isSetSupported("ExcelApi", "1.20");
    expect(run.mock.calls.map(([options]) => options)).toEqual([
      grouped ? { delayForCellEdit: false, mergeUndoGroup: true } : { delayForCellEdit: false },
    ]);
    run.mockRestore();
  });

  test("calls nothing that empties the undo list or goes round the gateway", async () => {
    const on = await bench(host);
    await save(on, request(on), edit(on, { nextStep: "送新报价" }));
    const calls = new Set(host.journal.syncs.flatMap(({ calls: made }) => made));
    const clearing = [...calls].filter((call) =>
      /^Application\.|Binding|setSelected|document|Ribbon|TableRowCollection\.add|clearFilters|reapply/u.test(call),
    );
    expect(clearing).toEqual([]);
  });

  test("a later look confirms, and tells what was lost", async () => {
    const on = await bench(host);
    await save(on, request(on), { ...edit(on, { nextStep: "送新报价" }), id: "edit" });
    expect((await on.saver.recheck([on.target])).ok).toBe(true);
    expect(on.saver.waiting().entries).toHaveLength(2);
    on.clock.now += 60_000;
    host.user.removeRow("拜访", 3);
    const looked = await on.saver.recheck([on.target]);
    expect(looked).toMatchObject({ value: [{ found: { status: "confirmed" } }, { found: { status: "lost" } }] });
    expect(on.saver.waiting().entries).toMatchObject([{ state: "lost", record: { recordId: "V-NEW" } }]);
    expect((await save(on, request(on))).outcome).toMatchObject({ status: "saved" });
    expect(on.rows()).toHaveLength(4);
  });

  test("the workbook has its number once, whoever saves", async () => {
    const on = await bench(host);
    await save(on, request(on));
    await save(on, request(on, "V-NEXT"));
    const adds = host.journal.syncs
      .flatMap(({ calls }) => calls)
      .filter((call) => call === "CustomXmlPartCollection.add");
    expect(adds).toHaveLength(1);
  });
});
