import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import { account, AS_OF, bookOf, customer, day, richAccount } from "#test/support/sample-book.ts";
import { fieldAccount } from "#test/support/field-account.ts";
import { blankRow } from "#workbook/read-row.ts";
import type { Opportunity, Row } from "#workbook/contract.ts";
import { factsOf } from "#report/view/facts/account-facts.ts";
import { dealsView } from "../../../src/taskpane/features/opportunities/deals-view.ts";
import { dealsFacts } from "../../../src/taskpane/features/opportunities/deals-facts.ts";
import { dateRow } from "../../../src/taskpane/features/opportunities/deal-dates.ts";
import { opportunityView } from "../../../src/taskpane/features/opportunities/opportunity-view.ts";
import { opportunityWords } from "#locales/opportunity-words.ts";
import { workingWords } from "#locales/working-words.ts";

const deal = (values: Partial<Opportunity>): Opportunity =>
  ({ ...blankRow("opportunities"), customer: "岚屿精工", ...values }) as unknown as Opportunity;

const one = account(customer({ name: "岚屿精工", signTarget: 3_000_000 }), {
  opportunities: [
    deal({
      oppId: "O-1",
      name: "二线改造",
      amount: 1_000_000,
      step: "ST4",
      status: "OPEN",
      expSign: day("2026-12-20"),
    }),
    deal({ oppId: "O-2", name: "备件", amount: 200_000, step: "ST6", status: "OPEN", expSign: day("2026-08-01") }),
    deal({ oppId: "O-3", name: "一线", amount: 800_000, step: "ST7", status: "WON", closed: day("2026-03-01") }),
  ],
  exitEvidence: [
    { ...blankRow("exitEvidence"), oppId: "O-1", step: "ST1", evidence: "名单签认", verified: true },
    { ...blankRow("exitEvidence"), oppId: "二线改造", step: "ST2", evidence: "原话", metOn: day("2026-02-01") },
  ] as unknown as Row<"exitEvidence">[],
  stageLog: [
    { ...blankRow("stageLog"), oppId: "O-1", step: "ST2", date: day("2026-02-01") },
    { ...blankRow("stageLog"), oppId: "O-1", step: "ST1", date: day("2026-01-01") },
  ] as unknown as Row<"stageLog">[],
});
const book = bookOf([one, richAccount]);
const [first] = one.opportunities;

describe("opportunities against the target", () => {
  test("of one account the figures are those of its plan", () => {
    for (const each of [one, richAccount, fieldAccount]) {
      const all = bookOf([each]);
      const { forecast } = factsOf(all, each, AS_OF);
      const facts = dealsFacts(all, each, AS_OF);
      expect(facts?.year.likely).toBeCloseTo(forecast.likely, 6);
      expect(facts?.year.commit).toBeCloseTo(forecast.commit, 6);
      expect(facts?.deals.length).toBe(forecast.deals.length);
    }
  });

  test("of all accounts they are the sum of each", () => {
    const sum = book.accounts.reduce((total, each) => total + (dealsFacts(book, each, AS_OF)?.year.likely ?? 0), 0);
    expect(dealsFacts(book, null, AS_OF)?.year.likely).toBeCloseTo(sum, 6);
  });

  test("near, mid, far and undated are all that is open", () => {
    const facts = dealsFacts(book, null, AS_OF);
    const open = (facts?.deals ?? [])
      .filter(({ opportunity }) => opportunity.status === "OPEN" && opportunity.step !== "ST7")
      .reduce((sum, { opportunity }) => sum + (opportunity.amount ?? 0), 0);
    const { near, mid, far, undated } = facts?.near ?? { near: NaN, mid: 0, far: 0, undated: 0 };
    expect(near + mid + far + undated).toBeCloseTo(open, 6);
  });

  test.each(LANGUAGES)("every row of the view says something (%s)", (language) => {
    for (const chosen of [null, one]) {
      const view = dealsView(book, chosen, AS_OF, language);
      const rows = [...(view?.levels ?? []), ...(view?.need.rows ?? []), ...(view?.deals ?? [])];
      expect(rows.length).toBeGreaterThan(6);
      for (const { name, reason } of rows) expect(`${name}${reason}`).toMatch(/\S{3}/);
      expect(view?.message).toMatch(/\S{3}/);
      expect(view?.funnel?.svg).toContain("<svg");
    }
  });

  test("an opportunity leads to its seven steps; the fourth quarter says what keeps it there", () => {
    const view = dealsView(book, one, AS_OF, "zh-CN");
    expect(view?.deals[0]?.route).toEqual({ screen: "opportunity", account: "岚屿精工", row: "O-1" });
    expect(view?.levelling.rows.map(({ name, chip }) => [name, chip?.text])).toEqual([["二线改造", "预算未落实"]]);
  });

  test("a workbook without opportunities has no view", () => {
    expect(dealsView({ ...book, sources: {} }, null, AS_OF, "en")).toBeNull();
  });
});

describe("predicted dates", () => {
  const words = workingWords("zh-CN");
  const say = opportunityWords("zh-CN");
  test.each<[date: string | null, firstDate: string | null, reason: string, chip: string | undefined, why: string]>([
    ["2026-10-01", "2026-09-01", "比首次预计晚 30 天 · 那天休息，顺延是 10月8日", "93 天后", "a national holiday"],
    ["2026-06-29", "2026-06-29", "和首次预计一样", "逾期 1 天", "yesterday: no word on holidays"],
    ["2026-07-01", null, "", "1 天后", "nothing predicted before"],
    ["2027-03-01", "2027-03-08", "比首次预计早 7 天 · 放假安排还没公布", "244 天后", "beyond the notices"],
    [null, "2026-07-01", "首次预计 2026-07-01", undefined, "no date any more"],
    [null, null, "没有预计", undefined, "never one"],
  ])("%s, first %s: %s, %s (%s)", (date, firstDate, reason, chip) => {
    const at = (text: string | null) => (text === null ? null : day(text));
    const row = dateRow(
      { kind: "sign", date: at(date), first: at(firstDate) },
      { say, words, today: day("2026-06-30") },
    );
    expect([row.reason, row.chip?.text]).toEqual([reason, chip]);
  });
});

describe("one opportunity", () => {
  const view = (language: "zh-CN" | "en" = "zh-CN") => {
    if (first === undefined) throw new Error("no deal");
    return opportunityView(book, one, first, { today: AS_OF, language });
  };

  test("a step is proved by its verified evidence, or by evidence with its day; the first gap is the message", () => {
    expect(view().steps.map(({ chip }) => chip?.text)).toEqual([
      "已验证",
      "已验证",
      "未验证",
      "在这一步",
      "未到",
      "未到",
      "未到",
    ]);
    expect(view().message).toBe("ST3 有效商机 还没有成果证据，先补上");
    expect(view().next).toBe("ST5");
  });

  test("the log is newest first, each entry with the days until the next", () => {
    expect(view().log.map(({ name, number }) => [name, number])).toEqual([
      ["ST2 线索挖掘", `${String(AS_OF - day("2026-02-01"))} 天`],
      ["ST1 目标客户定位", "31 天"],
    ]);
  });

  test("rep, pre-sales and manager each have their action", () => {
    for (const language of LANGUAGES) {
      expect(view(language).roles.map(({ key }) => key)).toEqual(["REP", "PRESALES", "MANAGER"]);
      expect(new Set(view(language).roles.map(({ rest }) => rest)).size).toBe(3);
    }
  });
});
