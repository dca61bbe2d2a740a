import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "#locales/language.ts";
import { checkWorkbook } from "#workbook/checks/run-checks.ts";
import { contract, type TableId } from "#workbook/contract.ts";
import type { Issue } from "#workbook/issue.ts";
import { readBook } from "#workbook/read-account-book.ts";
import { readWorkbook } from "#xlsx/read-workbook.ts";
import { AS_OF, serial } from "../../examples/sample/days.ts";

// What is late or missing in the sample is there on purpose; everything else that a check finds is a mistake.
const INTENDED = [
  ["receivable-overdue", 26, "the arrears of thirteen accounts, Yuanlan's first"],
  ["follow-up-overdue", 19, "what follows"],
  ["signing-overdue", 2, "Lichang stands still, Jinfeng is dormant"],
  ["decider-missing", 1, "Xutong is brand-new"],
] as const;

const LATE = [
  ["persons", 3, "talks at Yuanlan, Shujin and Jingmo about money"],
  ["relationActions", 1, "Lichang's purchasing gives no dates"],
  ["relationEvents", 1, "Hengzhi's visit to the reference was not judged"],
  ["visits", 4, "four talks without a call back, two of them at accounts at risk"],
  ["actions", 5, "Chengli's repairs, Yuanlan's receipts and complaint, Lichang's list, Shujin's instalments"],
  ["opportunities", 2, "Jinfeng and a list of machine tools at Lichang"],
  ["bidTasks", 1, "the running tender is a day late"],
  ["complaints", 1, "Yuanlan's third complaint has no answer"],
  ["touchpoints", 1, "nobody held the review of day 180 at Lichang"],
] as const;

function sheetOf(table: TableId, language: Language): string {
  return contract[table].name[language === "en" ? "en" : "zh"];
}

describe.each(LANGUAGES)("kam check of the sample, %s", (language) => {
  let issues: readonly Issue[];

  beforeAll(async () => {
    const path = fileURLToPath(new URL(`../../examples/kam-sample.${language}.xlsx`, import.meta.url));
    const workbook = await readWorkbook(path);
    if (!workbook.ok) throw new Error(JSON.stringify(workbook.fault));
    const read = readBook(workbook.value);
    if (!read.ok) throw new Error(JSON.stringify(read.fault));
    issues = checkWorkbook(workbook.value, read.value, { asOf: serial(AS_OF), personal: true });
  });

  const counted = (found: readonly Issue[]) => found.reduce((total, { more = 0 }) => total + 1 + more, 0);
  const warnings = () => issues.filter(({ severity }) => severity === "warning");

  test("no error", () => {
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test.each(INTENDED)("%s: %i (%s)", (code, count) => {
    expect(counted(warnings().filter(({ problem }) => problem.code === code))).toBe(count);
  });

  test("no other warning", () => {
    const codes: readonly string[] = INTENDED.map(([code]) => code);
    expect(warnings().filter(({ problem }) => !codes.includes(problem.code))).toEqual([]);
  });

  test.each(LATE)("late in %s: %i (%s)", (table, count) => {
    const late = warnings().filter(({ problem }) => problem.code === "follow-up-overdue");
    expect(late.filter(({ sheet }) => sheet === sheetOf(table, language))).toHaveLength(count);
  });

  test("nothing is unknown, double, reversed or ahead of its day", () => {
    const notes = new Set(issues.filter(({ severity }) => severity === "note").map(({ problem }) => problem.code));
    expect([...notes].toSorted()).toEqual([
      "contact-stale",
      "dossier-stale",
      "record-incomplete",
      "sheet-unused",
      "step-stale",
    ]);
  });
});
