import type { Tier } from "#core/codes/codes.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { JointItemKind, JointSide, TouchpointKind } from "#core/codes/performance.ts";
import { ftePerAccount, executiveVisitsPerYear, visitCompliance } from "#core/coverage/coverage-policy.ts";
import { JOINT_PLAN_PARTS, jointPlanCompleteness } from "#core/guide/joint-plan.ts";
import { agendaTimes } from "#core/guide/touchpoint-agendas.ts";
import { map } from "#core/kernel/outcome.ts";
import { coverageCost, policyStaff } from "#core/team/policy-staff.ts";
import { productivity } from "#core/team/productivity.ts";
import { teamSize, type TeamSize } from "#core/team/team-size.ts";
import { guide } from "#locales/guide.ts";
import { items, plan, terms, tiers } from "./cases/four-tiers.ts";
import { copied, given, judged, number, numbered, ownWords, told } from "./columns.ts";
import { parameters } from "./from-core.ts";
import { text, type Column, type Scope, type Table, type Text, type Value, type Worksheet } from "./worksheet.ts";

const settled = (row: Scope) => ({ ...parameters, "coverage.coreBasis": row.number("terms.basis") });
const tierOf = (row: Scope) => row.text("tiers.tier") as Tier;

const FTE =
  "CHOOSE([tiers.number],{coverage.fte.strategic},{coverage.fte.core}/[terms.basis],{coverage.fte.potential},{coverage.fte.service})";
const EXECUTIVE =
  "CHOOSE([tiers.number],{coverage.visits.strategic},{coverage.visits.core},{coverage.visits.potential},{coverage.visits.service})";
const DONE = "COVERAGEDONE([planned],[tiers.executive],KAM_PARAMS,FALSE,LANG)";

const policy: Table = {
  kind: "table",
  id: "policy",
  title: text("按覆盖政策要多少人", "People that the policy asks for"),
  note: text(
    "每家的人数：战略级 3 人；核心级 1.5 人由几家合用由团队定；其余取参数。没有计划次数的层级不算完成率。",
    "Per account: 3 for strategic; how many core accounts share 1.5 is for the team to settle; the rest by the parameters.",
  ),
  key: "tier",
  rows: { of: "tiers" },
  columns: {
    tier: copied("tiers.tier", "code", text("层级", "Tier"), { codes: "tier" }),
    people: {
      header: text("政策人数", "People by policy"),
      kind: "two",
      min: 0,
      role: "answer",
      native: `[tiers.accounts]*${FTE}`,
      solve: (row) => map(ftePerAccount(tierOf(row), settled(row)), (fte) => fte * row.number("tiers.accounts")),
      points: 1,
      tolerance: 0.006,
      hint: text(
        "客户数 × 每家人数；核心级是 1.5 ÷ 合用家数。",
        "Accounts × people each; core: 1.5 ÷ accounts that share.",
      ),
    },
    work: {
      header: text("工作量（小时）", "Work (hours)"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native: "[tiers.accounts]*[tiers.visits]*[tiers.hours]",
      solve: (row) => row.number("tiers.accounts") * row.number("tiers.visits") * row.number("tiers.hours"),
      points: 1,
      tolerance: 0.5,
      hint: text("客户数 × 每年次数 × 每次小时。", "Accounts × visits × hours."),
    },
    planned: {
      header: text("高层拜访应有次数", "Executive visits due"),
      kind: "integer",
      min: 0,
      max: 10_000,
      role: "answer",
      native: `[tiers.accounts]*${EXECUTIVE}`,
      solve: (row) => row.number("tiers.accounts") * executiveVisitsPerYear(tierOf(row), parameters),
      points: 0.5,
      tolerance: 0,
      hint: text("客户数 × 参数里每年次数。", "Accounts × visits of the parameters."),
    },
    rate: {
      header: text("完成率", "Done"),
      kind: "percentOne",
      role: "live",
      native: 'IF([planned]=0,"",[tiers.executive]/[planned])',
      solve: (row) => (row.number("planned") === 0 ? null : row.number("tiers.executive") / row.number("planned")),
    },
    light: {
      header: text("灯", "Light"),
      kind: "code",
      codes: "light",
      role: "answer",
      native: "IF([planned]=0,'NONE',IF([rate]>={coverage.visitsRed},'GREEN','RED'))",
      kam: `IF([planned]=0,'NONE',INDEX(${DONE},1,2))`,
      solve: (row) =>
        row.number("planned") === 0
          ? null
          : map(
              visitCompliance(row.number("tiers.executive"), row.number("planned"), parameters),
              ({ light }) => light,
            ),
      points: 0.5,
      none: true,
      hint: text("完成率不到参数里的八成为红；没有应有次数选“无”。", "Red below 80 %; none where none were due."),
      isRule: true,
      marks: [
        { when: "[light]='GREEN'", tone: "good" },
        { when: "[light]='RED'", tone: "bad" },
      ],
    },
  },
};

const tierCount = (place: number, zh: string, en: string): Column => ({
  header: text(zh, en),
  kind: "integer",
  role: "live",
  native: `INDEX([tiers.accounts:],${String(place)})`,
  solve: (row) => row.numbers("tiers.accounts")[place - 1] ?? null,
});

const groupsOf = (row: Scope) =>
  row.all("tiers.accounts").map((accounts, index) => ({
    accounts: accounts as number | null,
    visits: (row.all("tiers.visits")[index] ?? null) as number | null,
    hours: (row.all("tiers.hours")[index] ?? null) as number | null,
    maxAccounts: (row.all("tiers.limit")[index] ?? null) as number | null,
  }));
const sizeOf = (row: Scope) => teamSize(groupsOf(row), row.number("terms.selling"), parameters);
const TEAMSIZE =
  "TEAMSIZEWHY([tiers.accounts:],[tiers.visits:],[tiers.hours:],[terms.selling],[tiers.limit:],KAM_PARAMS,FALSE,LANG)";
const sized = (
  place: number,
  kind: "two" | "integer" | "one",
  header: Text,
  native: string,
  value: (size: TeamSize) => Value,
  hint: Text,
): Column => ({
  header,
  kind,
  min: 0,
  max: 10_000,
  role: "answer",
  native,
  kam: `INDEX(${TEAMSIZE},1,${String(place)})`,
  solve: (row) => map(sizeOf(row), value),
  points: 1,
  tolerance: kind === "two" ? 0.006 : kind === "one" ? 0.06 : 0,
  hint,
  isRule: true,
});

const staff: Table = {
  kind: "table",
  id: "staff",
  title: text("三种算法，差多少", "Three methods and their difference"),
  key: "policy",
  upright: true,
  rows: [{}],
  columns: {
    strategic: tierCount(1, "战略级客户", "Strategic accounts"),
    core: tierCount(2, "核心级客户", "Core accounts"),
    potential: tierCount(3, "潜力级客户", "Potential accounts"),
    service: tierCount(4, "服务级客户", "Service accounts"),
    policy: {
      header: text("政策人数合计", "People by policy"),
      kind: "two",
      min: 0,
      role: "answer",
      native: "SUM([policy.people:])",
      kam: "POLICYFTE([strategic],[core],[potential],[service],[terms.basis],KAM_PARAMS,LANG)",
      solve: (row) =>
        map(
          policyStaff(
            {
              STRATEGIC: row.number("strategic"),
              CORE: row.number("core"),
              POTENTIAL: row.number("potential"),
              SERVICE: row.number("service"),
            },
            settled(row),
          ),
          ({ people }) => people,
        ),
      points: 1,
      tolerance: 0.006,
      hint: text("四级相加。", "The four together."),
    },
    byWork: sized(
      2,
      "two",
      text("按工作量", "By work"),
      "SUM([policy.work:])/[terms.selling]",
      ({ byWork }) => byWork,
      text("总工时 ÷ 每人可用工时。", "All hours ÷ hours of a person."),
    ),
    byLimit: sized(
      3,
      "two",
      text("按客户数上限", "By limits"),
      "SUMPRODUCT([tiers.accounts:]/[tiers.limit:])",
      ({ byLimit }) => byLimit,
      text("每级：客户数 ÷ 每人最多几家，再相加。", "Accounts ÷ limit, over the tiers."),
    ),
    people: sized(
      1,
      "integer",
      text("需要人数", "People needed"),
      "ROUNDUP(ROUND(MAX([byWork],[byLimit]),9),0)",
      ({ people }) => people,
      text("两者取大，向上取整。", "The larger, rounded up."),
    ),
    cost: {
      header: text("政策费用占毛利", "Cost of the policy ÷ profit"),
      kind: "percentOne",
      min: 0,
      role: "answer",
      native: "[policy]*[terms.cost]/SUM([tiers.profit:])",
      solve: (row) =>
        coverageCost(
          row.number("policy"),
          row.number("terms.cost"),
          row.numbers("tiers.profit").reduce((sum, one) => sum + one, 0),
        ),
      points: 1,
      tolerance: 0.0006,
      hint: text("政策人数 × 每人费用 ÷ 全部毛利。", "People × cost ÷ all gross profit."),
    },
    change: {
      header: text("人均收入变化", "Change of revenue per head"),
      kind: "percentOne",
      role: "answer",
      native: "([terms.revenueAfter]/[terms.headsAfter])/([terms.revenueBefore]/[terms.headsBefore])-1",
      kam: "PRODUCTIVITY([terms.revenueBefore],[terms.headsBefore],[terms.revenueAfter],[terms.headsAfter],LANG)",
      solve: (row) =>
        map(
          productivity(
            row.number("terms.revenueBefore"),
            row.number("terms.headsBefore"),
            row.number("terms.revenueAfter"),
            row.number("terms.headsAfter"),
          ),
          ({ change }) => change,
        ),
      points: 1,
      tolerance: 0.0006,
      hint: text("今年人均 ÷ 去年人均 − 1。", "This year's per head ÷ last year's − 1."),
    },
  },
};

const zh = guide("zh-CN").agendas.rows;
const en = guide("en").agendas.rows;
type Item = Readonly<Record<"item" | "content" | "input" | "output", string>>;
const itemText = (kind: TouchpointKind, id: string, part: keyof Item): Text => {
  const [own, other] = [zh[kind] as Readonly<Record<string, Item>>, en[kind] as Readonly<Record<string, Item>>];
  return text(own[id]?.[part] ?? "", other[id]?.[part] ?? "");
};

const SHOWN: readonly (readonly [TouchpointKind, string])[] = [
  ["D450", "PROBLEMS"],
  ["D180", "GOALS"],
  ["D900", "EXPANSION"],
  ["D450", "SIGNALS"],
  ["D180", "CHANGES"],
  ["D900", "RENEWAL"],
  ["D180", "NEXT-HALF"],
  ["D450", "MEASURES"],
  ["D900", "JOINT-PLAN"],
];

const agenda: Table = {
  kind: "table",
  id: "agenda",
  title: text("这一项属于哪次会议", "Which meeting does it belong to?"),
  note: text(
    "一百八十天看目标与价值，四百五十天把问题说开，九百天谈续约与扩大。",
    "Day 180 looks at goals and value, day 450 speaks of problems, day 900 of renewal and more.",
  ),
  key: "content",
  rows: numbered(
    SHOWN.map(([kind, id]) => ({ content: itemText(kind, id, "content"), output: itemText(kind, id, "output") })),
  ),
  columns: {
    content: given("text", text("内容", "Content"), { width: 34 }),
    number,
    output: given("text", text("成果", "Result"), { width: 24 }),
    meeting: judged(
      "touchpointKind",
      SHOWN.map(([kind]) => kind),
      {
        header: text("会议", "Meeting"),
        width: 24,
        points: 0.5,
        hint: text("想想三次会议的目的各是什么。", "Think of what each meeting is for."),
      },
    ),
  },
};

const LAST = agendaTimes("D900");

const timetable: Table = {
  kind: "table",
  id: "timetable",
  title: text("第九百天的会：排时间，写自己的客户", "Day 900: times, and one's own customer"),
  note: text("十四点整开始，填每一项从第几分钟开始。", "It begins at two; enter the minute at which each item begins."),
  key: "item",
  rows: numbered(
    LAST.map(({ item, from, to }) => ({
      item: itemText("D900", item, "item"),
      input: itemText("D900", item, "input"),
      minutes: to - from,
    })),
  ),
  columns: {
    item: given("text", text("议程", "Item"), { width: 20 }),
    number,
    input: given("text", text("会前资料", "Papers"), { width: 24 }),
    minutes: given("integer", text("分钟", "Minutes")),
    words: ownWords(text("我的客户：带什么数字", "My customer: which figure"), 2, 28),
    from: {
      header: text("开始（第几分钟）", "Begins at minute"),
      kind: "integer",
      min: 0,
      max: 480,
      role: "answer",
      native: "SUM(INDEX([minutes:],1):INDEX([minutes:],[number]))-[minutes]",
      solve: (row) => LAST[row.rowIndex]?.from ?? null,
      points: 0.5,
      tolerance: 0,
      hint: text("前面各项分钟相加。", "The minutes of what comes before."),
    },
  },
};

const planOf = (row: Scope) => {
  const written = (id: string): string | null => (row.text(`plan.${id}`) === "" ? null : row.text(`plan.${id}`));
  return jointPlanCompleteness(
    {
      goal: written("goal"),
      salesGoal: row.optional("plan.salesGoal"),
      until: row.optional("plan.until") as SerialDate | null,
      ourContribution: written("ours"),
      theirContribution: written("theirs"),
      ourInvestment: row.optional("plan.ourInvestment"),
      theirInvestment: row.optional("plan.theirInvestment"),
      governance: written("governance"),
      risks: written("risks"),
      review: row.optional("plan.review") as SerialDate | null,
      confirmed: row.value("plan.confirmed") === true,
    },
    row.all("items.kind").map((kind, index) => ({
      kind: kind as JointItemKind | null,
      side: (row.all("items.side")[index] ?? null) as JointSide | null,
      figure: (row.all("items.figure")[index] ?? null) as number | null,
      due: (row.all("items.due")[index] ?? null) as SerialDate | null,
    })),
  );
};

const itemsOf = (kind: string, when = "") => `COUNTIFS([items.kind:],'jointItemKind.${kind}'${when})>0`;
const HAS = [
  `OR(AND([plan.goal]<>"",[plan.salesGoal]<>"",[plan.until]<>""),${itemsOf("GOAL", ',[items.figure:],"<>",[items.due:],"<>"')})`,
  `OR([plan.ours]<>"",${itemsOf("CONTRIBUTION", ",[items.side:],'jointSide.OURS'")},${itemsOf("CONTRIBUTION", ",[items.side:],'jointSide.BOTH'")})`,
  `OR([plan.theirs]<>"",${itemsOf("CONTRIBUTION", ",[items.side:],'jointSide.THEIRS'")},${itemsOf("CONTRIBUTION", ",[items.side:],'jointSide.BOTH'")})`,
  `OR(AND([plan.ourInvestment]<>"",[plan.theirInvestment]<>""),${itemsOf("INVESTMENT", ',[items.figure:],"<>"')})`,
  itemsOf("MILESTONE", ',[items.due:],"<>"'),
  `OR([plan.governance]<>"",${itemsOf("MEETING", ',[items.due:],"<>"')})`,
  `OR([plan.risks]<>"",${itemsOf("RISK")})`,
  '[plan.review]<>""',
  "[plan.confirmed]='YES'",
];

const partText = (part: "part" | "question") =>
  JOINT_PLAN_PARTS.map((id) => text(guide("zh-CN").jointPlan.rows[id][part], guide("en").jointPlan.rows[id][part]));

const parts: Table = {
  kind: "table",
  id: "parts",
  title: text("联合业务规划的九个部分", "Nine parts of a joint plan"),
  note: text(
    "目标要有数字和日期，里程碑和会议要有日期，投资要有金额（零也算）。",
    "A goal needs figure and date, a milestone or meeting a date, an investment a figure; 0 is one.",
  ),
  key: "part",
  rows: numbered(partText("part").map((part, index) => ({ part, question: partText("question")[index] ?? part }))),
  columns: {
    part: given("text", text("部分", "Part"), { width: 16 }),
    number,
    question: given("text", text("双方一起问", "To ask together"), { width: 24 }),
    there: {
      header: text("草案里有", "In the draft"),
      kind: "yesNo",
      role: "answer",
      native: `IF(CHOOSE([number],${HAS.join(",")}),'YES','NO')`,
      solve: (row) => !planOf(row).missing.includes(JOINT_PLAN_PARTS[row.rowIndex] ?? "GOALS"),
      points: 0.5,
      hint: text(
        "既看草案，也看条目；条目缺数字或日期的不算。",
        "Look at draft and items; without figure or date it does not count.",
      ),
      marks: [{ when: "[there]='NO'", tone: "warn" }],
    },
    words: ownWords(text("我的客户：写一条", "My customer: one line"), 2, 28),
  },
};

const completeness: Table = {
  kind: "table",
  id: "completeness",
  title: text("完整程度", "Completeness"),
  key: "share",
  upright: true,
  rows: [{}],
  columns: {
    share: {
      header: text("已有部分占比", "Share of the parts"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: "COUNTIF([parts.there:],'YES')/ROWS([parts.there:])",
      solve: (row) => row.all("parts.there").filter((there) => there === true).length / JOINT_PLAN_PARTS.length,
      points: 1,
      tolerance: 0.0006,
      hint: text("有的部分 ÷ 九。", "Parts that are there ÷ nine."),
    },
  },
};

const sentence = (said: string, english: string) => ({ sentence: text(said, english) });

const edition: Table = {
  kind: "table",
  id: "edition",
  title: text("哪些话可以写进给客户的一份", "What may stand in the customer's edition"),
  key: "sentence",
  rows: numbered([
    sentence("两年内备件到货缩到三天，双方每季度核对", "Parts in three days within two years, checked each quarter"),
    sentence("预计我方毛利率提高到三成一", "Our gross margin is to rise to 31 %"),
    sentence("前置仓由我方投资六十万元，场地由客户提供", "We invest 600,000 in the store, you provide the site"),
    sentence("设备部长偏向对手，需要绕开", "The head of machines favours a rival and is to be bypassed"),
    sentence("数据接口延迟会推后整个计划", "A late interface delays the whole plan"),
    sentence("该客户为战略级，价值总分八十三", "The customer is strategic, value score 83"),
  ]),
  columns: {
    sentence: given("text", text("草稿里的话", "Sentence of the draft"), { width: 38 }),
    number,
    may: told([true, false, true, false, true, false], {
      header: text("可以写", "May stand"),
      points: 0.5,
      hint: text(
        "给客户的一份不写我方利润、评级和对人的判断。",
        "No profit of ours, no rating, no judgement of people.",
      ),
    }),
  },
};

/** Coverage policy and team size, agendas of touchpoints, joint business plan. */
export const coverageJointPlan: Worksheet = {
  id: "coverage-joint-plan",
  title: text("覆盖与人数、三次触点会、联合规划", "Coverage and staff, three meetings, joint plan"),
  purpose: text(
    "算清覆盖政策要多少人、值不值，开好签约后的三次会，和战略客户写出一份完整的联合规划。",
    "Work out the people that a coverage policy takes and whether it pays, hold the three meetings after signing, and write a complete joint plan.",
  ),
  models: ["TIER-2", "TIER-4", "TEAM-1", "TEAM-2", "TEAM-3", "JBP-1"],
  sessions: ["TIER-AND-COVER", "CARE", "JOINT-VALUE"],
  story: {
    title: text("十二个人够不够", "Are twelve enough?"),
    paragraphs: [
      text(
        "洛川机床服务部从十五人减到十二人，客户还是一百二十八家。经理拿着覆盖政策要加人，财务说人均收入正在变好。与此同时，一家战略客户希望一起做两年规划，草案只有一页。",
        "The service division of Luochuan Machine Tools went from fifteen to twelve people with 128 accounts as before. The manager asks for more by the coverage policy; finance points to revenue per head. Meanwhile a strategic customer would like a plan for two years, and the draft is one page.",
      ),
      text(
        "拜访次数和小时取自去年日志，客户数上限是团队自己定的。规划草案尚未给客户看。",
        "Visits and hours are from last year's logs, limits are the team's own. The customer has not seen the draft.",
      ),
    ],
  },
  data: [tiers, terms, plan, items],
  tasks: [
    {
      id: "staff",
      title: text("算人数", "Work out the people"),
      minutes: 25,
      ask: [
        text(
          "分别按政策、工作量、客户数上限算人数，再看费用和人均收入。",
          "By policy, by work, by limits; then cost and revenue per head.",
        ),
      ],
      parts: [policy, staff],
      teach: text(
        "政策要二十三人，按工作量不到四人，按客户数上限近五人，取整五人，现有十二人：三个数都对，问的事不一样。政策的费用占毛利一成九，要看战略级能不能多挣回来。高层拜访两级亮红灯。人均收入升三成一，是因为走了三个人，收入只涨百分之五。",
        "Policy 23, work 3.6, limits 4.9, so five; there are twelve: all three are right and answer different questions. The policy costs 19 % of the profit. Executive visits are red in two tiers. Revenue per head rose by 31 % because three left; revenue itself by 5 %.",
      ),
    },
    {
      id: "meetings",
      title: text("三次触点会", "The three meetings"),
      minutes: 20,
      ask: [
        text("把九项议程分到三次会议。", "Sort nine items into the three meetings."),
        text(
          "再排第九百天的时间，写自己客户要带的数字。",
          "Then time day 900 and write which figure your customer would hear.",
        ),
      ],
      parts: [agenda, timetable],
      teach: text(
        "“请客户谈变化的信号”在第四百五十天，只用双方都有的数据；我方内部的流失判断不带到会上。议程取自指南，可以按客户改，改了要留时间给行动确认。",
        "“Signals” belong to day 450 and use figures that both have; our own judgement of churn stays at home. The agendas are those of the guide and may be changed, as long as actions keep their time.",
      ),
    },
    {
      id: "plan",
      title: text("联合业务规划", "The joint business plan"),
      minutes: 20,
      ask: [
        text(
          "逐部分判断草案里有没有，算完整程度，给自己的客户写一条。",
          "Judge each part, work out completeness, write a line for an own customer.",
        ),
        text("再判断哪些话可以给客户看。", "Then judge what the customer may read."),
      ],
      parts: [parts, completeness, edition],
      teach: text(
        "客户投入只写在条目里，也算有；里程碑没有日期、投资没有金额，不算。回顾日期和客户确认最常漏。给客户的一份：目标、承诺、金额、共同风险可以写，利润、评级、对人的判断一律不写。",
        "Their contribution stands among the items and counts; a milestone without a day and an investment without a figure do not. Review and confirmation are missed most. The customer reads goals, promises, amounts, shared risks; never profit, rating or judgements of people.",
      ),
    },
  ],
  goals: [
    text("用三种算法说出要多少人，并解释差距", "tell the people needed by three methods and explain the gap"),
    text("说出三次触点会的目的、与会人和成果", "tell purpose, people and result of the three meetings"),
    text("检查一份联合规划缺什么", "see what a joint plan lacks"),
    text("分清内部版与给客户的一份", "tell the inside edition from the customer's"),
  ],
  discussion: [
    {
      ask: text(
        "政策人数是工作量算法的六倍多，听谁的？",
        "The policy asks for six times as many as the work. Whom to follow?",
      ),
      answer: text(
        "两个都给：政策说“想要的深度”，工作量说“现有的次数”。看费用占毛利，先在战略级试行，用结果决定扩不扩。",
        "Give both: the policy is the depth wanted, the work what is done now. Look at the cost, try it with the strategic tier, and let results decide.",
      ),
      minutes: 5,
    },
    {
      ask: text(
        "客户不愿来参加第四百五十天的问题会，怎么办？",
        "The customer does not want the meeting on problems. What then?",
      ),
      answer: text(
        "先单独听使用者，带着已整改的两件事去约；把名字换成“服务回顾”，但问题清单不能少。",
        "Hear the users first, ask again with two things already mended; call it a service review, but keep the list.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text("请经理带来本团队的客户数、人数和全年工时。", "Managers bring accounts, people and hours of their team."),
      text("第三题可与真实的战略客户规划一起做，隐去名称。", "The third task may use a real plan without names."),
    ],
    mistakes: [
      text("核心级每家都配 1.5 人，忘了是几家合用。", "Each core account gets 1.5 people of its own."),
      text("两种人数相加，而不是取大。", "The two numbers are added instead of taking the larger."),
      text("把内部流失信号带到客户会上。", "Signals of churn are taken to the customer's meeting."),
      text("条目写了“投资”但没有金额，也算有。", "An investment without a figure is counted."),
    ],
    close: text(
      "请每人写下自己战略客户的下一次触点日期，和要先核对的一个价值数字。",
      "Let everybody write down the next touchpoint of an own strategic customer and the figure to verify first.",
    ),
  },
};
