import type { ValueDimension, ValueFactor } from "#core/codes/results/value.ts";
import type { AbcClass, Tier } from "#core/codes/codes.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { ValueIndicator } from "#core/codes/records.ts";
import { map, type Outcome } from "#core/kernel/outcome.ts";
import { evaluationSheet, missingParts, type EvaluationSheet } from "#core/value/evaluation-sheet.ts";
import type { ValueAssessment } from "#core/value/factor-band.ts";
import { nextAssessment } from "#core/value/review-date.ts";
import { scoreBand } from "#core/value/score-band.ts";
import { scoreChange, type PartedScore, type ScoreChange } from "#core/value/score-change.ts";
import { DIMENSION_FACTORS, valueDimension } from "#core/value/value-dimension.ts";
import { asOfTable } from "./as-of.ts";
import { assessments, criteria, reruns, standing } from "./cases/five-assessments.ts";
import { copied } from "./columns.ts";
import { conclusions } from "./conclusions.ts";
import { parameters, pick } from "./from-core.ts";
import { text, type Column, type Scope, type Table, type Text, type Worksheet } from "./worksheet.ts";

const isWritten = (row: Scope, id: string) => (row.value(`criteria.${id}`) ?? "") !== "";

const partsLacking = (row: Scope) =>
  missingParts({ UNIT: isWritten(row, "unit"), SOURCE: isWritten(row, "source"), BANDS: isWritten(row, "bands") });

const written = (id: string) => `([criteria.${id}]<>"")`;
const CRITOK = "CRITOK([criteria.unit],[criteria.source],[criteria.bands])";

const ready: Table = {
  kind: "table",
  id: "ready",
  title: text("哪些指标可以用", "Which criteria may be used"),
  note: text(
    "单位、数据来源、分档标准三样齐全才可以用；不能用的指标权重按 0 算。",
    "A criterion needs a unit, a data source and bands; one that lacks any has no weight.",
  ),
  key: "criterion",
  rows: { of: "criteria" },
  columns: {
    criterion: copied("criteria.criterion", "text", text("指标", "Criterion"), { width: 16 }),
    lacking: {
      header: text("缺几样", "Parts lacking"),
      kind: "integer",
      width: 9,
      min: 0,
      max: 3,
      role: "answer",
      native: `3-${written("unit")}-${written("source")}-${written("bands")}`,
      solve: (row) => partsLacking(row).length,
      points: 0.5,
      tolerance: 0,
      hint: text("数一数草稿里这一行有几格空着（不算打分）。", "Count the blanks of its line, the ratings apart."),
    },
    usable: {
      header: text("可以用", "May be used"),
      kind: "yesNo",
      width: 9,
      role: "answer",
      native: "IF([lacking]=0,'YES','NO')",
      kam: `IF(${CRITOK}="OK",'YES','NO')`,
      solve: (row) => row.number("lacking") === 0,
      points: 0.5,
      hint: text("三样齐全才行，缺一样都不行。", "Only with all three."),
      marks: [{ when: "[usable]='NO'", tone: "warn" }],
    },
    first: {
      header: text("先补哪一样", "What to write first"),
      kind: "code",
      width: 11,
      codes: "criterionPart",
      role: "answer",
      native:
        "IF([criteria.unit]=\"\",'UNIT',IF([criteria.source]=\"\",'SOURCE',IF([criteria.bands]=\"\",'BANDS','NONE')))",
      solve: (row) => partsLacking(row)[0] ?? null,
      points: 0.5,
      none: true,
      hint: text(
        "按单位、来源、分档的次序；先说清量什么，才谈得上怎么分。齐全的选“无”。",
        "In the order unit, source, bands: first what is measured. None where nothing is missing.",
      ),
      isRule: true,
    },
    weight: {
      header: text("有效权重", "Weight that counts"),
      kind: "integer",
      width: 10,
      role: "live",
      native: "IF([usable]='YES',[criteria.weight],0)",
      solve: (row) => (row.value("usable") === true ? row.number("criteria.weight") : 0),
    },
    mean: {
      header: text("两人平均", "Mean of the two"),
      kind: "one",
      width: 10,
      min: 1,
      max: 5,
      role: "answer",
      native: "([criteria.manager]+[criteria.service])/2",
      solve: (row) => pick(ratedBy(row), row.rowIndex, ({ score }) => score),
      points: 0.5,
      tolerance: 0.01,
      hint: text("两个分数相加除以 2，不取高也不取低。", "The mean, neither the higher nor the lower."),
    },
    discuss: {
      header: text("先讨论", "Talk first"),
      kind: "yesNo",
      width: 9,
      role: "answer",
      native: "IF(ABS([criteria.manager]-[criteria.service])>{criterion.discuss},'YES','NO')",
      solve: (row) => pick(ratedBy(row), row.rowIndex, ({ discuss }) => discuss),
      points: 0.5,
      hint: text(
        "两人相差超过 1 分才要讨论，正好 1 分不用。",
        "Only where the two differ by more than one point; by exactly one they need not.",
      ),
      isRule: true,
      marks: [{ when: "[discuss]='YES'", tone: "warn" }],
    },
  },
};

// Mean and difference do not turn on the weights.
function ratedBy(row: Scope): Outcome<EvaluationSheet["criteria"]> {
  const second = row.numbers("criteria.service");
  const rated = row
    .numbers("criteria.manager")
    .map((score, at) => ({ weight: 1, score, secondScore: second[at] ?? null }));
  return map(evaluationSheet(rated, parameters), (sheet) => sheet.criteria);
}

function totalBy(weightId: string, row: Scope): Outcome<number> {
  const weights = row.numbers(weightId);
  const rated = row.numbers("ready.mean").map((score, at) => ({ weight: weights[at] ?? 0, score, secondScore: null }));
  return map(evaluationSheet(rated, parameters), (sheet) => sheet.total);
}

const total: Table = {
  kind: "table",
  id: "total",
  title: text("澜海水务的评估总分（1–5）", "Lanhai Water's total (1–5)"),
  key: "total",
  upright: true,
  rows: [{}],
  columns: {
    total: {
      header: text("只算可以用的指标", "Usable criteria only"),
      kind: "two",
      min: 1,
      max: 5,
      role: "answer",
      native: "SUMPRODUCT([ready.weight:],[ready.mean:])/SUM([ready.weight:])",
      solve: (row) => totalBy("ready.weight", row),
      points: 2,
      tolerance: 0.006,
      hint: text("权重 × 平均分相加，再除以有效权重之和，不是除以 100。", "Over the weights that count, not over 100."),
    },
    draft: {
      header: text("草稿照单全收会是", "With every line of the draft"),
      kind: "two",
      role: "live",
      native: "SUMPRODUCT([criteria.weight:],[ready.mean:])/SUM([criteria.weight:])",
      solve: (row) => totalBy("criteria.weight", row),
    },
  },
};

const step = (indicator: ValueIndicator, compared: string) =>
  [2, 3, 4, 5].map((band) => `+(${compared.replace("#", `{band.${indicator}.${String(band)}}`)})`).join("");

const bandFormula = (indicator: ValueIndicator) => `1${step(indicator, `[assessments.${indicator}]>=#`)}`;
const PAYMENT = `(1${step("paymentDays", "[assessments.paymentDays]<=#")})`;

const SCOREBAND = (indicator: ValueIndicator) => `SCOREBAND("${indicator}",[assessments.${indicator}],KAM_PARAMS,LANG)`;

const measured = (row: Scope, id: string) => row.optional(`assessments.${id}`);
const bandOf = (indicator: ValueIndicator) => (row: Scope) =>
  scoreBand(indicator, measured(row, indicator), parameters);

type Banded = "purchase" | "grossMargin" | "netMargin" | "marketGrowth" | "expansion" | "budgetGrowth";

const band = (indicator: Banded, header: Text, hint: Text): Column => ({
  header,
  kind: "integer",
  width: 9,
  min: 1,
  max: 5,
  role: "answer",
  native: bandFormula(indicator),
  kam: SCOREBAND(indicator),
  solve: bandOf(indicator),
  points: 0.5,
  tolerance: 0,
  hint,
});

const worked = (indicator: Banded, header: Text): Column => ({
  header,
  kind: "integer",
  width: 9,
  role: "live",
  native: bandFormula(indicator),
  solve: bandOf(indicator),
});

const bands: Table = {
  kind: "table",
  id: "bands",
  title: text("换成 1–5 档", "Into bands 1–5"),
  note: text(
    "界限在“参数”里，正好在界限上归入较好的一档；账期是天数越少越好。后三项已按同样办法算好。",
    "The limits are among the parameters; a value on one belongs to the better band; of payment days fewer are better. The last three are worked out already.",
  ),
  key: "customer",
  rows: { of: "assessments" },
  columns: {
    customer: copied("assessments.customer", "text", text("客户", "Customer"), { width: 16 }),
    purchase: band(
      "purchase",
      text("采购额", "Purchases"),
      text("对照四条界限数一数过了几条，再加 1。", "Count the limits that it reaches, and add 1."),
    ),
    grossMargin: band(
      "grossMargin",
      text("毛利率", "Gross margin"),
      text("对照毛利率的四条界限，不是净利率的。", "By the limits of the gross margin, not of the net one."),
    ),
    netMargin: band(
      "netMargin",
      text("净利率", "Net margin"),
      text("扣除服务成本后的净利率；负数是 1 档。", "Net of cost to serve; below 0 it is band 1."),
    ),
    paymentDays: {
      header: text("账期（扣逾期后）", "Payment, overdue counted"),
      kind: "integer",
      width: 11,
      min: 1,
      max: 5,
      role: "answer",
      native: `MAX(1,${PAYMENT}-([assessments.overdueShare]>{dimension.overdueShare}))`,
      solve: (row) => factorIn("current", "paymentDays", row),
      points: 1,
      tolerance: 0,
      hint: text(
        "先按天数分档，逾期占比超过一成再扣一档，最低 1 档。",
        "First the days; more than a tenth overdue costs one band, never below 1.",
      ),
      isRule: true,
    },
    marketGrowth: worked("marketGrowth", text("市场增长", "Market")),
    expansion: worked("expansion", text("扩展业务", "Expansion")),
    budgetGrowth: worked("budgetGrowth", text("预算增长", "Budget")),
  },
};

const assessedOf = (row: Scope): ValueAssessment => ({
  purchase: measured(row, "purchase"),
  grossMargin: measured(row, "grossMargin"),
  netMargin: measured(row, "netMargin"),
  paymentDays: measured(row, "paymentDays"),
  overdueShare: measured(row, "overdueShare"),
  marketGrowth: measured(row, "marketGrowth"),
  expansion: measured(row, "expansion"),
  budgetGrowth: measured(row, "budgetGrowth"),
  influence: measured(row, "industryInfluence"),
  techFit: measured(row, "technicalFit"),
});

function factorIn(dimension: ValueDimension, factor: ValueFactor, row: Scope): Outcome<number | null> {
  return map(
    valueDimension(dimension, assessedOf(row), parameters),
    ({ factors }) => factors.find((found) => found.factor === factor)?.band ?? null,
  );
}

// Bands as somebody worked them out stand for a measure on the limit of the band.
function bandedOf(row: Scope): ValueAssessment {
  const on = (indicator: ValueIndicator) => onLimit(indicator, row.number(`bands.${indicator}`));
  return {
    ...assessedOf(row),
    purchase: on("purchase"),
    grossMargin: on("grossMargin"),
    netMargin: on("netMargin"),
    paymentDays: on("paymentDays"),
    overdueShare: 0,
    marketGrowth: on("marketGrowth"),
    expansion: on("expansion"),
    budgetGrowth: on("budgetGrowth"),
  };
}

function onLimit(indicator: ValueIndicator, found: number): number {
  const below = indicator === "paymentDays" ? 1 : indicator === "purchase" ? -1 : -0.01;
  if (found === 1) return parameters[`band.${indicator}.2`] + below;
  if (found === 2 || found === 3 || found === 4 || found === 5) return parameters[`band.${indicator}.${found}`];
  throw new RangeError(`There is no band ${String(found)}.`);
}

const weighing = (factors: readonly ValueFactor[], bandsOf: readonly string[]) => {
  const weight = (factor: ValueFactor) => `{dimension.weight.${factor}}`;
  const parts = factors.map((factor, at) => `${weight(factor)}*(${bandsOf[at] ?? ""}-1)`).join("+");
  return `25*(${parts})/(${factors.map(weight).join("+")})`;
};

const MEASURES = [
  ...["purchase", "grossMargin", "netMargin", "paymentDays", "overdueShare"],
  ...["marketGrowth", "expansion", "budgetGrowth", "industryInfluence", "technicalFit"],
];
const VALUE3D = `VALUE3D(${MEASURES.map((id) => `[assessments.${id}]`).join(",")},KAM_PARAMS,FALSE,LANG)`;

const dimension = (id: ValueDimension, header: Text, native: string, place: number, hint: Text): Column => ({
  header,
  kind: "one",
  width: 10,
  min: 0,
  max: 100,
  role: "answer",
  native,
  kam: `INDEX(${VALUE3D},1,${String(place)})`,
  solve: (row) => map(valueDimension(id, bandedOf(row), parameters), ({ score }) => score),
  points: 1,
  tolerance: 0.06,
  hint,
  isRule: true,
});

const MARGIN = "(([bands.grossMargin]+[bands.netMargin])/2)";

const values: Table = {
  kind: "table",
  id: "values",
  title: text("三个分数（0–100）", "Three scores (0–100)"),
  note: text(
    "分数 = 各项权重 ×（档次 − 1）÷ 4 相加，除以权重之和，再乘 100；权重见“参数”。利润率取毛利率与净利率两档的平均。",
    "Score = weight × (band − 1) ÷ 4, added up, over the sum of the weights, × 100; the weights are among the parameters. Margin is the mean of the gross and the net band.",
  ),
  key: "customer",
  rows: { of: "assessments" },
  columns: {
    customer: copied("assessments.customer", "text", text("客户", "Customer"), { width: 16 }),
    current: dimension(
      "current",
      text("当前价值", "Current"),
      weighing(DIMENSION_FACTORS.current, ["[bands.purchase]", MARGIN, "[bands.paymentDays]"]),
      1,
      text(
        "采购额、利润率、账期三项，默认权重 50、35、15；1 档是 0 分，不是 20 分。",
        "Purchases, margin and payment, weights 50, 35, 15 unless changed; band 1 is 0 points, not 20.",
      ),
    ),
    potential: dimension(
      "potential",
      text("潜在价值", "Potential"),
      weighing(DIMENSION_FACTORS.potential, ["[bands.marketGrowth]", "[bands.expansion]", "[bands.budgetGrowth]"]),
      2,
      text(
        "市场增长、扩展业务、预算增长三项，默认权重 35、40、25。",
        "Market, expansion and budget, weights 35, 40, 25 unless changed.",
      ),
    ),
    strategic: dimension(
      "strategic",
      text("战略价值", "Strategic"),
      weighing(DIMENSION_FACTORS.strategic, ["[assessments.industryInfluence]", "[assessments.technicalFit]"]),
      3,
      text(
        "行业影响力与技术协同各一半，案例里的评分直接当档次用。",
        "Influence and technical fit, half each; the ratings of the case are bands already.",
      ),
    ),
  },
};

const due: Table = {
  kind: "table",
  id: "due",
  title: text("下次什么时候评", "When to assess again"),
  note: text(
    "A 类或战略级三个月后再评，其余六个月，按历月推算。",
    "Class A or strategic after three months, the others after six, by calendar months.",
  ),
  key: "customer",
  rows: { of: "assessments" },
  columns: {
    customer: copied("assessments.customer", "text", text("客户", "Customer"), { width: 16 }),
    date: copied("assessments.date", "date", text("上次评估", "Assessed on"), { width: 13 }),
    next: {
      header: text("下次评估", "Assess again by"),
      kind: "date",
      width: 14,
      role: "answer",
      native:
        "EDATE([date],IF(OR([standing.abcClass]='abcClass.A',[standing.tier]='tier.STRATEGIC'),{review.keyMonths},{review.otherMonths}))",
      solve: (row) =>
        nextAssessment(
          {
            date: row.number("date") as SerialDate,
            abcClass: row.text("standing.abcClass") as AbcClass,
            tier: row.text("standing.tier") as Tier,
          },
          parameters,
        ),
      points: 1,
      tolerance: 0,
      hint: text(
        "先看是不是 A 类或战略级，再加三个月或六个月。",
        "Class A or strategic? Then add three months, else six.",
      ),
    },
    late: {
      header: text("已经过期", "Overdue"),
      kind: "yesNo",
      role: "answer",
      native: "IF([next]<[today.asOf],'YES','NO')",
      solve: (row) => row.number("next") < row.number("today.asOf"),
      points: 0.5,
      hint: text("下次评估的日期早于今天就是过期。", "It is overdue when the day has passed."),
      marks: [{ when: "[late]='YES'", tone: "bad" }],
    },
  },
};

const CURRENT = DIMENSION_FACTORS.current;
type CurrentFactor = (typeof CURRENT)[number];

function partedOf(bandId: string, weightId: string, row: Scope): PartedScore<CurrentFactor> {
  const weights = row.numbers(`reruns.${weightId}`);
  const sum = weights.reduce((all, one) => all + one, 0);
  const found = row.numbers(`reruns.${bandId}`).map((one, at) => (25 * (weights[at] ?? 0) * (one - 1)) / sum);
  const [purchase = 0, margin = 0, paymentDays = 0] = found;
  return { total: purchase + margin + paymentDays, points: { purchase, margin, paymentDays } };
}

function changeOf(row: Scope): ScoreChange<CurrentFactor> {
  const [old, between, later] = [
    partedOf("oldBand", "oldWeight", row),
    partedOf("newBand", "oldWeight", row),
    partedOf("newBand", "newWeight", row),
  ];
  return scoreChange(CURRENT, old, between, later);
}

const pointsFormula = (bandId: string, weightId: string) =>
  `25*[reruns.${weightId}]*([reruns.${bandId}]-1)/SUM([reruns.${weightId}:])`;

const inPoints = (header: Text, bandId: string, weightId: string): Column => ({
  header,
  kind: "two",
  role: "live",
  native: pointsFormula(bandId, weightId),
  solve: (row) => partedOf(bandId, weightId, row).points[row.text("factor") as CurrentFactor],
});

const moved: Table = {
  kind: "table",
  id: "moved",
  title: text("每一项变了多少分", "What each factor moved"),
  note: text(
    "先用现行权重算新档次，差额是资料变了；再换成拟改的权重，其余的差额是权重改了。",
    "New bands under the present weights first: that difference is the data's. Then the new weights: the rest is theirs.",
  ),
  key: "factor",
  rows: { of: "reruns" },
  columns: {
    factor: { header: text("项目", "Factor"), kind: "code", codes: "valueFactor", role: "copy", of: "reruns.factor" },
    before: inPoints(text("去年得分", "Points before"), "oldBand", "oldWeight"),
    after: inPoints(text("拟改权重后", "Under the new weights"), "newBand", "newWeight"),
    data: {
      header: text("因资料变化", "By the data"),
      kind: "two",
      min: -100,
      max: 100,
      role: "answer",
      native: `${pointsFormula("newBand", "oldWeight")}-[before]`,
      solve: (row) => changeOf(row).data?.[row.text("factor") as CurrentFactor] ?? null,
      points: 1,
      tolerance: 0.01,
      hint: text("新旧档次都用现行权重算，再相减。", "Both bands under the present weights, then the difference."),
    },
  },
};

const whole: Table = {
  kind: "table",
  id: "whole",
  title: text("合起来", "Altogether"),
  key: "from",
  upright: true,
  rows: [{}],
  columns: {
    from: {
      header: text("去年的当前价值", "Last year's current value"),
      kind: "two",
      role: "live",
      native: "SUM([moved.before:])",
      solve: (row) => changeOf(row).from,
    },
    to: {
      header: text("今年，按拟改权重", "This year, new weights"),
      kind: "two",
      role: "live",
      native: "SUM([moved.after:])",
      solve: (row) => changeOf(row).to,
    },
    byData: {
      header: text("其中因资料变化", "By the data"),
      kind: "two",
      min: -100,
      max: 100,
      role: "answer",
      native: "SUM([moved.data:])",
      solve: (row) => row.numbers("moved.data").reduce((sum, one) => sum + one, 0),
      points: 1,
      tolerance: 0.02,
      hint: text("三项相加。", "The three together."),
    },
    byWeights: {
      header: text("其中因权重调整", "By the weights"),
      kind: "two",
      min: -100,
      max: 100,
      role: "answer",
      native: "[to]-[from]-[byData]",
      solve: (row) => row.number("to") - row.number("from") - row.number("byData"),
      points: 1,
      tolerance: 0.02,
      hint: text("全部变化减去资料的部分。", "The whole change less the data's part."),
    },
  },
};

const advice = conclusions(
  text("给评估小组的三条意见", "Three points for the assessors"),
  [
    text(
      "草稿里哪个指标该删、哪个该补？把该补的那个写全：单位、来源和四条分档线。",
      "Which criterion goes, which is completed? Write that one in full: unit, source and the four limits of its bands.",
    ),
    text(
      "青塬矿业和宁浦制药的当前价值差不多：哪一个分数差得最多？对两家各该怎么做？",
      "Qingyuan Mining and Ningpu Pharma have nearly the same current value: which score differs most, and what do we do with each?",
    ),
    text(
      "换成拟改的权重，澜海水务的分数反而比去年低：是客户变差了，还是尺子变了？怎么向经理说？",
      "Under the new weights Lanhai Water scores lower than last year: is it the customer or the measure? How do we put it to the manager?",
    ),
  ],
  [
    text(
      "删“配合程度”：三样全缺，没有人说得出 3 分是什么样。补“扩产计划”：单位万吨/年；来源客户年报；新增 1、2、5、10 万吨/年起依次是 2、3、4、5 档，不到 1 万吨是 1 档。",
      "“Cooperation” goes: it lacks all three, and nobody can say what a 3 looks like. “Plans to expand” is completed: kt a year; annual report; from 10, 20, 50 and 100 kt a year on bands 2, 3, 4 and 5, below that band 1.",
    ),
    text(
      "潜在价值：16.25 对 91.25，相差 75 分；当前价值只差 3.75 分。青塬守住现有业务、先收回逾期的两成，不加投入；宁浦加人、早参与它的扩产，并按三个月一次重评来跟。",
      "The potential: 16.25 against 91.25, while the current values are 3.75 apart. At Qingyuan hold what we have, collect the fifth that is overdue, and invest no more; at Ningpu put people in, join its expansion early, and look again every three months.",
    ),
    text(
      "主要是尺子变了。按现行权重，资料让分数从 79.38 升到 83.75（采购额升一档，利润率和账期各降了一点）；换权重再减 5 分，才成了 78.75。向经理两把尺各报一次，写明从哪天起用新权重。",
      "Mostly the measure. Under the present weights the data take the score from 79.38 to 83.75 (a band more in purchases, somewhat less in margin and payment); the new weights take 5 off, to 78.75. Report by both for once, and write down from which day the new weights hold.",
    ),
  ],
);

/** The value in three dimensions from data, criteria that can be used, and assessments in rhythm. */
export const valueFormula: Worksheet = {
  id: "value-formula",
  title: text("三维价值：由数据算分，按时重评", "Value in three dimensions: from data, and again in time"),
  purpose: text(
    "把评估指标写到能用，由采购、利润、账期等数据算出当前、潜在、战略三个分数，并说清分数为什么变。",
    "Write criteria that can be used, work out current, potential and strategic value from data, and say why a score moved.",
  ),
  models: ["VAL-1", "VAL-6", "VAL-7"],
  sessions: ["VALUE-SCORE", "VALUE-MATRIX"],
  story: {
    title: text("一张没写完的评估表", "An evaluation sheet that is not finished"),
    paragraphs: [
      text(
        "岭前泵业给水厂、矿山和食品厂供泵。以前客户打分凭印象，同一家客户两个人能差两分。今年改为由数据算，评估小组交来一张草稿和五家客户的数据。",
        "Lingqian Pumps supplies waterworks, mines and food factories. Until now customers were rated by feeling, and two people could be two points apart on the same one. This year data are to decide. The assessors hand in a draft and the data of five customers.",
      ),
      text(
        "毛利率来自财务，净利率已扣除送货、调试和驻场的费用。行业影响力与技术协同性由两人商定，1 到 5 分。小组还提议把账期的权重从 15 提到 25。今天是 2026 年 10 月 12 日。",
        "Gross margins come from accounting; net margins have delivery, commissioning and staff on site taken off. Influence and technical fit are rated 1 to 5 by two people together. They also propose to raise the weight of payment from 15 to 25. Today is 12 October 2026.",
      ),
    ],
  },
  data: [asOfTable("2026-10-12"), assessments, standing, criteria, reruns],
  tasks: [
    {
      id: "criteria",
      title: text("指标写到能用，再打分", "Make the criteria usable, then rate"),
      minutes: 15,
      ask: [
        text(
          "数出每个指标缺几样、先补哪一样，判断能不能用。",
          "Count what each criterion lacks, say what comes first and whether it may be used.",
        ),
        text(
          "算出两人的平均，找出要先讨论的指标，再算只含可用指标的总分。",
          "Work out the means, find what must be talked about, then the total of the usable ones.",
        ),
      ],
      parts: [ready, total],
      teach: text(
        "“配合程度”三样全缺：请学员当场试着打分，问“3 分是什么样”，没有人说得出。“服务成本占比”两人差两分：先核对工单，再打分。不能用的指标删掉后总分变了，说明它本来就在替印象投票。",
        "“Cooperation” lacks everything: let them rate it and ask what a 3 looks like; nobody can say. “Cost to serve” is two points apart: check the tickets first. Without the unusable ones the total moves: they had been votes for a feeling.",
      ),
    },
    {
      id: "value",
      title: text("由数据算出三个分数", "Three scores from data"),
      minutes: 25,
      ask: [
        text(
          "把采购额、毛利率、净利率、账期换成档次，再算三个分数。",
          "Turn purchases, margins and payment into bands, then work out the three scores.",
        ),
      ],
      parts: [
        bands,
        values,
        {
          kind: "picture",
          height: 16,
          charts: [
            {
              kind: "column",
              title: text("当前价值与潜在价值", "Current and potential value"),
              alt: text(
                "五家客户当前价值与潜在价值的柱形图，数据见上表。",
                "Columns of the five customers' current and potential values; the table above holds the data.",
              ),
              values: { min: 0, max: 100, step: 25 },
              series: [
                {
                  name: text("当前价值", "Current"),
                  categories: "values.customer",
                  values: "values.current",
                  look: "main",
                },
                {
                  name: text("潜在价值", "Potential"),
                  categories: "values.customer",
                  values: "values.potential",
                  look: "second",
                },
              ],
            },
          ],
        },
      ],
      teach: text(
        "三个看点：东栎食品采购额 310 万，净利率却是负的；青塬矿业账期不长，但逾期超过一成，扣一档；宁浦制药买得不多，潜在价值却最高。请学员说：只看采购额，会错过谁、高看谁？",
        "Three things to see: Dongli Food buys 3.1 million at a negative net margin; Qingyuan Mining's term is short, but more than a tenth is overdue; Ningpu Pharma buys little and has the highest potential. By purchases alone, whom would we miss, and whom overrate?",
      ),
    },
    {
      id: "again",
      title: text("按时重评，说清为什么变", "Assess again in time, and say why a score moved"),
      minutes: 15,
      ask: [
        text("推算每家下次评估的日期，看谁已经过期。", "Work out when each is due, and who is overdue."),
        text(
          "把澜海水务当前价值的变化拆成资料与权重两部分。",
          "Split the change of Lanhai Water's current value into data and weights.",
        ),
      ],
      parts: [due, moved, whole],
      teach: text(
        "资料让分数升了 4 分多，正好到上一题的 83.75；权重一改又降 5 分。强调先后：先在现行权重下看资料，再换权重；次序颠倒，两部分就对不上。每次评估都要记下权重版本。",
        "The data lift the score by more than 4, to the 83.75 of the last task; the weights then take 5 off. The order matters: the data under the present weights first. Each assessment notes its version of the weights.",
      ),
    },
    {
      id: "advise",
      title: text("给评估小组提意见", "Advise the assessors"),
      minutes: 10,
      ask: [text("用上面的数字回答三个问题。", "Answer three questions with the figures above.")],
      parts: [advice],
      teach: text(
        "要听到具体的分档，例如“扩产计划：新增 1、2、5、10 万吨/年起各升一档”，而不是“看情况”。第三题的好回答是：尺子变了也要告诉大家，并用新旧两把尺各报一次。",
        "Listen for bands such as “a band more from 10, 20, 50 and 100 kt a year on”, not “it depends”. A good third answer: say that the measure moved, and report by both for once.",
      ),
    },
  ],
  goals: [
    text("判断一个评估指标能不能用，缺什么", "tell whether a criterion may be used, and what it lacks"),
    text("由数据换成档次，算出三个价值分数", "turn data into bands and work out the three scores"),
    text("说出逾期、服务成本怎样改变一家客户的价值", "say how overdue money and cost to serve change a value"),
    text(
      "推算下次评估日期，把变化拆成资料与权重",
      "tell when to assess again, and split a change into data and weights",
    ),
  ],
  discussion: [
    {
      ask: text("战略价值靠人打分，怎样减少偏心？", "Strategic value is rated by people. How to keep favour out?"),
      answer: text(
        "两人分开打，写依据和日期；相差超过 1 分先讨论（正好 1 分不用）；每年换一个人。",
        "Two rate apart, with evidence and date; where they differ by more than one point (not by exactly one) they talk; one of them changes every year.",
      ),
      minutes: 5,
    },
    {
      ask: text("三个分数要不要合成一个？", "Should the three become one?"),
      answer: text(
        "排先后时可以合成（价值总分）；决定做法时分开看，合起来就看不出“现在小、以后大”。",
        "For an order of priority yes, as the value score; for what to do no, since the sum hides “small now, large later”.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text("请学员带来自己团队用的评估表，隐去客户名。", "Ask them to bring their own team's sheet, without names."),
      text("准备一份填了“好、较好、一般”的旧表作对照。", "Have an old sheet ready that says “good, fair, poor”."),
    ],
    mistakes: [
      text("账期越长给的档次越高。", "A longer term is given a better band."),
      text("1 档当成 20 分：分数应从 0 起算。", "Band 1 taken for 20 points: the scores begin at 0."),
      text("毛利率和净利率各占一份权重，没有先取平均。", "Gross and net margin weighed apart, not averaged first."),
      text("不能用的指标仍留在分母里。", "Unusable criteria are left in the sum of the weights."),
      text("先换权重再看资料，两部分颠倒。", "The weights are changed first: the two parts come out wrong."),
    ],
    close: text(
      "请每人从自己团队的评估表里挑一个指标，当场补上单位、来源和分档。",
      "Let everybody take one criterion of their own sheet and complete its unit, source and bands on the spot.",
    ),
  },
};
