import { MARKET_FORCES, type MarketForce, type TowsField } from "#core/codes/performance.ts";
import { map } from "#core/kernel/outcome.ts";
import { confrontation } from "#core/strategy/confrontation.ts";
import { fiveForces, forceStrength } from "#core/strategy/five-forces.ts";
import { growthShareField } from "#core/strategy/growth-share.ts";
import { axisPosition, investmentCell } from "#core/strategy/investment-matrix.ts";
import { pestScore } from "#core/strategy/pest-score.ts";
import { strategicDirection } from "#core/strategy/strategic-direction.ts";
import { strategyScore } from "#core/strategy/strategy-score.ts";
import { candidates, confronted, factors, forces, units, weights } from "./cases/heat-pumps.ts";
import { copied, given } from "./columns.ts";
import { conclusions } from "./conclusions.ts";
import { parameters } from "./from-core.ts";
import { text, type Column, type Scope, type Table, type Text, type Worksheet } from "./worksheet.ts";

const PEST = "PESTSCORE([factors.impact],[factors.probability],KAM_PARAMS,FALSE,LANG)";
const pestOf = (row: Scope) =>
  pestScore({ impact: row.number("factors.impact"), probability: row.number("factors.probability") }, parameters);

const scanned: Table = {
  kind: "table",
  id: "scanned",
  title: text("给因素打分，挑出机会与威胁", "Score the factors, pick opportunities and threats"),
  note: text(
    "分量不够的选“无”：绝对值不到参数里的 2 分（本工具定义）。",
    "None where it weighs too little: less than 2 (own definition).",
  ),
  key: "factor",
  rows: { of: "factors" },
  columns: {
    factor: copied("factors.factor", "text", text("因素", "Factor"), { width: 36 }),
    kind: copied("factors.kind", "code", text("类别", "Field"), { codes: "pestKind" }),
    score: {
      header: text("得分", "Score"),
      kind: "two",
      min: -5,
      max: 5,
      role: "answer",
      native: "[factors.impact]*[factors.probability]",
      kam: `INDEX(${PEST},1,1)`,
      solve: (row) => map(pestOf(row), ({ score }) => score),
      points: 0.5,
      tolerance: 0.006,
      hint: text("影响 × 概率，正负号保留。", "Impact × probability, with its sign."),
    },
    field: {
      header: text("列入", "Goes into"),
      kind: "code",
      codes: "swotField",
      role: "answer",
      native: "IF(ABS([score])<{pest.offered},'NONE',IF([score]>0,'O','T'))",
      kam: `IF(INDEX(${PEST},1,2)="",'NONE',INDEX(${PEST},1,2))`,
      solve: (row) => map(pestScore({ impact: row.number("score"), probability: 1 }, parameters), ({ field }) => field),
      points: 0.5,
      none: true,
      hint: text(
        "正的够大是机会，负的够大是威胁，不够选“无”。",
        "Large and positive: opportunity; large and negative: threat; else none.",
      ),
      marks: [
        { when: "[field]='O'", tone: "good" },
        { when: "[field]='T'", tone: "bad" },
      ],
    },
  },
};

const pressed: Table = {
  kind: "table",
  id: "pressed",
  title: text("每种力量有多强", "How strong each force is"),
  key: "force",
  rows: { of: "forces" },
  columns: {
    force: copied("forces.force", "code", text("力量", "Force"), { codes: "marketForce", width: 16 }),
    strength: {
      header: text("强度", "Strength"),
      kind: "two",
      min: 1,
      max: 5,
      role: "answer",
      native: "AVERAGE([forces.first..third])",
      solve: (row) =>
        forceStrength([row.optional("forces.first"), row.optional("forces.second"), row.optional("forces.third")]),
      points: 0.5,
      tolerance: 0.006,
      hint: text("三个分项的平均。", "The mean of the three checks."),
    },
  },
};

const strengthOf = (force: MarketForce, zh: string, en: string): Column => ({
  header: text(zh, en),
  kind: "two",
  role: "live",
  native: `INDEX([pressed.strength:],${String(MARKET_FORCES.indexOf(force) + 1)})`,
  solve: (row) => row.numbers("pressed.strength")[MARKET_FORCES.indexOf(force)] ?? null,
});
const marketOf = (row: Scope) =>
  fiveForces(
    {
      RIVALRY: row.number("rivalry"),
      ENTRANTS: row.number("entrants"),
      SUBSTITUTES: row.number("substitutes"),
      BUYERS: row.number("buyers"),
      SUPPLIERS: row.number("suppliers"),
    },
    parameters,
  );
const FORCES = "FIVEFORCES([rivalry],[entrants],[substitutes],[buyers],[suppliers],KAM_PARAMS,FALSE,LANG)";

const market: Table = {
  kind: "table",
  id: "market",
  title: text("市场有多吸引人", "How attractive the market is"),
  key: "pressure",
  upright: true,
  rows: [{}],
  columns: {
    rivalry: strengthOf("RIVALRY", "同业竞争", "Rivalry"),
    entrants: strengthOf("ENTRANTS", "新进入者", "Entrants"),
    substitutes: strengthOf("SUBSTITUTES", "替代品", "Substitutes"),
    buyers: strengthOf("BUYERS", "买方议价能力", "Buyers"),
    suppliers: strengthOf("SUPPLIERS", "供方议价能力", "Suppliers"),
    pressure: {
      header: text("五力均值", "Mean force"),
      kind: "two",
      min: 1,
      max: 5,
      role: "answer",
      native: "AVERAGE([pressed.strength:])",
      kam: `INDEX(${FORCES},1,1)`,
      solve: (row) => map(marketOf(row), ({ pressure }) => pressure),
      points: 1,
      tolerance: 0.006,
      hint: text("五种力量的平均。", "The mean of the five."),
    },
    attractiveness: {
      header: text("吸引力", "Attractiveness"),
      kind: "one",
      min: 0,
      max: 100,
      role: "answer",
      native: "(5-[pressure])/4*100",
      kam: `INDEX(${FORCES},1,2)`,
      solve: (row) => ((5 - row.number("pressure")) / 4) * 100,
      points: 1,
      tolerance: 0.06,
      hint: text(
        "（5 − 均值）÷ 4 × 100：力量越强越不吸引人。",
        "(5 − mean) ÷ 4 × 100: the stronger, the less attractive.",
      ),
      isRule: true,
    },
    light: {
      header: text("灯", "Light"),
      kind: "code",
      codes: "light",
      role: "answer",
      native: "IF([attractiveness]>={forces.green},'GREEN',IF([attractiveness]>={forces.amber},'AMBER','RED'))",
      kam: `INDEX(${FORCES},1,3)`,
      solve: (row) => {
        const attraction = row.number("attractiveness");
        if (attraction >= parameters["forces.green"]) return "GREEN";
        return attraction >= parameters["forces.amber"] ? "AMBER" : "RED";
      },
      points: 1,
      hint: text("对照参数里的两条线。", "By the two limits."),
      isRule: true,
    },
    strongest: {
      header: text("最强的力量", "Strongest force"),
      kind: "code",
      codes: "marketForce",
      role: "answer",
      native: `CHOOSE(MATCH(MAX([pressed.strength:]),[pressed.strength:],0),${MARKET_FORCES.map((one) => `'${one}'`).join(",")})`,
      kam: `INDEX(${FORCES},1,4)`,
      solve: (row) => map(marketOf(row), ({ strongest }) => strongest),
      points: 1,
      hint: text("五个强度里最大的一个。", "The largest of the five."),
    },
  },
};

const position = (ids: readonly [string, string, string], header: Text): Column => ({
  header,
  kind: "two",
  min: 1,
  max: 5,
  role: "answer",
  native: `SUMPRODUCT([weights.${ids[0]}..${ids[2]}],[units.${ids[0]}..${ids[2]}])/SUM([weights.${ids[0]}..${ids[2]}])`,
  solve: (row) =>
    axisPosition(
      ids.map((id) => ({ weight: row.number(`weights.${id}`), rating: row.number(`units.${id}`) })),
      parameters,
    ),
  points: 1,
  tolerance: 0.006,
  hint: text("三项评分按权重平均。", "The weighted mean of the three."),
});

const cut = (value: "ge.lowCut" | "ge.highCut", zh: string, en: string): Column => ({
  header: text(zh, en),
  kind: "two",
  role: "live",
  native: `{${value}}`,
  solve: () => parameters[value],
});

const invested: Table = {
  kind: "table",
  id: "invested",
  title: text("投资与战略矩阵", "Investment matrix"),
  key: "unit",
  rows: { of: "units" },
  columns: {
    unit: copied("units.unit", "text", text("业务", "Business"), { width: 16 }),
    attraction: position(["size", "growth", "profit"], text("市场吸引力", "Attractiveness")),
    strength: position(["technology", "channel", "service"], text("竞争实力", "Strength")),
    low: cut("ge.lowCut", "低中分界", "Low cut"),
    high: cut("ge.highCut", "中高分界", "High cut"),
    decision: {
      header: text("投资决策", "Decision"),
      kind: "code",
      codes: "investmentDecision",
      role: "answer",
      native:
        "CHOOSE(1+([attraction]<[high])+([attraction]<[low])+([strength]<[high])+([strength]<[low]),'INVEST','INVEST','SELECT','HARVEST','HARVEST')",
      kam: "GEMATRIX([attraction],[strength],KAM_PARAMS,LANG)",
      solve: (row) =>
        map(
          investmentCell({ attractiveness: row.number("attraction"), strength: row.number("strength") }, parameters),
          ({ decision }) => decision,
        ),
      points: 1,
      hint: text(
        "两个轴各分高中低；对角线以上投资，线上选择，以下收获。",
        "Thirds on both axes: above the diagonal invest, on it select, below harvest.",
      ),
      isRule: true,
      marks: [
        { when: "[decision]='INVEST'", tone: "good" },
        { when: "[decision]='HARVEST'", tone: "warn" },
      ],
    },
    bcg: {
      header: text("增长份额类别", "Growth and share"),
      kind: "code",
      codes: "bcgField",
      role: "answer",
      native:
        "IF([units.marketGrowth]>={bcg.growth},IF([units.relativeShare]>={bcg.relativeShare},'STAR','QUESTION-MARK'),IF([units.relativeShare]>={bcg.relativeShare},'CASH-COW','DOG'))",
      kam: "BCG([units.marketGrowth],[units.relativeShare],KAM_PARAMS,LANG)",
      solve: (row) =>
        growthShareField(
          { growth: row.number("units.marketGrowth"), relativeShare: row.number("units.relativeShare") },
          parameters,
        ),
      points: 1,
      hint: text("增长率以一成为界，相对份额以 1 为界。", "Cut at 10 % growth and a relative share of 1."),
      isRule: true,
    },
  },
};

const CELLS = ["o1", "o2", "t1", "t2"] as const;
const confrontationOf = (row: Scope) =>
  confrontation(
    {
      scores: row
        .all("confronted.o1")
        .map((_, index) => CELLS.map((id) => row.numbers(`confronted.${id}`)[index] ?? 0)),
      strengths: 2,
      opportunities: 2,
    },
    parameters,
  );
const SWOTMATRIX = "SWOTMATRIX([confronted.o1..t2:],2,2,KAM_PARAMS,FALSE,LANG)";
const quadrant = (field: TowsField, place: number, zh: string, en: string): Column => {
  const [first, last] = field.endsWith("O") ? ["o1", "o2"] : ["t1", "t2"];
  const [from, to] = field.startsWith("S") ? [1, 2] : [3, 4];
  return {
    header: text(zh, en),
    kind: "integer",
    min: -36,
    max: 36,
    role: "answer",
    native: `SUM(INDEX([confronted.${first}:],${String(from)}):INDEX([confronted.${last}:],${String(to)}))`,
    kam: `INDEX(${SWOTMATRIX},${String(place)},5)`,
    solve: (row) => map(confrontationOf(row), ({ quadrants }) => quadrants[field]),
    points: 1,
    tolerance: 0,
    hint: text("这一象限四个格相加。", "Add up the quadrant's four cells."),
  };
};

const direction: Table = {
  kind: "table",
  id: "direction",
  title: text("四个象限与方向", "Quadrants and direction"),
  key: "so",
  upright: true,
  rows: [{}],
  columns: {
    so: quadrant("SO", 1, "优势与机会", "Strengths and opportunities"),
    wo: quadrant("WO", 2, "劣势与机会", "Weaknesses and opportunities"),
    st: quadrant("ST", 3, "优势与威胁", "Strengths and threats"),
    wt: quadrant("WT", 4, "劣势与威胁", "Weaknesses and threats"),
    core: {
      header: text("核心议题个数", "Core issues"),
      kind: "integer",
      min: 0,
      max: 16,
      role: "answer",
      native: "SUMPRODUCT((ABS([confronted.o1..t2:])>={confrontation.core})*1)",
      solve: (row) => map(confrontationOf(row), ({ core }) => core.length),
      points: 1,
      tolerance: 0,
      hint: text("绝对值达到 2 的格有几个。", "Cells whose size reaches 2."),
    },
    direction: {
      header: text("战略方向", "Direction"),
      kind: "code",
      codes: "strategicDirection",
      role: "answer",
      native: "IF([so]+[wo]>=0,IF([st]+[wt]>=0,'ATTACK','REPAIR'),IF([st]+[wt]>=0,'DEFEND','RESTRUCTURE'))",
      kam: "SWOTSTRATEGY([so],[wo],[st],[wt],LANG)",
      solve: (row) =>
        map(
          strategicDirection({
            SO: row.number("so"),
            WO: row.number("wo"),
            ST: row.number("st"),
            WT: row.number("wt"),
          }),
          (found) => found.direction,
        ),
      points: 2,
      hint: text(
        "机会一侧 = 优势与机会 + 劣势与机会，威胁一侧 = 优势与威胁 + 劣势与威胁，零算站得住。两侧都不为负：进攻；只有威胁一侧为负：谨慎进取；只有机会一侧为负：防守；都为负：转型收缩。",
        "Opportunities = strengths and opportunities + weaknesses and opportunities, threats likewise; 0 counts as held. Neither below 0: attack; only the threats below 0: grow with repair; only the opportunities: defend; both: restructure.",
      ),
      isRule: true,
    },
  },
};

const FIELD = "LEFT([candidates.inner],1)&LEFT([candidates.outer],1)";

const chosen: Table = {
  kind: "table",
  id: "chosen",
  title: text("TOWS 归类与打分", "TOWS fields and scores"),
  key: "strategy",
  rows: { of: "candidates" },
  columns: {
    strategy: copied("candidates.strategy", "text", text("战略", "Strategy"), { width: 36 }),
    field: {
      header: text("属于", "Field"),
      kind: "code",
      codes: "towsField",
      role: "answer",
      native: `IF(${FIELD}="SO",'SO',IF(${FIELD}="WO",'WO',IF(${FIELD}="ST",'ST','WT')))`,
      solve: (row) => row.text("candidates.inner").slice(0, 1) + row.text("candidates.outer").slice(0, 1),
      points: 0.5,
      hint: text(
        "内部是优势还是劣势，外部是机会还是威胁。",
        "Inside: strength or weakness; outside: opportunity or threat.",
      ),
    },
    score: {
      header: text("得分", "Score"),
      kind: "two",
      min: 1,
      max: 5,
      role: "answer",
      native:
        "([candidates.effect]*{strategy.weight.effect}+[candidates.feasibility]*{strategy.weight.feasibility}+[candidates.cost]*{strategy.weight.cost}+[candidates.time]*{strategy.weight.time})/({strategy.weight.effect}+{strategy.weight.feasibility}+{strategy.weight.cost}+{strategy.weight.time})",
      kam: "STRATEGYSCORE([candidates.effect],[candidates.feasibility],[candidates.cost],[candidates.time],KAM_PARAMS,LANG)",
      solve: (row) =>
        map(
          strategyScore(
            {
              effect: row.number("candidates.effect"),
              feasibility: row.number("candidates.feasibility"),
              cost: row.number("candidates.cost"),
              time: row.number("candidates.time"),
            },
            parameters,
          ),
          ({ score }) => score,
        ),
      points: 1,
      tolerance: 0.006,
      hint: text("四项按 40、25、20、15 加权平均。", "The mean of the four by 40, 25, 20, 15."),
      isRule: true,
    },
    place: {
      header: text("名次", "Rank"),
      kind: "integer",
      role: "live",
      native: "RANK([score],[score:])",
      solve: (row) => 1 + row.numbers("score").filter((other) => other > row.number("score")).length,
    },
  },
};

const side: Table = {
  kind: "table",
  id: "side",
  title: text("图上的分界", "The cuts in the chart"),
  key: "end",
  rows: [{ end: 1 }, { end: 5 }],
  columns: {
    end: given("integer", text("端点", "End")),
    low: cut("ge.lowCut", "低中分界", "Low cut"),
    high: cut("ge.highCut", "中高分界", "High cut"),
  },
};

const decision = conclusions(
  text("给董事会的一页", "One page for the board"),
  [
    text("先做哪一个战略？用得分和一个核心议题说明。", "Which strategy comes first? Use a score and a core issue."),
    text("哪块业务不再投？省下的给谁？", "Which business gets no more, and who gets it instead?"),
    text(
      "哪个环境因素要每季度再看一次？由谁看什么数据？",
      "Which factor is looked at each quarter, by whom, in which data?",
    ),
  ],
  [
    text(
      "先用食品样板拿下三个园区的锅炉替换：得分 4.4，排第一；它用样板多（S1，加三）抓住淘汰燃煤锅炉（O1，因素得分 3.5）。同时把交期缩到四周，补掉两个负三。",
      "First the boilers of three parks, with the food references: 4.4, the best; strength S1 (+3) meets O1, the factor with 3.5. At the same time deliver in four weeks, which mends two of −3.",
    ),
    text(
      "办公楼供暖：吸引力 1.7，实力 2.3，收获退出，不再接新单。省下的两类人：售前给食品烘干，服务给园区锅炉替换；老客户的维保照旧。",
      "Heating of offices: attractiveness 1.7, strength 2.3, to be harvested, no new orders. Pre-sales go to food drying, service to the parks; present customers keep their maintenance.",
    ),
    text(
      "蒸汽管网试点：现在两分，一旦铺开就是最强的替代品。市场经理每季度看园区公开的管网规划和已接入的家数；接入超过三家，重开一次会。",
      "The steam network: two points now, the strongest substitute once it spreads. Marketing looks each quarter at the parks' published plans and the number of users; with more than three, we meet again.",
    ),
  ],
);

/** PEST, five forces, investment matrix, TOWS and derivation. */
export const surroundingsStrategy: Worksheet = {
  id: "surroundings-strategy",
  title: text("环境、投资矩阵与战略导出", "Surroundings, investment matrix and strategy"),
  purpose: text(
    "从宏观环境和五种力量看清市场，用投资矩阵分配资源，用对峙矩阵和 TOWS 导出可打分的战略。",
    "See the market by PEST and five forces, share out means by the investment matrix, and derive strategies that can be scored.",
  ),
  models: ["STR-1", "STR-2", "STR-3", "STR-4", "STR-5", "STR-6"],
  sessions: ["SURROUNDINGS", "INVESTMENT", "SWOT-TO-STRATEGY"],
  story: {
    title: text("热泵厂的明年", "Next year at the heat pump maker"),
    paragraphs: [
      text(
        "昀晟热泵做工业热泵，四块业务抢一份预算：食品烘干想扩产，印染热水想守住，化工余热想进去，办公楼供暖一直不温不火。园区要淘汰燃煤锅炉，空调大厂也在试制机组。",
        "Yunsheng makes industrial heat pumps; four businesses want one budget. Food drying would grow, dyeing hold, chemical waste heat begin, office heating is neither. Parks give up coal boilers, and a giant of air conditioning builds trial machines.",
      ),
      text(
        "影响和概率由三个部门分别打分后取一致意见，依据都有日期；竞争信息只用公开资料和客户主动告知的。",
        "Three departments rated impact and probability apart and then agreed, on dated evidence; what is known of rivals is public or was told by customers of their own accord.",
      ),
    ],
  },
  data: [factors, forces, weights, units, confronted, candidates],
  tasks: [
    {
      id: "surroundings",
      title: text("看环境：PEST 与五力", "Surroundings: PEST and five forces"),
      minutes: 25,
      ask: [
        text("给八个因素打分，挑出进入 SWOT 的。", "Score eight factors and pick those for the SWOT."),
        text("再算五种力量和市场吸引力。", "Then the five forces and the market's attractiveness."),
      ],
      parts: [scanned, pressed, market],
      teach: text(
        "八个因素五个进 SWOT：燃煤锅炉三分半最重，订单外移和蒸汽管网正好两分也算。补贴下调影响大但只有一分八，先观察。市场吸引力三十五，红灯，最强的是买方：园区统一招标。问：吸引力低，为什么食品烘干还要投？因为五力看整个市场，业务要分开看。",
        "Five of eight go into the SWOT: coal boilers with 3.5, and both at exactly 2. The subsidy with −1.8 is watched. Attractiveness is 35, red, buyers strongest. Why then invest in food drying? Because the forces are of the whole market; businesses are looked at apart.",
      ),
    },
    {
      id: "invest",
      title: text("投资与战略矩阵", "The investment matrix"),
      minutes: 15,
      ask: [
        text(
          "算两个轴，选投资决策，再对照增长份额类别。",
          "Work out both axes, decide, and compare with growth and share.",
        ),
      ],
      parts: [
        invested,
        side,
        {
          kind: "picture",
          height: 18,
          charts: [
            {
              kind: "scatter",
              title: text("投资与战略矩阵", "Investment matrix"),
              alt: text(
                "四块业务按竞争实力（横）与市场吸引力（竖）的散点图，虚线为分界；数据见上表。",
                "The businesses by strength (across) and attractiveness (up), cuts dashed; the table above holds the data.",
              ),
              values: { title: text("市场吸引力", "Attractiveness"), min: 1, max: 5, step: 1 },
              categories: { title: text("竞争实力", "Strength"), min: 1, max: 5, step: 1 },
              series: [
                {
                  name: text("业务", "Businesses"),
                  categories: "invested.strength",
                  values: "invested.attraction",
                  labels: "invested.unit",
                  look: "points",
                },
                { name: text("低中（横）", "Low, level"), categories: "side.end", values: "side.low", look: "rule" },
                { name: text("中高（横）", "High, level"), categories: "side.end", values: "side.high", look: "rule" },
                { name: text("低中（竖）", "Low, upright"), categories: "side.low", values: "side.end", look: "rule" },
                {
                  name: text("中高（竖）", "High, upright"),
                  categories: "side.high",
                  values: "side.end",
                  look: "rule",
                },
              ],
            },
          ],
        },
      ],
      teach: text(
        "化工余热吸引力最高、实力二点三，落在对角线上：选择保持，先补资质再谈投。印染热水实力三点七刚过线，是现金牛，收获前先问订单外移有多快。办公楼供暖收获退出，省下的人给谁要写清。",
        "Chemical waste heat is most attractive with a strength of 2.3: on the diagonal, licence first. Dyeing just passes the cut with 3.7, a cash cow. Office heating is harvested; say who gets its people.",
      ),
    },
    {
      id: "derive",
      title: text("对峙、TOWS 与战略导出", "Confrontation, TOWS, derivation"),
      minutes: 25,
      ask: [
        text("算四个象限、核心议题和方向。", "Work out quadrants, core issues and direction."),
        text("再把五个战略归类、打分、排名。", "Then field, score and rank five strategies."),
      ],
      parts: [direction, chosen],
      teach: text(
        "机会一侧加一，威胁一侧减一：谨慎进取，一边抓锅炉替换，一边补交期。排第一的是优势与机会，但第二名“缩短交期”补的正是最重的两个负三。让学员用“用 S1 抓住 O1”的句式各说一句。",
        "+1 before opportunities, −1 before threats: grow with repair. First comes a strength with an opportunity; the second mends both cells of −3. Everybody says one sentence of the form “use S1 to seize O1”.",
      ),
    },
    {
      id: "decide",
      title: text("写成一页", "Write the page"),
      minutes: 10,
      ask: [text("用上面的数字回答三个问题。", "Answer three questions with the figures above.")],
      parts: [decision],
      teach: text(
        "一页里至少有一个“不做”。只列机会和口号的退回重写。",
        "The page names at least one thing that is not done; opportunities and slogans alone go back.",
      ),
    },
  ],
  goals: [
    text("给环境因素打分并说出依据", "score factors of the surroundings with their evidence"),
    text("由五力说出市场吸引力和最强的力量", "tell attractiveness and strongest force by the five"),
    text("用投资矩阵说明为什么不投某块业务", "say by the matrix why a business gets no more"),
    text("从对峙矩阵导出方向和战略，并排出先后", "derive direction and strategies and rank them"),
  ],
  discussion: [
    {
      ask: text("概率小、影响大的威胁要不要管？", "A large threat with a small chance: do we care?"),
      answer: text(
        "要，但管法不同：定一个观察信号和触发点，到了再投。蒸汽管网正好两分，已经进了 SWOT。",
        "Yes, in another way: a sign to watch and a point at which to act. The steam grid scores exactly 2 and is in.",
      ),
      minutes: 5,
    },
    {
      ask: text("矩阵和直觉不一致，听谁的？", "Matrix and instinct differ. Whom to follow?"),
      answer: text(
        "先查评分的依据和权重，两个人独立重打；仍不一致就写明理由由负责人决定，半年后对照结果。",
        "Check evidence and weights, rate again apart; else whoever is responsible decides with reasons, and after half a year one looks back.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text(
        "请学员带一条本行业最近三个月的政策或技术消息，附出处。",
        "Bring one piece of news of the industry with its source.",
      ),
      text("三节课可以分开用：环境、投资、导出。", "Three sessions: surroundings, investment, derivation."),
    ],
    mistakes: [
      text("五力越强就给越高的吸引力。", "Strong forces are given a high attractiveness."),
      text("只看影响不乘概率。", "Impact without its probability."),
      text("对峙矩阵打分时把劣势写成正数。", "Weaknesses are scored as positive."),
      text("战略只写一个词，没有内部和外部。", "A strategy is one word, without inside and outside."),
    ],
    close: text(
      "请每人写出自己客户面对的一个机会、一个威胁，以及我方能帮上的一句话。",
      "Let everybody write an opportunity and a threat of an own customer, and a sentence of how we help.",
    ),
  },
};
