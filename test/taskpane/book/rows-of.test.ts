import { expect, test } from "vitest";
import { account, blank, customer } from "#test/support/sample-book.ts";
import type { Row } from "#workbook/contract.ts";
import { rowCalled, rowKey } from "../../../src/taskpane/book/rows-of.ts";

const negotiation = (name: string, negId: string | null): Row<"negotiations"> => ({
  ...blank<Row<"negotiations">>("negotiations"),
  ...{ name, negId },
});
const of = (...negotiations: readonly Row<"negotiations">[]) => account(customer({ name: "甲" }), { negotiations });

test.each<[key: string, name: string | null, why: string]>([
  ["N-1", "年度框架", "by its number"],
  ["#1", "备件", "by its place where it has no number"],
  ["#2", null, "there is no third"],
  ["N-9", null, "nobody has this number"],
  ["#x", null, "no place"],
  ["", null, "nothing"],
])("%s is %s (%s)", (key, name) => {
  expect(
    rowCalled(of(negotiation("年度框架", "N-1"), negotiation("备件", null)), "negotiations", key)?.name ?? null,
  ).toBe(name);
});

test("a row that the first save has given a number is found by the place that it was opened with", () => {
  const before = of(negotiation("年度框架", "N-1"), negotiation("备件", null));
  const [, opened] = before.negotiations;
  const key = rowKey(before, "negotiations", opened as Row<"negotiations">);
  const after = of(negotiation("年度框架", "N-1"), negotiation("备件", "NE-7KQ2"));
  expect(rowCalled(after, "negotiations", key)?.negId).toBe("NE-7KQ2");
});

test("a number comes before a place", () => {
  expect(rowCalled(of(negotiation("甲", null), negotiation("乙", "#0")), "negotiations", "#0")?.name).toBe("甲");
  expect(rowCalled(of(negotiation("甲", "N-1"), negotiation("乙", "#0")), "negotiations", "#0")?.name).toBe("乙");
});
