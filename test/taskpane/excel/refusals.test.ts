import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ExcelHost } from "#test/host/excel-host.ts";
import { ERROR_MESSAGES, type ErrorCode } from "#test/host/host-error.ts";
import { LANGUAGES } from "#locales/language.ts";
import { newRecord } from "#workbook/save/make-record.ts";
import { describeExcelFault, describeUnsaved } from "../../../src/taskpane/excel/describe-excel-fault.ts";
import { EXCEL_ERRORS, faultOf } from "../../../src/taskpane/excel/excel-fault.ts";
import { openWorkbook } from "../../../src/taskpane/excel/open-workbook.ts";
import { excelRunner } from "../../../src/taskpane/excel/run-excel.ts";
import { bench, newHost, type Bench } from "./visits-host.ts";

/* Every code with which Excel refuses, at every request and at every call of a save. */
let host: ExcelHost;
beforeAll(async () => {
  host = await newHost();
}, 60_000);
afterAll(() => host.close());

const CODES = Object.keys(ERROR_MESSAGES) as ErrorCode[];
const WORDS = "只有这张草稿里有的话";

const request = ({ target }: Bench) => {
  const mine = { customer: "岚屿精工", date: 46100, customerWords: WORDS, nextStep: "送样机" };
  return { id: "form", target, record: newRecord(target, mine, "V-NEW") };
};

async function refuseThenSave(on: Bench, plan: () => void): Promise<"saved" | "refused"> {
  plan();
  const { result } = await on.saver.save([request(on)]);
  const isSaved = result.ok && result.value[0]?.status === "saved";
  const copies = () => on.rows().filter((row) => row.includes("V-NEW")).length;
  if (isSaved) expect(copies()).toBe(1);
  else {
    expect(on.saver.waiting().entries).toMatchObject([
      { state: "pending", record: { mine: { customerWords: WORDS } } },
    ]);
    if (!result.ok) for (const language of LANGUAGES) expectTold(result.fault, language);
  }
  on.host.faults.clear();
  const again = await on.saver.save([request(on)]);
  expect(again.result).toMatchObject({ value: [{ status: "saved" }] });
  expect(copies()).toBe(1);
  return isSaved ? "saved" : "refused";
}

function expectTold(fault: Parameters<typeof describeExcelFault>[0], language: (typeof LANGUAGES)[number]): void {
  const { what, next, details } = describeUnsaved(fault, language);
  expect(what).toMatch(language === "en" ? /^Not written yet/ : /^还没写入/u);
  expect(next.length).toBeGreaterThan(5);
  expect(details.join("\n")).toContain(fault.code);
  expect(details.join("\n")).not.toContain(WORDS);
}

test("the codes are at least 25, and none is unknown", () => {
  expect(CODES.length).toBeGreaterThanOrEqual(25);
  expect(CODES.filter((code) => !Object.hasOwn(EXCEL_ERRORS, code))).toEqual([]);
});

describe("refused at every request of a save: the draft stays, and the next save makes one row", () => {
  test.each(CODES)("%s", async (code) => {
    for (let nth = 1; nth <= REQUESTS; nth += 1) {
      const on = await bench(host);
      const outcome = await refuseThenSave(on, () => {
        for (let more = 0; more < REQUESTS; more += 1) host.faults.failSync(nth + more, code);
      });
      expect(outcome).toBe("refused");
    }
  });
});

// Two for the workbook's number, then look, write, look.
const REQUESTS = 5;

test("refused at every single call, with what came before it done: no row is doubled", async () => {
  const whole = await bench(host);
  await whole.saver.save([request(whole)]);
  const calls = host.journal.syncs.flatMap(({ calls: made }) => made).length;
  expect(calls).toBeGreaterThan(20);
  for (const code of ["AccessDenied", "GeneralException", "UndoNotSupported"] as const) {
    for (let nth = 1; nth <= calls; nth += 1) {
      const on = await bench(host);
      await refuseThenSave(on, () => host.faults.failCall(nth, code));
    }
  }
}, 60_000);

describe("refused at every request of a reading: it is told in words, and the next reading is whole", () => {
  test.each(CODES)("%s", async (code) => {
    const on = await bench(host);
    await openWorkbook(on.run);
    const requests = host.journal.syncs.length;
    // An Excel too old to be asked for the year of its calendar is read all the same.
    const isOld = ["ApiNotFound", "ApiNotAvailable", "NotImplemented"].includes(code);
    let passed = 0;
    for (let nth = 1; nth <= requests; nth += 1) {
      host.faults.failSync(nth, code);
      if (!isOld) host.faults.failSync(nth + 1, code);
      const read = await openWorkbook(on.run);
      host.faults.clear();
      if (read.ok) passed += 1;
      else for (const language of LANGUAGES) expectReadTold(read.fault, language);
      expect(await openWorkbook(on.run)).toMatchObject({ ok: true, value: { read: { ok: true } } });
    }
    expect(passed).toBe(isOld ? 1 : 0);
  });
});

function expectReadTold(fault: Parameters<typeof describeExcelFault>[0], language: (typeof LANGUAGES)[number]): void {
  const { what, next, details } = describeExcelFault(fault, language);
  expect(Math.min(what.length, next.length)).toBeGreaterThan(5);
  // Nobody was about to write or to save.
  expect(`${what} ${next}`).not.toMatch(language === "en" ? /written yet|then save/ : /写入|再保存|再点保存/u);
  expect(details.join("\n")).toContain(fault.code);
}

describe("what passes is tried once more", () => {
  test.each<[code: ErrorCode, tries: number]>([
    ["InvalidOperationInCellEditMode", 2],
    ["RequestAborted", 2],
    ["ServiceNotAvailable", 2],
    ["AccessDenied", 1],
    ["InvalidArgument", 1],
  ])("%s", async (code, tries) => {
    const on = await bench(host);
    host.faults.failSync(1, code);
    const { result } = await on.saver.save([request(on)]);
    if (tries === 2) expect(result).toMatchObject({ value: [{ status: "saved" }] });
    else expect(result).toMatchObject({ ok: false, fault: { code, tries: 1 } });
  });

  test("a cell that is being typed in: one more try after a second, then the sentence", async () => {
    const waits: number[] = [];
    const on = await bench(host);
    host.switches.cellEditMode = true;
    const globals = { Excel: host.excel, Office: host.office } as unknown as Parameters<typeof excelRunner>[0];
    const run = excelRunner(globals, (ms) => (waits.push(ms), Promise.resolve()));
    const result = await run((context) => context.sync());
    expect([result, waits]).toMatchObject([{ ok: false, fault: { kind: "cellEdit", tries: 2 } }, [1_000]]);
    host.switches.cellEditMode = false;
    expect(on.rows()).toHaveLength(3);
  });

  test("without undo groups the turn is run again without asking for one", async () => {
    const options: object[] = [];
    const run = excelRunner({
      Office: { context: { requirements: { isSetSupported: (_, version) => version === "1.20" } } },
      Excel: {
        run: (given) => {
          options.push(given);
          return "mergeUndoGroup" in given
            ? Promise.reject(Object.assign(new Error("no"), { code: "UndoNotSupported" }))
            : Promise.resolve("done" as never);
        },
      },
    });
    expect(await run(() => Promise.resolve("done"), { undoGroup: true })).toEqual({ ok: true, value: "done" });
    expect(options).toEqual([{ delayForCellEdit: false, mergeUndoGroup: true }, { delayForCellEdit: false }]);
  });
});

describe("a fault holds nothing of the cells", () => {
  test.each<[why: string, error: unknown, kind: string, code: string]>([
    [
      "Excel's message quotes",
      { code: "AccessDenied", message: "单元格 B7“张总”", debugInfo: { errorLocation: "Range.values" } },
      "denied",
      "AccessDenied",
    ],
    ["a code that nobody knows", { code: "BrandNew", message: "张总" }, "unknown", "BrandNew"],
    ["a name of Object's own", { code: "constructor" }, "unknown", "constructor"],
    ["a slip of ours", new TypeError("张总 is not a function"), "internal", "TypeError"],
    ["no error at all", "张总", "internal", "string"],
  ])("%s", (_, error, kind, code) => {
    const fault = faultOf(error, 1);
    expect(fault).toMatchObject({ kind, code });
    expect(JSON.stringify(fault)).not.toContain("张总");
  });

  test("no Excel on the page", async () => {
    expect(await excelRunner({})(() => Promise.resolve(1))).toMatchObject({ ok: false, fault: { kind: "noExcel" } });
  });
});
