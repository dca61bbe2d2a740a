import type { AdvantageKind } from "#core/codes/deals.ts";
import { DEVELOPMENT_DRIVERS } from "#core/codes/results/finance.ts";
import { advantageValue } from "#core/finance/advantage-value.ts";
import { breakEvenRevenue } from "#core/finance/break-even-revenue.ts";
import { customerReturn } from "#core/finance/customer-return.ts";
import { developmentSensitivity } from "#core/finance/development-case.ts";
import { developmentChoice } from "#core/finance/development-choice.ts";
import { developmentNpv, developmentRoi, paybackYears } from "#core/finance/development-return.ts";
import { developmentYear, type DevelopmentYear } from "#core/finance/development-year.ts";
import { levelOwnershipCost } from "#core/finance/ownership-cost.ts";
import { purchaseInfluence } from "#core/finance/purchase-influence.ts";
import { samePeriodGrowth } from "#core/finance/same-period-growth.ts";
import { shareOfWallet } from "#core/finance/share-of-wallet.ts";
import { map } from "#core/kernel/outcome.ts";
import { lifetimeValue } from "#core/value/lifetime-value.ts";
import { benefits, forecast, futures, offers, sway, terms, use } from "./cases/one-candidate.ts";
import { copied, given, number } from "./columns.ts";
import { conclusions } from "./conclusions.ts";
import { parameters, pick } from "./from-core.ts";
import { text, type Scope, type Table, type Worksheet } from "./worksheet.ts";

const at = (row: Scope, id: string, index: number) => (row.all(id)[index] ?? null) as number | null;

const yearOf = (row: Scope, index: number): DevelopmentYear => ({
  revenue: at(row, "forecast.revenue", index),
  margin: at(row, "forecast.margin", index),
  staff: at(row, "forecast.staff", index),
  travel: at(row, "forecast.travel", index),
  running: at(row, "forecast.running", index),
  risk: row.number("terms.risk"),
  inventoryDays: row.number("terms.inventoryDays"),
  receivableDays: row.number("terms.receivableDays"),
  interest: row.number("terms.interest"),
});

const resultOf = (row: Scope) => developmentYear(yearOf(row, row.rowIndex), parameters);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const profits: Table = {
  kind: "table",
  id: "profits",
  title: text("各年利润（元）", "Profit of each year (yuan)"),
  note: text(
    "风险系数按比例扣减毛利（本工具定义）。存货利息按成本算，应收利息按销售额算。",
    "The risk takes off a part of the gross profit (own definition). Stock ties up its cost, receivables the revenue.",
  ),
  key: "year",
  rows: { of: "forecast" },
  columns: {
    year: copied("forecast.year", "text", text("年度", "Year")),
    gross: {
      header: text("扣风险后毛利", "Gross profit after risk"),
      kind: "grouped",
      role: "answer",
      native: "[forecast.revenue]*[forecast.margin]*(1-[terms.risk])",
      solve: (row) => map(resultOf(row), ({ grossProfit }) => grossProfit),
      points: 1,
      tolerance: 1,
      hint: text("销售额 × 毛利率 ×（1 − 风险系数）。", "Revenue × margin × (1 − risk)."),
      isRule: true,
    },
    interest: {
      header: text("占用资金利息", "Interest"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native:
        "[forecast.revenue]*((1-[forecast.margin])*[terms.inventoryDays]+[terms.receivableDays])*[terms.interest]/{finance.dayBasis}",
      solve: (row) =>
        map(resultOf(row), ({ inventoryInterest, receivableInterest }) => inventoryInterest + receivableInterest),
      points: 1,
      tolerance: 1,
      hint: text(
        "存货：销售额 ×（1 − 毛利率）× 备货天数；应收：销售额 × 回款天数；合起来 × 利率 ÷ 365。",
        "Stock: revenue × (1 − margin) × days; receivables: revenue × days; both × interest ÷ 365.",
      ),
      isRule: true,
    },
    costs: {
      header: text("费用合计", "Costs"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native: "[interest]+[forecast.staff]+[forecast.travel]+[forecast.running]",
      solve: (row) =>
        row.number("interest") +
        row.number("forecast.staff") +
        row.number("forecast.travel") +
        row.number("forecast.running"),
      points: 1,
      tolerance: 1,
      hint: text("利息、人员、差旅、管理与运营四项相加。", "Interest, staff, travel and running costs."),
      isRule: true,
    },
    profit: {
      header: text("利润", "Profit"),
      kind: "grouped",
      role: "answer",
      native: "[gross]-[costs]",
      kam: "DEVPROFIT([forecast.revenue],[forecast.margin],[terms.inventoryDays],[terms.interest],[forecast.staff],[forecast.travel],[forecast.running],[terms.risk],[terms.receivableDays],KAM_PARAMS,LANG)",
      solve: (row) => row.number("gross") - row.number("costs"),
      points: 1,
      tolerance: 2,
      hint: text("扣风险后毛利减费用合计。", "Gross profit after risk less costs."),
    },
    open: {
      header: text("年初尚未收回", "Still to be recovered"),
      kind: "grouped",
      role: "live",
      native: "[terms.cost]-SUM(INDEX([profit:],1):INDEX([profit:],[forecast.number]))+[profit]",
      solve: (row) => row.number("terms.cost") - sum(row.numbers("profit").slice(0, row.rowIndex)),
    },
  },
};

const known = (row: Scope) => ({
  npv: row.number("decision.npv"),
  roi: row.number("decision.roi"),
  payback: row.number("decision.payback"),
});

const decision: Table = {
  kind: "table",
  id: "decision",
  title: text("值不值得开发", "Is it worth developing?"),
  key: "npv",
  upright: true,
  rows: [{}],
  columns: {
    npv: {
      header: text("净现值（元）", "Net present value (yuan)"),
      kind: "grouped",
      role: "answer",
      native: "NPV([terms.rate],[profits.profit:])-[terms.cost]",
      kam: "DEVNPV([profits.profit:],[terms.cost],[terms.rate],LANG)",
      solve: (row) => developmentNpv(row.numbers("profits.profit"), row.number("terms.cost"), row.number("terms.rate")),
      points: 2,
      tolerance: 2,
      hint: text("各年利润按年末折现相加，再减前期投入。", "Profits discounted from the year's end, less the cost."),
      isRule: true,
    },
    payback: {
      header: text("回收期（年）", "Payback (years)"),
      kind: "two",
      min: 0,
      role: "answer",
      native:
        'IF(SUM([profits.profit:])<[terms.cost],"",SUMPRODUCT(([profits.open:]>0)*([profits.open:]>=[profits.profit:]))+SUMPRODUCT(([profits.open:]>0)*([profits.open:]<[profits.profit:])*[profits.open:]/[profits.profit:]))',
      kam: "DEVPAYBACK([profits.profit:],[terms.cost],LANG)",
      solve: (row) => paybackYears(row.numbers("profits.profit"), row.number("terms.cost")),
      points: 2,
      tolerance: 0.006,
      hint: text(
        "不折现；整年数加上最后一年里“尚未收回 ÷ 当年利润”。",
        "Undiscounted; whole years, and in the last what is still to be recovered ÷ its profit.",
      ),
      isRule: true,
    },
    roi: {
      header: text("投入回报率", "Return on what is spent"),
      kind: "percentOne",
      role: "answer",
      native: "(SUM([profits.profit:])-[terms.cost])/([terms.cost]+SUM([profits.costs:]))",
      kam: "DEVROI([profits.profit:],[profits.costs:],[terms.cost],LANG)",
      solve: (row) =>
        developmentRoi(
          row.numbers("profits.profit").map((profit, index) => ({ profit, costs: at(row, "profits.costs", index) })),
          row.number("terms.cost"),
        ),
      points: 2,
      tolerance: 0.0006,
      hint: text("（利润之和 − 前期投入）÷（前期投入 + 各年费用之和）。", "(Σ profit − cost) ÷ (cost + Σ costs)."),
      isRule: true,
    },
    fixed: {
      header: text("第一年固定费用（元）", "Fixed costs of year 1"),
      kind: "grouped",
      role: "live",
      native: "SUM(INDEX([forecast.staff..running:],1,0))",
      solve: (row) => sum(["staff", "travel", "running"].map((id) => at(row, `forecast.${id}`, 0) ?? 0)),
    },
    firstMargin: {
      header: text("第一年毛利率", "Margin of year 1"),
      kind: "percent",
      role: "live",
      native: "INDEX([forecast.margin:],1)",
      solve: (row) => at(row, "forecast.margin", 0),
    },
    breakEven: {
      header: text("第一年保本销售额（元）", "Break-even revenue of year 1"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native:
        "[fixed]/([firstMargin]*(1-[terms.risk])-((1-[firstMargin])*[terms.inventoryDays]+[terms.receivableDays])*[terms.interest]/{finance.dayBasis})",
      kam: "DEVBREAKEVEN([fixed],[firstMargin],[terms.risk],[terms.inventoryDays],[terms.interest],[terms.receivableDays],KAM_PARAMS,LANG)",
      solve: (row) => breakEvenRevenue(row.number("fixed"), yearOf(row, 0), parameters),
      points: 1,
      tolerance: 2,
      hint: text(
        "固定费用 ÷ 每一元销售额剩下的钱（毛利扣风险，再减利息）。",
        "Fixed costs ÷ what a yuan of revenue leaves after risk and interest.",
      ),
      isRule: true,
    },
    choice: {
      header: text("结论", "Decision"),
      kind: "code",
      codes: "developmentChoice",
      role: "answer",
      native:
        "IF([npv]<=0,'DO-NOT',IF(AND([payback]<={develop.payback},[roi]>={develop.roi}),'DEVELOP','CONDITIONAL'))",
      kam: "DEVDECIDE([npv],[payback],[roi],KAM_PARAMS,LANG)",
      solve: (row) => map(developmentChoice(known(row), parameters), ({ choice }) => choice),
      points: 1,
      hint: text(
        "净现值不为正：暂不开发；净现值为正，回收期和回报率都过参数里的线：值得开发；只要有一条没过：有条件开发。",
        "Net present value not above 0: do not develop now. Above 0 and both limits of the parameters met: develop; one of them missed: develop on conditions.",
      ),
      isRule: true,
      marks: [
        { when: "[choice]='DEVELOP'", tone: "good" },
        { when: "[choice]='CONDITIONAL'", tone: "warn" },
        { when: "[choice]='DO-NOT'", tone: "bad" },
      ],
    },
  },
};

const DEVSENS =
  "DEVSENS([forecast.revenue:],[forecast.margin:],[terms.inventoryDays],[terms.interest],[forecast.staff:],[forecast.travel:],[forecast.running:],[terms.risk],[terms.cost],[terms.rate],[terms.receivableDays],KAM_PARAMS,FALSE,LANG)";

// What a change of a tenth does to the net present value; profits are straight lines in each estimate.
const DISCOUNT = "(1+[terms.rate])^[forecast.number:]";
const EFFECTS = [
  `SUMPRODUCT(([profits.gross:]-[profits.interest:])/${DISCOUNT})`,
  `SUMPRODUCT(([profits.gross:]+[forecast.revenue:]*[forecast.margin:]*[terms.inventoryDays]*[terms.interest]/{finance.dayBasis})/${DISCOUNT})`,
  `-SUMPRODUCT([forecast.revenue:]*[forecast.margin:]*[terms.risk]/${DISCOUNT})`,
];

const sensitivityOf = (row: Scope) =>
  developmentSensitivity(
    {
      years: row.all("forecast.revenue").map((_, index) => yearOf(row, index)),
      developmentCost: row.number("terms.cost"),
      discountRate: row.number("terms.rate"),
    },
    parameters,
  );

const sensitivity: Table = {
  kind: "table",
  id: "sensitivity",
  title: text("哪个估计最要紧", "Which estimate matters most"),
  note: text("每次只动一项，各年同动一成，净现值变成多少。", "Each moved by a tenth in every year, one at a time."),
  key: "driver",
  rows: DEVELOPMENT_DRIVERS.map((driver, index) => ({ driver, number: index + 1 })),
  columns: {
    driver: given("code", text("估计", "Estimate"), { codes: "developmentDriver" }),
    number,
    lower: {
      header: text("调低一成", "A tenth lower"),
      kind: "grouped",
      role: "answer",
      native: `[decision.npv]-{develop.sensitivity}*CHOOSE([number],${EFFECTS.join(",")})`,
      kam: `INDEX(${DEVSENS},[number],2)`,
      solve: (row) => pick(sensitivityOf(row), row.rowIndex, ({ lower }) => lower.npv),
      points: 1,
      tolerance: 5,
      hint: text(
        "在案例的表里把这一项乘 0.9，看净现值。",
        "Multiply it by 0.9 in the case and look at the net present value.",
      ),
      marks: [{ when: 'AND([lower]<>"",[lower]<=0)', tone: "bad" }],
    },
    higher: {
      header: text("调高一成", "A tenth higher"),
      kind: "grouped",
      role: "answer",
      native: `[decision.npv]+{develop.sensitivity}*CHOOSE([number],${EFFECTS.join(",")})`,
      kam: `INDEX(${DEVSENS},[number],4)`,
      solve: (row) => pick(sensitivityOf(row), row.rowIndex, ({ higher }) => higher.npv),
      points: 1,
      tolerance: 5,
      hint: text("同样乘 1.1；风险调高，净现值变小。", "The same with 1.1; more risk makes it less."),
      marks: [{ when: 'AND([higher]<>"",[higher]<=0)', tone: "bad" }],
    },
  },
};

const influence: Table = {
  kind: "table",
  id: "influence",
  title: text("影响采购的因素合计（只作提示）", "What sways the purchase, as a hint"),
  key: "hint",
  upright: true,
  rows: [{}],
  columns: {
    hint: {
      header: text("评分合计", "Sum of the ratings"),
      kind: "integer",
      min: -6,
      max: 6,
      role: "answer",
      native: "SUM([sway.rating:])",
      solve: (row) => {
        const [COST = null, TECHNOLOGY = null, POLICY = null] = row.numbers("sway.rating");
        return map(purchaseInfluence({ COST, TECHNOLOGY, POLICY }), ({ hint }) => hint);
      },
      points: 1,
      tolerance: 0,
      hint: text(
        "三项相加；合计只作提示，要看每一项怎样影响时间、人和步骤。",
        "Add the three; the sum is a hint only.",
      ),
    },
  },
};

const advantagesOf = (row: Scope) =>
  advantageValue(
    row.all("benefits.kind").map((kind, index) => ({
      kind: kind as AdvantageKind,
      benefit: String(row.all("benefits.benefit")[index] ?? ""),
      annualValue: at(row, "benefits.annualValue", index),
      confirmed: row.all("benefits.confirmed")[index] === true,
      rating: at(row, "benefits.rating", index),
    })),
  );

const booked: Table = {
  kind: "table",
  id: "booked",
  title: text("哪些价值可以算", "Which values count"),
  note: text(
    "无形价值不折成钱。同一件好处只算一次：先取客户确认的，再取金额小的。",
    "Intangible value is no money. The same benefit counts once: the confirmed row, else the smaller amount.",
  ),
  key: "value",
  rows: { of: "benefits" },
  columns: {
    value: copied("benefits.valueId", "text", text("编号", "Value")),
    benefit: copied("benefits.benefit", "text", text("价值说明", "Benefit"), { width: 26 }),
    amount: {
      ...copied("benefits.annualValue", "grouped", text("年价值", "Per year")),
    },
    counts: {
      header: text("计入", "Counts"),
      kind: "yesNo",
      role: "answer",
      native:
        "IF(OR([benefits.kind]='advantageKind.A6',[benefits.annualValue]=\"\"),'NO',IF(IF([benefits.confirmed]='YES',COUNTIFS([benefits.benefit:],[benefits.benefit],[benefits.confirmed:],'YES',[benefits.annualValue:],\"<\"&[benefits.annualValue]),COUNTIFS([benefits.benefit:],[benefits.benefit],[benefits.confirmed:],'YES')+COUNTIFS([benefits.benefit:],[benefits.benefit],[benefits.annualValue:],\"<\"&[benefits.annualValue]))>0,'NO','YES'))",
      solve: (row) => {
        const isMoney = row.text("benefits.kind") !== "A6" && row.optional("benefits.annualValue") !== null;
        return map(advantagesOf(row), ({ repeated }) => isMoney && !repeated.includes(row.rowIndex));
      },
      points: 1,
      hint: text(
        "是不是无形价值？同一件好处是否已在别的行里算过？",
        "Is it intangible? Does another row hold the same benefit?",
      ),
      marks: [{ when: "[counts]='NO'", tone: "warn" }],
    },
  },
};

const counted = (row: Scope, confirmed: boolean) =>
  row.all("booked.counts").reduce<number>((total, counts, index) => {
    const isOf = (row.all("benefits.confirmed")[index] === true) === confirmed;
    return counts === true && isOf ? total + (at(row, "benefits.annualValue", index) ?? 0) : total;
  }, 0);
const CUSTROI = "CUSTROI([confirmed],[use.price],[use.valueYears],FALSE,LANG)";

const worth: Table = {
  kind: "table",
  id: "worth",
  title: text("对客户值多少", "What it is worth to the customer"),
  key: "confirmed",
  upright: true,
  rows: [{}],
  columns: {
    confirmed: {
      header: text("客户已确认（元/年）", "Confirmed (yuan a year)"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native: "SUMIFS([benefits.annualValue:],[booked.counts:],'YES',[benefits.confirmed:],'YES')",
      solve: (row) => counted(row, true),
      points: 1,
      tolerance: 0.5,
      hint: text("只加计入且客户已确认的。", "Those that count and are confirmed."),
    },
    claimed: {
      header: text("我方声称（元/年）", "Claimed (yuan a year)"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native: "SUMIFS([benefits.annualValue:],[booked.counts:],'YES',[benefits.confirmed:],'NO')",
      solve: (row) => counted(row, false),
      points: 1,
      tolerance: 0.5,
      hint: text("计入但客户还没有确认的，分开写。", "Those that count and are not confirmed yet, apart."),
    },
    roi: {
      header: text("客户的回报率", "The customer's return"),
      kind: "percentOne",
      role: "answer",
      native: "([use.valueYears]*[confirmed]-[use.price])/[use.price]",
      kam: `INDEX(${CUSTROI},1,1)`,
      solve: (row) => map(returnOf(row), ({ roi }) => roi),
      points: 1,
      tolerance: 0.0006,
      hint: text("（年数 × 已确认价值 − 报价）÷ 报价。", "(years × confirmed − price) ÷ price."),
      isRule: true,
    },
    months: {
      header: text("收回报价（月）", "Months to recover"),
      kind: "one",
      min: 0,
      role: "answer",
      native: "[use.price]/[confirmed]*12",
      kam: `INDEX(${CUSTROI},1,2)`,
      solve: (row) => map(returnOf(row), ({ paybackMonths }) => paybackMonths),
      points: 1,
      tolerance: 0.06,
      hint: text("报价 ÷ 已确认年价值 × 12。", "Price ÷ confirmed value × 12."),
      isRule: true,
    },
  },
};

function returnOf(row: Scope) {
  return customerReturn(row.number("confirmed"), row.number("use.price"), row.number("use.valueYears"));
}

const ownership: Table = {
  kind: "table",
  id: "ownership",
  title: text("总拥有成本（元）", "Total cost of ownership (yuan)"),
  key: "offer",
  rows: { of: "offers" },
  columns: {
    offer: copied("offers.offer", "text", text("方案", "Offer"), { width: 18 }),
    running: {
      header: text("每年使用成本", "Running costs a year"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native: "SUM([offers.labour..energy])",
      solve: (row) => row.number("offers.labour") + row.number("offers.maintenance") + row.number("offers.energy"),
      points: 0.5,
      tolerance: 0.5,
      hint: text("人工、维护、能耗三项相加。", "Labour, maintenance and energy."),
    },
    plain: {
      header: text("不折现合计", "Undiscounted"),
      kind: "grouped",
      role: "live",
      native: "[offers.price]+[running]*[use.years]+[offers.disposal]",
      solve: (row) =>
        row.number("offers.price") + row.number("running") * row.number("use.years") + row.number("offers.disposal"),
    },
    cost: {
      header: text("总拥有成本", "Cost of ownership"),
      kind: "grouped",
      role: "answer",
      native: "[offers.price]-PV([use.rate],[use.years],[running])+[offers.disposal]/(1+[use.rate])^[use.years]",
      kam: "TCO([offers.price],[running],[use.rate],[offers.disposal],[use.years],LANG)",
      solve: (row) =>
        levelOwnershipCost(
          {
            price: row.number("offers.price"),
            discountRate: row.number("use.rate"),
            disposal: row.optional("offers.disposal"),
          },
          row.number("running"),
          row.number("use.years"),
        ),
      points: 2,
      tolerance: 2,
      hint: text(
        "购置价 + 各年使用成本的现值 + 期末处置的现值。",
        "Price, running costs and disposal, as worth today.",
      ),
      isRule: true,
    },
    difference: {
      header: text("比我方多花", "More than ours"),
      kind: "grouped",
      role: "live",
      native: "[cost]-SUMIF([offers.own:],'YES',[cost:])",
      solve: (row) =>
        row.number("cost") - sum(row.numbers("cost").filter((_, index) => row.all("offers.own")[index] === true)),
    },
  },
};

const lifetimes: Table = {
  kind: "table",
  id: "lifetimes",
  title: text("交易记录与生命周期价值", "Record and lifetime value"),
  key: "customer",
  rows: { of: "futures" },
  columns: {
    customer: copied("futures.name", "text", text("客户", "Customer"), { width: 14 }),
    wallet: {
      header: text("钱包份额", "Share of wallet"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: "[futures.sales]/[futures.spend]",
      kam: "WALLET([futures.sales],[futures.spend],LANG)",
      solve: (row) => shareOfWallet(row.number("futures.sales"), row.number("futures.spend")),
      points: 0.5,
      tolerance: 0.0006,
      hint: text("向我方采购 ÷ 全部同类采购。", "Bought from us ÷ all of the kind."),
    },
    growth: {
      header: text("同比增长", "Growth"),
      kind: "percentOne",
      role: "answer",
      native: "([futures.sales]-[futures.salesBefore])/ABS([futures.salesBefore])",
      kam: "GROWTH([futures.sales],[futures.salesBefore],LANG)",
      solve: (row) => samePeriodGrowth(row.number("futures.sales"), row.number("futures.salesBefore")),
      points: 0.5,
      tolerance: 0.0006,
      hint: text("（今年 − 去年同期）÷ 去年同期。", "(this year − last) ÷ last."),
    },
    value: {
      header: text("生命周期价值（元）", "Lifetime value (yuan)"),
      kind: "grouped",
      role: "answer",
      native:
        "[futures.margin]/(1+[terms.rate])*((1-([futures.retention]/(1+[terms.rate]))^INT([futures.years]))/(1-[futures.retention]/(1+[terms.rate]))+([futures.years]-INT([futures.years]))*([futures.retention]/(1+[terms.rate]))^INT([futures.years]))",
      kam: "LTV([futures.margin],[futures.retention],[terms.rate],[futures.years],LANG)",
      solve: (row) =>
        map(
          lifetimeValue({
            margin: row.number("futures.margin"),
            retention: row.number("futures.retention"),
            discountRate: row.number("terms.rate"),
            years: row.number("futures.years"),
          }),
          ({ total }) => total,
        ),
      points: 2,
      tolerance: 2,
      hint: text(
        "第 t 年：毛利 × 留存率的 t−1 次方 ÷（1 + 折现率）的 t 次方；半年按一半。",
        "Year t: margin × retention^(t−1) ÷ (1 + rate)^t; half a year counts half.",
      ),
      isRule: true,
    },
    place: {
      header: text("名次", "Rank"),
      kind: "integer",
      role: "live",
      native: "RANK([value],[value:])",
      solve: (row) => 1 + row.numbers("value").filter((other) => other > row.number("value")).length,
    },
  },
};

const proposal = conclusions(
  text("写给管理会的建议", "Proposal to the board"),
  [
    text("开发还是不开发？附两个条件，每个条件一个数字。", "Develop or not? Two conditions, each with a figure."),
    text(
      "哪个估计最没把握？一个月内怎样核实？",
      "Which estimate is least sure, and how is it verified within a month?",
    ),
    text(
      "见客户总经理时，只讲哪一个价值数字？由谁确认过？",
      "Which single figure is for its general manager, and who has confirmed it?",
    ),
  ],
  [
    text(
      "开发：净现值 17.9 万元、回收期 2.1 年、回报率 21.9%，两条线都过。条件一：第一年销售额不低于保本的 158 万元；条件二：毛利率不低于预计的九成（第一年 23.4%），再低净现值就只剩两万多。",
      "Develop: net present value 178,800, payback 2.1 years, return 21.9 %, both limits met. First condition: sales of the first year not below the 1.58 million that break even; second: margins not below nine tenths of the estimate (23.4 % in the first year), where the present value is 26,000.",
    ),
    text(
      "毛利率：动一成，净现值就在 2.6 万和 33.1 万之间，比销售额和风险系数都敏感。一个月内由财务拿已完工的同类项目结算核一遍，再请客户书面确认备货与账期。",
      "The margin: a tenth either way puts the present value between 26,500 and 331,200, more than sales or risk do. Within a month accounting checks it by the final accounts of similar projects, and the customer confirms stock and term in writing.",
    ),
    text(
      "每年 27.2 万元、30 个月收回报价：只用四项客户自己签字确认的（能耗、易损件、人工、采购手续）；我方声称的 30 万元不讲。",
      "272,000 a year, which returns the price in 30 months: the four that the customer signed itself (energy, parts, labour, purchasing). The 300,000 that we claim are not mentioned.",
    ),
  ],
);

/** Whether a customer is worth developing, and what we are worth to it. */
export const developOrNot: Worksheet = {
  id: "develop-or-not",
  title: text("值不值得开发：费用、价值与总成本", "Worth developing: costs, value, total cost"),
  purpose: text(
    "用三年预测判断值不值得开发一家客户，再用客户的数字说清我方值多少、总成本低多少。",
    "Judge by three years whether to develop a customer, and say in its own figures what we are worth and what we save it.",
  ),
  models: ["DEV-1", "DEV-2", "DEV-3", "ADV-1", "ADV-2", "VAL-9"],
  sessions: ["WORTH-DEVELOPING", "VALUE-MATRIX"],
  story: {
    title: text("要不要开发澄澜环保", "Shall we develop Chenglan Environment?"),
    paragraphs: [
      text(
        "临屿风机想开发一家园区污水处理企业。销售说三年能做到三百六十万，财务说对方要九十天账期、还要备货，技术说现场和我方样板一模一样。",
        "Linyu Blowers would like to develop a sewage company in an industrial park. Sales sees 3.6 million in the third year; finance sees ninety days of credit and stock to be held; the engineers say the site is just like our reference.",
      ),
      text(
        "价值清单由双方工程师一起列出，能耗、易损件、人工和采购手续四项客户已经签字确认。对手报价来自公开开标记录，能耗取样本的标称值。",
        "The list of values was drawn up by the engineers of both sides; the customer has signed for electricity, wear parts, labour and purchasing. Rivals' prices are from a public opening, their energy from their catalogues.",
      ),
    ],
  },
  data: [terms, forecast, sway, benefits, use, offers, futures],
  tasks: [
    {
      id: "forecast",
      title: text("算三年利润", "Work out three years' profits"),
      minutes: 20,
      ask: [
        text(
          "逐年算扣风险后的毛利、利息、费用和利润。",
          "For each year: gross profit after risk, interest, costs, profit.",
        ),
      ],
      parts: [profits],
      teach: text(
        "先问：九十天账期一年要多少利息？第一年三万五千，加上存货一万三，抵掉一成多的毛利。风险系数不是坏账率，是“毛利里可能拿不到的部分”，写明依据。",
        "Ask first what ninety days of credit cost: some 35,000 in year 1, and 13,000 for the stock: a tenth of the gross profit. The risk is no rate of bad debts but the part of the profit that may not come; its reason is written down.",
      ),
    },
    {
      id: "decide",
      title: text("判断值不值得", "Decide"),
      minutes: 20,
      ask: [
        text(
          "算净现值、回收期、回报率和保本销售额，选结论。",
          "Work out present value, payback, return and break-even, and decide.",
        ),
        text(
          "再看哪个估计动一成影响最大，以及三个采购因素。",
          "Then see which estimate matters most, and the three factors of the purchase.",
        ),
      ],
      parts: [decision, sensitivity, influence],
      teach: text(
        "净现值十七万九、两年零一个月收回、回报率百分之二十一点九：刚好值得开发。毛利率低一成，净现值只剩两万六；销售额低一成剩四万三。所以先核实毛利率，不是先催订单。因素合计加二，但采购成本一项会让决策多一道总经理会。",
        "Present value 179,000, payback 2.07 years, return 21.9 %: just worth it. A tenth less margin leaves 26,000, a tenth less revenue 43,000, so the margin is verified first. The factors add up to +2, yet the cost adds a step to the decision.",
      ),
    },
    {
      id: "advantages",
      title: text("六类优势值多少钱", "What the six advantages are worth"),
      minutes: 15,
      ask: [
        text(
          "逐行判断能不能算，再算已确认、声称、回报率和月数。",
          "Judge each row, then confirmed, claimed, return and months.",
        ),
      ],
      parts: [booked, worth],
      teach: text(
        "“少派一名夜班巡检”写了两次：A3 已确认八万四，A4 声称九万六，只算八万四。声誉打四分，单独写，不折钱。对客户只讲已确认的数字，声称的先去核实。",
        "“One night inspector less” stands twice: 84,000 confirmed under A3 counts, 96,000 claimed under A4 does not. The reputation is rated 4 and stands apart. The customer hears confirmed figures only.",
      ),
    },
    {
      id: "ownership",
      title: text("比总拥有成本", "Compare the cost of ownership"),
      minutes: 15,
      ask: [
        text("算三个方案五年的总拥有成本。", "Work out the cost of ownership of the three offers over five years."),
      ],
      parts: [ownership],
      teach: text(
        "买价最贵的总成本最低：比对手甲五年省二十三万六，比乙省十五万七。折不折现名次不变，差额变小。提醒：对手的能耗是标称值，要请客户实测或双方认可的第三方测。",
        "The dearest costs least: 236,000 less than A over five years, 157,000 less than B. Discounting leaves the order and narrows the gap. The rivals' energy is from catalogues: let it be measured.",
      ),
    },
    {
      id: "lifetime",
      title: text("老客户值多少", "What present customers are worth"),
      minutes: 15,
      ask: [text("算钱包份额、同比增长和生命周期价值。", "Work out share of wallet, growth and lifetime value.")],
      parts: [lifetimes],
      teach: text(
        "望洲纸业毛利最高、留存率只有六成，生命周期价值一百三十三万；叠石水泥毛利少三分之一，价值几乎一样。榆川钢构毛利只有望洲的三分之一，留得久，也到一百零一万。问：留存率提高一成，哪家增加最多？",
        "Wangzhou has the best margin but stays with a chance of 60 %: 1.33 million. Dieshi has a third less margin and comes to nearly the same; Yuchuan has a third of Wangzhou's margin and stays: 1.01 million. Who gains most from a tenth more retention?",
      ),
    },
    {
      id: "proposal",
      title: text("写建议", "Write the proposal"),
      minutes: 10,
      ask: [text("用上面的数字回答三个问题。", "Answer three questions with the figures above.")],
      parts: [proposal],
      teach: text(
        "好的回答把条件写成可查的数，例如“账期不超过六十天，第一年签约不少于保本数”。“争取有利条件”不算。",
        "Good conditions can be checked: “no more than sixty days, and break-even signed in year 1”. “Favourable terms” are none.",
      ),
    },
  ],
  goals: [
    text("把一家客户的毛利、利息、费用算成三年利润", "turn margin, interest and costs into three years' profits"),
    text("用净现值、回收期、回报率说出开发或不开发", "decide by present value, payback and return"),
    text("把六类优势写成客户确认过的金额，不重复计算", "state six advantages in confirmed amounts, once each"),
    text("用总拥有成本解释为什么贵的更省", "explain by cost of ownership why the dearer is cheaper"),
  ],
  discussion: [
    {
      ask: text(
        "净现值为正但三年半收不回，做不做？",
        "Present value above zero, but no payback in three and a half years: do we?",
      ),
      answer: text(
        "合作平均约三年半，收不回就可能永远收不回。可以谈条件：客户分担前期投入、签框架、缩短账期；条件谈不成就不做。",
        "Cooperations last some three and a half years: what has not come back may never. Talk terms: a share of the cost, a framework, shorter credit; without them, no.",
      ),
      minutes: 5,
    },
    {
      ask: text("客户不肯确认价值数字，怎么办？", "The customer will not confirm the values. What now?"),
      answer: text(
        "换成客户自己的口径、先确认算法再确认数字、请使用部门量一周；仍不肯就写“声称”，不放进回报率。",
        "Use its own way of counting, agree on the method before the figure, let users measure for a week; else it stays a claim.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text(
        "请财务同事提供本公司的资金利率和折现率，课上换进案例。",
        "Ask finance for the company's own rates and put them into the case.",
      ),
      text("第三到第五题可以另开一节课用。", "Tasks three to five make a session of their own."),
    ],
    mistakes: [
      text("风险系数乘在销售额上，而不是毛利上。", "The risk is taken off the revenue instead of the gross profit."),
      text("忘记应收利息，九十天账期好像不要钱。", "Interest on receivables is forgotten."),
      text("回收期用折现后的利润算。", "Payback is taken from discounted profits."),
      text("同一件好处在两类里各算一次。", "The same benefit is counted under two kinds."),
      text("卖旧设备的收入当成成本加上去。", "The sale of the old machine is added as a cost."),
    ],
    close: text(
      "请每人写下自己正在开发的一家客户，三个最没把握的估计里先核实哪一个。",
      "Let everybody write down an own customer in development and which of three unsure estimates comes first.",
    ),
  },
};
