import { describe, expect, test } from "vitest";
import { newRecord } from "#workbook/save/make-record.ts";
import { visitModel } from "#test/workbook/save/visit-model.ts";
import { DRAFT_LIFE_MS, draftsOf } from "../../../src/taskpane/save/drafts.ts";
import { outboxIn, type OutboxEntry } from "../../../src/taskpane/save/outbox.ts";
import { paneStore } from "../../../src/taskpane/save/pane-store.ts";
import { createSaver } from "../../../src/taskpane/save/saver.ts";
import { memoryStorage, modelGateway, WORKBOOK } from "./model-gateway.ts";

const model = visitModel();
const RECORD = newRecord(model.target, { customer: "岚屿精工", date: 46_100, nextStep: "送样机" }, "V-NEW");
const ENTRY: OutboxEntry = {
  ...{ version: 1, id: "F1", owner: WORKBOOK.id, file: WORKBOOK.file, at: 1, table: "visits", state: "pending" },
  ...{ place: { sheet: "拜访记录", name: "表1" }, record: RECORD },
};

describe("what the browser keeps", () => {
  test.each<[why: string, error: Error | null, trouble: string | null]>([
    ["there is room", null, null],
    ["it is full", Object.assign(new Error("x"), { name: "QuotaExceededError" }), "full"],
    ["it is full, in Firefox's words", Object.assign(new Error("x"), { name: "NS_ERROR_DOM_QUOTA_REACHED" }), "full"],
    ["it is switched off", Object.assign(new Error("x"), { name: "SecurityError" }), "blocked"],
  ])("%s: the entry is there all the same while the pane is open", (_, error, trouble) => {
    const storage = Object.assign(memoryStorage(), { fault: error });
    const outbox = outboxIn(paneStore(() => storage, "kam/"));
    expect(outbox.put(ENTRY)).toBe(trouble);
    expect(outbox.list([WORKBOOK.id]).entries).toEqual([ENTRY]);
    expect(storage.texts.size).toBe(trouble === null ? 1 : 0);
  });

  test("no storage at all", () => {
    const outbox = outboxIn(
      paneStore(() => {
        throw new Error("SecurityError");
      }, "kam/"),
    );
    expect(outbox.put(ENTRY)).toBe("blocked");
    expect(outbox.list([WORKBOOK.id]).entries).toEqual([ENTRY]);
  });

  test.each<[why: string, text: string, expected: object]>([
    ["whole", JSON.stringify(ENTRY), { damaged: 0, newer: 0 }],
    ["cut off", JSON.stringify(ENTRY).slice(0, 40), { entries: [], damaged: 1 }],
    ["something else", '"hello"', { entries: [], damaged: 1 }],
    ["an unknown table", JSON.stringify({ ...ENTRY, table: "toString" }), { entries: [], damaged: 1 }],
    ["without its record", JSON.stringify({ ...ENTRY, record: undefined }), { entries: [], damaged: 1 }],
    [
      "of another workbook under this one's name",
      JSON.stringify({ ...ENTRY, owner: "B-2" }),
      { entries: [], damaged: 1 },
    ],
    ["of a newer pane", JSON.stringify({ ...ENTRY, version: 2 }), { entries: [], newer: 1 }],
  ])("an entry that is %s", (_, text, expected) => {
    const storage = memoryStorage();
    storage.texts.set(`kam/outbox/${WORKBOOK.id}/F1`, text);
    expect(outboxIn(paneStore(() => storage, "kam/")).list([WORKBOOK.id])).toMatchObject(expected);
    expect(storage.texts.size).toBe(1);
  });

  test("another workbook's entries, and other pages' texts, are left alone", () => {
    const storage = memoryStorage();
    storage.texts.set("other/outbox/x", "y");
    const outbox = outboxIn(paneStore(() => storage, "kam/"));
    outbox.put({ ...ENTRY, owner: "B-2" });
    expect(outbox.list([WORKBOOK.id]).entries).toEqual([]);
    expect(outbox.list(["B-2"]).entries).toHaveLength(1);
  });
});

describe("a save and the pane's life", () => {
  const saverOn = (
    storage: ReturnType<typeof memoryStorage>,
    sheet = visitModel().sheet,
    identity: Parameters<typeof createSaver>[0]["workbook"] = WORKBOOK,
  ) =>
    createSaver({
      gateway: modelGateway(sheet),
      outbox: outboxIn(paneStore(() => storage, "kam/")),
      workbook: identity,
      now: () => 1,
    });
  const request = { id: "F1", target: model.target, record: RECORD };

  test("the outbox is written before Excel is touched", async () => {
    const storage = memoryStorage();
    let seen = 0;
    const gateway: Parameters<typeof createSaver>[0]["gateway"] = {
      turn: () => {
        seen = storage.texts.size;
        return Promise.resolve({ ok: false, fault: { kind: "busy", code: "x", place: null, tries: 1 } });
      },
    };
    const outbox = outboxIn(paneStore(() => storage, "kam/"));
    await createSaver({ gateway, outbox, workbook: WORKBOOK, now: () => 1 }).save([request]);
    expect(seen).toBe(1);
  });

  test("closed in the middle: the next pane has it, in this workbook only", () => {
    const storage = memoryStorage();
    const never: Parameters<typeof createSaver>[0]["gateway"] = { turn: () => new Promise(() => undefined) };
    const outbox = outboxIn(paneStore(() => storage, "kam/"));
    void createSaver({ gateway: never, outbox, workbook: WORKBOOK, now: () => 1 }).save([request]);
    expect(saverOn(storage).waiting().entries).toMatchObject([{ state: "pending", record: RECORD }]);
    const other = { id: "B-2", ids: ["B-2"], file: WORKBOOK.file };
    expect(saverOn(storage, undefined, other).waiting().entries).toEqual([]);
  });

  test("two clicks are one save", async () => {
    const { sheet } = visitModel();
    const saver = saverOn(memoryStorage(), sheet);
    const [one, two] = await Promise.all([saver.save([request]), saver.save([request])]);
    expect(one).toBe(two);
    expect([sheet.local.rows.length, sheet.requests]).toEqual([4, 3]);
  });

  test("what waited for a workbook without a number waits under its number afterwards", async () => {
    const storage = memoryStorage();
    const fresh = { id: null, ids: [], file: WORKBOOK.file };
    const { sheet } = visitModel();
    sheet.isProtected = true;
    await saverOn(storage, sheet, fresh).save([request]);
    expect([...storage.texts.keys()]).toEqual([`kam/outbox/${WORKBOOK.id}/F1`]);
    expect(saverOn(storage).waiting().entries).toHaveLength(1);
  });

  test("a newer save of the same field takes over from an older one", async () => {
    const storage = memoryStorage();
    const { sheet } = visitModel();
    const saver = saverOn(storage, sheet);
    await saver.save([request]);
    const edit = {
      ...RECORD,
      action: "edit",
      base: { visitId: "V-NEW", nextStep: "送样机" },
      mine: { nextStep: "再约" },
    } as const;
    await saver.save([{ ...request, id: "F2", record: edit }]);
    const [first, second] = saver.waiting().entries;
    expect(Object.keys(first?.record.mine ?? {})).not.toContain("nextStep");
    expect(second?.record.mine).toEqual({ nextStep: "再约" });
  });

  test("what a person gives up is forgotten", async () => {
    const { sheet } = visitModel();
    sheet.isProtected = true;
    const saver = saverOn(memoryStorage(), sheet);
    await saver.save([request]);
    saver.dismiss("F1");
    expect(saver.waiting().entries).toEqual([]);
  });
});

describe("drafts", () => {
  const setUp = () => {
    const storage = memoryStorage();
    const clock = { now: 0 };
    const on = (file: string, id: string | null = WORKBOOK.id) =>
      draftsOf(
        paneStore(() => storage, "kam/"),
        { id, ids: id === null ? [] : [id], file },
        () => clock.now,
      );
    return { clock, on };
  };

  test("come back in their workbook; in a copy of it a person is asked", () => {
    const { on } = setUp();
    on("台账.xlsx").keep("D1", "visit", { nextStep: "送样机" });
    expect(on("台账.xlsx").list()).toMatchObject({ here: [{ content: { nextStep: "送样机" } }], ofCopies: [] });
    expect(on("台账 (2).xlsx").list()).toMatchObject({ here: [], ofCopies: [{ id: "D1" }] });
    expect(on("台账.xlsx", "B-2").list()).toMatchObject({ here: [], ofCopies: [] });
  });

  test("of a workbook without a number come back by its file", () => {
    const { on } = setUp();
    on("新建.xlsx", null).keep("D1", "visit", 1);
    expect(on("新建.xlsx", null).list().here).toHaveLength(1);
    expect(on("新建.xlsx").list().here).toHaveLength(1);
    expect(on("另一个.xlsx", null).list().here).toEqual([]);
  });

  test("go after a week, and it is told", () => {
    const { on, clock } = setUp();
    on("台账.xlsx").keep("D1", "visit", 1);
    clock.now = DRAFT_LIFE_MS;
    expect(on("台账.xlsx").list()).toMatchObject({ here: [{ id: "D1" }], expired: 0 });
    clock.now += 1;
    expect(on("台账.xlsx").list()).toMatchObject({ here: [], expired: 1 });
  });

  test("go when they are saved, and all at once", () => {
    const { on } = setUp();
    const drafts = on("台账.xlsx");
    for (const id of ["D1", "D2", "D3"]) drafts.keep(id, "visit", 1);
    drafts.discard("D1");
    expect(drafts.list().here).toHaveLength(2);
    drafts.discardAll();
    expect(drafts.list().here).toEqual([]);
  });
});
