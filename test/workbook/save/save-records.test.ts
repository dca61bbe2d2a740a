import { describe, expect, test } from "vitest";
import { editRecord, newRecord } from "#workbook/save/make-record.ts";
import { saveRecords } from "#workbook/save/save-records.ts";
import type { Fields, SaveRecord } from "#workbook/save/save-record.ts";
import { accessTo, inBoth, typed, type SheetModel } from "./sheet-model.ts";
import { rowsWith, VISIT_HEADERS, VISIT_ROWS, visitModel, type VisitModel } from "./visit-model.ts";

const VISIT: Fields = {
  customer: "岚屿精工",
  date: 46100,
  customerPeople: "沈亦川",
  customerWords: "年底前压到 20 分钟",
  nextStep: "送两台样机",
  nextDate: 46110,
  mode: "PHONE",
};

const isNew = ({ target }: VisitModel) => newRecord(target, VISIT, "V-NEW");
const edit = ({ found, target }: VisitModel, mine: Fields, row = 4) => editRecord(found, target, row, mine, "V-GIVEN");

async function save({ sheet, target }: VisitModel, record: SaveRecord) {
  const before = sheet.requests;
  const [outcome] = await saveRecords(accessTo(sheet), target, [record]);
  if (outcome === undefined) throw new Error("No outcome");
  return { outcome, requests: sheet.requests - before };
}

const written = {
  客户名称: "岚屿精工",
  拜访编号: "V-NEW",
  拜访日期: 46100,
  拜访对象: "沈亦川",
  客户原话: "年底前压到 20 分钟",
  下一步: "送两台样机",
  下一步日期: 46110,
  拜访方式: "电话",
};

describe("a new record becomes one row, wherever the table ends", () => {
  test.each<[why: string, set: (sheet: SheetModel) => void, requests: number]>([
    ["an ordinary table grows by itself", () => undefined, 3],
    ["with totals the row goes above them", (sheet) => (sheet.hasTotals = true), 3],
    ["an empty table has one blank row, which is filled", (sheet) => inBoth(sheet, (all) => (all.rows = [])), 3],
    [
      "automatic expansion is off: the table is resized, at the cost of two requests",
      (sheet) => (sheet.autoExpand = false),
      5,
    ],
    ["something stands below: a row is inserted", (sheet) => (sheet.local.below = [[typed("备注：每周五更新")]]), 3],
    ["a filter is on", (sheet) => (sheet.isFiltered = true), 3],
    ["a column fills itself", (sheet) => setCalculated(sheet, "心情"), 3],
    ["columns have moved", (sheet) => inBoth(sheet, (all) => reverse(all)), 3],
    ["the table has another column", (sheet) => inBoth(sheet, (all) => insertColumn(all)), 3],
  ])("%s", async (_, set, requests) => {
    const model = visitModel();
    set(model.sheet);
    const count = model.sheet.local.rows.length;
    const first = await save(model, isNew(model));
    expect(first.outcome).toMatchObject({ status: "saved", place: { sheet: "拜访记录" } });
    expect(rowsWith(model.sheet, "V-NEW")).toMatchObject([written]);
    expect(model.sheet.local.rows).toHaveLength(count + 1);
    expect(first.requests).toBe(requests);
    const again = await save(model, isNew(model));
    expect(again.outcome.status).toBe("saved");
    expect(model.sheet.local.rows).toHaveLength(count + 1);
  });

  test("blank rows kept ready at the end are filled from the first one on", async () => {
    const blank = VISIT_HEADERS.map(() => null);
    const model = visitModel([...VISIT_ROWS, blank, blank, blank]);
    const first = await save(model, isNew(model));
    expect(first).toMatchObject({ outcome: { status: "saved", place: { row: 7 } }, requests: 4 });
    await save(model, newRecord(model.target, VISIT, "V-NEXT"));
    expect(model.sheet.local.rows.map(({ cells }) => cells[1]?.value)).toEqual([
      "V-1",
      "V-2",
      "V-3",
      "V-NEW",
      "V-NEXT",
      null,
    ]);
  });

  test("what stands below the table stays", async () => {
    const model = visitModel();
    model.sheet.local.below = [[typed("备注：每周五更新")]];
    await save(model, isNew(model));
    expect(model.sheet.local.below).toEqual([[typed("备注：每周五更新")]]);
  });
});

function setCalculated(sheet: SheetModel, header: string): void {
  sheet.calculated = new Set([header]);
  inBoth(sheet, ({ headers, rows }) => {
    for (const { cells } of rows) cells[headers.indexOf(header)] = { ...typed(2), formula: "=1+1" };
  });
}

function reverse(all: SheetModel["local"]): void {
  all.headers.reverse();
  for (const { cells } of all.rows) cells.reverse();
}

function insertColumn(all: SheetModel["local"]): void {
  all.headers.unshift("序号");
  for (const [at, { cells }] of all.rows.entries()) cells.unshift(typed(at + 1));
}

describe("an edit finds its row and merges field by field", () => {
  const change: Fields = { customerWords: "价格可以谈", nextStep: "送新报价" };

  test.each<[why: string, act: (sheet: SheetModel) => void, expected: object]>([
    ["nobody else was there", () => undefined, { 客户原话: "价格可以谈", 下一步: "送新报价" }],
    ["rows were sorted", (sheet) => inBoth(sheet, (all) => all.rows.reverse()), { 客户原话: "价格可以谈" }],
    ["a row was deleted above", (sheet) => inBoth(sheet, (all) => all.rows.splice(0, 1)), { 下一步: "送新报价" }],
    ["somebody changed another field", set("拜访对象", "骆青、周衡"), { 拜访对象: "骆青、周衡", 下一步: "送新报价" }],
    ["somebody wrote the same", set("下一步", "送新报价"), { 客户原话: "价格可以谈", 下一步: "送新报价" }],
  ])("%s", async (_, act, expected) => {
    const model = visitModel();
    const record = edit(model, change);
    act(model.sheet);
    const { outcome } = await save(model, record);
    expect(outcome).toMatchObject({ status: "saved" });
    expect(rowsWith(model.sheet, "V-2")).toMatchObject([expected]);
    expect(rowsWith(model.sheet, "V-1")).toMatchObject(
      model.sheet.local.rows.length === 3 ? [{ 下一步: "送样机" }] : [],
    );
  });

  test.each<[why: string, choice: "mine" | "theirs" | null, expected: object, cell: string]>([
    ["both changed it: nothing is written until a person chooses", null, { status: "conflict", row: 5 }, "先核对数据"],
    ["mine was chosen", "mine", { status: "saved" }, "送新报价"],
    ["theirs was chosen", "theirs", { status: "saved", left: { kept: ["nextStep"] } }, "先核对数据"],
  ])("%s", async (_, choice, expected, cell) => {
    const model = visitModel();
    const record = { ...edit(model, { nextStep: "送新报价" }), choices: choice === null ? {} : { nextStep: choice } };
    set("下一步", "先核对数据")(model.sheet);
    const { outcome } = await save(model, record);
    expect(outcome).toMatchObject(expected);
    expect(rowsWith(model.sheet, "V-2")).toMatchObject([{ 下一步: cell }]);
  });

  test("a conflict shows the three values", async () => {
    const model = visitModel();
    const record = edit(model, { nextDate: 46020 });
    set("下一步日期", 46030)(model.sheet);
    const { outcome } = await save(model, record);
    expect(outcome).toMatchObject({
      conflicts: [{ column: "nextDate", header: "下一步日期", base: 46011, mine: 46020, theirs: 46030 }],
    });
  });

  test("it takes three requests, and two more where the row has moved", async () => {
    const model = visitModel();
    expect((await save(model, edit(model, change))).requests).toBe(3);
    const moved = visitModel();
    const record = edit(moved, change);
    inBoth(moved.sheet, (all) => all.rows.reverse());
    expect((await save(moved, record)).requests).toBeLessThanOrEqual(5);
  });

  test("a cleared field is cleared, and untouched cells keep value and format", async () => {
    const model = visitModel();
    const untouched = structuredClone(model.sheet.local.rows[1]?.cells[7]);
    await save(model, edit(model, { nextStep: null }));
    expect(rowsWith(model.sheet, "V-2")).toMatchObject([{ 下一步: null, 客户原话: "价格太高" }]);
    expect(model.sheet.local.rows[1]?.cells[7]).toEqual(untouched);
  });

  test("a formula is left alone and told", async () => {
    const model = visitModel();
    const cell = model.sheet.local.rows[1]?.cells[7];
    Object.assign(cell ?? {}, { formula: "=C4+10" });
    const { outcome } = await save(model, edit(model, { nextDate: 46050, nextStep: "等" }));
    expect(outcome).toMatchObject({ status: "saved", left: { calculated: ["nextDate"] } });
    expect(model.sheet.local.rows[1]?.cells[7]).toMatchObject({ formula: "=C4+10", value: 46011 });
  });
});

function set(header: string, value: string | number) {
  return (sheet: SheetModel) =>
    inBoth(sheet, ({ headers, rows }) => {
      const row = rows.find(({ cells }) => cells.some((cell) => cell.value === "V-2"));
      if (row !== undefined) row.cells[headers.indexOf(header)] = typed(value);
    });
}

describe("a save stops with the reason, and writes nothing", () => {
  test.each<[why: string, set: (sheet: SheetModel) => void, fault: object]>([
    ["the sheet is protected", (sheet) => (sheet.isProtected = true), { code: "sheet-protected", sheet: "拜访记录" }],
    [
      "a column was renamed",
      (sheet) => inBoth(sheet, ({ headers }) => headers.splice(headers.indexOf("下一步"), 1, "后面做什么")),
      { code: "columns-gone", headers: ["下一步"] },
    ],
    [
      "the numbers' column is gone",
      (sheet) => inBoth(sheet, ({ headers }) => headers.splice(headers.indexOf("拜访编号"), 1, "号")),
      { code: "columns-gone", headers: ["拜访编号"] },
    ],
    ["the row was deleted", (sheet) => inBoth(sheet, ({ rows }) => rows.splice(1, 1)), { code: "record-gone" }],
    [
      "two rows have the number",
      (sheet) => inBoth(sheet, ({ rows }) => rows[0]?.cells.splice(1, 1, typed("V-2"))),
      { code: "record-twice", rows: [4, 5] },
    ],
  ])("%s", async (_, act, fault) => {
    const model = visitModel();
    const record = edit(model, { nextStep: "送新报价" });
    act(model.sheet);
    const before = JSON.stringify(model.sheet.local);
    const { outcome } = await save(model, record);
    expect(outcome).toMatchObject({ status: "stopped", fault });
    expect(JSON.stringify(model.sheet.local)).toBe(before);
  });

  test("a text that no cell can hold", async () => {
    const model = visitModel();
    const { outcome } = await save(model, edit(model, { customerWords: "长".repeat(32_768) }));
    expect(outcome).toMatchObject({ fault: { code: "text-too-long", length: 32_768, limit: 32_767 } });
  });

  test("a field for which the team has no column", async () => {
    const model = visitModel();
    const { outcome } = await save(model, edit(model, { place: "上海" }));
    expect(outcome).toMatchObject({ fault: { code: "field-without-column", columns: ["place"] } });
  });
});

describe("what happens between two requests is noticed", () => {
  test.each<[why: string, request: number]>([
    ["rows are sorted before the write", 1],
    ["rows are sorted before the check", 2],
  ])("%s", async (_, request) => {
    const model = visitModel();
    const record = edit(model, { nextStep: "送新报价" });
    const act = (sheet: SheetModel) => inBoth(sheet, (all) => all.rows.reverse());
    model.sheet.troubles.set(request, { kind: "meanwhile", act });
    const { outcome } = await save(model, record);
    expect(outcome.status).toBe("saved");
    expect(rowsWith(model.sheet, "V-2")).toMatchObject([{ 下一步: "送新报价" }]);
    expect(rowsWith(model.sheet, "V-1")).toMatchObject([{ 下一步: "送样机", 客户原话: "想缩短换型时间" }]);
    expect(rowsWith(model.sheet, "V-3")).toMatchObject([{ 下一步: "跟进预算", 客户原话: "预算等董事会" }]);
  });

  test("a row inserted above before the write: the other record gets its cells back", async () => {
    const model = visitModel();
    const act = (sheet: SheetModel) => inBoth(sheet, (all) => all.rows.unshift(...all.rows.splice(2, 1)));
    model.sheet.troubles.set(1, { kind: "meanwhile", act });
    const { outcome } = await save(model, edit(model, { nextStep: "=1+1", nextDate: null }));
    expect(outcome).toMatchObject({ status: "saved", left: { kept: [], calculated: [] } });
    const all = ["V-1", "V-2", "V-3"].map((id) => rowsWith(model.sheet, id)[0]?.["下一步"]);
    expect(all).toEqual(["送样机", "=1+1", "跟进预算"]);
  });

  test("a column inserted before the write", async () => {
    const model = visitModel();
    model.sheet.troubles.set(1, { kind: "meanwhile", act: (sheet) => inBoth(sheet, insertColumn) });
    const { outcome } = await save(model, edit(model, { nextStep: "送新报价" }));
    expect(outcome.status).toBe("saved");
    expect(rowsWith(model.sheet, "V-2")).toMatchObject([{ 下一步: "送新报价", 客户原话: "价格太高" }]);
  });

  test("columns swapped before the write of a new row", async () => {
    const model = visitModel();
    const swap = (cells: unknown[]) => cells.splice(5, 2, cells[6], cells[5]);
    const act = (sheet: SheetModel) =>
      inBoth(sheet, ({ headers, rows }) => [headers, ...rows.map(({ cells }) => cells)].forEach(swap));
    model.sheet.troubles.set(1, { kind: "meanwhile", act });
    const { outcome } = await save(model, isNew(model));
    expect(outcome.status).toBe("saved");
    expect(rowsWith(model.sheet, "V-NEW")).toMatchObject([written]);
  });

  test("a text that looks like a number is put back as a text", async () => {
    const model = visitModel();
    inBoth(model.sheet, ({ rows }) => rows[2]?.cells.splice(6, 1, typed("3")));
    const act = (sheet: SheetModel) => inBoth(sheet, (all) => all.rows.unshift(...all.rows.splice(1, 1)));
    model.sheet.troubles.set(1, {
      kind: "meanwhile",
      act: (sheet) => (act(sheet), inBoth(sheet, (all) => all.rows.splice(1, 1))),
    });
    const { outcome } = await save(model, edit(model, { nextStep: "送新报价" }));
    expect(outcome.status).toBe("saved");
    expect(rowsWith(model.sheet, "V-3")).toMatchObject([{ 下一步: "3" }]);
  });

  test("a row that stands below the table and is not taken in is not written once more", async () => {
    const model = visitModel();
    const { sheet } = model;
    sheet.autoExpand = false;
    sheet.troubles = new Map([[1, { kind: "refuse", code: "RequestAborted", applied: true }]]);
    await expect(save(model, isNew(model))).rejects.toThrow("RequestAborted");
    sheet.requests = 0;
    // The table is asked to grow, and does not.
    sheet.troubles = new Map([[1, { kind: "swallow" }]]);
    const { outcome } = await save(model, isNew(model));
    expect(outcome).toMatchObject({ status: "stopped", fault: { code: "outside-table", row: 7 } });
    expect((await save(model, isNew(model))).outcome.status).toBe("saved");
    expect(rowsWith(sheet, "V-NEW")).toHaveLength(1);
    expect(sheet.local.below).toEqual([]);
  });

  test("nor is one with another row in between, which stays where it is", async () => {
    const model = visitModel();
    const { sheet } = model;
    sheet.autoExpand = false;
    sheet.troubles = new Map([[1, { kind: "refuse", code: "RequestAborted", applied: true }]]);
    await expect(save(model, isNew(model))).rejects.toThrow("RequestAborted");
    sheet.local.below.unshift(VISIT_HEADERS.map((_, at) => typed(at === 0 ? "备注：每周五更新" : null)));
    const { outcome } = await save(model, isNew(model));
    expect(outcome).toMatchObject({ status: "stopped", fault: { code: "outside-table", row: 8 } });
    expect([sheet.local.rows.length, sheet.local.below.length]).toEqual([VISIT_ROWS.length, 2]);
  });

  test("a write that vanished is no save", async () => {
    const model = visitModel();
    model.sheet.troubles.set(1, { kind: "swallow" });
    const { outcome } = await save(model, edit(model, { nextStep: "送新报价" }));
    expect(outcome).toMatchObject({ status: "stopped", fault: { code: "not-kept", headers: ["下一步"] } });
    model.sheet.troubles.set(model.sheet.requests + 1, { kind: "swallow" });
    const appended = await save(model, isNew(model));
    expect(appended.outcome).toMatchObject({ status: "stopped", fault: { code: "not-found-after" } });
  });
});

describe("records without a number are told by what they say", () => {
  const headers = VISIT_HEADERS.filter((header) => header !== "拜访编号");
  const rows = VISIT_ROWS.map((row) => row.filter((_, at) => at !== 1));
  const numberless = () => visitModel(rows, headers);
  const calculate = ({ local }: SheetModel, value = 46_107) => {
    const place = local.headers.indexOf("下一步日期");
    for (const { cells } of local.rows) Object.assign(cells[place] ?? {}, { formula: "=[@拜访日期]+7", value });
  };

  test("an edit finds the row after a sort, and once more after it was saved", async () => {
    const model = numberless();
    const record = edit(model, { nextStep: "送新报价" });
    inBoth(model.sheet, (all) => all.rows.reverse());
    expect((await save(model, record)).outcome.status).toBe("saved");
    expect((await save(model, record)).outcome.status).toBe("saved");
    expect(model.sheet.local.rows.map(({ cells }) => cells[5]?.value)).toEqual(["跟进预算", "送新报价", "送样机"]);
  });

  test("a new row that says what another one says is added once", async () => {
    const model = visitModel([...rows, ["岚屿精工", 46100, null, "沈亦川", "好", "送", 46110, "电话"]], headers);
    const mine = { customer: "岚屿精工", date: 46100, customerPeople: "沈亦川", customerWords: "好", nextStep: "送" };
    const record = newRecord(model.target, mine, "unused");
    let twins: number | null = null;
    const access = accessTo(model.sheet);
    const [first] = await saveRecords(access, model.target, [record], { onTwins: (_, found) => (twins = found) });
    expect([first?.status, twins, model.sheet.local.rows.length]).toEqual(["saved", 1, 5]);
    const [again] = await saveRecords(access, model.target, [{ ...record, twins }]);
    expect([again?.status, model.sheet.local.rows.length]).toEqual(["saved", 5]);
  });

  test("a new row that moves while it is read again is not added twice", async () => {
    const model = numberless();
    const { sheet } = model;
    const turn = { kind: "meanwhile", act: () => inBoth(sheet, ({ rows }) => void rows.reverse()) } as const;
    // Before the columns that tell the row, and before the row that they tell.
    sheet.troubles = new Map([4, 5].map((request) => [request, turn]));
    const { outcome } = await save(model, newRecord(model.target, VISIT, "V-NEW"));
    expect([outcome.status, sheet.local.rows.length]).toEqual(["saved", VISIT_ROWS.length + 1]);
  });

  test("a new row below a formula is told by its other cells", async () => {
    const model = numberless();
    const { sheet, target } = model;
    calculate(sheet);
    const { outcome } = await save(model, newRecord(target, VISIT, "V-NEW"));
    expect(outcome).toMatchObject({ status: "saved", left: { calculated: ["nextDate"] } });
    expect(sheet.local.rows).toHaveLength(VISIT_ROWS.length + 1);
  });

  test("where the formula fills itself, the same record again adds no row", async () => {
    const model = numberless();
    const { sheet, target } = model;
    calculate(sheet);
    sheet.calculated = new Set(["下一步日期"]);
    const record = newRecord(target, VISIT, "V-NEW");
    const outcomes = [await save(model, record), await save(model, { ...record, twins: 0 })];
    expect(outcomes.map(({ outcome }) => outcome.status)).toEqual(["saved", "saved"]);
    expect(sheet.local.rows).toHaveLength(VISIT_ROWS.length + 1);
  });

  test("an edit is found again although it has changed what a formula gives", async () => {
    const model = numberless();
    const { sheet } = model;
    calculate(sheet);
    const record = edit(model, { date: 46_020 });
    // As Excel calculates right after the write.
    sheet.troubles = new Map([[3, { kind: "meanwhile", act: () => calculate(sheet, 46_027) }]]);
    expect((await save(model, record)).outcome.status).toBe("saved");
    expect((await save(model, record)).outcome.status).toBe("saved");
  });

  test("a row whose number is blank gets one", async () => {
    const blank = VISIT_ROWS.map((row, at) => (at === 1 ? row.with(1, null) : row));
    const model = visitModel(blank);
    expect((await save(model, edit(model, { nextStep: "送新报价" }))).outcome.status).toBe("saved");
    expect(rowsWith(model.sheet, "V-GIVEN")).toMatchObject([{ 客户名称: "北汐储能", 下一步: "送新报价" }]);
  });

  test("two rows that say the same are left to a person", async () => {
    const model = visitModel([...rows, rows[1] ?? []], headers);
    const { outcome } = await save(model, edit(model, { nextStep: "送新报价" }));
    expect(outcome).toMatchObject({ fault: { code: "record-twice", rows: [5, 7] } });
  });
});

describe("many records", () => {
  test("1,000 new rows go in runs of 200 and can be sent again", async () => {
    const model = visitModel();
    const records = Array.from({ length: 1_000 }, (_, at) => newRecord(model.target, VISIT, `V-N${String(at)}`));
    const outcomes = await saveRecords(accessTo(model.sheet), model.target, records);
    expect(outcomes.filter(({ status }) => status === "saved")).toHaveLength(1_000);
    expect(model.sheet.local.rows).toHaveLength(1_003);
    expect(model.sheet.requests).toBe(5 * 4);
    await saveRecords(accessTo(model.sheet), model.target, records);
    expect(model.sheet.local.rows).toHaveLength(1_003);
  });

  test("one that stops does not stop the others", async () => {
    const model = visitModel();
    const gone = { ...edit(model, { nextStep: "x" }), recordId: "V-9", base: { visitId: "V-9" } };
    const outcomes = await saveRecords(accessTo(model.sheet), model.target, [gone, isNew(model)]);
    expect(outcomes.map(({ status }) => status)).toEqual(["stopped", "saved"]);
  });
});
