import { KPI_MEASURES, type KpiMeasure, type OkrCommitment } from "#core/codes/performance.ts";
import { exceeds, reaches } from "#core/kernel/guard.ts";
import { map } from "#core/kernel/outcome.ts";
import { wholeDown } from "#core/kernel/apportion.ts";
import { bonusPayout } from "#core/team/bonus-payout.ts";
import { kpiSheet } from "#core/team/kpi-sheet.ts";
import { objectiveScore } from "#core/team/okr-score.ts";
import { teamPool } from "#core/team/team-pool.ts";
import { kpis, okr, people, pool } from "./cases/one-team.ts";
import { copied, specimen } from "./columns.ts";
import { conclusions } from "./conclusions.ts";
import { parameters, pick } from "./from-core.ts";
import { text, type Scope, type Table, type Worksheet } from "./worksheet.ts";

const objective = (row: Scope) =>
  objectiveScore(
    row.all("okr.start").map((start, at) => {
      const number = (id: string) => (row.all(`okr.${id}`)[at] ?? null) as number | null;
      const commitment = (row.all("okr.commitment")[at] ?? null) as OkrCommitment | null;
      return {
        start: start as number | null,
        target: number("target"),
        actual: number("actual"),
        weight: number("weight"),
        commitment,
      };
    }),
    parameters,
  );

const scored: Table = {
  kind: "table",
  id: "scored",
  title: text("关键结果得分", "Scores of the key results"),
  note: text(
    "得分 =（实际 − 起点）÷（目标 − 起点），在 0 和 1 之间。承诺型要做满才是绿灯。",
    "Score = (actual − start) ÷ (target − start), between 0 and 1. What was committed is green only when it is done in full.",
  ),
  key: "keyResult",
  rows: { of: "okr" },
  columns: {
    keyResult: copied("okr.keyResult", "text", text("关键结果", "Key result"), { width: 26 }),
    score: {
      header: text("得分", "Score"),
      kind: "three",
      min: 0,
      max: 1,
      role: "answer",
      native: "MAX(0,MIN(1,([okr.actual]-[okr.start])/([okr.target]-[okr.start])))",
      solve: (row) => map(objective(row), ({ keyResults }) => keyResults[row.rowIndex]?.score ?? null),
      points: 1,
      tolerance: 0.0006,
      hint: text(
        "走了多少 ÷ 该走多少；下降的目标同一个算式。",
        "How far ÷ how far it was to go; also where less is better.",
      ),
    },
    light: {
      header: text("灯", "Light"),
      kind: "code",
      codes: "light",
      role: "answer",
      native:
        "IF(AND([okr.commitment]='okrCommitment.COMMITTED',[score]<{okr.committed}-0.000001),IF([score]>={okr.amber},'AMBER','RED'),IF([score]>={okr.green},'GREEN',IF([score]>={okr.amber},'AMBER','RED')))",
      solve: (row) => {
        const score = row.number("score");
        const isMissed = row.value("okr.commitment") === "COMMITTED" && exceeds(parameters["okr.committed"], score);
        if (!isMissed && reaches(score, parameters["okr.green"])) return "GREEN";
        return reaches(score, parameters["okr.amber"]) ? "AMBER" : "RED";
      },
      points: 1,
      hint: text(
        "挑战型到参数里的绿线就绿，承诺型要做满才绿；不绿的，到黄线是黄，再低是红。",
        "An aspiration is green from the green limit of the parameters on, a commitment only when full; else amber from the amber limit on, and red below.",
      ),
      isRule: true,
      marks: [{ when: "[light]='light.RED'", tone: "bad" }],
    },
  },
};

const whole: Table = {
  kind: "table",
  id: "whole",
  title: text("目标得分", "Score of the objective"),
  key: "score",
  upright: true,
  rows: [{}],
  columns: {
    score: {
      header: text("加权得分", "Weighted score"),
      kind: "three",
      min: 0,
      max: 1,
      role: "answer",
      native: "SUMPRODUCT([okr.weight:],[scored.score:])/SUM([okr.weight:])",
      kam: "INDEX(OKR([okr.start:],[okr.target:],[okr.actual:],[okr.weight:],[okr.commitment:],KAM_PARAMS,FALSE),1,1)",
      solve: (row) => {
        const [weights, scores] = [row.numbers("okr.weight"), row.numbers("scored.score")];
        const sum = weights.reduce((one, other) => one + other, 0);
        return weights.reduce((all, weight, at) => all + weight * (scores[at] ?? 0), 0) / sum;
      },
      points: 1,
      tolerance: 0.0006,
      hint: text("得分 × 权重相加，除以权重合计。", "Score × weight, added up, by the sum of the weights."),
    },
  },
};

const WEIGHTS = KPI_MEASURES.map((measure) => `{kpi.weight.${measure}}`);

const appraisal = (row: Scope) =>
  kpiSheet(
    row.all("kpis.measure").map((measure, at) => ({
      actual: (row.all("kpis.actual")[at] ?? null) as number | null,
      target: (row.all("kpis.target")[at] ?? null) as number | null,
      weight: null,
      measure: measure as KpiMeasure | null,
    })),
    parameters,
  );

const measured: Table = {
  kind: "table",
  id: "measured",
  title: text("考核得分", "Appraisal"),
  note: text(
    "每项得分 = 权重 × 达成率，达成率封顶见“参数”。",
    "Points = weight × attainment, capped by the parameters.",
  ),
  key: "measure",
  rows: { of: "kpis" },
  columns: {
    measure: copied("kpis.measure", "code", text("指标", "Measure"), { codes: "kpiMeasure", width: 16 }),
    weight: {
      header: text("权重", "Weight"),
      kind: "integer",
      role: "live",
      native: `CHOOSE(MATCH([kpis.measure],{${KPI_MEASURES.map((measure) => `'kpiMeasure.${measure}'`).join(",")}},0),${WEIGHTS.join(",")})`,
      solve: (row) => parameters[`kpi.weight.${row.text("kpis.measure") as KpiMeasure}`],
    },
    attainment: {
      header: text("达成率", "Attainment"),
      kind: "percentOne",
      min: 0,
      max: 100,
      role: "answer",
      native: "[kpis.actual]/[kpis.target]",
      solve: (row) => row.number("kpis.actual") / row.number("kpis.target"),
      points: 0.5,
      tolerance: 0.0006,
      hint: text("实际 ÷ 目标，不封顶。", "Actual ÷ target, not capped yet."),
    },
    points: {
      header: text("得分", "Points"),
      kind: "two",
      min: 0,
      max: 120,
      role: "answer",
      native: `100*[weight]*MIN({kpi.cap},[attainment])/(${WEIGHTS.join("+")})`,
      solve: (row) => {
        const share = map(appraisal(row), ({ rows }) => rows[row.rowIndex]?.share ?? 0);
        return map(share, (part) => 100 * part * Math.min(parameters["kpi.cap"], row.number("attainment")));
      },
      points: 0.5,
      tolerance: 0.006,
      hint: text("先封顶，再乘权重。", "Cap first, then times the weight."),
    },
  },
};

const total: Table = {
  kind: "table",
  id: "total",
  title: text("考核总分", "Total"),
  key: "total",
  upright: true,
  rows: [{}],
  columns: {
    total: {
      header: text("总分", "Total"),
      kind: "two",
      min: 0,
      max: 120,
      role: "answer",
      native: "SUM([measured.points:])",
      kam: "KPISHEET([kpis.actual:],[kpis.target:],,[kpis.measure:],KAM_PARAMS)",
      solve: (row) => row.numbers("measured.points").reduce((sum, points) => sum + points, 0),
      points: 1,
      tolerance: 0.02,
      hint: text("六项得分相加。", "Add up the six."),
    },
  },
};

const payout = (row: Scope) => bonusPayout(row.number("attainment"), row.number("people.bonus"), parameters);

const bonuses: Table = {
  kind: "table",
  id: "bonuses",
  title: text("目标奖金发多少（元）", "Bonuses (yuan)"),
  note: text(
    "低于起付线不发；一倍以内按达成率；超过一倍的部分乘加速系数；总额封顶。数字见“参数”。",
    "Nothing below the floor; by attainment up to one; the part above times the accelerator; capped. See the parameters.",
  ),
  key: "name",
  rows: { of: "people" },
  columns: {
    name: copied("people.name", "text", text("姓名", "Name"), { width: 16 }),
    attainment: {
      header: text("达成率", "Attainment"),
      kind: "percentOne",
      min: 0,
      max: 100,
      role: "answer",
      native: "[people.actual]/[people.target]",
      solve: (row) => row.number("people.actual") / row.number("people.target"),
      points: 0.5,
      tolerance: 0.0006,
      hint: text("实际 ÷ 目标。", "Actual ÷ target."),
    },
    payout: {
      header: text("应发", "Payout"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native:
        "IF([attainment]<{bonus.floor},0,MIN([people.bonus]*{bonus.cap},[people.bonus]*(MIN(1,[attainment])+{bonus.accelerator}*MAX(0,[attainment]-1))))",
      kam: "BONUS([attainment],[people.bonus],KAM_PARAMS)",
      solve: (row) => map(payout(row), (found) => found.payout),
      points: 1,
      tolerance: 0.5,
      hint: text("先看起付线，再看超额部分，最后看封顶。", "First the floor, then the part above, last the cap."),
    },
  },
};

// As in core: a sum that falls short of a whole unit by noise is whole.
const ROUNDING = "0.000001";

const shared: Table = {
  kind: "table",
  id: "shared",
  title: text("项目奖金池怎样分（元）", "Sharing the pool (yuan)"),
  note: text(
    "先按份数算，取整到最小单位；剩下的单位给余数最大的人，合计正好等于奖金池。",
    "By parts, down to whole units; units left go to the largest remainders, so that the sum is the pool.",
  ),
  key: "name",
  rows: { of: "people" },
  columns: {
    name: copied("people.name", "text", text("姓名", "Name"), { width: 16 }),
    exact: {
      header: text("按份数", "By parts"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native: "[pool.amount]*[people.part]/SUM([people.part:])",
      solve: (row) =>
        (row.number("pool.amount") * row.number("people.part")) /
        row.numbers("people.part").reduce((sum, one) => sum + one, 0),
      points: 0.5,
      tolerance: 1,
      hint: text("奖金池 × 份数 ÷ 总份数。", "Pool × parts ÷ all parts."),
    },
    units: {
      header: text("整单位数", "Whole units"),
      kind: "integer",
      role: "live",
      native: `INT([exact]/[pool.unit]+${ROUNDING})`,
      solve: (row) => wholeDown(row.number("exact") / row.number("pool.unit")),
    },
    rest: {
      header: text("余数（单位）", "Remainder (units)"),
      kind: "two",
      role: "live",
      native: "ROUND([exact]/[pool.unit]-[units],6)",
      solve: (row) => Number((row.number("exact") / row.number("pool.unit") - row.number("units")).toFixed(6)),
    },
    share: {
      header: text("实发", "Share"),
      kind: "grouped",
      role: "live",
      native: `[pool.unit]*([units]+IF(1+COUNTIF([rest:],">"&[rest])+SUMPRODUCT(([rest:]=[rest])*(ROW([rest:])<ROW([rest])))<=INT([pool.amount]/[pool.unit]+${ROUNDING})-SUM([units:]),1,0))`,
      kam: "BONUSPOOL([pool.amount],[people.part:],[pool.unit])",
      solve: (row) =>
        pick(
          teamPool(
            row.number("pool.amount"),
            row.all("people.part") as readonly (number | null)[],
            row.number("pool.unit"),
          ),
          row.rowIndex,
          (share) => share,
        ),
    },
  },
};

const plan = specimen(
  "plan",
  text("六种激励，不只是钱", "Six kinds of incentive"),
  [
    {
      part: text("目标激励", "Goal"),
      specimen: text("达成即发，当月兑现，算法贴在墙上。", "Paid in the month, by a rule on the wall."),
    },
    {
      part: text("成长激励", "Career"),
      specimen: text("两个季度达标，带一名新人，给组长津贴。", "Two good quarters, a newcomer to coach, an allowance."),
    },
    {
      part: text("归属激励", "Belonging"),
      specimen: text("请家人参加年会，写一封给家里的信。", "The family at the annual meeting, and a letter home."),
    },
    {
      part: text("特别待遇", "Treatment"),
      specimen: text("先挑客户、先用新设备演示车。", "First choice of accounts and of the demonstration van."),
    },
    {
      part: text("公开认可", "Recognition"),
      specimen: text(
        "周会上讲清做对了哪一步，不只念名次。",
        "At the meeting say which step was right, not only the rank.",
      ),
    },
    {
      part: text("团队激励", "Team"),
      specimen: text("项目奖金按份分，售前和服务都有份。", "A pool by parts, with presales and service in it."),
    },
  ],
  2,
);

const words = conclusions(
  text("写出结论", "Write it down"),
  [
    text(
      "韩青的总分说明什么？下半年先改哪一项？",
      "What does Han Qing's total say, and what comes first next half-year?",
    ),
    text(
      "叶帆差一个百分点拿不到奖金：要不要破例？怎样说？",
      "Ye Fan misses the floor by one point: an exception? What is said?",
    ),
    text("郑实封顶了：目标定得对吗？明年怎样改？", "Zheng Shi is capped: was the target right, and what changes?"),
  ],
  [
    text(
      "总分 100.63 过百，靠的是销售业绩 46 分和步骤转化 16.5 分；毛利 87.5%、回款 90%、动作有效性 70% 都没做到。下半年先改毛利：权重不低，而且销售额是让价换来的话，卖得越多亏得越多。",
      "100.63 comes from sales (46) and conversion (16.5); margin reached 87.5 %, collection 90 %, effective actions 70 %. Margin first: its weight is not small, and sales that were bought with price lose more the more is sold.",
    ),
    text(
      "不破例：59% 低于 60% 的起付线，规则事先讲过，破一次以后人人来谈。当面说清：今年按规则；这条线太陡，明年改成平滑起付，他差在哪几单一起看。",
      "No exception: 59 % is below the floor of 60 %, the rule was known, and one exception brings everybody. Say so in person: this year by the rule; the step is too steep and becomes a slope next year; and look together at the deals that were missing.",
    ),
    text(
      "不对：做到 230% 说明目标定低了，封顶后再多做也没有。明年用三年平均和商机储备定目标，封顶前先校准；售前的目标改成与销售共同的签约额和方案通过率。",
      "No: 230 % means that the target was too low, and beyond the cap more work brings nothing. Next year it follows from three years' mean and the pipeline; pre-sales share the signed amount with sales and add the proposals accepted.",
    ),
  ],
);

/** Goals, appraisal and reward. */
export const goalsAndReward: Worksheet = {
  id: "goals-and-reward",
  title: text("目标、考核与激励", "Goals, appraisal and reward"),
  purpose: text(
    "给目标打分、算考核与奖金、分好奖金池，并看出一套规则在鼓励什么。",
    "Score objectives, work out appraisal and bonus, share a pool, and see what a set of rules rewards.",
  ),
  models: ["REP-1", "REP-5", "REP-6"],
  sessions: ["GOALS-AND-REWARD"],
  story: {
    title: text("发奖金的前一晚", "The night before bonus day"),
    paragraphs: [
      text(
        "启明流体的销售总监把五个人的数摆在一起：有人超额却毛利下滑，有人差一个点没过起付线，售前的目标定得太低已经封顶。明天要公布，她想先弄清楚：这套算法在鼓励什么？",
        "Qiming Fluid's sales director lays out five people's figures: one beat the target with less margin, one missed the floor by a point, presales had too low a target and is capped. Before telling them she asks what these rules reward.",
      ),
    ],
  },
  data: [okr, kpis, people, pool],
  tasks: [
    {
      id: "okr",
      title: text("给目标打分", "Score the objective"),
      minutes: 12,
      ask: [
        text("算每个关键结果的得分和灯，再算目标得分。", "Score and light of each key result, then the objective's."),
      ],
      parts: [scored, whole],
      teach: text(
        "“减少流失”得 0.667，挑战型看是黄灯偏绿，承诺型就是没做到。先问当初承诺的是什么。",
        "0.667 for fewer lost customers: for an aspiration nearly green, for a commitment missed. Ask what had been promised.",
      ),
    },
    {
      id: "kpis",
      title: text("算考核", "Work out the appraisal"),
      minutes: 12,
      ask: [text("算达成率、得分和总分。", "Attainment, points, total.")],
      parts: [measured, total],
      teach: text(
        "总分过百，全靠销售额：毛利、回款、有效率都没达标。权重就是告诉大家什么可以不管。",
        "Above a hundred by sales alone: margin, collection and effectiveness are all short. Weights tell people what may be left.",
      ),
    },
    {
      id: "bonuses",
      title: text("算奖金", "Work out the bonuses"),
      minutes: 12,
      ask: [text("算五个人的应发。", "What is paid to each of the five?")],
      parts: [
        bonuses,
        {
          kind: "picture",
          height: 14,
          charts: [
            {
              kind: "bar",
              title: text("应发奖金（元）", "Payout (yuan)"),
              alt: text(
                "五个人应发奖金的条形图，数据见上表。",
                "Bars of five payouts; the table above holds the data.",
              ),
              values: { min: 0 },
              series: [
                { name: text("应发", "Payout"), categories: "bonuses.name", values: "bonuses.payout", look: "main" },
              ],
            },
          ],
        },
      ],
      teach: text(
        "叶帆 59% 发零，60% 就发两万四：线越陡，月底越有人“挪单”。请学员改成平滑的起付。",
        "59 % pays nothing, 60 % pays 24,000: the steeper the line, the more orders are moved at month's end. Let them make it smooth.",
      ),
    },
    {
      id: "pool",
      title: text("分奖金池", "Share the pool"),
      minutes: 8,
      ask: [text("按份数算每个人该分多少。", "By parts, what is each one's share?")],
      parts: [shared],
      teach: text(
        "四舍五入合计只有九万九，少一千：给余数最大的韩青。份数由谁定、什么时候定，比算法更要紧：开工前定，不要结束后争。",
        "Rounded, they come to 99,000: the thousand left goes to Han Qing, whose remainder is largest. Who sets the parts, and when, matters more than the sum: before the work, not after it.",
      ),
    },
    {
      id: "plan",
      title: text("写六种激励", "Six kinds of incentive"),
      minutes: 10,
      ask: [
        text(
          "参照示范，为自己团队各写一件三个月内做得到的。",
          "After the specimen, one of each that your team can do in three months.",
        ),
      ],
      parts: [plan],
      teach: text(
        "请组员投票：哪一种最缺？多半不是钱。",
        "Let members vote on what they miss most; it is seldom money.",
      ),
    },
    {
      id: "words",
      title: text("写出结论", "Write it down"),
      minutes: 8,
      ask: [text("回答三个问题。", "Answer three questions.")],
      parts: [words],
      teach: text(
        "破例的代价是以后人人来谈；好的回答守住今年的规则，改明年的。",
        "An exception invites everybody; good answers keep this year's rule and change next year's.",
      ),
    },
  ],
  goals: [
    text("给关键结果打分，分清承诺与挑战", "score key results and tell commitment from aspiration"),
    text("算考核总分并看出权重在鼓励什么", "work out an appraisal and see what weights reward"),
    text("算奖金，说清起付、加速与封顶", "work out a bonus with floor, accelerator and cap"),
  ],
  discussion: [
    {
      ask: text("目标得分要不要直接挂奖金？", "Should an objective's score decide the bonus?"),
      answer: text(
        "挑战型不挂，挂了就没人敢定高；奖金挂考核指标，目标用来对齐方向。",
        "Not of aspirations, or nobody aims high; bonuses follow the appraisal, objectives give direction.",
      ),
      minutes: 5,
    },
    {
      ask: text("回款没到，奖金先发多少？", "How much is paid before the money is in?"),
      answer: text(
        "签约发一部分，回款发其余，坏账扣回，写进规则、事先告知。",
        "A part on signing, the rest on collection, taken back for bad debts; written and told beforehand.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text("请主管带本团队现行的奖金算法（不带姓名）。", "Ask managers for their bonus rule without names."),
      text("提醒：公布个人奖金前先看公司规定。", "Remind: see the company's rules before personal bonuses are shown."),
    ],
    mistakes: [
      text("承诺型到七成就亮绿灯。", "A commitment is green at 0.7."),
      text("先乘权重再封顶。", "The weight comes before the cap."),
      text("加速系数乘了全部，而不是超出部分。", "The accelerator is applied to all of it."),
    ],
    close: text(
      "请每人写下：我们的规则在鼓励什么、又在让人忽略什么，各一条。",
      "Let everybody write one thing that their rule rewards and one that it lets people neglect.",
    ),
  },
};
