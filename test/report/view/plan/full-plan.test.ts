import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import { renderDocument } from "#report/page/render-document.ts";
import { planView, type PlanView } from "#report/view/plan/plan-view.ts";
import type { Account } from "#workbook/account-book.ts";
import { expectGolden } from "#test/support/expect-golden.ts";
import { findSection, partsOf, sectionsOf } from "#test/support/find-section.ts";
import { fullAccount, fullBook } from "#test/support/full-account.ts";
import { account, AS_OF, bookOf, customer, day } from "#test/support/sample-book.ts";

const write = (personal = true, asOf = AS_OF): PlanView =>
  planView(fullBook, fullAccount, { language: "zh-CN", asOf, personal, depth: "full" });
const view = write();
const { figures } = view;
const title = (id: string, plan = view) => findSection(plan, id).title;
const cells = (id: string, plan = view) =>
  partsOf(findSection(plan, id).parts, "table").map(({ rows }) =>
    rows.map((row) => row.cells.map(({ text, date }) => `${text}${date?.text ?? ""}`)),
  );
const pairs = (id: string) =>
  Object.fromEntries(
    partsOf(findSection(view, id).parts, "pairs").flatMap((part) => part.pairs.map((one) => [one.name, one.text])),
  );

describe("the full plan", () => {
  test("has every section in the order of the questions that it answers", () => {
    expect(sectionsOf(view).map(({ id }) => id)).toEqual([
      ...["numbers", "forecast", "relations", "risk", "actions"],
      ...["stage", "coverage", "value", "balance", "business", "abc", "tier", "funnel", "deals"],
      ...["chain", "power", "persons", "needs"],
      ...["rivals", "intelligence", "confrontation", "customer-swot", "strategies"],
      ...["health", "contracts", "receivables", "profit"],
      ...["satisfaction", "churn", "problems"],
      ...["joint", "tasks", "development", "worth", "gaps"],
    ]);
  });

  test.each([
    ["stage", "成熟客户，到战略合作还差 1 条", "value 62 is below 75"],
    ["coverage", "高层拜访 1 次，应 2 次，拜访完成 5/8 次", "four executive visits a year, half of it over"],
    ["power", "影响力大的 2 人：要争取 1 人、要中和 1 人", "influence 3 and more, CR3 and CR4"],
    ["needs", "2 条需求，1 条已有方案愿景", "the third was said later"],
    ["rivals", "对衡拓总体落后（−0.50），明显落后在公司规模与知名度、行业经营效果", "(−2 + 1 + 0 − 1) ÷ 4"],
    ["intelligence", "1 条对手情报，1 条七问没有答全", "five of seven"],
    ["confrontation", "方向是进攻：对机会 +2，对威胁 +1.5，核心议题 1 个", "3 − 1, and (1 + 2) ÷ 2 + 0"],
    ["customer-swot", "客户的方向大概是谨慎进取", "2 against −2, from its own points alone"],
    ["strategies", "已选 2 个方案，1 个逾期", "those of another customer do not count"],
    ["contracts", "2 份履行中，最早的 30 天后到期", "30 June to 30 July"],
    ["receivables", "逾期 30.0，最久 90 天", "200,000 since 1 April and 100,000 since 10 June"],
    ["profit", "服务成本占毛利 25%，余 90.0", "300,000 of 1,200,000; last year's costs do not count"],
    ["satisfaction", "满意度 72.2 分，最弱是交付", "mean of 44.4 and 100"],
    ["problems", "1 个问题未解决，最久 20 天", "10 to 30 June"],
    ["joint", "1 项共同目标达成 1 项，1 项到期未完成", "the goal is reached before its day"],
    ["tasks", "1 项未完成，1 项逾期", "due on 25 June"],
    ["development", "已到建议书，接触 2 次", "the last contact"],
    ["worth", "值得开发，采购影响合计 +3（提示）", "as in the worked examples"],
  ])("%s says %s", (id, message) => {
    expect(title(id)).toBe(message);
  });

  test("numbers are those of the models", () => {
    expect(figures.stage).toMatchObject({
      stage: "MATURE",
      entered: "PARTNER",
      next: "PARTNER",
      lastOrder: "2026-03-01",
    });
    expect(figures.coverage).toMatchObject({
      ...{ planned: 8, done: 5, rate: 0.625, lastContact: "2026-05-20", contactDaysOverdue: 11 },
      executive: { done: 1, yearly: 4, required: 2, rate: 0.5, last: "2026-03-02" },
      touchpoints: { held: 0, overdue: 0, unrecorded: 3 },
      talks: { planned: 2, done: 1, rate: 0.5 },
    });
    expect(figures.power).toMatchObject({ counts: { WIN: 1, NEUTRALISE: 1, VOICE: 1, RELY: 0 }, unplaced: 1 });
    expect(figures.needs).toEqual({ count: 2, ripe: 1, unanswered: 1, levels: { P0: 0, P1: 1, P2: 0, P3: 1 } });
    expect(figures.problems).toMatchObject({ open: 1, oldestDays: 20 });
    const [rival, other] = figures.rivals?.met ?? [];
    expect(rival).toMatchObject({ name: "衡拓自动化", deals: 2, index: -0.5 });
    expect(rival?.position).toEqual({ leads: ["TECHNOLOGY"], lags: ["SIZE", "RESULTS"] });
    expect(other).toMatchObject({ name: "自研", deals: 1, index: null });
    expect(figures.rivals?.intelligence[0]?.known).toBeCloseTo(4 / 7, 12);
    expect(figures.confrontation).toMatchObject({
      scores: [
        [3, 1.5],
        [-1, null],
      ],
      ...{ unscored: 1, quadrants: { SO: 3, ST: 1.5, WO: -1, WT: 0 }, direction: { direction: "ATTACK" } },
    });
    expect(figures.contracts).toEqual({ count: 3, inForce: 2, amount: 5_600_000 });
    expect(figures.receivables).toEqual({ overdue: 300_000, oldestDays: 90, coming: 2_000_000, open: 2_800_000 });
    expect(figures.profit).toMatchObject({ grossProfit: 1_200_000, cost: 300_000, profit: 900_000 });
    expect(figures.satisfaction).toMatchObject({ promoters: 0, satisfied: 0.5, answers: 2 });
    expect(figures.satisfaction?.months.map(({ month }) => month)).toEqual(["2024-04", "2026-04"]);
    expect(figures.joint).toEqual([{ from: "2026-01-01", until: "2026-12-31", items: 2, done: 1, overdue: 1 }]);
    expect(figures.tasks).toEqual({ open: 1, overdue: 1, done: 1 });
    expect(figures.development).toEqual({ contacts: 2, minutes: 75 });
    expect(figures.influence).toEqual({ hint: 3, missing: ["TECHNOLOGY"] });
    expect(figures.worth).toMatchObject({ choice: "DEVELOP" });
    expect(figures.worth?.npv).toBeCloseTo(265_407.61, 2);
  });

  test("says of each measure whether it reaches its limit, and of each factor what it does", () => {
    const [reasons, factors] = cells("worth");
    expect(reasons).toEqual([
      ["净现值", "26.5 万元", "大于 0", "是"],
      ["回收期", "1.62 年", "不超过 3.5 年", "是"],
      ["投入回报率", "38%", "不低于 20%", "是"],
    ]);
    expect(factors?.map((row) => [row[0], row.at(-1)])).toEqual([
      ["采购成本", "+2"],
      ["技术含量", "–"],
      ["政策与社会因素", "+1"],
    ]);
  });

  test("asks for a year of the forecast that is missing, and needs no forecast for the factors", () => {
    const without = (years: readonly number[]) =>
      planView(
        fullBook,
        { ...fullAccount, developmentCases: fullAccount.developmentCases.filter(({ year }) => years.includes(year)) },
        { language: "zh-CN", asOf: AS_OF, personal: true, depth: "full" },
      );
    expect(title("worth", without([0, 2]))).toBe("预测还不齐，算不出值不值得开发，采购影响合计 +3（提示）");
    expect(without([0, 2]).figures.worth).toBeNull();
    expect(title("worth", without([]))).toBe("采购影响合计 +3（提示）");
  });

  test("judges the customer's statements with the balances of the year before", () => {
    const [, latest] = figures.health?.years ?? [];
    expect(latest).toMatchObject({
      year: 2025,
      currentRatio: 2,
      netMargin: 0.05,
      dso: 60,
      dio: 100,
      dpo: 100,
      cashDays: 60,
    });
    expect(latest?.roa).toBeCloseTo(36.5 / 900, 12);
    expect(title("health")).toContain(`${String(figures.health?.points)}/10 分`);
    expect(cells("health")[0]?.[3]?.slice(2, 4)).toEqual(["60 天", "≤ 60 天"]);
  });

  test("agrees with its figures where a danger is scored", () => {
    expect(title("churn")).toContain(`风险 ${(figures.churn?.risk ?? 0).toFixed(1)} 分`);
    const points = cells("churn")[0]?.map((row) => Number(row[2])) ?? [];
    expect(points.reduce((sum, one) => sum + one, 0)).toBeCloseTo(figures.churn?.risk ?? 0, 0);
    expect(pairs("confrontation")["优势与机会"]).toBe("+3（1 格）");
  });

  test("tells plans, strategies and intelligence of this customer only", () => {
    const text = JSON.stringify(view);
    for (const other of ["别人的动作", "别的客户的", "别处的对手", "作废的", "证明不足"])
      expect(text).not.toContain(other);
    expect(cells("strategies")[0]?.map(([name]) => name)).toEqual(["本客户的", "全公司的", "没选的"]);
    expect(cells("rivals")[1]).toEqual([["涂布控制", "2025", "24%", "衡拓自动化", "30%", "0.80"]]);
    expect(cells("rivals")[2]?.map(([rival, , ours, difference]) => [rival, ours, difference])).toEqual([
      ["衡拓", "拿报告给罗知秋看", "–"],
      ["自研", "未定，填在“竞争策略”表的“我方动作”列", "可用的差异点：四小时到场"],
    ]);
  });

  test("knows nothing of what came later", () => {
    const early = write(true, day("2026-04-10"));
    expect(early.figures.receivables?.overdue).toBe(1_500_000);
    expect(early.figures.rivals?.intelligence).toEqual([]);
    expect(early.figures.churn).toBeNull();
    expect(title("joint", early)).toBe("1 项共同目标达成 1 项");
  });
});

describe("people in a full plan", () => {
  test.each(LANGUAGES)("have no name in %s unless that is asked for", (language) => {
    const plain = JSON.stringify(
      planView(fullBook, fullAccount, { language, asOf: AS_OF, personal: false, depth: "full" }),
    );
    for (const name of ["罗知秋", "江一帆", "何苗", "总经理"]) {
      if (name !== "总经理") expect(plain).not.toContain(name);
      expect(JSON.stringify(view)).toContain(name);
    }
    expect(plain).not.toContain("对手经理某");
    expect(JSON.stringify(view)).not.toContain("对手经理某");
  });
});

describe("what there are no data for", () => {
  const bare = account(customer({ name: "只有名称" }));
  const of = (one: Account, tables: Parameters<typeof bookOf>[1]) =>
    planView(bookOf([one], tables), one, { language: "zh-CN", asOf: AS_OF, personal: false, depth: "full" });

  test("is left out, and told at the end with the sheet and the columns to begin with", () => {
    const names = of(bare, []);
    expect(sectionsOf(names).map(({ id }) => id)).not.toContain("stage");
    const rows = cells("gaps", names)[1] ?? [];
    expect(rows).toContainEqual(["合同", "新建“合同”表，列：客户名称、合同名称、签约日期、合同金额、合同结束日期"]);
    expect(rows).toContainEqual(["合作阶段与下单节奏", "“客户”表的“首次下单日期、最近下单日期”列"]);
    // The table of contacts is missing, which stands above already.
    expect(rows.map(([name]) => name)).not.toContain("决策链图");
    expect(partsOf(findSection(view, "gaps").parts, "table").map((one) => one.title)).not.toContain(
      "没有资料、因此未写的小节",
    );
  });

  test("changes nothing in a brief plan, nor how many gaps page one counts", () => {
    const brief = planView(fullBook, fullAccount, { language: "zh-CN", asOf: AS_OF, personal: true, depth: "brief" });
    expect(brief.headline).toEqual(view.headline);
    expect(brief.sheets[0]).toEqual(view.sheets[0]);
    expect(brief.figures).toEqual(figures);
  });
});

describe("the page of a full plan", () => {
  test.each(LANGUAGES)("in %s", (language) => {
    const plan = planView(fullBook, fullAccount, { language, asOf: AS_OF, personal: true, depth: "full" });
    const { body } = renderDocument(plan);
    expectGolden(`pages/plan-full.${language}.html`, body.replace(/<svg.*?<\/svg>/gs, "<svg/>"));
    expect(body).not.toMatch(/undefined|NaN|\[object/);
  });
});
