import { VALUE_AXES, type ValueAxis } from "#core/codes/codes.ts";
import { map, type Outcome } from "#core/kernel/outcome.ts";
import { valueBalance, type ValueBalance } from "#core/value/value-balance.ts";
import { valueMatrix, type ValueMatrix } from "#core/value/value-matrix.ts";
import { valueScore, type ValueScore } from "#core/value/value-score.ts";
import { customers, scores } from "./cases/six-customers.ts";
import { along } from "./columns.ts";
import { conclusions } from "./conclusions.ts";
import { parameters } from "./from-core.ts";
import { text, type Column, type Scope, type Table, type Value, type Worksheet } from "./worksheet.ts";

const AXIS_HEADERS = {
  financial: text("财务贡献", "Financial contribution"),
  strategic: text("战略协同", "Strategic fit"),
  influence: text("行业影响力", "Industry influence"),
  growth: text("成长潜力", "Growth potential"),
  risk: text("风险得分", "Risk score"),
  synergy: text("协同价值", "Synergy"),
} as const;

// The risk counts as what is left of 100, which students work out and which later cells use as they have it.
function scoreOf(row: Scope): Outcome<ValueScore> {
  const rating = (axis: ValueAxis) => (axis === "risk" ? 100 - row.number("axes.risk") : row.number(`axes.${axis}`));
  return valueScore(
    {
      financial: rating("financial"),
      strategic: rating("strategic"),
      influence: rating("influence"),
      growth: rating("growth"),
      risk: rating("risk"),
      synergy: rating("synergy"),
    },
    parameters,
  );
}

function balanceOf(row: Scope): Outcome<ValueBalance> {
  const score = scoreOf(row);
  return score.ok ? valueBalance(score.value, parameters) : score;
}

function matrixOf(row: Scope): Outcome<ValueMatrix> {
  const current = row.numbers("matrix.current");
  const potential = row.numbers("matrix.potential");
  const rows = current.map((value, index) => ({
    current: value,
    potential: potential[index] ?? null,
    strategic: null,
  }));
  return valueMatrix(rows, null, parameters);
}

const RATINGS =
  "[customers.financial],[customers.strategic],[customers.influence],[customers.growth],[customers.risk],[customers.synergy]";
const kamOf = (name: string, rest: string) => `${name}(${RATINGS},KAM_PARAMS${rest})`;

const axisCopy = (axis: ValueAxis): Column => ({
  header: AXIS_HEADERS[axis],
  kind: "one",
  role: "copy",
  of: `customers.${axis}`,
});

const weightOf = (axis: ValueAxis): Column => ({
  header: AXIS_HEADERS[axis],
  kind: "integer",
  role: "live",
  native: `{value.weight.${axis}}`,
  solve: () => parameters[`value.weight.${axis}`],
});

const weights: Table = {
  kind: "table",
  id: "weights",
  title: text("权重（取自参数表）", "Weights (from the parameters)"),
  key: "label",
  rows: [{ label: text("权重", "Weight") }],
  columns: {
    label: { header: text("项目", "Item"), kind: "text", role: "given" },
    ...axes(weightOf),
    total: {
      header: text("权重合计", "Sum of weights"),
      kind: "integer",
      role: "live",
      native: "SUM([financial..synergy])",
      solve: (row) => VALUE_AXES.reduce((sum, axis) => sum + row.number(axis), 0),
    },
  },
};

function axes(column: (axis: ValueAxis) => Column): Record<ValueAxis, Column> {
  return Object.fromEntries(VALUE_AXES.map((axis) => [axis, column(axis)])) as Record<ValueAxis, Column>;
}

const scored: Table = {
  kind: "table",
  id: "axes",
  title: text("六项得分与总分", "Six scores and the total"),
  key: "customer",
  rows: { of: "customers" },
  columns: {
    customer: { header: text("客户", "Customer"), kind: "text", role: "copy", of: "customers.name" },
    ...axes(axisCopy),
    risk: {
      header: AXIS_HEADERS.risk,
      kind: "one",
      min: 0,
      max: 100,
      role: "answer",
      native: "100-[customers.risk]",
      solve: (row) => 100 - row.number("customers.risk"),
      points: 1,
      tolerance: 0.01,
      hint: text(
        "其他五项都是越高越好，风险要先倒过来。",
        "On the other five axes more is better: turn the risk around first.",
      ),
    },
    total: {
      header: text("价值总分", "Value score"),
      kind: "one",
      min: 0,
      max: 100,
      role: "answer",
      native: "SUMPRODUCT([weights.financial..synergy],[financial..synergy])/[weights.total]",
      kam: kamOf("VALUESCORE", ""),
      solve: (row) => map(scoreOf(row), ({ total }) => total),
      points: 2,
      tolerance: 0.05,
      hint: text(
        "每项得分乘以权重相加，再除以权重合计。",
        "Score times weight, added up, divided by the sum of the weights.",
      ),
    },
    place: {
      header: text("名次", "Rank"),
      kind: "integer",
      role: "live",
      native: "RANK([total],[total:])",
      solve: (row) => 1 + row.numbers("total").filter((other) => other > row.number("total")).length,
    },
    alarm: {
      header: text("高风险", "High risk"),
      kind: "yesNo",
      role: "answer",
      native: "IF([customers.risk]>={value.highRisk},'YES','NO')",
      solve: (row) => row.number("customers.risk") >= parameters["value.highRisk"],
      points: 1,
      hint: text(
        "看案例里的风险系数是否到警戒线，与总分无关。",
        "Compare the credit risk of the case with the alarm, whatever the total.",
      ),
      marks: [{ when: "[alarm]='YES'", tone: "bad" }],
    },
  },
};

const focus: Table = {
  kind: "table",
  id: "focus",
  title: text("换一家看看", "Look at another one"),
  note: text(
    "从清单里换客户，下面的表和两张图随之变化；这一格不评分。",
    "Choose another customer: the table and both charts follow. Not marked.",
  ),
  key: "customer",
  upright: true,
  rows: [{ customer: text("澄江电力装备", "Chengjiang Power Equipment") }],
  columns: {
    customer: { header: text("客户", "Customer"), kind: "text", role: "pick", from: "axes.customer" },
  },
};

const profile: Table = {
  kind: "table",
  id: "profile",
  title: text("所选客户的六项", "The chosen customer's six axes"),
  note: text(
    "填齐上一题的风险得分后，这里和两张图才有数。",
    "Figures and charts appear once the risk scores of the first task are filled in.",
  ),
  key: "axis",
  rows: VALUE_AXES.map((axis, index) => ({ number: index + 1, axis: AXIS_HEADERS[axis] })),
  columns: {
    axis: { header: text("维度", "Axis"), kind: "text", role: "given" },
    number: { header: text("序号", "No."), kind: "integer", role: "given" },
    score: {
      header: text("得分", "Score"),
      kind: "one",
      role: "live",
      native: "INDEX([axes.financial..synergy:],MATCH([focus.customer],[axes.customer:],0),[number])",
      solve: (row) => chosen(row, row.number("number")),
    },
    target: {
      header: text("目标", "Target"),
      kind: "one",
      role: "live",
      native: "{balance.target}",
      solve: () => parameters["balance.target"],
    },
    brings: {
      header: text("贡献分", "Points"),
      kind: "two",
      role: "live",
      native: "INDEX([weights.financial..synergy:],1,[number])*[score]/[weights.total]",
      solve: (row) => share(row) * row.number("score"),
    },
    lacks: {
      header: text("缺口分", "Points missing"),
      kind: "two",
      role: "live",
      native: "INDEX([weights.financial..synergy:],1,[number])*MAX(0,[target]-[score])/[weights.total]",
      solve: (row) => share(row) * Math.max(0, row.number("target") - row.number("score")),
    },
  },
};

function chosen(row: Scope, number: number): Value {
  const at = row.all("axes.customer").indexOf(row.value("focus.customer"));
  return row.all(`axes.${VALUE_AXES[number - 1] ?? ""}`)[at] ?? null;
}

function share(row: Scope): number {
  return row.number(`weights.${VALUE_AXES[row.number("number") - 1] ?? ""}`) / row.number("weights.total");
}

const gap = (axis: ValueAxis): Column => ({
  header: AXIS_HEADERS[axis],
  kind: "two",
  role: "live",
  native: `[weights.${axis}]*MAX(0,{balance.target}-[axes.${axis}])/[weights.total]`,
  solve: (row) => map(balanceOf(row), ({ rows }) => rows.find((found) => found.axis === axis)?.gap ?? 0),
});

const gaps: Table = {
  kind: "table",
  id: "gaps",
  title: text("离目标还缺多少分", "Points missing to the target"),
  note: text(
    "由权重和上面的得分自动计算：权重 ×（目标 − 得分），达标为 0。",
    "Calculated from the weights and the scores above: weight × (target − score), 0 where it is reached.",
  ),
  key: "customer",
  rows: { of: "customers" },
  columns: {
    customer: { header: text("客户", "Customer"), kind: "text", role: "copy", of: "customers.name" },
    ...axes(gap),
  },
};

const weighted = "([weights.financial..synergy]>0)";

const BOTTLENECK = `INDEX(${kamOf("BALANCEWHY", ",FALSE,LANG")},1,4)`;

const balance: Table = {
  kind: "table",
  id: "balance",
  title: text("均衡程度", "Balance"),
  note: text(
    "只看有权重的维度：均衡指数 = 1 − 总体标准差 ÷ 平均分，不低于 0。",
    "Axes with a weight only: balance index = 1 − population standard deviation ÷ mean, never below 0.",
  ),
  key: "customer",
  rows: { of: "customers" },
  columns: {
    customer: { header: text("客户", "Customer"), kind: "text", role: "copy", of: "customers.name" },
    mean: {
      header: text("平均分", "Mean"),
      kind: "two",
      role: "live",
      native: `SUMPRODUCT(${weighted}*[axes.financial..synergy])/SUMPRODUCT(--${weighted})`,
      solve: (row) => map(balanceOf(row), ({ rows }) => rows.reduce((sum, { score }) => sum + score, 0) / rows.length),
    },
    index: {
      header: text("均衡指数", "Balance index"),
      kind: "three",
      min: 0,
      max: 1,
      role: "answer",
      native: `MAX(0,1-SQRT(SUMPRODUCT(${weighted}*([axes.financial..synergy]-[mean])^2)/SUMPRODUCT(--${weighted}))/[mean])`,
      kam: kamOf("BALANCE", ""),
      solve: (row) => map(balanceOf(row), ({ index }) => index),
      points: 2,
      tolerance: 0.006,
      hint: text(
        "用总体标准差（STDEV.P），并且不算权重为 0 的协同价值。",
        "Take the population standard deviation (STDEV.P), without synergy, whose weight is 0.",
      ),
    },
    band: {
      header: text("均衡等级", "Balance band"),
      kind: "code",
      codes: "balanceBand",
      role: "answer",
      native: "IF([index]>={balance.balanced},'BALANCED',IF([index]>={balance.uneven},'UNEVEN','ONE-SIDED'))",
      kam: `INDEX(${kamOf("BALANCEWHY", ",FALSE,LANG")},1,2)`,
      solve: (row) => map(balanceOf(row), ({ band }) => band),
      points: 1,
      hint: text("对照参数表里的两条界线。", "Compare with the two limits of the parameters."),
      marks: [{ when: "[band]='ONE-SIDED'", tone: "warn" }],
    },
    bottleneck: {
      header: text("首要短板", "Bottleneck"),
      kind: "code",
      codes: "valueAxis",
      role: "answer",
      native: `IF(MAX([gaps.financial..synergy])=0,'NONE',CHOOSE(MATCH(MAX([gaps.financial..synergy]),[gaps.financial..synergy],0),${VALUE_AXES.map((axis) => `'valueAxis.${axis}'`).join(",")}))`,
      kam: `IF(${BOTTLENECK}="",'NONE',${BOTTLENECK})`,
      solve: (row) => map(balanceOf(row), ({ bottleneck }) => bottleneck),
      points: 1,
      none: true,
      hint: text(
        "不是得分最低的一项，而是缺口分最大的一项；都达标选“无”。",
        "Not the lowest score, but the axis that costs the most points; none where every axis reaches its target.",
      ),
      isRule: true,
    },
  },
};

const cut = (axis: "current" | "potential", zh: string, en: string): Column => ({
  header: text(zh, en),
  kind: "one",
  min: 0,
  max: 100,
  role: "answer",
  native: `IF({valueMatrix.cut}=2,{valueMatrix.fixedCut},AVERAGE([scores.${axis}:]))`,
  solve: (row) => {
    const found = row.numbers(`scores.${axis}`);
    return found.reduce((sum, one) => sum + one, 0) / found.length;
  },
  points: 1,
  tolerance: 0.05,
  hint: text("分界是名单上所有客户的平均值。", "The cut is the mean of all customers on the list."),
});

const cuts: Table = {
  kind: "table",
  id: "cuts",
  title: text("分界", "Cuts"),
  key: "current",
  upright: true,
  rows: [{}],
  columns: {
    current: cut("current", "当前价值的分界", "Cut of the current value"),
    potential: cut("potential", "潜在价值的分界", "Cut of the potential value"),
  },
};

const matrix: Table = {
  kind: "table",
  id: "matrix",
  title: text("放进矩阵", "Into the matrix"),
  key: "customer",
  rows: { of: "customers" },
  columns: {
    customer: { header: text("客户", "Customer"), kind: "text", role: "copy", of: "customers.name" },
    current: { header: text("当前价值", "Current value"), kind: "one", role: "copy", of: "scores.current" },
    potential: { header: text("潜在价值", "Potential value"), kind: "one", role: "copy", of: "scores.potential" },
    field: {
      header: text("类别", "Field"),
      kind: "code",
      codes: "valueField",
      role: "answer",
      native:
        "IF([potential]>=[cuts.potential],IF([current]>=[cuts.current],'VALUE','LATENT'),IF([current]>=[cuts.current],'SECONDARY','LOW'))",
      kam: "VALUEMATRIX([scores.current:],[scores.potential:],,,KAM_PARAMS,LANG)",
      solve: fieldOf,
      points: 2,
      hint: text(
        "两条分界把图分成四块；正好在线上算高。",
        "The two cuts part the chart into four; on the line counts as high.",
      ),
    },
    policy: {
      header: text("做法", "What to do"),
      kind: "code",
      codes: "valuePolicy",
      width: 22,
      role: "answer",
      native:
        "IF([field]='valueField.VALUE','VALUE',IF([field]='valueField.LATENT','LATENT',IF([field]='valueField.SECONDARY','SECONDARY','LOW')))",
      solve: (row) => row.value("field"),
      points: 1,
      hint: text(
        "价值客户：保住并继续投入；潜在价值客户：重点开发；次价值客户：维持合作，守住毛利；低价值客户：标准化服务。",
        "Valuable: keep and invest; latent value: develop; second value: maintain, protect the margin; low value: standard service.",
      ),
      isRule: true,
    },
  },
};

// With cuts that somebody else worked out, the field follows from them.
function fieldOf(row: Scope): Value | Outcome<Value> {
  const cutAt = { current: row.number("cuts.current"), potential: row.number("cuts.potential") };
  return map(matrixOf(row), ({ cuts: own, places }) => {
    const isOwn = own.current === cutAt.current && own.potential === cutAt.potential;
    if (isOwn) return places[row.rowIndex]?.field ?? null;
    const isHigh = row.number("current") >= cutAt.current;
    const isPromising = row.number("potential") >= cutAt.potential;
    return isPromising ? (isHigh ? "VALUE" : "LATENT") : isHigh ? "SECONDARY" : "LOW";
  });
}

// A line through the chart has two ends; where students have no cut yet it lies in the middle.
const level = (zh: string, en: string, cutId: "current" | "potential"): Column => ({
  header: text(zh, en),
  kind: "one",
  role: "live",
  native: `IF([cuts.${cutId}]="",50,[cuts.${cutId}])`,
  whenBlank: 50,
  solve: (row) => row.number(`cuts.${cutId}`),
});

const lines: Table = {
  kind: "table",
  id: "lines",
  title: text("图上两条分界线", "The two cuts in the chart"),
  key: "side",
  rows: [{ side: 0 }, { side: 100 }],
  columns: {
    side: { header: text("端点", "End"), kind: "integer", role: "given" },
    ux: level("竖线 x", "Upright x", "current"),
    uy: along(text("竖线 y", "Upright y")),
    lx: along(text("横线 x", "Level x")),
    ly: level("横线 y", "Level y", "potential"),
  },
};

const decision = conclusions(
  text("给经理的建议", "Advice to the manager"),
  [
    text(
      "下半年先投入哪两家？各用一个数字说明。",
      "Which two come first in the second half-year? Give one figure for each.",
    ),
    text("哪一家总分不低却要当心？要做什么？", "Which one scores well and still needs care? What is to be done?"),
    text("哪一家可以减少投入？省下的时间给谁？", "Where can effort be cut, and who gets the time?"),
  ],
  [
    text(
      "澄江电力装备：总分 73.45，并列第一，风险低，保住并继续投入。云杉食品机械：潜在价值 77，矩阵是重点开发，先补财务贡献（离目标差 7.7 分）。因为只加两个人，所以北屿重工维持合作，不再加。",
      "Chengjiang Power: 73.45, joint first, low risk; keep and go on. Yunshan Food Machines: a potential of 77, to be developed; its financial contribution first, 7.7 points short. With two engineers more, Beiyu Heavy stays as it is.",
    ),
    text(
      "启明半导体设备：总分 73.45 并列第一，风险系数却有 72，过了警戒线，均衡等级单一。先请财务核信用，改预付或分批发货，条件谈定了再投入。",
      "Qiming Semiconductor: 73.45, joint first, with a risk of 72, beyond the limit, and one-sided. Have accounting check its credit, ask for payment in advance or by instalments, and invest when that is settled.",
    ),
    text(
      "河谷水泥：总分 39.7 最低，风险 78，两项价值都低，改标准化服务，用热线和定期巡检代替上门；省下的时间给云杉。",
      "Hegu Cement: 39.7, the lowest, a risk of 78, and little value now or later: standard service, hotline and fixed inspections in place of visits. The time goes to Yunshan.",
    ),
  ],
);

/** Customer evaluation: radar, balance, matrix. */
export const customerEvaluation: Worksheet = {
  id: "customer-evaluation",
  title: text("客户价值评估", "Customer evaluation"),
  purpose: text(
    "用同一把尺给客户打分，看出价值靠什么、短板在哪里，并据此决定投入。",
    "Score customers by one measure, see what their value rests on and what it lacks, and decide where to invest.",
  ),
  models: ["VAL-2", "VAL-3", "VAL-4"],
  sessions: ["VALUE-SCORE", "VALUE-MATRIX"],
  story: {
    title: text("六家客户，一个预算", "Six customers, one budget"),
    paragraphs: [
      text(
        "川禾传动为工厂提供减速机和驱动方案，华东组有六家大客户。明年服务工程师只增加两人，经理要求先说清楚：力气放在哪几家。",
        "Chuanhe Drives sells gear units and drive systems to factories. Its eastern team looks after six key accounts. Next year brings only two more service engineers, and the manager wants to hear first where they should go.",
      ),
      text(
        "各家的评分由客户经理和技术支持分别打分后取平均，0 到 100 分。风险系数相反：0 为没有风险，100 为最高。另有去年底按三维评估得到的当前价值与潜在价值。",
        "Account managers and engineers rated each customer from 0 to 100, and the means are given. The credit risk runs the other way: 0 is none, 100 the worst. Current and potential values come from last year's assessment.",
      ),
    ],
  },
  data: [customers, scores],
  tasks: [
    {
      id: "score",
      title: text("算出价值总分，找出高风险", "Work out the value score and find the high risks"),
      minutes: 15,
      ask: [
        text(
          "先把风险系数换成“越高越好”的风险得分，再按权重算出六家的价值总分。",
          "Turn the credit risk into a score where more is better, then work out the value score of the six by the weights.",
        ),
        text(
          "单看风险系数，哪几家到了警戒线？阈值在“参数”里。",
          "Which of them reach the alarm by their credit risk alone? The threshold is among the parameters.",
        ),
      ],
      parts: [weights, scored],
      teach: text(
        "先让学员只看总分排名，再看高风险一列：风险只占 5 分权重，总分看不出来，所以要单独设警戒线。请算得快的人把权重改给协同价值 10 分，看名次变不变。",
        "Let them rank by the total first, then look at the alarm: with a weight of 5 the total cannot show a risk, hence a line of its own. Fast ones may give synergy a weight of 10 and see whether the ranks move.",
      ),
    },
    {
      id: "balance",
      title: text("看均衡：靠什么，缺什么", "Look at the balance: what it rests on, what it lacks"),
      minutes: 20,
      ask: [
        text(
          "从清单里逐家看雷达图和缺口，再填均衡指数、等级和首要短板。",
          "Look at the radar and the gaps of each customer, then fill in balance index, band and bottleneck.",
        ),
      ],
      parts: [
        focus,
        profile,
        {
          kind: "picture",
          height: 17,
          charts: [
            {
              kind: "radar",
              title: text("价值雷达", "Value radar"),
              alt: text(
                "所选客户六项得分与目标的雷达图，数据见上表。",
                "Radar of the chosen customer's six scores against the target; the table above holds the data.",
              ),
              values: { min: 0, max: 100, step: 25 },
              series: [
                { name: text("得分", "Score"), categories: "profile.axis", values: "profile.score", look: "main" },
                { name: text("目标", "Target"), categories: "profile.axis", values: "profile.target", look: "target" },
              ],
            },
            {
              kind: "bar",
              title: text("贡献与缺口（分）", "Points brought and missing"),
              alt: text(
                "所选客户各维度的贡献分与缺口分，数据见上表。",
                "Points that each axis brings and lacks; the table above holds the data.",
              ),
              values: { min: 0 },
              series: [
                { name: text("贡献分", "Points"), categories: "profile.axis", values: "profile.brings", look: "main" },
                {
                  name: text("缺口分", "Points missing"),
                  categories: "profile.axis",
                  values: "profile.lacks",
                  look: "second",
                },
              ],
            },
          ],
        },
        gaps,
        balance,
      ],
      teach: text(
        "投影雷达图，请学员先凭眼睛猜哪家最偏，再与指数对照。强调短板按“权重 × 缺口”找：权重 5 的风险即使很低，也常常不是首要短板。",
        "Show the radar and let them guess who is most one-sided before they look at the index. A bottleneck is weight × gap: a poor risk score with a weight of 5 is seldom the one.",
      ),
    },
    {
      id: "matrix",
      title: text("放进价值矩阵，选做法", "Place them in the value matrix and choose a policy"),
      minutes: 15,
      ask: [
        text(
          "求出两条分界，判断每家属于哪一类，再选与之相配的做法。",
          "Work out the two cuts, tell each customer's field, and choose the policy that goes with it.",
        ),
      ],
      parts: [
        cuts,
        matrix,
        lines,
        {
          kind: "picture",
          height: 19,
          charts: [
            {
              kind: "scatter",
              title: text("价值矩阵", "Value matrix"),
              alt: text(
                "六家客户按当前价值（横）与潜在价值（竖）的散点图，虚线为分界；数据见上表。",
                "The customers by current value (across) and potential value (up), cuts dashed; the table above holds the data.",
              ),
              values: { title: text("潜在价值", "Potential value"), min: 0, max: 100, step: 20 },
              categories: { title: text("当前价值", "Current value"), min: 0, max: 100, step: 20 },
              series: [
                {
                  name: text("客户", "Customers"),
                  categories: "matrix.current",
                  values: "matrix.potential",
                  labels: "matrix.customer",
                  look: "points",
                },
                {
                  name: text("当前价值的分界", "Cut of the current value"),
                  categories: "lines.ux",
                  values: "lines.uy",
                  look: "rule",
                },
                {
                  name: text("潜在价值的分界", "Cut of the potential value"),
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
        "分界是均值，名单换了分界就变：请学员去掉一家再看谁换了类别。分类是讨论的起点，不是给客户贴标签。",
        "The cuts are means: take one customer off the list and see who changes field. A field begins a talk about the customer; it does not settle it.",
      ),
    },
    {
      id: "decide",
      title: text("把结论说给经理听", "Tell the manager"),
      minutes: 10,
      ask: [
        text(
          "用上面的数字回答三个问题，每题两三句话。",
          "Answer three questions with the figures above, two or three sentences each.",
        ),
      ],
      parts: [decision],
      teach: text(
        "要听到的是：数字、取舍、下一步。只复述分数的不算；说出“因为……所以不做……”的给满分。",
        "Listen for a figure, a trade-off and a next step. Reciting scores is not enough; “because … we shall not …” is.",
      ),
    },
  ],
  goals: [
    text(
      "说出六个维度各量什么，以及为什么风险要倒过来",
      "say what the six axes measure, and why risk is turned around",
    ),
    text("手工或用公式算出价值总分", "work out a value score by hand or by formula"),
    text("看雷达图说出一家客户靠什么、缺什么", "tell from a radar what a customer's value rests on and lacks"),
    text("用矩阵说明为什么对两家客户做法不同", "explain with the matrix why two customers are treated differently"),
  ],
  discussion: [
    {
      ask: text(
        "两家总分接近，一家均衡、一家单一，先投谁？",
        "Two have nearly the same score, one balanced, one one-sided. Who comes first?",
      ),
      answer: text(
        "看短板能不能补、多久补上：能补的单一型客户增量更大；补不了的要防那一项变化。",
        "It depends on whether the gap can be closed, and how soon: a one-sided account that can be mended gains more; one that cannot hangs on its one strength.",
      ),
      minutes: 5,
    },
    {
      ask: text(
        "评分由谁打？怎样避免“自己的客户分最高”？",
        "Who rates, and how do we avoid that everybody's own customers rate best?",
      ),
      answer: text(
        "两人分别打分、差距大就讨论、每个分数写依据和日期、半年复评。",
        "Two people rate apart and talk where they differ; each rating has evidence and a date; it is done again after half a year.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text(
        "课前把案例打印给每组一份，练习文件发到个人。",
        "Print the case for each group and send the exercise file to everybody.",
      ),
      text(
        "准备一家学员都认识的公开公司，收尾时一起打分。",
        "Have a public company ready that all know, to be rated together at the end.",
      ),
    ],
    mistakes: [
      text("忘记把风险倒过来，总分偏低或偏高几分。", "The risk is not turned around: the total is a few points off."),
      text(
        "用样本标准差（STDEV.S）代替总体标准差，均衡指数偏小。",
        "The sample standard deviation (STDEV.S) instead of the population's: the index is too small.",
      ),
      text("把权重为 0 的协同价值也算进均衡。", "Synergy is counted in the balance although its weight is 0."),
      text("把得分最低的一项当短板，没有乘权重。", "The lowest score is taken for the bottleneck, without its weight."),
    ],
    close: text(
      "请每人写下自己客户里最该补的一项，以及两周内能做的一件事。",
      "Let everybody write down the one axis of one own customer that most needs mending, and one thing to do within two weeks.",
    ),
  },
};
