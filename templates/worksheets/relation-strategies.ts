import { PROCUREMENT_STEPS, type CustomerNature, type ProcurementStep } from "#core/codes/records.ts";
import type { RelationshipLevel, Role } from "#core/codes/codes.ts";
import type { NeedLevel } from "#core/codes/deals.ts";
import type { ValuePointGroup } from "#core/guide/value-points.ts";
import { map } from "#core/kernel/outcome.ts";
import { approach } from "#core/relationships/approach.ts";
import { chainKnown } from "#core/relationships/chain-known.ts";
import { elevatorPitch } from "#core/relationships/elevator-pitch.ts";
import { identifyRole } from "#core/relationships/identify-role.ts";
import { powerField } from "#core/relationships/power-map.ts";
import { relationshipScore } from "#core/relationships/relationship-level.ts";
import { socialDynamics } from "#core/relationships/social-dynamics.ts";
import { guide } from "#locales/guide.ts";
import { deals, people, ties } from "./cases/six-persons.ts";
import { copied, given, judged, number, numbered, ownWords, told } from "./columns.ts";
import { parameters } from "./from-core.ts";
import { text, type Column, type Scope, type Table, type Text, type Worksheet } from "./worksheet.ts";

const yes = (row: Scope, id: string) => row.value(id) === true;

const LEVELS =
  "{'relationshipLevel.CR1','relationshipLevel.CR2','relationshipLevel.CR3','relationshipLevel.CR4','relationshipLevel.CR5'}";

const mapped: Table = {
  kind: "table",
  id: "mapped",
  title: text("角色与权力—态度图", "Parts and the map of power and attitude"),
  note: text(
    "只走手续签字的不是决策者；与决策没有关系的选“无”。态度由关系等级换算：CR1 为 2，CR5 为 −2。",
    "Who signs as a matter of form is no decision maker; none for no part at all. Attitudes run from 2 for CR1 to −2 for CR5.",
  ),
  key: "person",
  rows: { of: "people" },
  columns: {
    person: copied("people.person", "text", text("人物", "Person"), { width: 14 }),
    part: {
      header: text("角色", "Part"),
      kind: "code",
      codes: "role",
      width: 14,
      role: "answer",
      native:
        "IF(OR([people.approves]='YES',[people.budget]='YES'),'KDM',IF(OR([people.specifies]='YES',[people.evaluates]='YES'),'KI',IF([people.uses]='YES','KU','NONE')))",
      solve: (row) =>
        map(
          identifyRole({
            approves: yes(row, "people.approves"),
            vetoes: false,
            budget: yes(row, "people.budget"),
            member: false,
            specifies: yes(row, "people.specifies"),
            evaluates: yes(row, "people.evaluates"),
            advises: false,
            uses: yes(row, "people.uses"),
            signs: yes(row, "people.signs"),
          }),
          ({ role }) => role,
        ),
      points: 1,
      none: true,
      hint: text(
        "批准或管预算是决策者；写规格、参与评估是影响者；只用是使用者。",
        "Approval or budget: decision maker; specification or evaluation: influencer; use only: user.",
      ),
      isRule: true,
    },
    attitude: {
      header: text("态度", "Attitude"),
      kind: "integer",
      role: "live",
      native: `3-MATCH([people.level],${LEVELS},0)`,
      solve: (row) => relationshipScore(row.text("people.level") as RelationshipLevel),
    },
    power: copied("people.power", "integer", text("影响力", "Influence")),
    field: {
      header: text("做法", "What to do"),
      kind: "code",
      codes: "powerField",
      role: "answer",
      native:
        "IF([power]>={power.influence},IF([attitude]>0,'RELY',IF([attitude]=0,'WIN','NEUTRALISE')),IF([attitude]>0,'VOICE',IF([attitude]=0,'INFORM','WATCH')))",
      kam: "POWERMAP([people.power],[people.level],KAM_PARAMS,LANG)",
      solve: (row) => powerField(row.number("people.power"), row.text("people.level") as RelationshipLevel, parameters),
      points: 1,
      hint: text(
        "影响力三分起算大：支持“依靠”，中立“争取”，反对“中和”。不大：依次是“扩大声音”“告知”“观察”。",
        "Influence of 3 or more: rely on (for us), win over (neutral), neutralise (against). Less, in the same order: give a voice, inform, watch.",
      ),
      isRule: true,
    },
  },
};

const chainOf = (row: Scope) =>
  chainKnown(
    row.all("people.person").map((person, index) => ({
      person: String(person),
      reportsTo: (row.all("people.reportsTo")[index] ?? null) as string | null,
      step: (row.all("people.duty")[index] ?? null) as ProcurementStep | null,
    })),
    parameters,
  );
const CHAIN = "CHAINKNOWN([people.person:],[people.reportsTo:],[people.duty:],KAM_PARAMS,FALSE,LANG)";

const access: Table = {
  kind: "table",
  id: "access",
  title: text("突破口：组织架构与决策链清楚了吗", "Access: is the chain known?"),
  key: "links",
  upright: true,
  rows: [{}],
  columns: {
    links: {
      header: text("上级已知的比例", "Known superiors"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: 'SUMPRODUCT(([people.reportsTo:]<>"")*1)/ROWS([people.person:])',
      kam: `INDEX(${CHAIN},1,1)`,
      solve: (row) => map(chainOf(row), ({ links }) => links),
      points: 1,
      tolerance: 0.0006,
      hint: text("写了上级的人数 ÷ 全部人数。", "People whose superior is known ÷ people."),
    },
    open: {
      header: text("没有人负责的采购环节数", "Steps with nobody"),
      kind: "integer",
      min: 0,
      max: 7,
      role: "answer",
      native: PROCUREMENT_STEPS.map((step) => `(COUNTIF([people.duty:],'procurementStep.${step}')=0)`).join("+"),
      solve: (row) => map(chainOf(row), ({ openSteps }) => openSteps.length),
      points: 1,
      tolerance: 0,
      hint: text("采购共七个环节，看哪几个没有人。", "Of the seven steps of purchasing, those with nobody."),
    },
    complete: {
      header: text("算不算清楚", "Complete"),
      kind: "yesNo",
      role: "answer",
      native: "IF(AND([links]>={orgChart.links},[open]=0),'YES','NO')",
      kam: `IF(INDEX(${CHAIN},1,4),'YES','NO')`,
      solve: (row) => row.number("links") >= parameters["orgChart.links"] && row.number("open") === 0,
      points: 1,
      hint: text("比例够八成，而且每个环节都有人。", "80 % of superiors and somebody for every step."),
      isRule: true,
      marks: [{ when: "[complete]='NO'", tone: "warn" }],
    },
  },
};

const TIES = ["e1", "e2", "e3", "e4", "e5", "e6"] as const;
const dynamicsOf = (row: Scope) =>
  socialDynamics(
    {
      persons: row.numbers("people.power").map((power, index) => ({
        power,
        attitude: row.numbers("mapped.attitude")[index] ?? 0,
      })),
      influence: row.numbers("people.power").map((_, from) => TIES.map((id) => row.numbers(`ties.${id}`)[from] ?? 0)),
    },
    parameters,
  );
const ONTO = "INDEX([ties.e1..e6:],0,[people.number])";
const SDA = "SDA([people.power:],[mapped.attitude:],[ties.e1..e6:],KAM_PARAMS,FALSE,LANG)";

const dynamics: Table = {
  kind: "table",
  id: "dynamics",
  title: text("社会动态分析：先做谁的工作", "Social dynamics: whom to work on first"),
  note: text(
    "每人保留七成自己的态度，三成听影响自己的人（本工具定义，只算一轮，不是预测）。",
    "Each keeps 70 % of the own attitude and takes 30 % from those who sway them (own definition, one round, no forecast).",
  ),
  key: "person",
  rows: { of: "people" },
  columns: {
    person: copied("people.person", "text", text("人物", "Person"), { width: 14 }),
    incoming: {
      header: text("受到的影响合计", "Influence received"),
      kind: "integer",
      min: 0,
      max: 18,
      role: "answer",
      native: `SUM(${ONTO})`,
      solve: (row) => row.numbers(`ties.${TIES[row.rowIndex] ?? "e1"}`).reduce((sum, one) => sum + one, 0),
      points: 0.5,
      tolerance: 0,
      hint: text("看他那一列，从上到下相加。", "Add up that person's column."),
    },
    after: {
      header: text("受影响后的态度", "Attitude after"),
      kind: "two",
      min: -2,
      max: 2,
      role: "answer",
      native: `IF([incoming]=0,[mapped.attitude],(1-{sda.lambda})*[mapped.attitude]+{sda.lambda}*SUMPRODUCT(${ONTO},[mapped.attitude:])/[incoming])`,
      kam: `INDEX(${SDA},[people.number],1)`,
      solve: (row) => map(dynamicsOf(row), ({ persons }) => persons[row.rowIndex]?.attitude ?? null),
      points: 1,
      tolerance: 0.006,
      hint: text(
        "0.7 × 自己的态度 + 0.3 × 影响者态度的加权平均；没人影响的不变。",
        "0.7 × own + 0.3 × weighted mean of those who sway; unchanged where nobody does.",
      ),
    },
    lever: {
      header: text("提升一级的带动", "Lever of one level"),
      kind: "three",
      role: "live",
      native: `MIN(1,2-[mapped.attitude])*(IF([incoming]=0,1,1-{sda.lambda})*[people.power]+{sda.lambda}*(${TIES.map((id, index) => `[ties.${id}]*INDEX([people.power:],${String(index + 1)})/MAX(1,INDEX([incoming:],${String(index + 1)}))`).join("+")}))/(2*SUM([people.power:]))`,
      kam: `INDEX(SDALEVER([people.power:],[mapped.attitude:],[ties.e1..e6:],KAM_PARAMS,LANG),[people.number],1)`,
      solve: (row) => map(dynamicsOf(row), ({ persons }) => persons[row.rowIndex]?.lever ?? null),
    },
    place: {
      header: text("先后", "Order"),
      kind: "integer",
      min: 1,
      max: 6,
      role: "answer",
      native: "RANK([lever],[lever:])",
      solve: (row) => 1 + row.numbers("lever").filter((other) => other > row.number("lever") + 1e-12).length,
      points: 0.5,
      tolerance: 0,
      hint: text("“提升一级的带动”从大到小排。", "By the lever, the largest first."),
      isRule: true,
      marks: [{ when: "[place]=1", tone: "good" }],
    },
  },
};

const APPROACH =
  "APPROACHWHY([deals.needLevel],[deals.kdmLevel],[deals.days],[deals.productDoubt],[deals.effectDoubt],KAM_PARAMS,FALSE,LANG)";
const approachOf = (row: Scope) =>
  approach(
    {
      needLevel: row.text("deals.needLevel") as NeedLevel,
      kdmLevel: row.text("deals.kdmLevel") as RelationshipLevel,
      daysSinceExecutive: row.optional("deals.days"),
      productDoubt: yes(row, "deals.productDoubt"),
      effectDoubt: yes(row, "deals.effectDoubt"),
    },
    parameters,
  );
const RIPE =
  "IF({need.scale}=2,4-MATCH([deals.needLevel],{'needLevel.P0','needLevel.P1','needLevel.P2','needLevel.P3'},0),MATCH([deals.needLevel],{'needLevel.P0','needLevel.P1','needLevel.P2','needLevel.P3'},0)-1)";

const chosen: Table = {
  kind: "table",
  id: "chosen",
  title: text("四大策略选哪一个", "Which of the four strategies"),
  note: text(
    "按顺序问（本工具定义）：需求明确吗？决策者支持吗、高层近六十天见过吗？怀疑产品？怀疑效果？",
    "In order (own definition): is the need explicit? is the decision maker for us, or met lately? doubts of the product? of the effect?",
  ),
  key: "deal",
  rows: { of: "deals" },
  columns: {
    deal: copied("deals.deal", "text", text("商机", "Opportunity"), { width: 20 }),
    reason: {
      header: text("卡在哪里", "What is in the way"),
      kind: "code",
      codes: "approachReason",
      width: 24,
      role: "answer",
      native: `IF(${RIPE}<{approach.ripeness},'NEED',IF(AND(OR([deals.kdmLevel]='relationshipLevel.CR3',[deals.kdmLevel]='relationshipLevel.CR4',[deals.kdmLevel]='relationshipLevel.CR5'),OR([deals.days]="",[deals.days]>{approach.executiveDays})),'EXECUTIVE',IF([deals.productDoubt]='YES','PRODUCT',IF([deals.effectDoubt]='YES','EFFECT','approachReason.NONE'))))`,
      solve: (row) => map(approachOf(row), ({ reason }) => reason),
      points: 1,
      hint: text("取最先成立的一条，后面的先不看。", "Take the first that holds and leave the rest."),
    },
    strategy: {
      header: text("策略", "Strategy"),
      kind: "code",
      codes: "relationStrategy",
      role: "answer",
      native:
        "IF([reason]='approachReason.EXECUTIVE','M2',IF([reason]='approachReason.PRODUCT','M3',IF([reason]='approachReason.EFFECT','M4','M1')))",
      kam: `INDEX(${APPROACH},1,1)`,
      solve: (row) => {
        const strategies = { EXECUTIVE: "M2", PRODUCT: "M3", EFFECT: "M4" } as Readonly<Record<string, string>>;
        return strategies[row.text("reason")] ?? "M1";
      },
      points: 1,
      hint: text(
        "需求不明用痛点方案，缺高层用拜访，疑产品看总部，疑效果看样板。",
        "Need: proposal; executive: visit; product: our site; effect: a reference.",
      ),
      isRule: true,
    },
    words: ownWords(
      text("怎么办：请谁、议程、十四天后看什么变化", "Who comes, agenda, change to see in 14 days"),
      3,
      30,
    ),
  },
};

const pointText = (group: ValuePointGroup, id: string, part: "point" | "question" | "proof"): Text => {
  const rowOf = (language: "zh-CN" | "en") =>
    (guide(language).valuePoints.rows[group] as Readonly<Record<string, Readonly<Record<typeof part, string>>>>)[id];
  return text(rowOf("zh-CN")?.[part] ?? "", rowOf("en")?.[part] ?? "");
};

const pointsTable = <Group extends CustomerNature | Role>(
  id: string,
  title: Text,
  codes: "customerNature" | "role",
  shown: readonly (readonly [Group, string])[],
  hint: Text,
): Table => ({
  kind: "table",
  id,
  title,
  key: "question",
  rows: numbered(
    shown.map(([group, point]) => ({
      question: pointText(group, point, "question"),
      proof: pointText(group, point, "proof"),
    })),
  ),
  columns: {
    question: given("text", text("验证问题", "Question"), { width: 34 }),
    number,
    proof: given("text", text("拿什么证明", "Proof"), { width: 28 }),
    group: judged(
      codes,
      shown.map(([group]) => group),
      { header: text("最适合问谁", "Best asked of"), width: 14, points: 0.5, hint },
    ),
  },
});

const byNature = pointsTable(
  "byNature",
  text("按客户性质", "By kind of customer"),
  "customerNature",
  [
    ["SOE", "AUDIT"],
    ["PRIVATE", "CASH"],
    ["FOREIGN", "GLOBAL-STANDARD"],
    ["GOV", "PUBLIC-EFFECT"],
    ["PRIVATE", "OWNER"],
    ["JV", "TWO-OWNERS"],
  ],
  text("想想这类客户怎样考核、怎样批钱。", "Think of how such a customer is judged and spends."),
);

const byRole = pointsTable(
  "byRole",
  text("按角色", "By part in the decision"),
  "role",
  [
    ["KU", "EASE"],
    ["KDM", "RETURN"],
    ["KI", "FIT"],
    ["KDM", "STRATEGY"],
    ["KI", "WORKLOAD"],
    ["KU", "TRAINING"],
  ],
  text("谁最能回答这个问题？", "Who can answer it best?"),
);

const line = (said: string, english: string) => ({ line: text(said, english) });

const proper: Table = {
  kind: "table",
  id: "proper",
  title: text("新任与临近退休的管理者：这样问行不行", "New and retiring managers: may we ask this?"),
  note: text(
    "只谈工作上的、正当的关注点，不收集私人情况，不涉及个人利益。",
    "Professional matters only; no private facts, nothing that serves a private interest.",
  ),
  key: "line",
  rows: numbered([
    line(
      "上任后半年，您最想看到哪项指标变化？",
      "Which figure would you most like to see change in your first half-year?",
    ),
    line("您家孩子在哪里上学？需要帮忙吗？", "Where do your children go to school? Could we help?"),
    line("任内哪些事必须做完，文档怎样交接？", "What must be finished in your term, and how is it handed over?"),
    line("退休后到我们公司当顾问怎么样？", "How about advising us after your retirement?"),
    line("希望留下怎样的制度或经验总结？", "Which rules or experience would you like to leave behind?"),
    line("评标组里谁和您关系好，能透露别家报价吗？", "Who on the committee is your friend, and what do others bid?"),
  ]),
  columns: {
    line: given("text", text("问法", "Question"), { width: 46 }),
    number,
    fine: told([true, false, true, false, true, false], {
      header: text("可以问", "May be asked"),
      points: 0.5,
      hint: text(
        "涉及私事、许诺好处、打听保密信息的，一律不可以。",
        "Not where it is private, promises a benefit, or asks for secrets.",
      ),
    }),
  },
};

const PITCHES: readonly Text[] = [
  text(
    "我们帮制药厂降空压站电费。贵厂两台机常年空载，每月多花六万度。同规模的厂改造后省了 22%。下周三能给我半小时看运行记录吗？",
    "We cut the power bill of compressor stations in pharma plants. Two of yours run idle and waste 60,000 kWh a month. A plant of your size saved 22 %. Could I have half an hour on Wednesday to see your records?",
  ),
  text(
    "我们公司成立二十八年，产品齐全，质量可靠，价格有优势，服务网点遍布各省，期待与贵厂建立长期合作。",
    "Our company is 28 years old with a full range, sound quality, good prices and service in every province, and hopes for a long partnership.",
  ),
  text(
    "我们做空压站节能。贵厂夜班压力波动，灌装线会停。改造以后波动小多了。可以约个时间谈谈吗？",
    "We save energy in compressor stations. Pressure swings at night and your filling line stops. After a rebuild it swings far less. May we find a time to talk?",
  ),
];
const KEYS = ["OK", "SENTENCES", "NUMBER"] as const;
const PITCH = "PITCH([pitch],KAM_PARAMS,FALSE,LANG)";

const pitches: Table = {
  kind: "table",
  id: "pitches",
  title: text("三十秒表达：哪里要改", "Thirty seconds: what to mend"),
  note: text(
    "四句话：帮谁、痛点、带数字的价值、请求。三十秒约一百二十个汉字（本工具定义）。",
    "Four sentences: for whom, pain, value with a number, request. Thirty seconds are some 75 words (own definition).",
  ),
  key: "number",
  rows: numbered(PITCHES.map((pitch) => ({ pitch }))),
  columns: {
    pitch: given("text", text("说的话", "Pitch"), { width: 46 }),
    number,
    verdict: {
      ...judged("pitchVerdict", KEYS, {
        header: text("最该改的", "To mend first"),
        points: 1,
        hint: text("先看时间，再数句子，再找价值的数字。", "Time first, then sentences, then a number for the value."),
        isRule: true,
      }),
      kam: `INDEX(${PITCH},1,1)`,
      solve: (row) => elevatorPitch(row.text("pitch"), parameters).verdict,
    } as Column,
    pain: told([true, false, true], {
      header: text("说到对方痛点", "Names a pain"),
      points: 0.5,
      hint: text(
        "有没有说对方现在的麻烦？只介绍自己不算。",
        "Is a trouble of theirs named? Speaking of oneself is none.",
      ),
    }),
    request: told([true, false, true], {
      header: text("有明确请求", "Asks for something"),
      points: 0.5,
      hint: text("最后一句有没有请对方做一件事？", "Does the last sentence ask them to do something?"),
    }),
  },
};

const ownPitch: Table = {
  kind: "table",
  id: "ownPitch",
  title: text("写自己的四句话", "Write your own four sentences"),
  key: "part",
  rows: [
    {
      part: text("帮谁", "For whom"),
      check: text("说到行业或岗位，不说“各行各业”", "An industry or a post, not everybody"),
    },
    { part: text("痛点", "Pain"), check: text("对方正在遇到的一件事", "One thing that they are in") },
    { part: text("价值", "Value"), check: text("有一个可查的数字", "A number that can be checked") },
    { part: text("请求", "Request"), check: text("一件小事、一个时间", "One small thing, one time") },
  ],
  columns: {
    part: given("text", text("句子", "Sentence"), { width: 12 }),
    check: given("text", text("自查", "Check"), { width: 24 }),
    words: ownWords(text("我的话", "My words"), 3, 28),
  },
};

/** Map of power and attitude, dynamics, four strategies, value points, pitch. */
export const relationStrategies: Worksheet = {
  id: "relation-strategies",
  title: text("权力态度、四大策略与三十秒表达", "Power map, four strategies, thirty seconds"),
  purpose: text(
    "看清谁说了算、态度如何、先做谁的工作，选对四大策略，问到正当的价值点，三十秒说清来意。",
    "See who decides, how they stand and whom to work on first, choose among four strategies, ask for proper value points, and say it in thirty seconds.",
  ),
  models: ["REL-1", "REL-4", "REL-6", "REL-7", "REL-8", "REL-9", "SDA-1"],
  sessions: ["FOUR-STRATEGIES", "DECISION-CHAIN"],
  story: {
    title: text("汇川药厂的六个人", "Six people at Huichuan Pharma"),
    paragraphs: [
      text(
        "凌风空压的销售在汇川药厂跑了一年，技术主管很支持，方案改了三版，项目却过不了厂长那一关。设备部长按另一家的参数写规格，厂长只听生产副厂长的。",
        "Lingfeng Compressors has called at Huichuan Pharma for a year. The lead engineer is for them and the proposal is in its third version, yet it does not pass the director. The head of machines writes the specification by a rival's figures; the director listens to the production head.",
      ),
      text(
        "关系等级都有带日期的依据。影响强度由两名销售分别判断后商定，只看工作上的往来。人物只写岗位，不写姓名。",
        "Levels rest on dated evidence. Two reps judged apart how strongly people sway each other at work, then agreed. People are named by their posts.",
      ),
    ],
  },
  data: [people, ties, deals],
  tasks: [
    {
      id: "map",
      title: text("认角色，画权力态度图", "Tell parts and draw the map"),
      minutes: 20,
      ask: [
        text(
          "判断每人的角色和做法，再看决策链清楚了没有。",
          "Tell each person's part and what to do, then whether the chain is known.",
        ),
      ],
      parts: [
        mapped,
        {
          kind: "picture",
          height: 17,
          charts: [
            {
              kind: "scatter",
              title: text("权力—态度图", "Power and attitude"),
              alt: text(
                "六个人按态度（横）与影响力（竖）的散点图，数据见上表。",
                "The six by attitude (across) and influence (up); the table above holds the data.",
              ),
              values: { title: text("影响力", "Influence"), min: 0, max: 6, step: 1 },
              categories: { title: text("态度", "Attitude"), min: -3, max: 3, step: 1 },
              series: [
                {
                  name: text("人物", "People"),
                  categories: "mapped.attitude",
                  values: "mapped.power",
                  labels: "mapped.person",
                  look: "points",
                },
              ],
            },
          ],
        },
        access,
      ],
      teach: text(
        "采购专员签字，但与决策无关：选“无”，对他告知就好。生产副厂长管预算，也是决策者，又支持我方，是依靠的人。上级已知只有四位，没有人负责付款，架构还不算清楚：先问明白再行动。",
        "The buyer signs and has no part: none, to be informed. The production head holds the budget, decides too, and is for us: rely on him. Four superiors are known and nobody stands for payment: not complete, so ask first.",
      ),
    },
    {
      id: "dynamics",
      title: text("社会动态：先做谁的工作", "Dynamics: whom to work on first"),
      minutes: 15,
      ask: [
        text(
          "算受到的影响和受影响后的态度，再排先后。",
          "Work out the influence received and the attitude after it, then the order.",
        ),
      ],
      parts: [dynamics],
      teach: text(
        "厂长影响力最大，带动却排第二：他自己提升一级不如生产副厂长，因为副厂长对厂长的影响是三。这正是故事里“厂长只听副厂长的”。技术主管已经最支持，再做工作带动为零。提醒：影响强度是估计，改一格看名次会不会变。",
        "The director has most power and comes second; the production head sways him with a 3 and comes first, as the story says. The engineer is a firm supporter already: no lever. Strengths are estimates: change one and see whether the order holds.",
      ),
    },
    {
      id: "strategies",
      title: text("选四大策略", "Choose a strategy"),
      minutes: 15,
      ask: [
        text("逐个商机说出卡在哪里、用哪个策略，写怎么办。", "For each: what is in the way, which strategy, and how."),
      ],
      parts: [chosen],
      teach: text(
        "顺序很要紧：汇川空压站又缺高层又怀疑产品，先见高层，再请看总部。每次活动都要写清请谁、议程、想看到的变化，十四天后核对；参观与招待按公司制度和客户的规定办，登记在册。",
        "The order matters: at Huichuan executives come before doubts of the product. Each event says who comes, its agenda and the change wanted, checked after 14 days. Visits and hospitality keep to both companies' rules and are on record.",
      ),
    },
    {
      id: "points",
      title: text("问对价值点", "Ask for the right value points"),
      minutes: 15,
      ask: [
        text("十二个问题各最适合问谁？", "Of whom are twelve questions best asked?"),
        text("再判断六种问法行不行。", "Then judge six ways of asking."),
      ],
      parts: [byNature, byRole, proper],
      teach: text(
        "价值点是问题，不是结论：本人确认之前只是猜测。私事、许诺退休后的好处、打听保密信息，不论能不能成单都不做；“教练”只指公开告诉我们流程和需求的人。",
        "A value point is a question, a guess until it is confirmed. Private matters, promises for retirement and secrets are out, whatever the deal; a coach is somebody who openly tells process and needs.",
      ),
    },
    {
      id: "pitch",
      title: text("三十秒表达", "Thirty seconds"),
      minutes: 15,
      ask: [
        text(
          "判断三段话最该改什么，再写自己的四句话，两人一组计时。",
          "Judge three pitches, then write your own and time it in pairs.",
        ),
      ],
      parts: [pitches, ownPitch],
      teach: text(
        "第二段有数字，却是自己的年头，不是客户的价值。第三段差一个数字：“小多了”是多少？计时用手机，超过三十秒的当场删。可请加载项的 KAM.PITCH 数字数。",
        "The second holds a number, of its own age. The third lacks one: how much is “far less”? Time it by phone and cut what is over thirty seconds; KAM.PITCH counts.",
      ),
    },
  ],
  goals: [
    text("由职责认出决策者、影响者、使用者", "tell decision makers, influencers and users by their duties"),
    text("用权力态度图说出对每个人的做法", "say by the map what to do about each person"),
    text("按顺序选出四大策略，写清活动目标和核对日期", "choose a strategy in order, with goal and day of checking"),
    text("三十秒说清帮谁、痛点、价值、请求", "say whom, pain, value and request in thirty seconds"),
  ],
  discussion: [
    {
      ask: text("设备部长支持对手，要不要绕开他？", "The head of machines is for a rival. Bypass him?"),
      answer: text(
        "不绕。公开试验、请他定测试办法、把争议点书面澄清，争取中立；同时请副厂长按职责主持评估。",
        "No. A public test by his own method, disputed points in writing, aim at neutral; and the production head leads the evaluation, as is his duty.",
      ),
      minutes: 5,
    },
    {
      ask: text("怎样合规地做高层拜访和参观？", "How are executive visits and tours held properly?"),
      answer: text(
        "有书面邀请和议程、谈工作、费用按双方制度并登记、招标公告后不私下接触评审人员。",
        "Invitation and agenda in writing, work as the subject, costs by both companies' rules and on record, no private contact with evaluators once a tender is out.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text("请学员带一家客户的组织图，只写岗位。", "Bring an organisation chart by posts only."),
      text("提醒：只记工作上的事，私人信息不上表。", "Remind: work only, nothing private on the sheet."),
    ],
    mistakes: [
      text("看见谁签字就当决策者。", "Whoever signs is taken for the decision maker."),
      text("影响小的反对者花了最多时间。", "Most time goes to an opponent of little influence."),
      text("影响矩阵看错行列。", "Rows and columns of the influence are mixed up."),
      text("同时有两个障碍，先办容易的那个。", "Of two obstacles the easier is treated first."),
    ],
    close: text(
      "请每人当众说一遍自己的三十秒，听的人只回答一句：记住了什么数字。",
      "Everybody says the thirty seconds aloud; listeners answer only which number they remember.",
    ),
  },
};
