import type { Language } from "#locales/language.ts";
import type { AccountRows, TeamRows } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import { account, blank, bookOf, customer, day } from "#test/support/sample-book.ts";
import { competitionView } from "../../../src/taskpane/features/competition/competition-view.ts";
import { rivalView } from "../../../src/taskpane/features/competition/rival-view.ts";

/* One account that meets one rival, 衡拓, and what its screens say. */

export const TODAY = day("2026-06-30");
const worldOf = (rows: Partial<AccountRows>, team: Partial<TeamRows>) => {
  const one = account(customer({ name: "岚屿精工" }), rows);
  const book = bookOf([one]);
  return { one, book: { ...book, team: { ...book.team, ...team } } };
};
export const view = (
  rows: Partial<AccountRows>,
  team: Partial<TeamRows> = {},
  part?: string,
  language: Language = "zh-CN",
) => {
  const { one, book } = worldOf(rows, team);
  return competitionView(book, one, TODAY, language, part);
};
export const ofRival = (
  rows: Partial<AccountRows>,
  team: Partial<TeamRows> = {},
  part?: string,
  language: Language = "zh-CN",
) => {
  const { one, book } = worldOf(rows, team);
  return rivalView(book, { account: one, rival: "衡拓", part }, TODAY, language);
};
export const note = (row: Partial<Row<"dealIntelligence">>): Row<"dealIntelligence"> => ({
  ...blank("dealIntelligence"),
  rival: "衡拓",
  ...row,
});
export const rated = (dimension: Row<"benchmarks">["dimension"], own: number, theirs: number): Row<"benchmarks"> => ({
  ...blank("benchmarks"),
  rival: "衡拓",
  dimension,
  own,
  theirs,
});
export const swot = (field: Row<"swot">["field"], statement: string): Row<"swot"> => ({
  ...blank("swot"),
  itemId: statement,
  field,
  statement,
});
