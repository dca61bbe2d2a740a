import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "#locales/language.ts";
import { worksheets } from "#templates/worksheets/catalogue.ts";
import type { Worksheet } from "#templates/worksheets/worksheet.ts";
import { cellsOf, sheetNamed } from "#test/support/built-worksheets.ts";
import { fileOf } from "#test/support/workbook-file.ts";
import type { RawCell, RawWorkbook } from "#workbook/sheet.ts";
import { parseAddress } from "#workbook/sheet.ts";
import { buildCase } from "#worksheets/case/case-book.ts";
import { describeCaseProblem } from "#worksheets/case/case-problem.ts";
import { caseTexts } from "#worksheets/case/case-texts.ts";
import { withCase } from "#worksheets/case/read-case.ts";
import { editionOf } from "#worksheets/editions.ts";
import { solveWorksheet } from "#worksheets/solve.ts";
import { readPackage } from "#xlsx/read-package.ts";

const named = (id: string): Worksheet => {
  const found = worksheets.find((worksheet) => worksheet.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

async function caseOf(worksheet: Worksheet, language: Language = "zh-CN"): Promise<RawWorkbook> {
  const read = await readPackage(fileOf(buildCase(worksheet, language)));
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.value;
}

/** The workbook with some cells changed, "sheet!A1". */
function changed(workbook: RawWorkbook, cells: Readonly<Record<string, RawCell>>): RawWorkbook {
  const sheets = workbook.sheets.map((sheet) => {
    const rows = sheet.rows.map((row) => [...row]);
    for (const [at, value] of Object.entries(cells)) {
      const [name, cell = ""] = at.split("!");
      const place = parseAddress(cell);
      if (name !== sheet.name || place === null) continue;
      while (rows.length <= place.row) rows.push([]);
      const row = rows[place.row] ?? [];
      while (row.length <= place.column) row.push(null);
      row[place.column] = value;
    }
    return { ...sheet, rows };
  });
  return { ...workbook, sheets };
}

const all = worksheets.flatMap((worksheet) => LANGUAGES.map((language) => ({ worksheet, language, id: worksheet.id })));

test.each(all)("$id $language: the case as it was taken out gives the same answers and texts", async (one) => {
  const { worksheet, language } = one;
  const own = withCase(worksheet, await caseOf(worksheet, language), language);
  if (!own.ok) throw new Error(own.fault.map((problem) => describeCaseProblem(problem, "en")).join("\n"));
  for (const each of LANGUAGES) expect(solveWorksheet(own.value, each)).toEqual(solveWorksheet(worksheet, each));
  expect(caseTexts(own.value)).toEqual(caseTexts(worksheet));
});

test("a case's file is the same bytes twice", () => {
  for (const { worksheet, language } of all)
    expect(Buffer.from(buildCase(worksheet, language)).equals(buildCase(worksheet, language))).toBe(true);
});

describe("another case", () => {
  const worksheet = named("concession-patterns");
  const offers = "谈判准备";

  test("has its rows, its texts, and answers that core works out from it", async () => {
    const file = changed(await caseOf(worksheet), {
      [`${offers}!A6`]: "我们自己的一场",
      [`${offers}!F6`]: 2_300_000,
      [`${offers}!G6`]: 2_300_000,
      [`${offers}!H6`]: 2_300_000,
      [`${offers}!I6`]: 2_300_000,
      // Two rows less.
      ...Object.fromEntries(
        ["A", "B", "C", "D", "E", "F", "G", "H", "I"].flatMap((column) => [
          [`${offers}!${column}12`, null],
          [`${offers}!${column}13`, null],
        ]),
      ),
      "文字!C7": "我们的八场",
    });
    const own = withCase(worksheet, file, "zh-CN");
    if (!own.ok) throw new Error(own.fault.map((problem) => describeCaseProblem(problem, "zh-CN")).join("\n"));
    const solved = solveWorksheet(own.value, "zh-CN");
    expect(solved.get("types.name")?.[0]).toBe("我们自己的一场");
    expect(solved.get("types.name")).toHaveLength(6);
    expect(solved.get("types.type")?.[0]).toBe("ALL-FIRST");
    expect(own.value.story.title.zh).toBe("我们的八场");
    const trainer = editionOf(own.value, "trainer", "zh-CN");
    const told = trainer.sheets.flatMap((sheet) => cellsOf(sheet).map(({ cell }) => String(cell.value)));
    expect(told.some((text) => text.includes("案例由讲师提供"))).toBe(true);
    expect(told.some((text) => text.includes("均为虚构"))).toBe(false);
    expect(sheetNamed(trainer, "评分").tables[0]?.area.bottom).toBeDefined();
  });

  test.each<readonly [cells: Readonly<Record<string, RawCell>>, where: string, said: string, why: string]>([
    [{ [`${offers}!F6`]: "很多" }, `${offers}!F6`, "很多", "words for a number"],
    [{ [`${offers}!F6`]: null }, `${offers}!F6`, "空着", "a blank that answers need"],
    [{ [`${offers}!F6`]: -5 }, `${offers}!F6`, "-5", "a number beyond its bounds"],
    [{ [`${offers}!C6`]: "中介" }, `${offers}!C6`, "中介", "a word that is not on the list"],
    [{ [`${offers}!A7`]: "临港污水厂·膜组件" }, `${offers}!A7`, "两次", "a name twice"],
    [{ [`${offers}!F5`]: "别的" }, offers, "第一轮出价", "a header that is gone"],
    [{ [`${offers}!D6`]: 2_400_000 }, "每轮让了多少", "第 1 行", "a limit that leaves no room"],
    [{ "下一场要定的让步计划!B8": { kind: "error", error: "#DIV/0!" } as const }, "B8", "#DIV/0!", "an error"],
    [{ "九种让步类型的标准比例!A15": "虚伪报价型" }, "A15", "两次", "a row more in a table of a fixed number"],
  ])("%j is refused at %s with %s (%s)", async (cells, where, said) => {
    const own = withCase(worksheet, changed(await caseOf(worksheet), cells), "zh-CN");
    if (own.ok) throw new Error("taken");
    const text = own.fault.map((problem) => describeCaseProblem(problem, "zh-CN")).join("\n");
    expect(text).toContain(where);
    expect(text).toContain(said);
    const english = own.fault.map((problem) => describeCaseProblem(problem, "en")).join("\n");
    expect(english.length).toBeGreaterThan(20);
  });

  test("a word that is on no list of results is told with the list", async () => {
    const bid = named("bid-without-gaps");
    const own = withCase(bid, changed(await caseOf(bid), { "投标前、投标中、投标后的标准任务!A6": "喝茶" }), "zh-CN");
    if (own.ok) throw new Error("taken");
    for (const language of LANGUAGES)
      expect(own.fault.map((problem) => describeCaseProblem(problem, language)).join("\n")).toMatch(/投标决策|Decide/);
  });

  test.each<readonly [word: string, read: string, why: string]>([
    ["其他行业", "OTH", "the word of the list"],
    ["other Industry", "OTH", "in the other language, however it is written"],
    ["酿酒业", "", "a word that is not on the list, which is told with its choices"],
  ])("an industry %s is read as %s (%s)", async (word, read) => {
    const classes = named("account-classes");
    const own = withCase(classes, changed(await caseOf(classes), { "客户!B6": word }), "zh-CN");
    if (own.ok) {
      expect(solveWorksheet(own.value, "zh-CN").get("accounts.sector")).toContain(read);
      return;
    }
    expect(read).toBe("");
    const said = own.fault.map((problem) => describeCaseProblem(problem, "zh-CN")).join("\n");
    for (const part of ["客户!B6", word, "制造业、金融业"]) expect(said.replaceAll("”", "")).toContain(part);
  });

  test("too many rows, and none, are refused", async () => {
    const file = await caseOf(worksheet);
    const rowsOf = (count: number): RawWorkbook => ({
      ...file,
      sheets: file.sheets.map((sheet) => {
        if (sheet.name !== offers) return sheet;
        const row = sheet.rows[5] ?? [];
        const rows = Array.from({ length: count }, (_, index) =>
          row.map((cell, at) => (at < 2 && typeof cell === "string" ? `${cell}${String(index)}` : cell)),
        );
        return { ...sheet, rows: [...sheet.rows.slice(0, 5), ...rows] };
      }),
    });
    const codes = [61, 0].map((count) => {
      const own = withCase(worksheet, rowsOf(count), "en");
      return own.ok ? [] : own.fault.map(({ code }) => code);
    });
    expect(codes).toEqual([["too-many-rows"], ["no-rows"]]);
    expect(withCase(worksheet, rowsOf(60), "en").ok).toBe(true);
  });
});
