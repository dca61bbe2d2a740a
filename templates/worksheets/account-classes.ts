import { customerMix } from "#core/accounts/customer-mix.ts";
import { coopStage } from "#core/accounts/coop-stage.ts";
import { decisionEffort, decisionMode } from "#core/accounts/decision-mode.ts";
import { industryPoints } from "#core/accounts/industry-points.ts";
import { resourceFocus } from "#core/accounts/resource-focus.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { CUSTOMER_NATURES, type DecisionMode } from "#core/codes/records.ts";
import { FINANCE_MEASURES, type FinanceMeasure } from "#core/codes/results/finance.ts";
import { INDUSTRIES, type Industry } from "#core/codes/results/accounts.ts";
import { financialHealth } from "#core/finance/financial-health.ts";
import { currentRatio } from "#core/finance/liquidity.ts";
import { netMargin, returnOnAssets } from "#core/finance/profitability.ts";
import { daysOfInventory, daysOfSales } from "#core/finance/turnover-days.ts";
import { map, type Outcome } from "#core/kernel/outcome.ts";
import { targetField, targetScore } from "#core/value/target-matrix.ts";
import { accounts, asOf, efforts, factors, statements, weights, year } from "./cases/eight-accounts.ts";
import { along, copied, given } from "./columns.ts";
import { conclusions } from "./conclusions.ts";
import { parameters, pick } from "./from-core.ts";
import { text, type Column, type Scope, type Table, type Text, type Value, type Worksheet } from "./worksheet.ts";

const yesNo = (value: Value): boolean | null => (typeof value === "boolean" ? value : null);

const QUESTIONS = INDUSTRIES.flatMap((industry) => {
  const [point] = industryPoints(industry);
  return point === undefined ? [] : [[industry, point] as const];
});

const DECISION = "DECISIONMODE([accounts.singleApprover],[accounts.deptAdvice],[accounts.deptVotes],KAM_PARAMS,LANG)";

const classes: Table = {
  kind: "table",
  id: "classes",
  title: text("四个维度分类", "Classes by four keys"),
  note: text(
    "下单间隔没有单独填写，一律按参数里的天数判断休眠。决策模式判断不出的选“无”。",
    "Dormancy goes by the days of the parameters. Choose none where no mode of decision fits.",
  ),
  key: "customer",
  rows: { of: "accounts" },
  columns: {
    customer: copied("accounts.name", "text", text("客户", "Customer"), { width: 16 }),
    silence: {
      header: text("未下单天数", "Days silent"),
      kind: "integer",
      role: "live",
      native: 'IF([accounts.lastOrder]="","",[asOf.date]-[accounts.lastOrder])',
      solve: (row) => {
        const last = row.optional("accounts.lastOrder");
        return last === null ? null : row.number("asOf.date") - last;
      },
    },
    stage: {
      header: text("合作阶段", "Stage"),
      kind: "code",
      codes: "coopStage",
      role: "answer",
      native:
        "IF([accounts.firstOrder]=\"\",'PROSPECT',IF([asOf.date]-[accounts.lastOrder]>{stage.dormantDays},'DORMANT',IF(AND([accounts.framework]='YES',[accounts.value]>={stage.partnerValue}),'PARTNER',IF([asOf.date]-[accounts.firstOrder]<={stage.newDays},'NEW','MATURE'))))",
      kam: "COOPSTAGE([accounts.firstOrder],[accounts.lastOrder],[asOf.date],[accounts.framework],[accounts.value],,KAM_PARAMS,LANG)",
      solve: (row) =>
        map(
          coopStage(
            {
              firstOrder: row.optional("accounts.firstOrder") as SerialDate | null,
              lastOrder: row.optional("accounts.lastOrder") as SerialDate | null,
              asOf: row.number("asOf.date") as SerialDate,
              framework: yesNo(row.value("accounts.framework")),
              value: row.optional("accounts.value"),
              orderInterval: null,
            },
            parameters,
          ),
          ({ stage }) => stage,
        ),
      points: 1,
      hint: text(
        "依次问：没下过单是潜在客户；未下单天数超过参数里的界线是休眠；有协议、价值也到参数里的线是战略合作；首单在参数里的天数以内是新客户；其余是成熟客户。",
        "In this order: no order yet, prospect; silent for longer than the limit of the parameters, dormant; an agreement and a value up to its limit, partner; first order within the days of the parameters, new; else established.",
      ),
      isRule: true,
      marks: [{ when: "[stage]='DORMANT'", tone: "warn" }],
    },
    mode: {
      header: text("决策模式", "Mode of decision"),
      kind: "code",
      codes: "decisionMode",
      role: "answer",
      native:
        "IF([accounts.singleApprover]='YES',IF([accounts.deptAdvice]='YES','HYBRID','CENTRAL'),IF([accounts.deptVotes]>={decision.votes},'DISTRIBUTED','NONE'))",
      kam: `IF(${DECISION}="?",'NONE',${DECISION})`,
      solve: (row) =>
        decisionMode(
          {
            singleApprover: yesNo(row.value("accounts.singleApprover")),
            deptAdvice: yesNo(row.value("accounts.deptAdvice")),
            deptVotes: row.optional("accounts.deptVotes"),
          },
          parameters,
        ),
      points: 1,
      none: true,
      hint: text(
        "一人拍板、没有部门提建议是集中；一人拍板、有部门提建议是混合；不是一人拍板、表决的部门到参数里的个数是分散；都不符合选“无”。",
        "One decides without advice: centralised; one decides and departments advise: mixed; nobody decides alone and as many departments vote as the parameters ask: distributed; otherwise none.",
      ),
      isRule: true,
    },
    effort: {
      header: text("力气先用在", "Where to put effort first"),
      kind: "code",
      codes: "decisionEffort",
      width: 20,
      role: "answer",
      native:
        "IF([mode]='decisionMode.CENTRAL','SPONSOR',IF([mode]='decisionMode.DISTRIBUTED','EVERY-DEPARTMENT',IF([mode]='decisionMode.HYBRID','ADVISERS-FIRST','ASK')))",
      solve: (row) => {
        const mode = row.text("mode");
        return decisionEffort(mode === "NONE" ? null : (mode as DecisionMode));
      },
      points: 0.5,
      hint: text(
        "集中决策：请我方高层对接拍板的人；分散决策：覆盖每个表决的部门；混合决策：先争取提建议的人；判断不出：先问清。",
        "Centralised: an executive of ours for the one who decides; distributed: every department that votes; mixed: those who advise first; none: ask first.",
      ),
      isRule: true,
    },
  },
};

const mixOf = (row: Scope, key: string, own: string) => {
  const profits = row.all("efforts.profit");
  const keyed = row.all(key).map((found, index) => {
    const amount = profits[index];
    return { key: String(found), amount: typeof amount === "number" ? amount : null };
  });
  return customerMix(keyed).find((mix) => mix.key === row.text(own));
};

const countIn = (key: string, own: string): Column => ({
  header: text("家数", "Customers"),
  kind: "integer",
  min: 0,
  max: 1000,
  role: "answer",
  native: `COUNTIF([${key}:],[${own}])`,
  solve: (row) => mixOf(row, key, own)?.customers ?? 0,
  points: 0.5,
  tolerance: 0,
  hint: text("数一数这一类有几家。", "Count the customers of this kind."),
});

const shareIn = (key: string, own: string): Column => ({
  header: text("毛利占比", "Share of profit"),
  kind: "percentOne",
  min: 0,
  max: 1,
  role: "answer",
  native: `SUMIFS([efforts.profit:],[${key}:],[${own}],[efforts.profit:],">0")/SUMIF([efforts.profit:],">0")`,
  solve: (row) => mixOf(row, key, own)?.amountShare ?? 0,
  points: 0.5,
  tolerance: 0.0006,
  hint: text("只加大于零的毛利，再除以全部大于零的毛利。", "Only profits above zero, over all that are above zero."),
});

const mix: Table = {
  kind: "table",
  id: "mix",
  title: text("按客户性质看毛利", "Gross profit by ownership"),
  note: text("亏损的客户只计家数，不计毛利。", "A customer with a loss counts as one, but not in the profit."),
  key: "nature",
  rows: CUSTOMER_NATURES.map((nature) => ({ nature })),
  columns: {
    nature: given("code", text("客户性质", "Ownership"), { codes: "customerNature" }),
    count: countIn("accounts.nature", "nature"),
    share: shareIn("accounts.nature", "nature"),
  },
};

const industries: Table = {
  kind: "table",
  id: "industries",
  title: text("按行业看毛利，先核实什么", "By industry, and what to verify first"),
  key: "industry",
  rows: INDUSTRIES.map((industry) => ({ industry })),
  columns: {
    industry: given("code", text("行业", "Industry"), { codes: "industry" }),
    count: countIn("accounts.sector", "industry"),
    share: shareIn("accounts.sector", "industry"),
    point: first("industryPoint", text("买方看重", "What buyers look at")),
    ask: first("industryQuestion", text("先核实", "To verify first")),
  },
};

function first(codes: "industryPoint" | "industryQuestion", header: Text): Column {
  return {
    header,
    kind: "code",
    codes,
    width: 20,
    role: "live",
    native: `IFERROR(CHOOSE(MATCH([industry],{${QUESTIONS.map(([industry]) => `'industry.${industry}'`).join(",")}},0),${QUESTIONS.map(([, point]) => `'${point}'`).join(",")}),"")`,
    solve: (row) => industryPoints(row.text("industry") as Industry)[0] ?? null,
  };
}

const ATTRACTION = ["volume", "growth", "profit"] as const;
const STRENGTH = ["fit", "relation", "service"] as const;

const weighted = (zh: string, en: string, ids: readonly string[]): Column => {
  const span = (table: string) => `[${table}.${ids[0] ?? ""}..${ids.at(-1) ?? ""}]`;
  return {
    header: text(zh, en),
    kind: "one",
    min: 0,
    max: 10,
    role: "answer",
    native: `SUMPRODUCT(${span("weights")},${span("factors")})/SUM(${span("weights")})`,
    solve: (row) =>
      targetScore(ids.map((id) => ({ weight: row.number(`weights.${id}`), rating: row.number(`factors.${id}`) }))),
    points: 1,
    tolerance: 0.06,
    hint: text("三项评分乘权重相加，再除以权重之和。", "Ratings times weights, over the sum of the weights."),
  };
};

const matrix: Table = {
  kind: "table",
  id: "matrix",
  title: text("目标客户矩阵", "Target customer matrix"),
  key: "customer",
  rows: { of: "accounts" },
  columns: {
    customer: copied("accounts.name", "text", text("客户", "Customer"), { width: 16 }),
    attraction: weighted("吸引力", "Attractiveness", ATTRACTION),
    strength: weighted("我方优势", "Our strength", STRENGTH),
    field: {
      header: text("做法", "What to do"),
      kind: "code",
      codes: "targetField",
      role: "answer",
      native:
        "IF([attraction]>={targetMatrix.cut},IF([strength]>={targetMatrix.cut},'INVEST','SELECTIVE'),IF([strength]>={targetMatrix.cut},'MAINTAIN','WITHDRAW'))",
      kam: "TARGETMATRIX([attraction],[strength],KAM_PARAMS,LANG)",
      solve: (row) => targetField(row.number("attraction"), row.number("strength"), parameters),
      points: 1,
      hint: text("分界是参数里的 5 分，正好 5 分算高。", "The cut is 5, by the parameters; 5 itself is high."),
      isRule: true,
    },
  },
};

const cutAt = (zh: string, en: string): Column => ({
  header: text(zh, en),
  kind: "one",
  role: "live",
  native: "{targetMatrix.cut}",
  solve: () => parameters["targetMatrix.cut"],
});

const lines: Table = {
  kind: "table",
  id: "lines",
  title: text("图上的两条分界", "The two cuts in the chart"),
  key: "side",
  rows: [{ side: 0 }, { side: 10 }],
  columns: {
    side: given("integer", text("端点", "End")),
    ux: cutAt("竖线 x", "Upright x"),
    uy: along(text("竖线 y", "Upright y")),
    lx: along(text("横线 x", "Level x")),
    ly: cutAt("横线 y", "Level y"),
  },
};

const focusOf = (row: Scope) => {
  const profits = row.all("efforts.profit");
  const known = row.all("focus.hours").map((hours, index) => ({
    hours: typeof hours === "number" ? hours : null,
    grossProfit: (profits[index] ?? null) as number | null,
  }));
  return resourceFocus(known, parameters);
};
const FOCUS = "RESOURCEFOCUS([hours:],[efforts.profit:],KAM_PARAMS,FALSE,LANG)";

const focus: Table = {
  kind: "table",
  id: "focus",
  title: text("工时与毛利是否相称", "Hours against gross profit"),
  key: "customer",
  rows: { of: "accounts" },
  columns: {
    customer: copied("accounts.name", "text", text("客户", "Customer"), { width: 16 }),
    place: {
      header: text("行次", "Row"),
      kind: "integer",
      role: "live",
      native: "MATCH([customer],[customer:],0)",
      solve: (row) => row.rowIndex + 1,
    },
    hours: {
      header: text("工时合计", "Hours"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native: "[efforts.sales]+[efforts.technical]",
      solve: (row) => row.number("efforts.sales") + row.number("efforts.technical"),
      points: 0.5,
      tolerance: 0.5,
      hint: text("销售工时加技术与服务工时。", "Sales hours and technical hours together."),
    },
    hoursShare: {
      header: text("工时占比", "Share of hours"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: "[hours]/SUM([hours:])",
      kam: `INDEX(${FOCUS},[place],1)`,
      solve: (row) => pick(focusOf(row), row.rowIndex, ({ hoursShare }) => hoursShare),
      points: 0.5,
      tolerance: 0.0006,
      hint: text("这一家的工时除以全部工时。", "Its hours over all hours."),
    },
    profitShare: {
      header: text("毛利占比", "Share of profit"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: 'MAX(0,[efforts.profit])/SUMIF([efforts.profit:],">0")',
      kam: `INDEX(${FOCUS},[place],2)`,
      solve: (row) => pick(focusOf(row), row.rowIndex, ({ profitShare }) => profitShare),
      points: 0.5,
      tolerance: 0.0006,
      hint: text("亏损算 0；分母只加大于零的毛利。", "A loss counts as 0; the total takes profits above zero only."),
      isRule: true,
    },
    ratio: {
      header: text("两者之比", "Ratio"),
      kind: "two",
      role: "live",
      native: 'IF([profitShare]=0,"",[hoursShare]/[profitShare])',
      solve: (row) => (row.number("profitShare") === 0 ? null : row.number("hoursShare") / row.number("profitShare")),
    },
    mark: {
      header: text("判断", "Judgement"),
      kind: "code",
      codes: "focusMark",
      role: "answer",
      native:
        "IF([profitShare]=0,IF([hoursShare]=0,'NONE','NO-PROFIT'),IF([hoursShare]/[profitShare]>{resource.most},'MORE',IF([hoursShare]/[profitShare]<{resource.least},'LESS','EVEN')))",
      kam: `IF(INDEX(${FOCUS},[place],4)="",'NONE',INDEX(${FOCUS},[place],4))`,
      solve: (row) => pick(focusOf(row), row.rowIndex, ({ mark }) => mark),
      points: 1,
      none: true,
      hint: text(
        "两个占比之比对照参数里的上下限；没有毛利却有工时的另算一类。",
        "The ratio of the two shares against the two limits; hours without profit are a class of their own.",
      ),
      isRule: true,
      marks: [
        { when: "[mark]='MORE'", tone: "warn" },
        { when: "[mark]='NO-PROFIT'", tone: "bad" },
        { when: "[mark]='LESS'", tone: "warn" },
      ],
    },
  },
};

type Measured = Readonly<Record<FinanceMeasure, Column>>;

const measure = (
  header: Text,
  kind: "two" | "percentOne" | "one",
  native: string,
  kam: string,
  solve: (row: Scope) => Outcome<number>,
  hint: Text,
): Column => ({
  header,
  kind,
  role: "answer",
  native,
  kam,
  solve,
  points: 1,
  tolerance: kind === "percentOne" ? 0.0006 : kind === "two" ? 0.006 : 0.06,
  hint,
  isRule: true,
});

const of = (row: Scope, id: string) => row.number(`statements.${id}`);
const inYear = (row: Scope, id: string) => row.number(`year.${id}`);
const turnover = (row: Scope, id: string) => ({
  opening: inYear(row, `${id}Opening`),
  closing: inYear(row, id),
});

const measures: Measured = {
  currentRatio: measure(
    text("流动比率", "Current ratio"),
    "two",
    "[statements.currentAssets]/[statements.currentLiabilities]",
    "CURRENTRATIO([statements.currentAssets],[statements.currentLiabilities],LANG)",
    (row) => currentRatio(of(row, "currentAssets"), of(row, "currentLiabilities")),
    text("流动资产 ÷ 流动负债，不是 ÷ 总资产。", "Current assets ÷ current liabilities, not ÷ all assets."),
  ),
  netMargin: measure(
    text("净利润率", "Net margin"),
    "percentOne",
    "[year.netProfit]/[year.revenue]",
    "NETMARGIN([year.netProfit],[year.revenue],LANG)",
    (row) => netMargin(inYear(row, "netProfit"), inYear(row, "revenue")),
    text("净利润 ÷ 营业收入。", "Net profit ÷ revenue."),
  ),
  roa: measure(
    text("资产回报率", "Return on assets"),
    "percentOne",
    "[year.netProfit]/AVERAGE([statements.assetsOpening],[statements.assets])",
    "ROA([year.netProfit],[statements.assets],[statements.assetsOpening],LANG)",
    (row) =>
      map(returnOnAssets(inYear(row, "netProfit"), of(row, "assets"), of(row, "assetsOpening")), ({ value }) => value),
    text("净利润 ÷ 年初与年末总资产的平均。", "Net profit ÷ the mean of opening and closing assets."),
  ),
  dso: measure(
    text("回款周期（天）", "Days to collect"),
    "one",
    "AVERAGE([year.receivablesOpening],[year.receivables])/[year.revenue]*{finance.dayBasis}",
    "DSO([year.receivables],[year.revenue],[year.receivablesOpening],KAM_PARAMS,LANG)",
    (row) => map(daysOfSales(turnover(row, "receivables"), inYear(row, "revenue"), parameters), ({ value }) => value),
    text("平均应收 ÷ 营业收入 × 365。", "Mean receivables ÷ revenue × 365."),
  ),
  dio: measure(
    text("存货周期（天）", "Days of inventory"),
    "one",
    "AVERAGE([year.inventoryOpening],[year.inventory])/[year.costOfGoods]*{finance.dayBasis}",
    "DIO([year.inventory],[year.costOfGoods],[year.inventoryOpening],KAM_PARAMS,LANG)",
    (row) =>
      map(daysOfInventory(turnover(row, "inventory"), inYear(row, "costOfGoods"), parameters), ({ value }) => value),
    text("平均存货 ÷ 营业成本 × 365，分母不是收入。", "Mean inventory ÷ cost of sales × 365, not ÷ revenue."),
  ),
};

const LIGHT_OF = "[ratios.currentRatio],[ratios.netMargin],[ratios.roa],[dso],[dio],[statements.equity],KAM_PARAMS";

const healthOf = (row: Scope) =>
  financialHealth(
    {
      currentRatio: row.number("ratios.currentRatio"),
      netMargin: row.number("ratios.netMargin"),
      roa: row.number("ratios.roa"),
      dso: row.number("dso"),
      dio: row.number("dio"),
      equity: row.optional("statements.equity"),
    },
    parameters,
  );

const earned = (id: FinanceMeasure) =>
  id === "dso" || id === "dio"
    ? `IF([${id}]<={health.${id}.green},2,IF([${id}]<={health.${id}.amber},1,0))`
    : `IF([ratios.${id}]>={health.${id}.green},2,IF([ratios.${id}]>={health.${id}.amber},1,0))`;

const ratios: Table = {
  kind: "table",
  id: "ratios",
  title: text("偿债与盈利", "Liquidity and profit"),
  key: "customer",
  rows: { of: "statements" },
  columns: {
    customer: copied("statements.name", "text", text("客户", "Customer"), { width: 16 }),
    currentRatio: measures.currentRatio,
    netMargin: measures.netMargin,
    roa: measures.roa,
  },
};

const health: Table = {
  kind: "table",
  id: "health",
  title: text("周转、得分与结论", "Turnover, points and light"),
  note: text(
    "每项绿 2 分、黄 1 分、红 0 分，满分 10（本工具定义）。净资产为负，最好也只到“关注”。",
    "Each measure is worth 2, 1 or 0 points of 10 (own definition). With negative equity the light is never better than watch.",
  ),
  key: "customer",
  rows: { of: "statements" },
  columns: {
    customer: copied("statements.name", "text", text("客户", "Customer"), { width: 16 }),
    dso: measures.dso,
    dio: measures.dio,
    points: {
      header: text("得分", "Points"),
      kind: "integer",
      min: 0,
      max: 10,
      role: "answer",
      native: FINANCE_MEASURES.map(earned).join("+"),
      kam: `INDEX(FINLIGHTWHY(${LIGHT_OF},FALSE,LANG),1,2)`,
      solve: (row) => map(healthOf(row), ({ points }) => points),
      points: 1,
      tolerance: 0,
      hint: text("五项对照参数里的绿线、黄线；天数是越少越好。", "Compare with the limits; for days, fewer is better."),
    },
    light: {
      header: text("结论", "Light"),
      kind: "code",
      codes: "financialHealth",
      role: "answer",
      native:
        "IF([points]<{health.watch},'WEAK',IF(AND([points]>={health.good},[statements.equity]>=0),'GOOD','WATCH'))",
      kam: `FINLIGHT(${LIGHT_OF},LANG)`,
      solve: lightOf,
      points: 1,
      hint: text("先看得分，再看净资产是否为负。", "First the points, then whether the equity is negative."),
      marks: [
        { when: "[light]='GOOD'", tone: "good" },
        { when: "[light]='WATCH'", tone: "warn" },
        { when: "[light]='WEAK'", tone: "bad" },
      ],
    },
  },
};

// With points that somebody else added up, the light follows from them.
function lightOf(row: Scope): Outcome<Value> {
  const points = row.number("points");
  return map(healthOf(row), (found) => {
    if (found.points === points) return found.health;
    if (points < parameters["health.watch"]) return "WEAK";
    return points >= parameters["health.good"] && (row.optional("statements.equity") ?? 0) >= 0 ? "GOOD" : "WATCH";
  });
}

const decision = conclusions(
  text("给销售例会的三条建议", "Three proposals for the sales meeting"),
  [
    text(
      "哪家客户的工时该减、减给谁？用两个占比说明。",
      "Whose hours should be cut, and who gets them? Use both shares.",
    ),
    text(
      "矩阵说重点投入，财务却要关注的是哪家？账期怎么谈？",
      "Which one is to be invested in although its finances need watching? What about credit?",
    ),
    text("休眠的那家还要不要？先做哪一件小事？", "What about the dormant one? Which small thing comes first?"),
  ],
  [
    text(
      "青芷制药：工时占 22.9%，毛利占 7%，投入偏多。减下来的先给柏汀饮料（工时 7.1%，毛利 23%），其余给重点投入的岚谷乳品。青芷是新客户，先问清哪些工时是开发成本，再减其余的。",
      "Qingzhi Pharma takes 22.9 % of the hours for 7 % of the gross profit: too much. What is cut goes to Boting Drinks first (7.1 % of the hours, 23 % of the profit), the rest to Langu Dairy, which is to be invested in. Qingzhi is new: find out which hours open the account, and cut the others.",
    ),
    text(
      "岚谷乳品：矩阵是重点投入，财务七分、“关注”，回款要五十九天。账期可谈，但分段：先四十五天、额度封顶，两个季度按时付清，再放到六十天。",
      "Langu Dairy: to be invested in, its finances 7 points and to be watched, 59 days to pay. Credit may be talked of, in stages: 45 days and a limit first, 60 days after two quarters paid in time.",
    ),
    text(
      "衡阜粮油：482 天没有下单，矩阵是退出，信用待评审，一年 200 小时没有毛利。不再派技术工时；先打一个电话，问停单是换了供应商还是停产；再下单先款后货。",
      "Hengfu Grain: no order for 482 days, to be left by the matrix, credit under review, 200 hours a year without profit. No more technical hours; one call first: another supplier, or a stopped line? A new order is paid in advance.",
    ),
  ],
);

/** Four keys of classification, target matrix, resources, financial health. */
export const accountClasses: Worksheet = {
  id: "account-classes",
  title: text("客户分类、投入与财务体检", "Classes, effort and financial health of accounts"),
  purpose: text(
    "用四个维度给客户分类，用目标客户矩阵定投入，核对工时与毛利，看懂客户付不付得起。",
    "Class customers by four keys, set effort by the target matrix, hold hours against profit, and tell whether a customer can pay.",
  ),
  models: ["CLS-1", "CLS-2", "CLS-3", "CLS-4", "VAL-5", "KA-3", "FIN-1", "FIN-2", "FIN-3", "FIN-4", "FIN-5", "FIN-6"],
  sessions: ["KEY-OR-NOT", "VALUE-MATRIX", "OUR-EFFORT", "CAN-THEY-PAY"],
  story: {
    title: text("八家客户，五个人", "Eight accounts, five people"),
    paragraphs: [
      text(
        "澜机包装做灌装线和包装线，大客户组五个人管八家客户。年中盘点时发现：工时第二多的客户，毛利只排第五；两家客户一年没有新单，还有四家提出把账期从三十天放宽到六十天。",
        "Lanji Packaging builds filling and packing lines; five people look after eight accounts. At half-year it turns out that the customer with the second most hours is fifth by profit, that two have ordered nothing for long or ever, and that four ask for sixty days of credit instead of thirty.",
      ),
      text(
        "分类信息来自客户档案，评分由客户经理与技术支持共同打出，工时来自工作日志，四家客户的报表由客户自己提供或来自公开年报。",
        "Facts come from the account files, ratings from account managers and engineers together, hours from the work logs, and the statements from the customers themselves or from published reports.",
      ),
    ],
  },
  data: [accounts, asOf, weights, factors, efforts, statements, year],
  tasks: [
    {
      id: "classify",
      title: text("四个维度分类", "Class them by four keys"),
      minutes: 20,
      ask: [
        text(
          "判断每家的合作阶段和决策模式，选出力气先用在哪里。",
          "Tell stage and mode of decision of each, and where effort goes first.",
        ),
        text(
          "再按行业和客户性质数家数、算毛利占比。",
          "Then count by industry and ownership and work out the shares of profit.",
        ),
      ],
      parts: [classes, industries, mix],
      teach: text(
        "衡阜粮油四百八十二天没有下单，是休眠不是成熟；青芷制药价值七十四、没有协议，首单不满一年，是新客户。融川银行既不是一人拍板、又只有一个部门表决：选“无”，回去问清再说。国企两家、民企三家，毛利却差不多。",
        "Hengfu Grain has been silent for 482 days: dormant, not mature. Qingzhi Pharma scores 74 without an agreement and first ordered within the year: new. At Rongchuan Bank nobody decides alone and one department votes: none, so ask. Two state-owned and three private customers bring much the same profit.",
      ),
    },
    {
      id: "matrix",
      title: text("放进目标客户矩阵", "Place them in the target matrix"),
      minutes: 15,
      ask: [
        text("算出吸引力与我方优势，按分界选做法。", "Work out attractiveness and strength and choose what to do."),
      ],
      parts: [
        matrix,
        lines,
        {
          kind: "picture",
          height: 18,
          charts: [
            {
              kind: "scatter",
              title: text("目标客户矩阵", "Target customer matrix"),
              alt: text(
                "八家客户按我方优势（横）与吸引力（竖）的散点图，虚线为分界；数据见上表。",
                "The customers by our strength (across) and attractiveness (up), cuts dashed; the table above holds the data.",
              ),
              values: { title: text("吸引力", "Attractiveness"), min: 0, max: 10, step: 2 },
              categories: { title: text("我方优势", "Our strength"), min: 0, max: 10, step: 2 },
              series: [
                {
                  name: text("客户", "Customers"),
                  categories: "matrix.strength",
                  values: "matrix.attraction",
                  labels: "matrix.customer",
                  look: "points",
                },
                {
                  name: text("优势的分界", "Cut of strength"),
                  categories: "lines.ux",
                  values: "lines.uy",
                  look: "rule",
                },
                {
                  name: text("吸引力的分界", "Cut of attractiveness"),
                  categories: "lines.lx",
                  values: "lines.ly",
                  look: "rule",
                },
              ],
            },
          ],
        },
      ],
      teach: text(
        "微禾商城和青芷制药吸引力最高，但我方优势不到五分：选择性投入，意思是只投能补短板的那一项。和顺调味品吸引力正好五分、优势四点七五分，差一点点就换格：问大家该不该为零点二五分争论。",
        "Weihe and Qingzhi are the most attractive, yet our strength is below 5: selective, which means only what mends a weakness. Heshun stands at exactly 5.0 and 4.75, a step from another field: ask whether a quarter of a point is worth an argument.",
      ),
    },
    {
      id: "effort",
      title: text("工时花在哪里，毛利来自哪里", "Where hours go, where profit comes from"),
      minutes: 15,
      ask: [text("算两个占比，判断每家的投入与毛利是否相称。", "Work out both shares and judge each customer.")],
      parts: [focus],
      teach: text(
        "青芷制药占工时近四分之一，毛利占比只有百分之七：投入偏多，但它是新客户、矩阵说选择性投入，先问投入是不是开发成本。柏汀饮料相反。没有毛利的三家要分开谈：潜在客户是开发，休眠与亏损客户是该不该继续。",
        "Qingzhi takes nearly a quarter of the hours for 7 % of the profit: too much, though it is new and worth selective effort, so ask first whether this is development. Boting is the opposite. Of the three without profit one is a prospect; dormant and loss-making ones are another question.",
      ),
    },
    {
      id: "pay",
      title: text("客户付得起吗", "Can they pay?"),
      minutes: 20,
      ask: [
        text("由报表摘要算五项指标、得分和结论。", "Work out five measures, points and the light from the statements."),
      ],
      parts: [ratios, health],
      teach: text(
        "和顺调味品五项全绿，得十分，净资产却是负的，最多“关注”：问清亏空从哪来。衡阜粮油待信用评审，是请公司定额度、担保或预付比例，不是给客户下定论；话也不要传到客户那里。流动资产率（流动资产 ÷ 总资产）只作参考，看不出短期偿债。",
        "Heshun earns all ten points with negative equity: watch at best, so ask where the hole comes from. Hengfu goes to a credit review, which settles limit, guarantee or prepayment and judges nobody. The share of current assets in all assets is for information only.",
      ),
    },
    {
      id: "decide",
      title: text("把四张表合起来说", "Put the four together"),
      minutes: 10,
      ask: [text("用上面的数字回答三个问题，每题两三句话。", "Answer three questions with the figures above.")],
      parts: [decision],
      teach: text(
        "好的回答至少引用两张表：例如岚谷乳品“重点投入”但财务“关注”，账期可放宽、额度要分段。只说“加强管理”的退回重写。",
        "A good answer quotes two tables: Langu is to be invested in and yet to be watched, so longer credit within a limit. “Closer management” goes back.",
      ),
    },
  ],
  goals: [
    text(
      "用行业、合作阶段、决策模式和性质说清一家客户",
      "describe a customer by industry, stage, mode of decision and ownership",
    ),
    text("用目标客户矩阵说明为什么投、为什么不投", "say by the target matrix why to invest or not"),
    text("算出工时占比与毛利占比并解释差距", "work out the shares of hours and profit and explain the gap"),
    text("由报表算出五项指标，说出客户付款风险在哪里", "work out five measures and say where the risk of payment lies"),
  ],
  discussion: [
    {
      ask: text(
        "哪些部门和人员在经营这八家客户？哪些工时没有记在账上？",
        "Which departments work on these accounts, and which hours are in no log?",
      ),
      answer: text(
        "常漏的有：总部技术、财务催款、高层出访、投标返工。先记一个月再谈调整；只减销售工时而不减技术工时，占比几乎不动。",
        "Often missing: head office engineers, dunning, executives' journeys, rework of bids. Log a month first; cutting sales hours alone hardly moves the shares.",
      ),
      minutes: 5,
    },
    {
      ask: text("财务结论不好的客户还要不要做？", "Do we still sell to a customer with a poor light?"),
      answer: text(
        "可以做，条件要变：预付、分批、担保、缩短账期、额度封顶。先看数据的日期和口径，行业不同界限也不同。",
        "Yes, on other terms: prepayment, lots, guarantee, shorter credit, a limit. Check date and basis of the figures first; limits differ by industry.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text("四个题可以分四次课用：各题都能单独做。", "The four tasks may go into four sessions; each stands alone."),
      text(
        "请学员带上自己三家客户的首单、末单日期和去年工时。",
        "Ask for first and last order and last year's hours of three own customers.",
      ),
    ],
    mistakes: [
      text("休眠看首单而不看末单。", "Dormancy is taken from the first order instead of the last."),
      text("一个部门“参与意见”当成有表决权。", "A department that gives advice is counted as voting."),
      text("工时只算销售，漏掉技术与服务。", "Only sales hours are counted."),
      text("存货周期用收入做分母，天数偏少。", "Days of inventory are taken over revenue: too few."),
      text("净资产为负还评“良好”。", "Negative equity, and yet good."),
    ],
    close: text(
      "请每人写下自己客户里工时占比与毛利占比差得最远的一家，和下个月要改的一件事。",
      "Let everybody write down the own customer whose two shares are farthest apart, and one thing to change next month.",
    ),
  },
};
