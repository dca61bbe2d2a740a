import { describe, expect, test } from "vitest";
import { toolWords } from "#locales/tool-words.ts";
import { NEEDED_SETS } from "../../../src/taskpane/excel/about-excel.ts";
import { diagnose, errorOf, type Symptoms } from "../../../src/taskpane/features/doctor/doctor-view.ts";

const WELL: Symptoms = {
  version: "1.2.3",
  excel: { version: "16.0", platform: "PC", language: "zh-CN", sets: new Set(NEEDED_SETS) },
  functions: "associated",
  calculates: true,
  isOnline: true,
  storage: "kept",
  tables: 7,
  mappingFault: false,
  unread: 0,
  hasParametersTable: true,
  hasParametersName: true,
  cells: [],
};
const cell = (formula: string, value: unknown) => ({ sheet: "计算", row: 4, column: 2, formula, value });

test.each([
  ["a result", "=KAM.TIER(1)", "CORE", null],
  ["misspelt, or not loaded", "=KAM.TIRE(1)", "#NAME?", "name"],
  ["still calculating", "=KAM.TIER(1)", "#BUSY!", "busy"],
  ["what it refers to is gone", "=KAM.TIER(#REF!)", "#REF!", "reference"],
  ["a file's macro that is called KAM too", "='C:\\x\\[KAM.xlam]M'!KAM.TIER(1)", "#REF!", "otherAddIn"],
  ["the same, opened", "=Book.xlam!KAM.TIER(1)", 12, "otherAddIn"],
  ["our function with a sheet's cell", "=KAM.TIER('[1] 表'!A1)", "CORE", null],
  ["no room", "=KAM.TIER(A1:A9)", "#SPILL!", "spill"],
  ["an argument is wrong", "=KAM.TIER(-1)", "#NUM!", "input"],
  ["forbidden", "=KAM.TIER(1)", "#CONNECT!", "blocked"],
])("%s: %s", (_, formula, value, kind) => {
  expect(errorOf(cell(formula, value))).toBe(kind);
});

describe.each(["zh-CN", "en"] as const)("in %s", (language) => {
  const { doctor: words } = toolWords(language);

  test("where nothing is wrong it says so", () => {
    const { message, findings } = diagnose(WELL, words);
    expect(message).toBe(words.fine);
    expect(findings.filter(({ standing }) => standing === "bad" || standing === "warn")).toEqual([]);
  });

  test("the versions of the add-in and of Excel stand in one line", () => {
    const { findings } = diagnose(WELL, words);
    expect(findings.find(({ key }) => key === "excel")?.text).toMatch(/^\S+ 1\.2\.3\W+Excel 16\.0\W+PC\W+zh-CN$/);
  });

  test("what could not be read is not told as well", () => {
    const { message, findings } = diagnose({ ...WELL, cells: null }, words);
    expect(message).toBe(words.found("1"));
    expect(findings[0]).toMatchObject({ standing: "warn", text: words.cellsUnread });
  });

  test("the worst comes first, each cell with its address, and what set-up mends leads there", () => {
    const { message, findings } = diagnose(
      {
        ...WELL,
        hasParametersName: false,
        unread: 3,
        cells: [cell("=KAM.TIRE(1)", "#NAME?"), cell("=KAM.TIRE(2)", "#NAME?"), cell("=KAM.TIER(1)", "#BUSY!")],
      },
      words,
    );
    expect(message).toBe(words.found("4"));
    expect(findings[0]).toMatchObject({ standing: "bad", cell: { sheet: "计算", address: "C5" } });
    expect(findings[0]?.name).toContain(words.cells("2"));
    expect(findings.filter(({ mends }) => mends === "setUp").map(({ key }) => key)).toEqual(["unread", "parameters"]);
  });

  test.each([
    ["functions that did not load", { functions: null }, "bad", words.functions.missing],
    ["two versions of them", { calculates: false }, "bad", words.functions.wrong],
    ["no network", { isOnline: false }, "warn", words.offline],
    ["a browser that keeps nothing", { storage: "blocked" }, "warn", words.storage.blocked],
    ["a mapping that no longer fits", { mappingFault: true }, "warn", words.mapping.fault],
    ["no tables", { tables: 0 }, "warn", words.mapping.none],
  ] as const)("%s", (_, change, standing, text) => {
    const { findings } = diagnose({ ...WELL, ...change }, words);
    expect(findings[0]).toMatchObject({ standing, text });
  });

  test("an older Excel is told what it cannot do, and that is no fault", () => {
    const { message, findings } = diagnose({ ...WELL, excel: { ...WELL.excel, sets: new Set() } }, words);
    expect(message).toBe(words.fine);
    expect(findings.map(({ text }) => text)).toEqual(expect.arrayContaining(Object.values(words.sets)));
  });
});
