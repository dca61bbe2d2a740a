import { describe, expect, test } from "vitest";
import { renderCheck } from "#report/page/render-check.ts";
import { checkView } from "#report/view/check-view.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { cellRanges } from "#workbook/checks/cell-ranges.ts";
import type { Issue } from "#workbook/issue.ts";
import { AS_OF } from "../../workbook/checks/checking.ts";

const setting = { language: "zh-CN", asOf: AS_OF, personal: false } as const;
const book = { file: "客户.xlsx", accounts: [] } as unknown as AccountBook;

const blank = (sheet: string, cell: string): Issue => ({
  severity: "error",
  sheet,
  cell,
  problem: { code: "value-missing", header: "客户名称" },
});
const late: Issue = {
  severity: "warning",
  sheet: "商机",
  cell: "J3",
  problem: { code: "step-stale", days: 100, limit: 90 },
  more: 4,
};

describe("the title says how much there is and where", () => {
  test.each`
    issues                                                             | title                               | why
    ${[]}                                                              | ${"没有发现问题。"}                 | ${"nothing"}
    ${[blank("销售", "A2"), blank("销售", "A9"), late]}                | ${"2 处错误，都在“销售”"}           | ${"the worst severity counts"}
    ${[blank("销售", "A2"), blank("销售", "A9"), blank("商机", "A2")]} | ${"3 处错误，多数在“销售”"}         | ${"more than half"}
    ${[blank("销售", "A2"), blank("商机", "A2")]}                      | ${"2 处错误，分布在 2 张工作表"}    | ${"half is not most"}
    ${[late]}                                                          | ${"没有错误，5 处提醒，都在“商机”"} | ${"those that are not listed count"}
  `("$title ($why)", ({ issues, title }: { issues: readonly Issue[]; title: string }) => {
    expect(checkView(book, issues, setting).title).toBe(title);
  });
});

test("cells of which the same is to be said stand together, the worst severity unfolded", () => {
  const issues = [blank("销售", "A2"), blank("销售", "A3"), blank("销售", "A5"), late];
  const { groups, tally } = checkView(book, issues, setting);
  expect(
    groups.map(({ rule, count, isOpen, items }) => [rule, count, isOpen, items.map(({ cells }) => cells)]),
  ).toEqual([
    ["value-missing", "3 处", true, ["A2:A3、A5"]],
    ["step-stale", "5 处", false, ["J3"]],
  ]);
  expect(tally.map(({ count }) => count)).toEqual(["3", "5", "0"]);
});

test.each`
  cells                       | ranges             | why
  ${["B2", "A1", "A2", "A3"]} | ${["A1:A3", "B2"]} | ${"neighbours below each other"}
  ${["A1", "B1"]}             | ${["A1", "B1"]}    | ${"neighbours beside each other have other headers"}
  ${["A10", "A9", "A9"]}      | ${["A9:A10"]}      | ${"a cell twice"}
  ${[]}                       | ${[]}              | ${"none"}
`("$cells as $ranges ($why)", ({ cells, ranges }: { cells: readonly string[]; ranges: readonly string[] }) => {
  expect(cellRanges(cells)).toEqual(ranges);
});

test("each sheet has a rule of style of its own, whatever it is called", () => {
  const page = renderCheck(checkView(book, [blank("}</style><script>", "A2"), blank("商机", "A2")], setting));
  expect(page).toContain('main:has(#sheet-1:checked) tr[data-sheet]:not([data-sheet="1"])');
  expect(page.match(/<\/style>/g)).toHaveLength(1);
  expect(page).not.toContain("<script");
});
