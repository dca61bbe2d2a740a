import { RELATIONSHIP_LEVELS, type RelationshipLevel, type Role, type Tier } from "#core/codes/codes.ts";
import { PROCUREMENT_STEPS } from "#core/codes/records.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { reaches } from "#core/kernel/guard.ts";
import { map } from "#core/kernel/outcome.ts";
import { chainKnown } from "#core/relationships/chain-known.ts";
import { conversionPlan } from "#core/relationships/conversion-plan.ts";
import { chainCoverage, identifiedShare, isContacted, memberWeights } from "#core/relationships/decision-chain.ts";
import { powerField } from "#core/relationships/power-map.ts";
import { relationshipScore, stanceOf } from "#core/relationships/relationship-level.ts";
import { relationshipStrength } from "#core/relationships/relationship-strength.ts";
import { account, people } from "./cases/seven-people.ts";
import { conclusions } from "./conclusions.ts";
import { parameters, pick } from "./from-core.ts";
import { text, type Column, type Formula, type Scope, type Table, type Worksheet } from "./worksheet.ts";

const name: Column = { header: text("姓名", "Name"), kind: "text", role: "copy", of: "people.name", width: 12 };
const role: Column = { header: text("角色", "Role"), kind: "code", codes: "role", role: "copy", of: "people.role" };
const level: Column = {
  header: text("关系等级", "Level"),
  kind: "code",
  codes: "relationshipLevel",
  role: "copy",
  of: "people.level",
};

const tierOf = (row: Scope) => row.text("account.tier") as Tier;
const levelOf = (row: Scope) => row.text("people.level") as RelationshipLevel;

const members = (row: Scope) =>
  row.all("people.role").map((one, index) => ({
    role: one as Role | null,
    influence: row.all("people.influence")[index] as number | null,
    level: row.all("people.level")[index] as RelationshipLevel | null,
  }));

const byTier = (family: "days" | "expected"): Formula =>
  `IF([account.tier]='tier.STRATEGIC',{chain.${family}.strategic},IF([account.tier]='tier.CORE',{chain.${family}.core},IF([account.tier]='tier.POTENTIAL',{chain.${family}.potential},{chain.${family}.service})))`;

const weight: Formula =
  "IF([people.role]='role.KDM',{role.weight.KDM},IF([people.role]='role.KI',{role.weight.KI},{role.weight.KU}))*[people.influence]/{chain.influence}";

const covered: Table = {
  kind: "table",
  id: "covered",
  title: text("联系得够不够勤", "Contacted in time?"),
  note: text(
    "权重 = 角色权重 × 影响力 ÷ 3。天数的界线由客户分层决定，见参数。",
    "Weight = weight of the role × influence ÷ 3. The days depend on the tier; see the parameters.",
  ),
  key: "name",
  rows: { of: "people" },
  columns: {
    name,
    role,
    weight: {
      header: text("权重", "Weight"),
      kind: "two",
      role: "live",
      native: weight,
      solve: (row) => pick(memberWeights(members(row), parameters), row.rowIndex, (one) => one),
    },
    days: {
      header: text("距今天数", "Days since contact"),
      kind: "integer",
      min: 0,
      max: 9999,
      role: "answer",
      native: "[account.asOf]-[people.lastContact]",
      solve: (row) => row.number("account.asOf") - row.number("people.lastContact"),
      points: 0.5,
      tolerance: 0,
      hint: text("截至日期减最近联系日期。", "As of, less the last contact."),
    },
    inTime: {
      header: text("联系及时", "In time"),
      kind: "yesNo",
      role: "answer",
      native: `IF([days]<=${byTier("days")},'YES','NO')`,
      solve: (row) => {
        const asOf = row.number("account.asOf");
        return isContacted((asOf - row.number("days")) as SerialDate, asOf as SerialDate, tierOf(row), parameters);
      },
      points: 0.5,
      hint: text("不超过本层客户的天数才算及时。", "In time when not above the days of the account's tier."),
      marks: [{ when: "[inTime]='NO'", tone: "warn" }],
    },
    score: {
      header: text("关系分", "Score of the level"),
      kind: "integer",
      min: -2,
      max: 2,
      role: "answer",
      native:
        "3-MATCH([people.level],{" + RELATIONSHIP_LEVELS.map((one) => `'relationshipLevel.${one}'`).join(",") + "},0)",
      solve: (row) => relationshipScore(levelOf(row)),
      points: 0.5,
      tolerance: 0,
      hint: text(
        "坚定支持 +2，友善 +1，中立 0，支持对手 −1，明确反对 −2。",
        "Firm supporter +2, friendly +1, neutral 0, for a rival −1, opposed −2.",
      ),
      isRule: true,
    },
    gain: {
      header: text("升一级可加分", "One level up adds"),
      kind: "one",
      role: "live",
      native: "IF([people.level]='relationshipLevel.CR1',\"\",[weight]/SUM([weight:])*25)",
      solve: (row) =>
        pick(
          map(relationshipStrength(members(row), parameters), (found) => found.members),
          row.rowIndex,
          ({ nextLevel }) => nextLevel,
        ),
    },
  },
};

const CHAIN =
  "[people.role:],[people.level:],[people.lastContact:],[account.tier],[account.asOf],[people.influence:],KAM_PARAMS";
const chainlight = (number: number) => `INDEX(CHAINLIGHT(${CHAIN},FALSE,LANG),1,${String(number)})`;
const deciders = (...levels: readonly RelationshipLevel[]): Formula =>
  levels.map((one) => `COUNTIFS([people.role:],'role.KDM',[people.level:],'relationshipLevel.${one}')`).join("+");

function lightOf(row: Scope) {
  const stances = members(row).flatMap((one) =>
    one.role === "KDM" && one.level !== null ? [stanceOf(one.level)] : [],
  );
  const isCovered = reaches(row.number("coverage"), parameters["chain.coverageRed"]);
  const isStrong = reaches(row.number("strength"), parameters["chain.strengthAmber"]);
  if (stances.includes("OPPOSES") || !isCovered) return "RED";
  return stances.includes("SUPPORTS") && isStrong ? "GREEN" : "AMBER";
}

const chain: Table = {
  kind: "table",
  id: "chain",
  title: text("整条决策链", "The decision chain"),
  key: "coverage",
  upright: true,
  rows: [{}],
  columns: {
    identified: {
      header: text("已识别 ÷ 应识别", "Identified ÷ expected"),
      kind: "percentOne",
      min: 0,
      role: "answer",
      native: `COUNTA([people.role:])/${byTier("expected")}`,
      kam: chainlight(5),
      solve: (row) => identifiedShare(members(row), tierOf(row), parameters),
      points: 1,
      tolerance: 0.002,
      hint: text(
        "有角色的人数 ÷ 本层应有的人数（见参数）。",
        "People with a role ÷ those that the tier should have (see the parameters).",
      ),
      isRule: true,
    },
    coverage: {
      header: text("覆盖率", "Coverage"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: "SUMIF([covered.inTime:],'YES',[covered.weight:])/SUM([covered.weight:])",
      kam: "CHAINCOVER([people.role:],[people.lastContact:],[account.tier],[account.asOf],[people.influence:],KAM_PARAMS)",
      solve: (row) =>
        chainCoverage(
          members(row).map((one, index) => ({ ...one, contacted: row.all("covered.inTime")[index] === true })),
          parameters,
        ),
      points: 1,
      tolerance: 0.002,
      hint: text(
        "联系及时的人的权重 ÷ 全部权重，不是人数之比。",
        "Weight of those in time ÷ all weight; not a share of heads.",
      ),
      isRule: true,
    },
    strength: {
      header: text("关系强度（0–100）", "Strength (0–100)"),
      kind: "one",
      min: 0,
      max: 100,
      role: "answer",
      native: "(SUMPRODUCT([covered.weight:],[covered.score:])/(2*SUM([covered.weight:]))+1)*50",
      kam: "RSI([people.role:],[people.level:],[people.influence:],KAM_PARAMS)",
      solve: (row) => {
        const rated = members(row).map((one, index) => {
          const score = row.all("covered.score")[index];
          return { ...one, level: typeof score === "number" ? (RELATIONSHIP_LEVELS[2 - score] ?? null) : null };
        });
        return map(relationshipStrength(rated, parameters), (found) => found.score);
      },
      points: 2,
      tolerance: 0.06,
      hint: text(
        "权重 × 关系分相加，除以 2 倍权重合计，加 1，再乘 50。",
        "Sum of weight × score, divided by twice the weights; plus 1, times 50.",
      ),
      isRule: true,
    },
    light: {
      header: text("灯号", "Light"),
      kind: "code",
      codes: "light",
      role: "answer",
      native: `IF(OR(${deciders("CR4", "CR5")}>0,[coverage]<{chain.coverageRed}),'RED',IF(OR(${deciders("CR1", "CR2")}=0,[strength]<{chain.strengthAmber}),'AMBER','GREEN'))`,
      kam: chainlight(1),
      solve: lightOf,
      points: 1,
      hint: text(
        "有决策者支持对手或明确反对，或覆盖率低于参数里的红灯线：红。否则，没有一位决策者友善或坚定支持，或强度低于参数里的黄灯线：黄。其余：绿。",
        "A decision maker for a rival or opposed, or coverage below the red limit of the parameters: red. Else no decision maker friendly or a firm supporter, or strength below the amber limit: amber. Otherwise green.",
      ),
      isRule: true,
      marks: [
        { when: "[light]='RED'", tone: "bad" },
        { when: "[light]='AMBER'", tone: "warn" },
        { when: "[light]='GREEN'", tone: "good" },
      ],
    },
  },
};

const FIELDS = ["RELY", "WIN", "NEUTRALISE", "VOICE", "INFORM", "WATCH"] as const;
const [RELY, WIN, NEUTRALISE, VOICE, INFORM, WATCH] = FIELDS.map((field) => `'powerField.${field}'`);
const byScore = (high: readonly (string | undefined)[]): Formula =>
  `IF([covered.score]>0,${high[0] ?? ""},IF([covered.score]=0,${high[1] ?? ""},${high[2] ?? ""}))`;

const placed: Table = {
  kind: "table",
  id: "placed",
  title: text("权力—态度图", "Power and attitude"),
  key: "name",
  rows: { of: "people" },
  columns: {
    name,
    influence: { header: text("影响力", "Influence"), kind: "integer", role: "copy", of: "people.influence" },
    attitude: { header: text("关系分", "Score"), kind: "integer", role: "copy", of: "covered.score" },
    field: {
      header: text("类别", "Field"),
      kind: "code",
      codes: "powerField",
      role: "answer",
      native: `IF([people.influence]>={power.influence},${byScore([RELY, WIN, NEUTRALISE])},${byScore([VOICE, INFORM, WATCH])})`,
      kam: "POWERMAP([people.influence],[people.level],KAM_PARAMS,LANG)",
      solve: (row) =>
        powerField(
          row.number("people.influence"),
          RELATIONSHIP_LEVELS[2 - row.number("covered.score")] ?? null,
          parameters,
        ),
      points: 1,
      hint: text(
        "影响力到参数里的界线：关系分为正“依靠”，为零“争取”，为负“中和”。不到界线：依次是“扩大声音”“告知”“观察”。",
        "Influence on or above the limit of the parameters: rely on (score above 0), win over (0), neutralise (below 0). Under the limit, in the same order: give a voice, inform, watch.",
      ),
      isRule: true,
      marks: [{ when: "[field]='NEUTRALISE'", tone: "bad" }],
    },
  },
};

const steps: Table = {
  kind: "table",
  id: "steps",
  title: text("采购的七个环节有没有具名的人", "A name for each step of their purchasing?"),
  key: "step",
  rows: PROCUREMENT_STEPS.map((step) => ({ step })),
  columns: {
    step: { header: text("环节", "Step"), kind: "code", codes: "procurementStep", role: "given" },
    named: {
      header: text("已有人", "Somebody named"),
      kind: "yesNo",
      role: "answer",
      native: "IF(COUNTIF([people.procurementStep:],[step])>0,'YES','NO')",
      solve: (row) => row.all("people.procurementStep").includes(row.value("step")),
      points: 0.5,
      hint: text("在案例的“负责的采购环节”里找。", "Look at the purchasing steps in the case."),
      marks: [{ when: "[named]='NO'", tone: "warn" }],
    },
  },
};

const known = (row: Scope) =>
  chainKnown(
    row.all("people.name").map((person, index) => ({
      person: String(person),
      reportsTo: row.all("people.reportsTo")[index] as string | null,
      step: null,
    })),
    parameters,
  );

const links: Table = {
  kind: "table",
  id: "links",
  title: text("组织图齐不齐", "Is the organisation chart complete?"),
  key: "links",
  upright: true,
  rows: [{}],
  columns: {
    links: {
      header: text("已知上级的比例", "Superiors known"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: "COUNTA([people.reportsTo:])/COUNTA([people.name:])",
      kam: "INDEX(CHAINKNOWN([people.name:],[people.reportsTo:],,KAM_PARAMS,FALSE,LANG),1,1)",
      solve: (row) => map(known(row), (found) => found.links),
      points: 1,
      tolerance: 0.002,
      hint: text("填了上级的人数 ÷ 全部人数。", "People whose superior is known ÷ all people."),
    },
    enough: {
      header: text("够了吗", "Enough"),
      kind: "yesNo",
      role: "answer",
      native: "IF([links]>={orgChart.links}-0.000000001,'YES','NO')",
      solve: (row) => reaches(row.number("links"), parameters["orgChart.links"]),
      points: 0.5,
      hint: text("与参数里的界线比。", "Compare with the limit of the parameters."),
    },
  },
};

const planned = (row: Scope) => conversionPlan(row.text("people.role") as Role, levelOf(row));
const NEXTLEVEL = "NEXTLEVEL([people.role],[people.level],KAM_PARAMS,FALSE,LANG)";
const levelWords = RELATIONSHIP_LEVELS.map((one) => `'relationshipLevel.${one}'`);

const raising: Table = {
  kind: "table",
  id: "raising",
  title: text("九十天的推进目标", "What to reach in ninety days"),
  note: text(
    "最好的一级守住；明确反对的只求不恶化，不设目标；其余各升一级。“推进到”随目标自动出现；期限由你算：截至日期加参数里的天数。",
    "The best is held; open opposition is contained without a target; all others go one level up. The level to reach follows your goal; the day is yours to work out: as of, plus the days of the parameters.",
  ),
  key: "name",
  rows: { of: "people" },
  columns: {
    name,
    role,
    level,
    goal: {
      header: text("目标", "Goal"),
      kind: "code",
      codes: "conversionGoal",
      role: "answer",
      native:
        "IF([people.level]='relationshipLevel.CR1','HOLD',IF([people.level]='relationshipLevel.CR5','CONTAIN','RAISE'))",
      kam: `INDEX(${NEXTLEVEL},1,1)`,
      solve: (row) => planned(row).goal,
      points: 0.5,
      hint: text("一次只升一级；两端有各自的做法。", "One level at a time; both ends have their own goal."),
    },
    target: {
      header: text("推进到", "Level to reach"),
      kind: "code",
      codes: "relationshipLevel",
      role: "live",
      native: `IF([goal]='conversionGoal.CONTAIN',"",IF([goal]='conversionGoal.HOLD',[people.level],CHOOSE(MATCH([people.level],{${levelWords.join(",")}},0)-1,${levelWords.slice(0, 4).join(",")})))`,
      kam: `INDEX(${NEXTLEVEL},1,2)`,
      solve: (row) => planned(row).target,
    },
    due: {
      header: text("期限", "By"),
      kind: "date",
      role: "answer",
      native: "[account.asOf]+{conversion.days}",
      solve: (row) => row.number("account.asOf") + parameters["conversion.days"],
      points: 0.25,
      tolerance: 0,
      hint: text("截至日期加参数里的天数。", "As of, plus the days of the parameters."),
    },
  },
};

const actions = conclusions(
  text("推进行动", "Actions"),
  [
    text(
      "先推进谁？是不是加分最多的那位？为什么？",
      "Who comes first: the one who adds the most, or another, and why?",
    ),
    text("葛总的顾虑是什么？用什么事实、由谁去谈？", "What worries Mr Ge? Which facts, and who talks to him?"),
    text("付款环节由谁负责？怎样公开地认识？", "Who answers for payment, and how do we openly get to know them?"),
  ],
  [
    text(
      "先推进申总：权重最大，升一级加 7.8 分，正是加分最多的一位；她对三家一视同仁，用事实争取得到。请我方副总 10 月 20 日前公开登门。葛总也加 6.3 分，但他支持对手，要先弄清顾虑。",
      "Ms Shen: the largest weight, 7.8 points for one level up, and indeed the most; she treats all three alike, so facts can win her. Our vice president visits openly by 20 October. Mr Ge adds 6.3, but he supports a rival: learn what worries him first.",
    ),
    text(
      "依据只说明他两次主张沿用现供应商；可能是换线的预算和停产风险，要问清，不要猜。由我方财务负责人在 10 月底前公开约谈，带停机损失与五年成本的对比，其中的停机数据来自郝主任在例会上讲过的。",
      "All we know is that he argued twice for the present supplier: perhaps the budget or the risk of a stop. Ask, do not guess. Our head of finance meets him openly by the end of October, with losses by stops and five years' cost; the downtime is what Ms Hao showed in their meeting.",
    ),
    text(
      "七人里没有人负责付款。从对方公开的供应商须知或合同范本的付款条款找到部门和岗位，请苏经理在下次项目例会上介绍我方财务与之认识；11 月 15 日前记下姓名和职务。",
      "None of the seven. The published notes for suppliers or the model contract name department and post; Ms Su introduces our accounts department at the next project meeting. Name and post are noted by 15 November.",
    ),
  ],
);

/** Decision chain: coverage, strength, map, completeness, and what to reach with whom. */
export const stakeholderMap: Worksheet = {
  id: "stakeholder-map",
  title: text("决策链与客户关系管理", "Stakeholder map and relationship levels"),
  purpose: text(
    "看清一次采购里谁起什么作用、关系到哪一级，算出覆盖率和关系强度，定下九十天的推进目标。",
    "See who plays which part in a purchase and how we stand, work out coverage and strength, and set goals for ninety days.",
  ),
  models: ["REL-2", "REL-3", "REL-4", "REL-5", "REL-8"],
  sessions: ["DECISION-CHAIN", "FIVE-LEVELS"],
  story: {
    title: text("热络的车间，安静的二楼", "A friendly workshop, a quiet second floor"),
    paragraphs: [
      text(
        "长亭包装机械在跟一家饮料企业的换线项目。服务工程师和车间熟得很，天天有消息；管预算和审批的两位领导，一位上次见面在八月，一位在五月。经理问：关系到底好不好？",
        "Changting Packaging Machines works on a line replacement at a beverage company. Its service engineers are at home in the workshop; of the two who hold budget and approval one was last met in August, the other in May. The manager asks: how good are our relations, really?",
      ),
      text(
        "关系等级都有写得出来的依据，只记工作上的事实。所有接触都是公开的工作交流；进入评审以后，除书面澄清外不接触参与评审的人。",
        "Each level rests on something that can be written down, business facts only. All contacts are open working meetings; once an evaluation begins, nobody who takes part in it is contacted except for written clarification.",
      ),
    ],
  },
  data: [account, people],
  tasks: [
    {
      id: "covered",
      title: text("算覆盖率和关系强度", "Coverage and strength"),
      minutes: 20,
      ask: [
        text(
          "逐人判断联系是否及时、关系值几分，再算整条链的覆盖率、强度和灯号。",
          "Who was contacted in time, what is each level worth? Then coverage, strength and light of the chain.",
        ),
      ],
      parts: [covered, chain],
      teach: text(
        "按人数算，七人中四人联系及时，看着过半；按权重算，连一半也不到：没及时的三位里有两位是决策者，第三位班长隔了 62 天，权重却很小。灯是红的。",
        "By heads four of seven were contacted in time, more than half; by weight it is less: two of the three others are the decision makers, and the team leader, 62 days ago, weighs little. The light is red.",
      ),
    },
    {
      id: "map",
      title: text("放进权力—态度图", "Place them on the map"),
      minutes: 15,
      ask: [
        text(
          "判断每个人属于哪一类，看图说出最要紧的两位。",
          "Tell each person's field, and name the two who matter most.",
        ),
      ],
      parts: [
        placed,
        {
          kind: "picture",
          height: 18,
          charts: [
            {
              kind: "scatter",
              title: text("权力—态度图", "Power and attitude"),
              alt: text(
                "七个人按关系分（横）与影响力（竖）的散点图，数据见上表。",
                "Seven people by level score (across) and influence (up); the table above holds the data.",
              ),
              values: { title: text("影响力", "Influence"), min: 0, max: 6, step: 1 },
              categories: { title: text("关系分", "Score of the level"), min: -3, max: 3, step: 1 },
              series: [
                {
                  name: text("参与者", "People"),
                  categories: "placed.attitude",
                  values: "placed.influence",
                  labels: "placed.name",
                  look: "points",
                },
              ],
            },
          ],
        },
      ],
      teach: text(
        "车间主任是坚定支持者，影响力也够：可以依靠，但不能代替见决策者。请学员说出哪位支持者能把事实带到申总面前。",
        "The workshop head supports us firmly and has influence: someone to rely on, not a substitute for the decision makers. Who could bring facts before Ms Shen?",
      ),
    },
    {
      id: "known",
      title: text("查组织图的缺口", "Find the gaps in the chart"),
      minutes: 10,
      ask: [
        text(
          "看上级关系是否齐全，七个采购环节是否都有人。",
          "Are the superiors known, and does every step of purchasing have a name?",
        ),
      ],
      parts: [links, steps],
      teach: text(
        "付款环节没有名字：合同签了才发现验收款没人管。问：从哪份公开的材料可以知道由谁负责？",
        "Nobody is named for payment; that is found out after signing. Which open source tells who is responsible?",
      ),
    },
    {
      id: "raise",
      title: text("定九十天的目标", "Set goals for ninety days"),
      minutes: 10,
      ask: [text("给每个人定目标和期限。", "A goal and a day for each person.")],
      parts: [raising],
      teach: text(
        "一次一级：让反对的先变中立，就是成功。请学员说出每位升一级时能看到的证据。",
        "One level at a time: a neutral opponent is a success. Ask what would be seen when each has gone one level up.",
      ),
    },
    {
      id: "actions",
      title: text("写出推进行动", "Write down the actions"),
      minutes: 10,
      ask: [text("回答三个问题，每题写到人和日期。", "Answer three questions, down to person and day.")],
      parts: [actions],
      teach: text(
        "行动要写得出成功证据，例如“同意看对比数据”；“多走动”不算行动。",
        "An action has a proof, such as “agreed to look at the comparison”; “see them more often” is none.",
      ),
    },
  ],
  goals: [
    text("说出五个关系等级各要什么依据", "say what each of the five levels rests on"),
    text("按权重而不是人数看覆盖", "look at coverage by weight instead of heads"),
    text("用权力—态度图定先后", "set priorities by the map of power and attitude"),
    text("给每个人定升一级的目标和证据", "set a goal of one level up with its proof"),
  ],
  discussion: [
    {
      ask: text("只有一位支持者时有什么风险？", "What is the risk of a single supporter?"),
      answer: text(
        "他调岗或表态失误，整条链就断；应在另一部门、另一层级再有一位。",
        "They may move or misspeak, and the chain breaks; have another in a different department and on another level.",
      ),
      minutes: 5,
    },
    {
      ask: text("哪些信息不该记？", "What should not be written down?"),
      answer: text(
        "健康、家庭、财产等私人情况；只记岗位、职责、公开表态和工作上的事实。",
        "Health, family, means and other private matters; only posts, duties, statements and business facts.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text(
        "请学员准备一个在跟客户的参与者名单，只写职务。",
        "Ask everybody for the people of one account, by their posts only.",
      ),
      text("准备一张空白的权力—态度大图，用便签摆位置。", "Prepare a large blank map, and notes to place on it."),
    ],
    mistakes: [
      text("覆盖率按人数算。", "Coverage is counted by heads."),
      text(
        "两种数字的方向混了：关系等级 1 级最好、5 级最差，关系分却是越大越好。",
        "The two numbers are mixed up: level 1 is the best and 5 the worst, while of the score more is better.",
      ),
      text("把“没有表态”当作支持。", "Silence is taken for support."),
      text("目标一次跳两级。", "A goal of two levels at once."),
    ],
    close: text(
      "请每人写下自己客户里四十天没有联系的一位关键人，和下周见面的由头。",
      "Let everybody write down one key person not contacted for forty days, and the reason for a meeting next week.",
    ),
  },
};
