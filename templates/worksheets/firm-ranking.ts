import { accountLevel } from "#core/accounts/account-level.ts";
import { keyByVolume } from "#core/accounts/key-volume.ts";
import { VALUE_AXES, type Tier, type ValueAxis } from "#core/codes/codes.ts";
import { ACCOUNT_LEVELS } from "#core/codes/records.ts";
import type { VolumeTest } from "#core/codes/results/accounts.ts";
import { tier } from "#core/coverage/tier.ts";
import { map, type Outcome } from "#core/kernel/outcome.ts";
import { valueScore } from "#core/value/value-score.ts";
import { tierSensitivity, type TierSensitivity, type WeightRoom } from "#core/value/weight-sensitivity.ts";
import { ratings, rule, trades } from "./cases/eight-machines.ts";
import { copied, given } from "./columns.ts";
import { conclusions } from "./conclusions.ts";
import { parameters } from "./from-core.ts";
import { text, type Column, type Scope, type Table, type Text, type Value, type Worksheet } from "./worksheet.ts";

const numberAt = (values: readonly Value[], at: number): number | null => {
  const found = values[at];
  return typeof found === "number" ? found : null;
};

const byVolume = (row: Scope) =>
  keyByVolume(
    row.all("trades.name").map((_, at) => ({
      frequency: numberAt(row.all("trades.orders"), at),
      amount: numberAt(row.all("trades.amount"), at),
      margin: numberAt(row.all("trades.margin"), at),
    })),
    parameters,
  );

type Limit = "amount" | "frequency" | "margin";

const limit = (
  id: Limit,
  header: Text,
  kind: "grouped" | "one" | "percentOne",
  native: string,
  hint: Text,
): Column => ({
  header,
  kind,
  role: "answer",
  native,
  solve: (row) => map(byVolume(row), ({ limits }) => limits[id]),
  points: 1,
  tolerance: kind === "percentOne" ? 0.0006 : 0.06,
  hint,
  isRule: true,
});

const limits: Table = {
  kind: "table",
  id: "limits",
  title: text("三条门槛，都由名单算出", "Three limits, all made by the list"),
  key: "amount",
  upright: true,
  rows: [{}],
  columns: {
    amount: limit(
      "amount",
      text("采购额的 80% 分位数", "80th percentile of purchases"),
      "grouped",
      "PERCENTILE([trades.amount:],{keyVolume.percentile})",
      text(
        "用 PERCENTILE 或 PERCENTILE.INC，比例取参数里的 80%。",
        "PERCENTILE or PERCENTILE.INC, with the 80 % of the parameters.",
      ),
    ),
    frequency: limit(
      "frequency",
      text("订货次数的 80% 分位数", "80th percentile of orders"),
      "one",
      "PERCENTILE([trades.orders:],{keyVolume.percentile})",
      text("同样的函数，换成订货次数。", "The same function on the orders."),
    ),
    margin: limit(
      "margin",
      text("毛利率（按采购额加权）", "Gross margin, weighted by purchases"),
      "percentOne",
      'SUMPRODUCT(([trades.amount:]>0)*[trades.amount:],[trades.margin:])/SUMIF([trades.amount:],">0")',
      text(
        "全部毛利 ÷ 全部采购额，不是八个毛利率的简单平均。",
        "All gross profit over all purchases, not the plain mean of eight margins.",
      ),
    ),
  },
};

// Against limits that somebody else worked out.
const reachesLimit = (row: Scope, id: string, own: string) => row.number(`trades.${own}`) >= row.number(`limits.${id}`);

const test = (id: Limit, own: string, volumeTest: VolumeTest, header: Text, hint: Text): Column => ({
  header,
  kind: "yesNo",
  role: "answer",
  native: `IF([trades.${own}]>=[limits.${id}],'YES','NO')`,
  solve: (row) =>
    map(byVolume(row), ({ limits: own80, customers }) =>
      own80[id] === row.number(`limits.${id}`)
        ? (customers[row.rowIndex]?.tests[volumeTest] ?? null)
        : reachesLimit(row, id, own),
    ),
  points: 0.5,
  hint,
});

const passed = "(([frequency]='YES')+([margin]='YES')+1)";

const tests: Table = {
  kind: "table",
  id: "tests",
  title: text("买得多、买得勤、利润好", "Buys much, orders often, earns well"),
  note: text("三项里过两项，而且买得多必须在内。", "Two of the three, buying much among them."),
  key: "customer",
  rows: { of: "trades" },
  columns: {
    customer: copied("trades.name", "text", text("客户", "Customer"), { width: 18 }),
    amount: test(
      "amount",
      "amount",
      "AMOUNT",
      text("买得多", "Buys much"),
      text("采购额到不到 80% 分位数。", "Do purchases reach the percentile?"),
    ),
    frequency: test(
      "frequency",
      "orders",
      "FREQUENCY",
      text("买得勤", "Orders often"),
      text("订货次数到不到 80% 分位数。", "Do the orders reach the percentile?"),
    ),
    margin: test(
      "margin",
      "margin",
      "MARGIN",
      text("利润好", "Earns well"),
      text("毛利率到不到加权均值。", "Does the margin reach the weighted mean?"),
    ),
    class: {
      header: text("认定", "Verdict"),
      kind: "code",
      codes: "keyClass",
      role: "answer",
      native: `IF(AND([amount]='YES',${passed}>={keyVolume.tests}),'KEY','REGULAR')`,
      kam: "KEYVOLUME([trades.orders:],[trades.amount:],[trades.margin:],KAM_PARAMS,LANG)",
      solve: (row) => {
        const others = [row.value("frequency"), row.value("margin")].filter((one) => one === true).length;
        return row.value("amount") === true && 1 + others >= parameters["keyVolume.tests"] ? "KEY" : "REGULAR";
      },
      points: 1,
      hint: text(
        "买得多是必要的；光是勤、光是利润好都不算。这里没有“候选”。",
        "Buying much is a must; often or well alone is not enough. There are no candidates here.",
      ),
    },
  },
};

const ratingsOf = (row: Scope): Readonly<Record<ValueAxis, number | null>> => ({
  financial: row.optional("ratings.financial"),
  strategic: row.optional("ratings.strategic"),
  influence: row.optional("ratings.influence"),
  growth: row.optional("ratings.growth"),
  risk: row.optional("ratings.risk"),
  synergy: null,
});
const othersOf = (row: Scope) => ({
  depth: row.optional("ratings.depth"),
  growth: row.optional("ratings.growth"),
  creditRisk: row.optional("ratings.risk"),
});

const AXES = VALUE_AXES.filter((axis) => axis !== "synergy");
type Axis = Exclude<ValueAxis, "synergy">;
const HEADERS: Readonly<Record<Axis, Text>> = {
  financial: text("财务贡献", "Financial"),
  strategic: text("战略协同", "Strategic fit"),
  influence: text("行业影响力", "Influence"),
  growth: text("成长潜力", "Growth"),
  risk: text("风险得分", "Risk score"),
};

const forAxes = (column: (axis: Axis) => Column): Record<Axis, Column> =>
  Object.fromEntries(AXES.map((axis) => [axis, column(axis)])) as Record<Axis, Column>;

const WEIGHTS = AXES.map((axis) => `{value.weight.${axis}}`).join("+");

const weights: Table = {
  kind: "table",
  id: "weights",
  title: text("权重占比（取自参数表）", "Shares of the weights (from the parameters)"),
  key: "label",
  rows: [{ label: text("占比", "Share") }],
  columns: {
    label: given("text", text("项目", "Item")),
    ...forAxes((axis) => ({
      header: HEADERS[axis],
      kind: "percent",
      role: "live",
      native: `{value.weight.${axis}}/(${WEIGHTS})`,
      solve: () =>
        parameters[`value.weight.${axis}`] / AXES.reduce((sum, one) => sum + parameters[`value.weight.${one}`], 0),
    })),
  },
};

const scoreOn = (axis: Axis) => (axis === "risk" ? "(100-[ratings.risk])" : `[ratings.${axis}]`);

const tiers: Table = {
  kind: "table",
  id: "tiers",
  title: text("四个层级，三级汇报", "Four tiers, three levels"),
  note: text(
    "价值总分已按权重算好。先看价值与深度，再看成长潜力，信用风险到警戒线再降一级。",
    "The value score is worked out. Value and depth first, then growth; a high credit risk takes one tier off.",
  ),
  key: "customer",
  rows: { of: "trades" },
  columns: {
    customer: copied("trades.name", "text", text("客户", "Customer"), { width: 18 }),
    value: {
      header: text("价值总分", "Value score"),
      kind: "two",
      role: "live",
      native: AXES.map((axis) => `[weights.${axis}]*${scoreOn(axis)}`).join("+"),
      solve: (row) => map(valueScore(ratingsOf(row), parameters), ({ total }) => total),
    },
    tier: {
      header: text("层级", "Tier"),
      kind: "code",
      codes: "tier",
      role: "answer",
      native: `CHOOSE(MIN(4,IF(AND([value]>={tier.strategicValue},[ratings.depth]>={tier.strategicDepth}),1,IF([value]>={tier.coreValue},2,IF([ratings.growth]>={tier.potentialGrowth},3,4)))+([ratings.risk]>={tier.creditRisk})),'STRATEGIC','CORE','POTENTIAL','SERVICE')`,
      kam: "TIER([value],[ratings.depth],[ratings.growth],[ratings.risk],KAM_PARAMS,LANG)",
      solve: (row) => map(tier({ value: row.optional("value"), ...othersOf(row) }, parameters), (found) => found.tier),
      points: 1,
      hint: text(
        "战略级要价值和深度都够；风险到 70 再降一级。",
        "Strategic needs value and depth; a risk of 70 takes one tier off.",
      ),
      isRule: true,
    },
    level: {
      header: text("汇报用的三级", "Level in reports"),
      kind: "code",
      codes: "accountLevel",
      role: "answer",
      native: "IF([tier]='tier.STRATEGIC','KEY',IF(OR([tier]='tier.CORE',[tier]='tier.POTENTIAL'),'FOCUS','GENERAL'))",
      kam: "THREELEVEL([tier],LANG)",
      solve: (row) => accountLevel(row.text("tier") as Tier),
      points: 0.5,
      hint: text("核心级和潜力级并为“重点”。", "Core and potential are both focus."),
      isRule: true,
    },
  },
};

const countTier = (header: Text, code: Tier): Column => ({
  header,
  kind: "integer",
  role: "live",
  native: `COUNTIFS([tiers.level:],[level],[tiers.tier:],'tier.${code}')`,
  solve: (row) =>
    row.all("tiers.tier").filter((one, at) => one === code && row.all("tiers.level")[at] === row.value("level")).length,
});

const levels: Table = {
  kind: "table",
  id: "levels",
  title: text("三级里看不出什么", "What three levels do not show"),
  key: "level",
  rows: ACCOUNT_LEVELS.map((level) => ({ level })),
  columns: {
    level: given("code", text("三级", "Level"), { codes: "accountLevel" }),
    count: {
      header: text("家数", "Customers"),
      kind: "integer",
      min: 0,
      role: "answer",
      native: "COUNTIF([tiers.level:],[level])",
      solve: (row) => row.all("tiers.level").filter((one) => one === row.value("level")).length,
      points: 0.5,
      tolerance: 0,
      hint: text("数一数这一级有几家。", "Count the customers of this level."),
    },
    strategic: countTier(text("其中战略级", "Strategic"), "STRATEGIC"),
    core: countTier(text("其中核心级", "Core"), "CORE"),
    potential: countTier(text("其中潜力级", "Potential"), "POTENTIAL"),
    service: countTier(text("其中服务级", "Service"), "SERVICE"),
  },
};

// With s the score and V the value, s − (mean of the others) is (s − V) ÷ (1 − share): so far a weight moves to a threshold.
const moveTo = (axis: Axis, threshold: string) =>
  `(${threshold}-[tiers.value])*(1-[weights.${axis}])/(${scoreOn(axis)}-[tiers.value])`;
// A value on a threshold meets it: from above it must go below.
const canMove = (axis: Axis, threshold: string) => {
  const share = `ROUND([weights.${axis}]+${moveTo(axis, threshold)},9)`;
  return `IFERROR(IF(${threshold}>[tiers.value],AND(${share}>=0,${share}<=1),AND(${share}>0,${share}<1)),FALSE)`;
};

const STRATEGIC = "{tier.strategicValue}";
const CORE = "{tier.coreValue}";
const STRATEGIC_IS_NEARER = `ABS(${STRATEGIC}-[tiers.value])<ABS(${CORE}-[tiers.value])`;
const IS_DEEP = "[ratings.depth]>={tier.strategicDepth}";

/** Of the two thresholds what is asked for by the one that the weight can reach, and of both by the nearer one. */
const byThreshold = (axis: Axis, strategic: string, core: string, neither: string) => {
  const [toStrategic, toCore] = [canMove(axis, STRATEGIC), canMove(axis, CORE)];
  return `IF(AND(${IS_DEEP},${toStrategic},OR(NOT(${toCore}),${STRATEGIC_IS_NEARER})),${strategic},IF(${toCore},${core},${neither}))`;
};

const sensitivityOf = (row: Scope): Outcome<TierSensitivity> =>
  tierSensitivity(ratingsOf(row), othersOf(row), parameters);

const roomOf = (row: Scope, axis: Axis): Outcome<WeightRoom | undefined> =>
  map(sensitivityOf(row), ({ axes }) => axes.find((found) => found.axis === axis));

/** Where down and up both change the tier the smaller move; down is negative. */
function nearestMove(room: WeightRoom | undefined): number | null {
  const { down = null, up = null } = room ?? {};
  if (up !== null && (down === null || up.by < down.by)) return up.by;
  return down === null ? null : -down.by;
}

// A value on a threshold meets it: from above it must go below.
function canTurn(share: number, threshold: number, value: number): boolean {
  return threshold > value ? share >= 0 && share <= 1 : share > 0 && share < 1;
}

function financialThreshold(row: Scope): number {
  const [score, value] = [row.number("ratings.financial"), row.number("tiers.value")];
  const [core, strategic] = [parameters["tier.coreValue"], parameters["tier.strategicValue"]];
  const share = row.number("weights.financial");
  const isReached = (threshold: number) =>
    canTurn(share + ((threshold - value) * (1 - share)) / (score - value), threshold, value);
  const isDeep = row.number("ratings.depth") >= parameters["tier.strategicDepth"];
  const isNearer = Math.abs(strategic - value) < Math.abs(core - value);
  if (isDeep && isReached(strategic) && (!isReached(core) || isNearer)) return strategic;
  return isReached(core) || !(isDeep && isNearer) ? core : strategic;
}

const hand: Table = {
  kind: "table",
  id: "hand",
  title: text("财务贡献的权重要变成多少，层级才会改", "At which weight of the financial axis the tier changes"),
  note: text(
    "其余权重按原比例让出或补上，所以总分 = 占比 × 财务得分 +（1 − 占比）× 其余四项的加权平均。令它等于门槛，解出占比；不在 0–100% 之间，就是怎样变都不改。",
    "The other weights keep their proportions: value = share × financial + (1 − share) × weighted mean of the other four. Set it to the threshold and solve for the share; outside 0–100 % the tier never changes.",
  ),
  key: "customer",
  rows: { of: "trades" },
  columns: {
    customer: copied("trades.name", "text", text("客户", "Customer"), { width: 18 }),
    threshold: {
      header: text("最近的门槛", "Next threshold"),
      kind: "one",
      role: "live",
      native: byThreshold(
        "financial",
        STRATEGIC,
        CORE,
        `IF(AND(${IS_DEEP},${STRATEGIC_IS_NEARER}),${STRATEGIC},${CORE})`,
      ),
      solve: financialThreshold,
    },
    rest: {
      header: text("其余四项平均", "Mean of the other four"),
      kind: "two",
      min: 0,
      max: 100,
      role: "answer",
      native: "([tiers.value]-[weights.financial]*[ratings.financial])/(1-[weights.financial])",
      solve: (row) =>
        (row.number("tiers.value") - row.number("weights.financial") * row.number("ratings.financial")) /
        (1 - row.number("weights.financial")),
      points: 0.5,
      tolerance: 0.02,
      hint: text("（总分 − 财务占比 × 财务得分）÷（1 − 财务占比）。", "(value − share × financial) ÷ (1 − share)."),
    },
    share: {
      header: text("财务占比到", "Share it would need"),
      kind: "percentOne",
      min: -50,
      max: 50,
      role: "answer",
      native: "([threshold]-[rest])/([ratings.financial]-[rest])",
      solve: (row) => {
        const rest = row.number("rest");
        return (row.number("threshold") - rest) / (row.number("ratings.financial") - rest);
      },
      points: 1,
      tolerance: 0.002,
      hint: text(
        "（门槛 − 其余平均）÷（财务得分 − 其余平均）。",
        "(threshold − mean of the others) ÷ (financial − mean of the others).",
      ),
    },
    turns: {
      header: text("做得到", "Possible"),
      kind: "yesNo",
      role: "answer",
      native: "IF(AND([share]>=0,[share]<=1,OR([threshold]>[tiers.value],AND([share]>0,[share]<1))),'YES','NO')",
      solve: (row) => canTurn(row.number("share"), row.number("threshold"), row.number("tiers.value")),
      points: 0.5,
      hint: text("占比要在 0 到 100% 之间。", "A share lies between 0 and 100 %."),
    },
  },
};

const move = (axis: Axis): Column => ({
  header: HEADERS[axis],
  kind: "percentOne",
  role: "live",
  native:
    axis === "financial"
      ? "IF([hand.turns]='YES',[hand.share]-[weights.financial],\"\")"
      : byThreshold(axis, moveTo(axis, STRATEGIC), moveTo(axis, CORE), '""'),
  solve: (row) =>
    axis === "financial"
      ? row.value("hand.turns") === true
        ? row.number("hand.share") - row.number("weights.financial")
        : null
      : map(roomOf(row, axis), nearestMove),
});

const SENSITIVITY =
  "SENSITIVITY([ratings.financial],[ratings.strategic],[ratings.influence],[ratings.growth],[ratings.risk],,[ratings.depth],,,KAM_PARAMS,FALSE,LANG)";

const least = (row: Scope): { readonly axis: Axis; readonly by: number } | null => {
  let found: { readonly axis: Axis; readonly by: number } | null = null;
  for (const axis of AXES) {
    const by = row.optional(`moves.${axis}`);
    if (by !== null && (found === null || Math.abs(by) < Math.abs(found.by))) found = { axis, by };
  }
  return found;
};

const SPAN = "[financial..risk]";
const LEAST_UP = `IF(COUNTIF(${SPAN},">=0")=0,9,SMALL(${SPAN},COUNTIF(${SPAN},"<0")+1))`;
const LEAST_DOWN = `IF(COUNTIF(${SPAN},"<0")=0,-9,SMALL(${SPAN},COUNTIF(${SPAN},"<0")))`;

const moves: Table = {
  kind: "table",
  id: "moves",
  title: text("五项权重各要动多少（负数是降低）", "How far each of the five must move (negative is down)"),
  note: text("空白就是怎样动都不改层级。", "Blank where no move changes the tier."),
  key: "customer",
  rows: { of: "trades" },
  columns: {
    customer: copied("trades.name", "text", text("客户", "Customer"), { width: 18 }),
    ...forAxes(move),
    size: {
      header: text("最小的变动", "Smallest move"),
      kind: "percentOne",
      min: -1,
      max: 1,
      role: "live",
      native: `IF(COUNT(${SPAN})=0,"",IF(-${LEAST_DOWN}<=${LEAST_UP},${LEAST_DOWN},${LEAST_UP}))`,
      kam: `INDEX(${SENSITIVITY},1,3)`,
      solve: (row) => least(row)?.by ?? null,
    },
  },
};

const verdicts: Table = {
  kind: "table",
  id: "verdicts",
  title: text("层级靠得住吗", "Is the tier firm?"),
  key: "customer",
  rows: { of: "trades" },
  columns: {
    customer: copied("trades.name", "text", text("客户", "Customer"), { width: 18 }),
    tier: { header: text("层级", "Tier"), kind: "code", codes: "tier", role: "copy", of: "tiers.tier" },
    axis: {
      header: text("最敏感的权重", "Most sensitive weight"),
      kind: "code",
      codes: "valueAxis",
      role: "answer",
      native: `IF([moves.size]="",'NONE',CHOOSE(MATCH([moves.size],[moves.financial..risk],0),${AXES.map((axis) => `'${axis}'`).join(",")}))`,
      kam: `IF(INDEX(${SENSITIVITY},1,2)="",'NONE',INDEX(${SENSITIVITY},1,2))`,
      solve: (row) => least(row)?.axis ?? null,
      points: 1,
      none: true,
      hint: text(
        "五项里变动最小的一项，不看正负；都空着选“无”。",
        "The smallest move, whatever its sign; none where all are blank.",
      ),
    },
    firm: {
      header: text("稳", "Firm"),
      kind: "yesNo",
      role: "answer",
      native: "IF([moves.size]=\"\",'YES',IF(ABS([moves.size])>=[rule.room],'YES','NO'))",
      solve: (row) => Math.abs(row.optional("moves.size") ?? 1) >= row.number("rule.room"),
      points: 1,
      hint: text("最小的变动到不到公司约定的幅度。", "Does the smallest move reach the company's rule?"),
      isRule: true,
      marks: [{ when: "[firm]='NO'", tone: "warn" }],
    },
  },
};

const answers = conclusions(
  text("给销售会议的说明", "A note for the sales meeting"),
  [
    text(
      "云溪乳业采购额第一，为什么按交易不算大客户？这样对吗？",
      "Yunxi Dairy buys most. Why is it no key account by trade, and is that right?",
    ),
    text(
      "名单去掉最小的三家，认定会怎样变？这说明什么？",
      "Without the three smallest, who is key then? What does that show?",
    ),
    text(
      "哪几家的层级要先核实再用？各核实哪一项评分？",
      "Whose tier is to be checked before it is used, and which rating of each?",
    ),
  ],
  [
    text(
      "三项里只占“买得多”一项：一年订 12 次（门槛 38.4），毛利率 18%（门槛 24.9%）。对不对要看用途：给折扣、排服务看交易，它已经低毛利，不该再让价；定投入看层级，它是核心级。",
      "Of the three it has volume only: 12 orders (38.4 wanted) and a margin of 18 % (24.9 % wanted). Whether that is right depends on the use: for discounts and service trade counts, and its margin is thin already; for investment the tier counts, and it is core.",
    ),
    text(
      "门槛升到 1,032 万元，海岳（980 万）不再“买得多”，一家大客户也没有了。客户没有变，变的是名单：门槛由名单算出，名单要先定好、写明，再比较。",
      "The limit rises to 10.32 million, Haiyue (9.8) no longer buys much, and nobody is key. The customers are the same and the list is not: limits come from the list, which is settled and written down first.",
    ),
    text(
      "云溪乳业（成长潜力的权重动 4.3 个百分点就改级）核实“成长潜力”；谷雨茶业（风险的权重动 6.5 个百分点）核实“信用风险”。海岳调味要动 10.4 个百分点，刚过约定的 10，有空也核一遍。",
      "Yunxi Dairy: its tier changes when the weight of growth moves by 4.3 points, so check its growth rating. Guyu Tea: 6.5 points of the weight of risk, so check its credit risk. Haiyue at 10.4 is just above the ten agreed on: worth a look.",
    ),
  ],
);

/** Key by trade, three levels, and how firm a tier is. */
export const firmRanking: Worksheet = {
  id: "firm-ranking",
  title: text("名单与层级靠得住吗", "How firm are list and tiers?"),
  purpose: text(
    "用另一种办法认定大客户，把四个层级并成三级汇报，再看权重动多少层级就会变，知道哪些结论站得住。",
    "Tell key accounts by trade, report four tiers as three levels, and see how far a weight may move: know which findings hold.",
  ),
  models: ["KA-2", "CLS-5", "SENS-1", "TIER-1"],
  sessions: ["KEY-OR-NOT", "TIER-AND-COVER"],
  story: {
    title: text("会上吵了三次的名单", "The list that was argued three times"),
    paragraphs: [
      text(
        "禾颂包装做包装机和耗材。财务按一年的交易提名单，销售按五项评分定层级，总经理只要三级汇报。三份名单对不上，会上吵了三次：云溪乳业到底算不算大客户？谷雨茶业该升还是该降？",
        "Hesong Packing makes packing machines and supplies. Accounting lists key accounts by a year's trade, sales by five ratings, and the general manager wants three levels. The lists disagree, and three meetings have argued: is Yunxi Dairy key? Should Guyu Tea go up or down?",
      ),
      text(
        "这次不吵结论，先问每个结论靠得住多少：门槛是名单自己算出来的，权重是人定的，动一点会不会就变。公司约定：任何一项权重动不到 10 个百分点就改变层级的，先核实评分再用。",
        "This time the question is not who is right but how firm each finding is: limits come from the list itself, weights from people. The company's rule: a tier that turns before some weight has moved by 10 points is checked before it is used.",
      ),
    ],
  },
  data: [trades, ratings, rule],
  tasks: [
    {
      id: "trade",
      title: text("按交易认定大客户", "Key accounts by trade"),
      minutes: 15,
      ask: [
        text(
          "算出三条门槛，逐家看三项，再给认定。",
          "Work out the three limits, test each customer, and give the verdict.",
        ),
      ],
      parts: [limits, tests],
      teach: text(
        "三个看点：云溪买得最多，却既不勤也不赚；朗清又勤又赚，差一点不够“多”；谷雨订得最勤、毛利率也高，但量小。当场去掉最小的三家再算：门槛升到一千零三十多万，一家大客户也没有了。门槛由名单而来，名单变，结论就变。",
        "Three things to see: Yunxi buys most, neither often nor at a profit; Langqing does both and just misses “much”; Guyu orders most often at a good margin and is small. Take off the three smallest on the spot: the limit rises above 10.3 million and nobody is key. Limits come from the list: another list, another verdict.",
      ),
    },
    {
      id: "tiers",
      title: text("四个层级，三级汇报", "Four tiers, three levels"),
      minutes: 10,
      ask: [text("定出层级，换成三级，再数各级有几家。", "Settle the tier, turn it into a level, and count.")],
      parts: [weights, tiers, levels],
      teach: text(
        "“重点”里有守住现有生意的核心级，也有要先投入的潜力级，做法相反。三级只用来汇报，排资源看四级。谷雨茶业的价值过了核心线，因为信用风险降了一级。",
        "“Focus” holds core accounts, to be kept, and potential ones, to be invested in: opposite policies. Levels are for reports, resources go by tiers. Guyu Tea's value makes it core; its credit risk takes one tier off.",
      ),
    },
    {
      id: "firm",
      title: text("权重动多少，层级才会变", "How far a weight may move"),
      minutes: 25,
      ask: [
        text(
          "先手算财务贡献这一项，再看五项，找出最敏感的权重，判断层级稳不稳。",
          "Work out the financial weight by hand, then look at all five: the most sensitive one, and whether the tier is firm.",
        ),
      ],
      parts: [hand, moves, verdicts],
      teach: text(
        "在白板上画一条直线：横轴是财务占比，竖轴是总分，和门槛的交点就是答案，不用试算。云溪乳业离战略线不到两分，五项参差，成长的权重降不到 5 个百分点就升级；沐田粮油离核心线更近，却很稳，因为五项都在 60 上下，怎么加权都差不多。离门槛近不等于不稳；不稳不等于错，是说先核实那一项评分。",
        "Draw a straight line: the share across, the value up; where it meets the threshold is the answer, no trial needed. Yunxi is less than two points below the strategic line with uneven ratings: not 5 points off growth and it is up. Mutian is nearer to the core line and firm, since all its ratings are about 60. Near does not mean shaky, and shaky does not mean wrong: check that rating first.",
      ),
    },
    {
      id: "tell",
      title: text("写给销售会议", "Write to the sales meeting"),
      minutes: 10,
      ask: [text("用上面的数字回答三个问题。", "Answer three questions with the figures above.")],
      parts: [answers],
      teach: text(
        "好的回答分得清“数据变了”“名单变了”“权重变了”三件事，并给出要核实的评分和人。",
        "A good answer keeps data, list and weights apart, and names the rating to be checked and by whom.",
      ),
    },
  ],
  goals: [
    text("用分位数和加权毛利率按交易认定大客户", "tell key accounts by trade with percentiles and a weighted margin"),
    text("说出两种认定办法各看什么、为什么不合并", "say what either definition looks at, and why they are not merged"),
    text("把四个层级换成三级，并说明丢了什么", "turn four tiers into three levels, and say what is lost"),
    text("算出权重变动多少层级会变，判断稳不稳", "work out how far a weight may move, and whether a tier is firm"),
  ],
  discussion: [
    {
      ask: text("两种认定办法结论不同，听谁的？", "The two definitions disagree. Which one holds?"),
      answer: text(
        "先问用来做什么：排服务、给折扣看交易；定投入、派经理看五个特征与层级。两份都留着，写明用途，不取平均。",
        "Ask what for: service and discounts go by trade, investment by features and tier. Keep both, say what each is for, never average.",
      ),
      minutes: 5,
    },
    {
      ask: text("权重该由谁定、多久改一次？", "Who sets the weights, and how often?"),
      answer: text(
        "销售、财务、技术一起定，一年一次；改之前先算哪些客户会换层级，免得为了某一家去调权重。",
        "Sales, accounting and engineering together, once a year; before a change see who would move, so that no weight is set for one customer.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text(
        "打印一份只有客户名和采购额的名单，开场先让大家举手认定。",
        "Print the list with purchases only, and let them vote at the start.",
      ),
      text("确认学员会用 PERCENTILE 和 SUMPRODUCT。", "Make sure they know PERCENTILE and SUMPRODUCT."),
    ],
    mistakes: [
      text("把 80% 分位数当成最大值的 80%。", "The 80th percentile taken for 80 % of the largest."),
      text("毛利率取了简单平均，门槛偏高。", "The plain mean of the margins: the limit is too high."),
      text("三项过两项就算，忘了买得多是必要的。", "Two of three counted without buying much."),
      text("动一项权重时没有让其余权重按比例变。", "One weight moved and the others left as they are."),
      text("占比算出负数或超过 100%，仍写“做得到”。", "A share below 0 or above 100 % is called possible."),
    ],
    close: text(
      "请每人写下自己名单里一家“动一点就变”的客户，以及要找谁核实哪一项评分。",
      "Let everybody write down one own account that would turn at a touch, and which rating to check with whom.",
    ),
  },
};
