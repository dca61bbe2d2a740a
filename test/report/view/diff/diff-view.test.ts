import { describe, expect, test } from "vitest";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { ParameterId } from "#core/parameters/parameters.ts";
import { LANGUAGES } from "#locales/language.ts";
import type { Customer, Opportunity, Person } from "#workbook/contract.ts";
import type { AccountRows } from "#workbook/account-book.ts";
import { account, bookOf, customer, day, deal, person, sale } from "#test/support/sample-book.ts";
import { expectGolden } from "#test/support/expect-golden.ts";
import { diffText } from "../../../../src/cli/diff-text.ts";
import { book, compare, NEW_DAY, newBook, OLD_DAY, oldBook, row } from "./story.ts";

describe("the story of a quarter", () => {
  test.each(LANGUAGES)("reads well in %s", (language) => {
    const view = compare(oldBook, newBook, { language, personal: language === "en" });
    expectGolden(`diff/story.${language}.txt`, `${diffText(view).join("\n")}\n`);
  });

  test("is one document with stable ids", () => {
    expectGolden("diff/story.json", `${JSON.stringify(compare(oldBook, newBook), null, 2)}\n`);
  });

  test("tells no contact's name, job title or evidence unless asked for", () => {
    const told = JSON.stringify(compare(oldBook, newBook));
    for (const secret of ["周砚青", "顾盈", "方致远", "叶知行", "总裁（", "降本小组"])
      expect(told).not.toContain(secret);
    expect(JSON.stringify(compare(oldBook, newBook, { personal: true }))).toContain("降本小组");
  });

  test("can be told of one account alone, by its old name too", () => {
    for (const name of ["远岸重工", "远岸重工集团", "k-003"]) {
      const view = compare(oldBook, newBook, { accounts: [name] });
      expect(view.accounts.map(({ id }) => id)).toEqual(["K-003"]);
      expect(view).toMatchObject({ portfolio: null, added: [], gone: [], counts: { old: 1, new: 1 } });
    }
  });
});

/** The changes of one account between two states of its row, with its tables. */
type State = readonly [
  row: Partial<Customer>,
  parts?: Partial<AccountRows>,
  parameters?: Partial<Record<ParameterId, number>>,
];
function changes(before: State, after: State, personal = false) {
  const made = ([cells, parts, parameters]: State) =>
    book("x", [account(customer({ custId: "K-1", name: "甲", ...cells }), parts)], parameters);
  const view = compare(made(before), made(after), { personal });
  return view.accounts[0]?.changes ?? [];
}
const told = (list: ReturnType<typeof changes>, id: string) => {
  const found = list.find((change) => change.id === id);
  return found === undefined ? null : [found.text, ...found.why].join("｜");
};

interface Tiers {
  readonly before: Partial<Customer>;
  readonly after: Partial<Customer>;
  readonly parameters: Partial<Record<ParameterId, number>>;
  readonly text: string;
}

interface People {
  readonly before: readonly Partial<Person>[];
  readonly after: readonly Partial<Person>[];
  readonly personal: boolean;
  readonly id: string;
  readonly text: string | null;
}

interface Rows<Id extends keyof AccountRows> {
  readonly before: AccountRows[Id];
  readonly after: AccountRows[Id];
  readonly text: string | null;
}

interface Days {
  readonly old: string[];
  readonly later: string[];
  readonly given: SerialDate | undefined;
  readonly result: unknown;
}

const rated = { financial: 60, strategic: 60, influence: 60, growth: 60, risk: 40, synergy: 60 };
const deep = { coopYears: 5, framework: true, productLines: 4, categorySpend: 100 };

describe("why a tier moved", () => {
  test.each`
    before                                | after                                                                | parameters                  | text                                                                                                   | why
    ${{ growth: 59 }}                     | ${{ growth: 61 }}                                                    | ${{ "tier.coreValue": 75 }} | ${"服务级 → 潜力级｜成长潜力 59 → 61，达到潜力级门槛 60"}                                              | ${"one threshold reached"}
    ${{}}                                 | ${{ financial: 100, strategic: 100 }}                                | ${{}}                       | ${"核心级 → 战略级｜客户价值 60 → 86，达到战略级门槛 75"}                                              | ${"the value made it"}
    ${{ financial: 100, strategic: 100 }} | ${{ financial: 100, strategic: 100, coopYears: 1, productLines: 1 }} | ${{}}                       | ${"战略级 → 核心级｜合作深度 60 → 29，未达战略级门槛 60"}                                              | ${"the depth did not hold"}
    ${{}}                                 | ${{ risk: 71 }}                                                      | ${{}}                       | ${"核心级 → 服务级｜客户价值 60 → 58.5，未达核心级门槛 60｜信用风险 40 → 71，达到警戒线 70，列入观察"} | ${"two thresholds at once"}
    ${{ financial: 70 }}                  | ${{ financial: 70, risk: 70 }}                                       | ${{}}                       | ${"核心级 → 潜力级｜信用风险 40 → 70，达到警戒线 70，列入观察"}                                        | ${"credit risk takes one tier"}
    ${{}}                                 | ${{ growth: null }}                                                  | ${{}}                       | ${"核心级 → 资料不全｜缺少“客户价值”。请补填后再算。"}                                                 | ${"a rating was deleted"}
  `("$why", ({ before, after, parameters, text }: Tiers) => {
    const list = changes(
      [{ ...rated, ...deep, ...before }, {}, parameters],
      [{ ...rated, ...deep, ...after }, {}, parameters],
    );
    expect(told(list, "tier")).toBe(text);
  });

  test.each`
    before | after                | parameters                        | text                                                                                                                                                       | why
    ${{}}  | ${{}}                | ${{ "tier.coreValue": 61 }}       | ${"核心级 → 潜力级｜参数：客户价值 60，未达核心级门槛 60 → 61"}                                                                                            | ${"the threshold alone"}
    ${{}}  | ${{ financial: 50 }} | ${{ "tier.potentialGrowth": 65 }} | ${"核心级 → 服务级｜数据：核心级 → 潜力级｜数据：客户价值 60 → 56.5，未达核心级门槛 60｜参数：潜力级 → 服务级｜参数：成长潜力 60，未达潜力级门槛 60 → 65"} | ${"data first, then the threshold"}
    ${{}}  | ${{ financial: 50 }} | ${{ "tier.coreValue": 50 }}       | ${"核心级｜数据：核心级 → 潜力级｜数据：客户价值 60 → 56.5，未达核心级门槛 60｜参数：潜力级 → 核心级｜参数：客户价值 56.5，达到核心级门槛 60 → 50"}        | ${"lost by data, given back by the threshold"}
  `("$why", ({ before, after, parameters, text }: Tiers) => {
    const list = changes([{ ...rated, ...deep, ...before }], [{ ...rated, ...deep, ...after }, {}, parameters]);
    expect(told(list, "tier")).toBe(text);
  });

  test("in the lowest tier a credit risk is watched all the same", () => {
    const low = { ...rated, ...deep, financial: 10, growth: 10 };
    expect(told(changes([low], [{ ...low, risk: 80 }]), "watch")).toBe(
      "列入信用观察｜信用风险 40 → 80，达到警戒线 70，列入观察",
    );
    expect(told(changes([{ ...low, risk: 80 }], [low]), "watch")).toBe("解除信用观察｜信用风险 80 → 40，低于警戒线 70");
  });
});

describe("why a score moved", () => {
  test.each`
    before                 | after                               | parameters                           | text                                                                                            | why
    ${{}}                  | ${{ financial: 70, influence: 55 }} | ${{}}                                | ${"60.0 → 62.5（+2.5）｜财务贡献 60 → 70：+3.5 分｜行业影响力 60 → 55：−1.0 分"}                | ${"each axis at its weight"}
    ${{}}                  | ${{ risk: 60 }}                     | ${{}}                                | ${"60.0 → 59.0（−1.0）｜风险系数 40 → 60：−1.0 分"}                                             | ${"more risk is worse"}
    ${{}}                  | ${{ financial: 70 }}                | ${{ "value.weight.financial": 135 }} | ${"60.0 → 66.8（+6.8）｜财务贡献 60 → 70：+3.5 分｜参数：+3.3 分"}                              | ${"data at the old weights, then the weights"}
    ${{}}                  | ${{ synergy: 90 }}                  | ${{}}                                | ${"60.0，得分不变｜协同价值 60 → 90：0.0 分"}                                                   | ${"an axis without weight is told, and moves nothing"}
    ${{}}                  | ${{ financial: null }}              | ${{}}                                | ${"60.0 → 未知｜财务贡献 60 → 未知｜缺少“财务贡献”。请补填后再算。"}                            | ${"a rating that is gone"}
    ${{ financial: null }} | ${{ financial: 80 }}                | ${{}}                                | ${"未知 → 67.0｜财务贡献 未知 → 80"}                                                            | ${"a rating that was entered"}
    ${{}}                  | ${{ risk: null }}                   | ${{ "value.weight.risk": 0 }}        | ${"60.0，得分不变｜风险系数 40 → 未知｜按旧参数算不出新数据的得分，数据与参数的影响无法分开。"} | ${"no score for the new data under the old weights"}
  `("$why", ({ before, after, parameters, text }: Tiers) => {
    const list = changes([{ ...rated, ...deep, ...before }], [{ ...rated, ...deep, ...after }, {}, parameters]);
    expect(told(list, "value")).toBe(text);
  });

  test("the depth by wallet, years, framework and lines", () => {
    const list = changes([{ ...deep, coopYears: 3, framework: false }], [{ ...deep, coopYears: 4 }]);
    expect(told(list, "depth")).toBe(
      "32.0 → 56.0（+24.0）｜框架协议 没有 → 有：+20.0 分｜合作年限 3 年 → 4 年：+4.0 分",
    );
  });
});

describe("people", () => {
  const zhou = {
    personId: "P-1",
    name: "周砚青",
    title: "总裁",
    department: "总裁办",
    role: "KDM",
    level: "CR3",
  } as const;
  const people = (...persons: Partial<Person>[]): Partial<AccountRows> => ({
    persons: persons.map((cells) => person({ name: "周砚青", ...cells })),
  });

  test.each`
    before                      | after                                                 | personal | id                   | text                                                                       | why
    ${[zhou]}                   | ${[{ ...zhou, level: "CR4" }]}                        | ${false} | ${"person:P-1"}      | ${"决策人 1（总裁办）：CR3 中立 → CR4 支持对手｜等级变了，但没有新的依据"} | ${"worse, and nothing to show for it"}
    ${[zhou]}                   | ${[{ ...zhou, level: "CR2", levelEvidence: "来函" }]} | ${true}  | ${"person:P-1"}      | ${"周砚青（总裁、总裁办、关键决策者）：CR3 中立 → CR2 友善｜依据：来函"}   | ${"named where names are asked for"}
    ${[zhou]}                   | ${[{ ...zhou, name: "周砚清" }]}                      | ${true}  | ${"person:P-1"}      | ${null}                                                                    | ${"a corrected name is the same person"}
    ${[zhou]}                   | ${[{ ...zhou, personId: "P-9", role: "KI" }]}         | ${false} | ${"person:P-9"}      | ${"影响人 1（总裁办）：角色 关键决策者 → 关键影响者"}                      | ${"matched by name after a new number"}
    ${[zhou]}                   | ${[{ ...zhou, levelWanted: "CR1" }]}                  | ${false} | ${"person:P-1"}      | ${"决策人 1（总裁办）：目标 未填 → CR1 坚定支持"}                          | ${"only the goal moved"}
    ${[]}                       | ${[{ ...zhou, personId: null }]}                      | ${false} | ${"person:决策人 1"} | ${"决策人 1（总裁办）：新联系人，关系 CR3 中立"}                           | ${"an id without a number tells no name"}
    ${[zhou, { name: "顾盈" }]} | ${[{ name: "顾盈" }]}                                 | ${false} | ${"person:P-1"}      | ${"决策人 1（总裁办）：联系人的行不见了，原关系 CR3 中立"}                 | ${"gone"}
  `("$why", ({ before, after, personal, id, text }: People) => {
    expect(told(changes([{}, people(...before)], [{}, people(...after)], personal), id)).toBe(text);
  });

  test("a renamed contact is hidden in texts under both names", () => {
    const list = changes(
      [{ topRisk: "周砚青反对" }, people(zhou)],
      [{ topRisk: "周砚清松口" }, people({ ...zhou, name: "周砚清" })],
    );
    expect(told(list, "customer.topRisk")).toBe("最大风险：决策人 1 反对 → 决策人 1 松口");
  });
});

describe("what an opportunity's sentence says", () => {
  const open = {
    oppId: "O-1",
    name: "二期",
    step: "ST4",
    status: "OPEN",
    amount: 1_000_000,
    expSign: day("2026-09-01"),
  } as const;
  const deals = (...rows: Partial<Opportunity>[]): Partial<AccountRows> => ({ opportunities: rows.map(deal) });

  test.each`
    after                                                                                     | text                                                                                     | why
    ${{ ...open, step: "ST6" }}                                                               | ${"二期：初步认可 → 商务谈判｜预测 +50.0"}                                               | ${"forward"}
    ${{ ...open, step: "ST3" }}                                                               | ${"二期：初步认可 → 有效商机（后退）｜预测 −15.0"}                                       | ${"back"}
    ${{ ...open, amount: 1_000_030 }}                                                         | ${"二期：金额 1,000,000 → 1,000,030 元"}                                                 | ${"a difference below the unit is written in full"}
    ${{ ...open, expSign: day("2026-08-30") }}                                                | ${"二期：预计签约 2026-09-01 → 2026-08-30，提前 2 天"}                                   | ${"sooner"}
    ${{ ...open, expSign: null }}                                                             | ${"二期：预计签约 2026-09-01 → 未知｜预测 −25.0"}                                        | ${"a date that was deleted"}
    ${{ ...open, name: "二期控制" }}                                                          | ${"二期控制：改名，原名“二期”"}                                                          | ${"renamed"}
    ${{ ...open, correction: 0.1 }}                                                           | ${"二期：概率修正 0.0% → 10.0%｜预测 +10.0"}                                             | ${"corrected by hand"}
    ${{ ...open, status: "LOST", closed: day("2026-05-05"), reason: "PRICE", rival: "启衡" }} | ${"二期：丢单（原为初步认可、100.0、预计签约 2026-09-01），价格、对手 启衡｜预测 −25.0"} | ${"lost, to whom and why"}
    ${{ ...open, status: null, closed: day("2026-05-05") }}                                   | ${"二期：已于 2026-05-05 关闭，没有写赢还是丢｜预测 −25.0"}                              | ${"closed without a result"}
    ${{ ...open, status: "WON", closed: day("2026-07-05") }}                                  | ${"二期：关闭日期 2026-07-05 在截至日 2026-06-30 之后，不计入｜预测 −25.0"}              | ${"dated in the future"}
  `("$why", ({ after, text }: { after: Partial<Opportunity>; text: string }) => {
    expect(told(changes([{}, deals(open)], [{}, deals(after)]), "deal:O-1")).toBe(text);
  });

  test("rows of one id get ids of their own", () => {
    const list = changes([{}, deals()], [{}, deals(open, { ...open, amount: 5 })]);
    expect(list.filter(({ topic }) => topic === "pipeline").map(({ id }) => id)).toEqual(["deal:O-1", "deal:O-1#2"]);
  });

  test("what is shown adds up, rounding or not", () => {
    const rows = (...amounts: number[]) =>
      deals(...amounts.map((amount, index) => ({ ...open, oppId: `O-${index}`, amount })));
    const list = changes([{}, rows(200_800, 200_800, 0)], [{}, rows(201_200, 200_800, 400)]);
    expect(told(list, "forecast")).toBe("全年签约预测 10.0 → 10.1（+0.1）｜金额变化 +0.1：二期 0.0、二期 0.0");
  });

  test("moving to another account is told on both sides and cancels in the portfolio", () => {
    const one = (opportunities: readonly Opportunity[]) =>
      account(customer({ custId: "K-1", name: "甲" }), { opportunities });
    const two = (opportunities: readonly Opportunity[]) =>
      account(customer({ custId: "K-2", name: "乙" }), { opportunities });
    const view = compare(
      book("a", [one([deal(open)]), two([])]),
      book("b", [one([]), two([deal({ ...open, step: "ST5" })])]),
    );
    expect(view.accounts.map(({ changes: list }) => told(list, "deal:O-1"))).toEqual([
      "二期：由“甲”转来；初步认可 → 方案认可｜预测 +25.0",
      "二期：转到“乙”｜预测 −25.0",
    ]);
    const total = view.portfolio?.changes.find(({ id }) => id === "forecast");
    expect(total?.figures).toMatchObject({ from: 250_000, to: 500_000, transferred: 0, forward: 250_000 });
  });
});

describe("receivables, risks and actions", () => {
  const owed = (due: string, amount: number, received: number | null = null, id = "R-1") =>
    row("receivables", { receivableId: id, milestone: "验收款", due: day(due), amount, received });

  test.each`
    before                                                                    | after                                                                     | text                                                                                                            | why
    ${[]}                                                                     | ${[owed("2026-06-01", 500_000)]}                                          | ${"逾期合计 0.0 → 50.0（+50.0）｜新逾期 +50.0：验收款（逾期 29 天）"}                                           | ${"new and overdue"}
    ${[owed("2026-04-01", 500_000)]}                                          | ${[owed("2026-04-01", 500_000)]}                                          | ${"逾期合计 0.0 → 50.0（+50.0）｜新逾期 +50.0：验收款（逾期 90 天）"}                                           | ${"became due in between"}
    ${[owed("2026-03-01", 500_000)]}                                          | ${[owed("2026-03-01", 500_000, 200_000)]}                                 | ${"逾期合计 50.0 → 30.0（−20.0）｜已回款 −20.0：验收款（逾期 121 天）"}                                         | ${"paid in part"}
    ${[owed("2026-03-01", 500_000)]}                                          | ${[owed("2026-09-01", 500_000)]}                                          | ${"逾期合计 50.0 → 0.0（−50.0）｜改了应收日期 −50.0：验收款"}                                                   | ${"put off, not paid"}
    ${[owed("2026-03-01", 500_000)]}                                          | ${[]}                                                                     | ${"逾期合计 50.0 → 0.0（−50.0）｜行不见了 −50.0：验收款（逾期 121 天）"}                                        | ${"the row is gone unpaid"}
    ${[owed("2026-03-01", 500_000)]}                                          | ${[owed("2026-03-01", 500_000)]}                                          | ${null}                                                                                                         | ${"only older"}
    ${[owed("2026-03-01", 500_000), owed("2026-03-09", 10_000, null, "R-2")]} | ${[owed("2026-03-01", 600_000), owed("2026-03-09", 10_000, null, "R-2")]} | ${"逾期合计 51.0 → 61.0（+10.0）｜逾期增加 +10.0：验收款（逾期 121 天）｜继续逾期 1 笔：验收款（逾期 113 天）"} | ${"one grew, one aged"}
  `("$why", ({ before, after, text }: Rows<"receivables">) => {
    const list = changes(
      [{ signTarget: 1_000_000 }, { receivables: before }],
      [{ signTarget: 1_000_000 }, { receivables: after }],
    );
    expect(told(list, "overdue")).toBe(text);
  });

  const risk = (cells: object) => row("bidRisks", { riskId: "R-1", tenderId: "T-1", risk: "密封不合格", ...cells });
  test.each`
    before                                   | after                                              | text                                            | why
    ${[risk({ probability: 2, impact: 4 })]} | ${[risk({ probability: 4, impact: 4 })]}           | ${"密封不合格：投标风险值 8 → 16"}              | ${"probability × impact"}
    ${[risk({ score: 8 })]}                  | ${[risk({ probability: 4, impact: 4, score: 8 })]} | ${null}                                         | ${"the score that is written holds"}
    ${[risk({ score: 8 })]}                  | ${[risk({ score: 8, closed: true })]}              | ${"密封不合格：投标风险已关闭"}                 | ${"closed"}
    ${[]}                                    | ${[risk({})]}                                      | ${"密封不合格：新的投标风险，风险值 未知"}      | ${"new, not rated yet"}
    ${[risk({ score: 8 })]}                  | ${[]}                                              | ${"密封不合格：投标风险的行不见了，原风险值 8"} | ${"gone without being closed"}
  `("$why", ({ before, after, text }: Rows<"bidRisks">) => {
    expect(told(changes([{}, { bidRisks: before }], [{}, { bidRisks: after }]), "bidRisk:R-1")).toBe(text);
  });

  const action = (cells: object) => row("actions", { actionId: "A-1", text: "约见", due: day("2026-05-15"), ...cells });
  test.each`
    before                                  | after                                               | text                                    | why
    ${[action({})]}                         | ${[action({ done: day("2026-05-10") })]}            | ${"约见：2026-05-10 完成"}              | ${"done by its date"}
    ${[action({})]}                         | ${[action({ status: "DONE" })]}                     | ${"约见：已完成"}                       | ${"done by its state"}
    ${[action({})]}                         | ${[action({})]}                                     | ${"约见：已过期，期限 2026-05-15"}      | ${"overdue since"}
    ${[action({ due: null })]}              | ${[action({ due: null, done: day("2026-09-01") })]} | ${null}                                 | ${"a day of doing that lies ahead"}
    ${[action({ due: day("2026-03-01") })]} | ${[action({ due: day("2026-03-01") })]}             | ${null}                                 | ${"overdue then and now"}
    ${[action({})]}                         | ${[action({ due: day("2026-08-15") })]}             | ${"约见：期限 2026-05-15 → 2026-08-15"} | ${"put off"}
    ${[action({ status: "DONE" })]}         | ${[action({})]}                                     | ${"约见：重新打开，期限 2026-05-15"}    | ${"not done after all"}
    ${[action({})]}                         | ${[]}                                               | ${"约见：没有完成，行不见了"}           | ${"an open one is gone"}
    ${[action({ status: "DONE" })]}         | ${[]}                                               | ${null}                                 | ${"a done one may be tidied away"}
  `("$why", ({ before, after, text }: Rows<"actions">) => {
    expect(told(changes([{}, { actions: before }], [{}, { actions: after }]), "action:A-1")).toBe(text);
  });
});

describe("days and what cannot be compared", () => {
  const sold = (...months: string[]) =>
    account(customer({ name: "甲" }), { sales: months.map((month) => sale(month, null, 1, 1, 1)) });
  const days = (old: string[], later: string[], asOfOld?: SerialDate) => {
    const view = compare(book("a", [sold(...old)]), book("b", [sold(...later)]), { asOfOld });
    return [view.old.asOf, view.new.asOf, view.year, view.notes.some((note) => note.includes("--as-of-old"))];
  };

  test.each`
    old               | later                           | given                | result                                       | why
    ${["2026-03-01"]} | ${["2026-03-01", "2026-06-01"]} | ${undefined}         | ${["2026-03-31", "2026-06-30", 2026, true]}  | ${"the end of its last month"}
    ${["2026-06-01"]} | ${["2026-06-01"]}               | ${undefined}         | ${["2026-06-30", "2026-06-30", 2026, false]} | ${"the same day where both know the same months"}
    ${["2026-03-01"]} | ${["2026-06-01"]}               | ${day("2026-04-15")} | ${["2026-04-15", "2026-06-30", 2026, false]} | ${"a day that was asked for"}
    ${["2025-12-01"]} | ${["2026-06-01"]}               | ${undefined}         | ${["2025-12-31", "2026-06-30", 2026, true]}  | ${"one year for both, the later one"}
    ${["2026-12-01"]} | ${["2026-06-01"]}               | ${undefined}         | ${["2026-06-30", "2026-06-30", 2026, false]} | ${"rows of the future say nothing"}
    ${[]}             | ${["2026-06-01"]}               | ${undefined}         | ${["2026-06-30", "2026-06-30", 2026, false]} | ${"no business to go by"}
  `("$why", ({ old, later, given, result }: Days) => {
    expect(days(old, later, given)).toEqual(result);
  });

  test("a table that only one has is said once, and nobody is called gone", () => {
    const one = account(customer({ name: "甲" }), {
      opportunities: [deal({ oppId: "O", status: "OPEN", step: "ST4", amount: 9 })],
    });
    const view = compare(bookOf([one]), bookOf([account(customer({ name: "甲" }))]));
    expect(view.notes).toContain("“商机”表只在旧工作簿中，未作比较。");
    expect(view.accounts).toEqual([]);
  });

  test("a column that only one has is said once, and not for every account", () => {
    const old = bookOf([account(customer({ name: "甲", overdue: 5 }))]);
    const [source] = old.sources.customers ?? [];
    const headers = Object.fromEntries(Object.entries(source?.headers ?? {}).filter(([id]) => id !== "overdue"));
    const later = {
      ...bookOf([account(customer({ name: "甲" }))]),
      sources: { customers: [{ sheet: "客户", rows: 1, headers }] },
    };
    const view = compare(old, later);
    expect(view.notes).toContain("“客户”表的“逾期应收”列只在旧工作簿中。");
    expect(view.accounts).toEqual([]);
  });

  test("nothing moved is said in so many words", () => {
    const view = compare(oldBook, oldBook, { asOf: OLD_DAY });
    expect(view.summary).toBe("没有任何变动（4 个客户）。");
    expect(diffText(view).at(-1)).toBe("没有任何变动（4 个客户）。");
  });

  test("an older file on the right is noticed", () => {
    expect(compare(newBook, oldBook, { asOf: OLD_DAY, asOfOld: NEW_DAY }).notes.join()).toContain(
      "请核对两个文件的先后",
    );
  });
});
