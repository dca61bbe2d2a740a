import fc from "fast-check";
import { expect, test } from "vitest";
import { describeIssue } from "#workbook/describe-issue.ts";
import { issueList, LISTED } from "#workbook/issue-list.ts";
import type { Issue } from "#workbook/issue.ts";
import { readBook } from "#workbook/read-account-book.ts";
import { rawWorkbook } from "#test/support/workbook-file.ts";

const missing = (cell: string, sheet = "客户"): Issue => ({
  severity: "error",
  sheet,
  cell,
  problem: { code: "value-missing", header: "客户名称" },
});

function listed(issues: readonly Issue[]): readonly Issue[] {
  const list = issueList();
  for (const issue of issues) list.add(issue);
  return list.issues();
}

test.each([
  ["as many as are listed", LISTED, LISTED, undefined],
  ["one more than are listed", LISTED + 1, LISTED, 1],
  ["a million", 1_000_000, LISTED, 1_000_000 - LISTED],
])("%s in one column", (_why, count, length, more) => {
  const issues = listed(Array.from({ length: count }, (_, row) => missing(`A${row + 1}`)));
  expect(issues).toHaveLength(length);
  expect(issues.at(-1)?.more).toBe(more);
});

test("another column, sheet, kind or severity has room of its own", () => {
  const full = Array.from({ length: LISTED }, (_, row) => missing(`A${row + 1}`));
  const others: Issue[] = [
    missing("B1"),
    missing("A1", "商机"),
    { ...missing("A9"), severity: "warning" },
    { ...missing("A9"), problem: { code: "row-skipped", found: null } },
  ];
  expect(listed([...full, ...others]).slice(LISTED)).toEqual(others);
});

test("however they are listed again, none is lost from the count", () => {
  const issues = fc.array(fc.tuple(fc.constantFrom("A", "B"), fc.integer({ min: 1, max: 2000 })), { maxLength: 5 });
  fc.assert(
    fc.property(issues, (columns) => {
      const parts = columns.map(([column, count]) =>
        listed(Array.from({ length: count }, (_, row) => missing(`${column}${row + 1}`))),
      );
      const count = (all: readonly Issue[]) => all.reduce((sum, { more = 0 }) => sum + 1 + more, 0);
      expect(count(listed(parts.flat()))).toBe(columns.reduce((sum, [, each]) => sum + each, 0));
    }),
    { numRuns: 30 },
  );
});

test("a sheet full of faults says how many there are", () => {
  const faulty = Array.from({ length: 2000 }, (_, row) => [`甲${row}`, { kind: "error", error: "#REF!" } as const]);
  const book = readBook(rawWorkbook({ 客户: [["客户名称", "签约目标"], ...faulty] }));
  if (!book.ok) throw new Error(JSON.stringify(book.fault));
  const wrong = book.value.book.issues.filter(({ severity }) => severity === "error");
  expect(wrong).toHaveLength(LISTED);
  const [last] = wrong.slice(-1);
  expect(last?.more).toBe(2000 - LISTED);
  expect(last === undefined ? "" : describeIssue(last, "zh-CN")).toContain((2000 - LISTED).toLocaleString("en-US"));
});
