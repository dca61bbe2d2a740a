import { CAPABILITIES, type Capability } from "#core/codes/performance.ts";
import { CAPABILITY_AREAS, TEAM_TRAITS } from "#core/codes/results/team.ts";
import { map } from "#core/kernel/outcome.ts";
import { capabilityArea, capabilityGap } from "#core/team/capability-gap.ts";
import { teamEffectiveness, type TeamSheet } from "#core/team/team-effectiveness.ts";
import { abilities, traits } from "./cases/one-team.ts";
import { copied, specimen } from "./columns.ts";
import { conclusions } from "./conclusions.ts";
import { parameters } from "./from-core.ts";
import { text, type Scope, type Table, type Worksheet } from "./worksheet.ts";

const gapOf = (row: Scope) =>
  capabilityGap(
    {
      self: row.number("abilities.self"),
      manager: row.number("abilities.manager"),
      target: row.number("abilities.target"),
      weight: row.number("abilities.weight"),
    },
    parameters,
  );
const GAP =
  "CAPABILITYGAP([abilities.self],[abilities.manager],[abilities.target],[abilities.weight],KAM_PARAMS,FALSE)";
const place = `MATCH([abilities.capability],{${CAPABILITIES.map((id) => `'capability.${id}'`).join(",")}},0)`;

const gaps: Table = {
  kind: "table",
  id: "gaps",
  title: text("能力差距", "Gaps"),
  note: text(
    "均分 = 自评与主管评分的平均；差距 = 目标 − 均分；优先级 = 差距 × 权重。两人相差到参数里的分数就该谈一次。",
    "Mean of own and manager's rating; gap = target − mean; priority = gap × weight. From the difference of the parameters on, the two should talk.",
  ),
  key: "capability",
  rows: { of: "abilities" },
  columns: {
    capability: copied("abilities.capability", "code", text("能力", "Capability"), { codes: "capability", width: 16 }),
    area: {
      header: text("类别", "Area"),
      kind: "code",
      codes: "capabilityArea",
      role: "live",
      native: `IF(${place}<=5,'KNOWLEDGE',IF(${place}<=10,'SKILL','QUALITY'))`,
      solve: (row) => capabilityArea(row.text("abilities.capability") as Capability),
    },
    mean: {
      header: text("均分", "Mean"),
      kind: "one",
      min: 1,
      max: 5,
      role: "answer",
      native: "([abilities.self]+[abilities.manager])/2",
      solve: (row) => map(gapOf(row), (found) => found.mean),
      points: 0.25,
      tolerance: 0.01,
      hint: text("两个评分的平均。", "The mean of the two."),
    },
    gap: {
      header: text("差距", "Gap"),
      kind: "one",
      min: -4,
      max: 4,
      role: "answer",
      native: "[abilities.target]-[mean]",
      kam: `INDEX(${GAP},1,2)`,
      solve: (row) => row.number("abilities.target") - row.number("mean"),
      points: 0.5,
      tolerance: 0.01,
      hint: text("目标减均分，负数是超过要求。", "Target less mean; negative is better than asked for."),
      marks: [{ when: "N([gap])>=1.5", tone: "bad" }],
    },
    priority: {
      header: text("培训优先级", "Priority"),
      kind: "three",
      role: "answer",
      native: "[gap]*[abilities.weight]",
      kam: `INDEX(${GAP},1,3)`,
      solve: (row) => row.number("gap") * row.number("abilities.weight"),
      points: 0.5,
      tolerance: 0.0011,
      hint: text("差距 × 权重。", "Gap × weight."),
    },
    talk: {
      header: text("该谈一次", "Should talk"),
      kind: "yesNo",
      role: "answer",
      native: "IF(ABS([abilities.self]-[abilities.manager])>={capability.talk},'YES','NO')",
      kam: `IF(INDEX(${GAP},1,5),'YES','NO')`,
      solve: (row) => map(gapOf(row), (found) => found.talk),
      points: 0.25,
      hint: text("自评减主管评分，不看正负。", "Own less the manager's rating, without its sign."),
      marks: [{ when: "[talk]='YES'", tone: "warn" }],
    },
  },
};

const largest = (row: Scope) => {
  const priorities = row.numbers("gaps.priority");
  return row.all("abilities.capability")[priorities.indexOf(Math.max(...priorities))] ?? null;
};

const first: Table = {
  kind: "table",
  id: "first",
  title: text("先练什么", "What to train first"),
  key: "capability",
  upright: true,
  rows: [{}],
  columns: {
    capability: {
      header: text("优先级最高的能力", "Highest priority"),
      kind: "code",
      codes: "capability",
      width: 18,
      role: "answer",
      native: "INDEX([abilities.capability:],MATCH(MAX([gaps.priority:]),[gaps.priority:],0))",
      solve: largest,
      points: 2,
      hint: text("优先级最大的一项，不是分最低的一项。", "The largest priority, not the lowest rating."),
      isRule: true,
    },
  },
};

const areas: Table = {
  kind: "table",
  id: "areas",
  title: text("三类能力各差多少", "Gaps by area"),
  key: "area",
  rows: CAPABILITY_AREAS.map((area) => ({ area })),
  columns: {
    area: { header: text("类别", "Area"), kind: "code", codes: "capabilityArea", role: "given", width: 14 },
    gap: {
      header: text("平均差距", "Mean gap"),
      kind: "two",
      min: -4,
      max: 4,
      role: "answer",
      native: "AVERAGEIF([gaps.area:],[area],[gaps.gap:])",
      solve: (row) => {
        const own = row.all("gaps.gap").filter((_, at) => row.all("gaps.area")[at] === row.value("area"));
        return own.reduce<number>((sum, gap) => sum + Number(gap), 0) / own.length;
      },
      points: 1,
      tolerance: 0.006,
      hint: text("同一类的差距平均，正负都算。", "The mean of its gaps, with their signs."),
    },
  },
};

const MEMBERS = ["a", "b", "c", "d"] as const;
const SPAN = "[traits.a..d]";
const sheetsOf = (row: Scope): readonly TeamSheet[] =>
  MEMBERS.map(
    (member) =>
      Object.fromEntries(
        TEAM_TRAITS.map((trait, at) => [trait, (row.all(`traits.${member}`)[at] ?? null) as number | null]),
      ) as TeamSheet,
  );

const views: Table = {
  kind: "table",
  id: "views",
  title: text("高效团队的八个特征", "Eight traits of an effective team"),
  note: text(
    "均分看水平，分歧（最高减最低）看大家看到的是不是同一个团队。",
    "The mean shows the level, the spread (highest less lowest) whether all see the same team.",
  ),
  key: "trait",
  rows: { of: "traits" },
  columns: {
    trait: copied("traits.trait", "code", text("特征", "Trait"), { codes: "teamTrait", width: 16 }),
    mean: {
      header: text("均分", "Mean"),
      kind: "two",
      min: 1,
      max: 5,
      role: "answer",
      native: `AVERAGE(${SPAN})`,
      solve: (row) => map(teamEffectiveness(sheetsOf(row)), ({ traits: found }) => found[row.rowIndex]?.mean ?? null),
      points: 0.5,
      tolerance: 0.006,
      hint: text("四个人的平均。", "The mean of the four."),
    },
    spread: {
      header: text("分歧", "Spread"),
      kind: "integer",
      min: 0,
      max: 4,
      role: "answer",
      native: `MAX(${SPAN})-MIN(${SPAN})`,
      solve: (row) => map(teamEffectiveness(sheetsOf(row)), ({ traits: found }) => found[row.rowIndex]?.spread ?? null),
      points: 0.5,
      tolerance: 0,
      hint: text("最高减最低。", "Highest less lowest."),
      marks: [{ when: "N([spread])>=2", tone: "warn" }],
    },
  },
};

const team: Table = {
  kind: "table",
  id: "team",
  title: text("团队的水平", "The team"),
  key: "score",
  upright: true,
  rows: [{}],
  columns: {
    score: {
      header: text("团队得分（0–100）", "Score (0–100)"),
      kind: "one",
      min: 0,
      max: 100,
      role: "answer",
      native: "(AVERAGE([views.mean:])-1)/4*100",
      solve: (row) => {
        const means = row.numbers("views.mean");
        return ((means.reduce((sum, mean) => sum + mean, 0) / means.length - 1) / 4) * 100;
      },
      points: 1,
      tolerance: 0.06,
      hint: text("均分的平均减一，除以四，乘一百。", "The mean of the means, less one, by four, times a hundred."),
      isRule: true,
    },
    weakest: {
      header: text("最弱的特征", "Weakest"),
      kind: "code",
      codes: "teamTrait",
      width: 18,
      role: "answer",
      native: "INDEX([traits.trait:],MATCH(MIN([views.mean:]),[views.mean:],0))",
      solve: (row) => {
        const means = row.numbers("views.mean");
        return TEAM_TRAITS[means.indexOf(Math.min(...means))] ?? null;
      },
      points: 1,
      hint: text("均分最低的一项；并列取靠前的。", "The lowest mean; of equals the first."),
      isRule: true,
    },
  },
};

const plan = specimen("plan", text("把一项差距写成九十天的练习", "A gap as ninety days' practice"), [
  {
    part: text("能力与差距", "Capability and gap"),
    specimen: text("谈判：目标四分，现在两分。", "Negotiation: wanted 4, now 2."),
  },
  {
    part: text("练什么动作", "Which action is practised"),
    specimen: text(
      "每次报价前写下底线和两样可以换的东西。",
      "Before every quotation, the walk-away and two things to trade.",
    ),
  },
  {
    part: text("谁带、多久一次", "Who coaches, how often"),
    specimen: text(
      "组长每两周陪一场真谈判，会后十五分钟复盘。",
      "The leader joins a real one every two weeks, with fifteen minutes afterwards.",
    ),
  },
  {
    part: text("怎样算学会", "When it is learnt"),
    specimen: text("九十天内连续三场，让步不超过计划。", "Three in a row within ninety days that keep to the plan."),
  },
]);

const words = conclusions(
  text("写出结论", "Write it down"),
  [
    text(
      "“客户角色”自评四分、主管两分：这次谈话从哪一件事说起？",
      "“Customer roles”: 4 by herself, 2 by her manager. Which event does the talk begin with?",
    ),
    text(
      "沟通这一项一个人打五分、一个人打两分：先听谁说？怎么问？",
      "Communication has a 5 and a 2: who speaks first, and what is asked?",
    ),
    text(
      "团队先改哪一个特征？两周内能看见什么变化？",
      "Which trait does the team begin with, and what will be seen in two weeks?",
    ),
  ],
  [
    text(
      "从一件事说起：“上个月那一单，你画的三个角色里，谁最后签的字？”先请叶帆讲怎么判断，再讲自己看到的，最后看目标四分差在哪；不争论是四分还是两分。",
      "From one case: “Of the three roles that you drew last month, who signed in the end?” Ye Fan says how the judgement came about, then the manager what was seen, then both what four points would take; not whether it is four or two.",
    ),
    text(
      "先听打两分的：“最近一次想说没说出来，是哪一次？”再问打五分的：“那次你在场，看到什么？”只说事，不说谁打的分。",
      "The two points first: “When did you last want to say something and did not?” Then the five: “You were there, what did you see?” The case counts, not who gave which rating.",
    ),
    text(
      "善处分歧，2.25 最低。约定：周会上每个方案先请一人专门说反对的理由，三分钟，不许打断。两周内看得见的：至少有一个方案因此改过。",
      "Handling disagreement, 2.25, the lowest. Agreed: at every weekly meeting somebody argues against each proposal for three minutes, without interruption. To be seen in two weeks: a proposal changed for that reason.",
    ),
  ],
);

/** Capabilities of a person and effectiveness of a team. */
export const teamAbility: Worksheet = {
  id: "team-ability",
  title: text("能力矩阵与团队效能", "Capability matrix and team effectiveness"),
  purpose: text(
    "找出一个人先练什么、一个团队先谈什么，把差距变成九十天的练习。",
    "Find what a person trains first and what a team talks about first, and turn a gap into ninety days' practice.",
  ),
  models: ["REP-4", "TEAM-4"],
  sessions: ["TEAM-ABILITY"],
  story: {
    title: text("“她就是经验不够”", "“She only lacks experience”"),
    paragraphs: [
      text(
        "启明流体的组长说叶帆“就是经验不够”。总监请两人各自打分，再请四位组员给团队打分。评分只用来安排练习，不进考核，也不公开。",
        "At Qiming Fluid Ye Fan is said to “lack experience”. The director has both rate fourteen capabilities, and four members rate the team. The ratings serve practice only; they are no appraisal and are not shown around.",
      ),
    ],
  },
  data: [abilities, traits],
  tasks: [
    {
      id: "gaps",
      title: text("算差距", "Work out the gaps"),
      minutes: 18,
      ask: [text("算均分、差距、优先级，看哪几项该谈。", "Mean, gap, priority, and where to talk.")],
      parts: [gaps, first, areas],
      teach: text(
        "差距最大的是谈判，权重让它仍排第一；“商机挖掘”紧随其后。知识类平均差得不多，却有一项两人看法相反。",
        "Negotiation has the largest gap and stays first by weight, mining comes next. Knowledge is nearly there, but on one item the two disagree.",
      ),
    },
    {
      id: "views",
      title: text("看团队", "Look at the team"),
      minutes: 15,
      ask: [text("算八个特征的均分和分歧，再算团队得分。", "Means and spreads of eight traits, then the score.")],
      parts: [
        views,
        team,
        {
          kind: "picture",
          height: 18,
          charts: [
            {
              kind: "radar",
              title: text("八个特征的均分", "Means of eight traits"),
              alt: text(
                "八个团队特征均分的雷达图，数据见上表。",
                "A radar chart of eight means; the table above holds the data.",
              ),
              values: { min: 0, max: 5 },
              series: [{ name: text("均分", "Mean"), categories: "views.trait", values: "views.mean", look: "main" }],
            },
          ],
        },
      ],
      teach: text(
        "低分要练，分歧要谈。分歧大的先让打低分的人讲一件具体的事。",
        "A low mean is practised, a wide spread is talked over: whoever marked low tells one event.",
      ),
    },
    {
      id: "plan",
      title: text("写练习计划", "Write a plan"),
      minutes: 12,
      ask: [text("参照示范，为自己最大的差距写四格。", "After the specimen, four boxes for your own largest gap.")],
      parts: [plan],
      teach: text(
        "“参加培训”不算动作。动作要在真客户面前做得到。",
        "“Attend a course” is no action; it must be done before a real customer.",
      ),
    },
    {
      id: "words",
      title: text("写出结论", "Write it down"),
      minutes: 10,
      ask: [text("回答三个问题。", "Answer three questions.")],
      parts: [words],
      teach: text(
        "谈评分不一致时，各自先举一个例子，再看目标；不争论几分。",
        "Where ratings differ each gives an example first; nobody argues about points.",
      ),
    },
  ],
  goals: [
    text("由两个评分得出差距与优先级", "get gap and priority from two ratings"),
    text("看出团队的水平与分歧", "see a team's level and spread"),
    text("把差距写成可以检验的练习", "write a gap as practice that can be tested"),
  ],
  discussion: [
    {
      ask: text("自评总比主管高的人，怎样带？", "Somebody always rates himself higher: how to coach?"),
      answer: text(
        "不争分，争事实：录一段拜访一起看，请他自己找两处。",
        "No quarrel over points: look at a recorded visit together and let him find two places.",
      ),
      minutes: 5,
    },
    {
      ask: text("知识、技能、素质，哪一类最值得花钱？", "Knowledge, skill or quality: which is worth the money?"),
      answer: text(
        "知识自学，技能陪练，素质靠选人和榜样；钱多半该花在陪练的时间上。",
        "Knowledge is read, skill is coached, quality is chosen and lived; most money belongs into coaching time.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text("请学员与主管课前各打一次分，互不商量。", "Have both rate before the class without talking."),
      text(
        "准备空白的八项团队评分表，现场匿名填。",
        "Bring blank sheets of the eight traits, to be filled in without names.",
      ),
    ],
    mistakes: [
      text("只练分最低的，不看权重。", "The lowest is trained whatever its weight."),
      text("差距只取正数，平均就偏大。", "Only positive gaps are averaged."),
      text("均分高就不谈，忽略了分歧。", "A high mean is left alone in spite of its spread."),
    ],
    close: text(
      "请每人定一位陪练、一个日期、一场真实的拜访或谈判。",
      "Let everybody name a coach, a day, and a real visit or negotiation.",
    ),
  },
};
