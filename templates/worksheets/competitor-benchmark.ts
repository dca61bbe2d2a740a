import { TOWS_FIELDS, type TowsField } from "#core/codes/performance.ts";
import { benchmarkIndex, benchmarkStanding } from "#core/competition/benchmark-index.ts";
import { differenceScore } from "#core/competition/difference-score.ts";
import { rivalClass } from "#core/competition/rival-class.ts";
import { reaches } from "#core/kernel/guard.ts";
import { map } from "#core/kernel/outcome.ts";
import { confrontation } from "#core/strategy/confrontation.ts";
import { strategicDirection } from "#core/strategy/strategic-direction.ts";
import { benchmarks, claims, confronted, OPPORTUNITIES, OUTER, rivals, STRENGTHS } from "./cases/one-rival.ts";
import { conclusions } from "./conclusions.ts";
import { parameters, pick } from "./from-core.ts";
import { text, type Column, type Formula, type Scope, type Table, type Worksheet } from "./worksheet.ts";

const rivalOf = (row: Scope) =>
  rivalClass(
    {
      productOverlap: row.optional("rivals.productOverlap"),
      customerOverlap: row.optional("rivals.customerOverlap"),
      encounters: row.optional("rivals.encounters"),
    },
    parameters,
  );

const MET = ["one", "two", "three", "four", "five"]
  .map((grade) => `([rivals.encounters]>={rival.encounters.${grade}})`)
  .join("+");

const classed: Table = {
  kind: "table",
  id: "classed",
  title: text("谁是直接对手", "Who competes directly?"),
  note: text(
    "相遇次数先换成 0–5 分，再与两项重合度加权平均；权重与界线见参数。",
    "The encounters become 0–5 points first; then the weighted mean with both overlaps. Weights and limits are among the parameters.",
  ),
  key: "name",
  rows: { of: "rivals" },
  columns: {
    name: { header: text("对手", "Rival"), kind: "text", role: "copy", of: "rivals.name", width: 20 },
    met: {
      header: text("相遇分", "Points for encounters"),
      kind: "integer",
      min: 0,
      max: 5,
      role: "answer",
      native: MET,
      solve: (row) => map(rivalOf(row), ({ factors }) => factors[2]?.rating ?? null),
      points: 0.5,
      tolerance: 0,
      hint: text(
        "相遇次数到了参数里五条线中的几条，就是几分。",
        "As many points as the encounters reach of the five limits among the parameters.",
      ),
      isRule: true,
    },
    score: {
      header: text("接近程度", "Closeness"),
      kind: "two",
      min: 0,
      max: 5,
      role: "answer",
      native:
        "({rival.weight.products}*[rivals.productOverlap]+{rival.weight.customers}*[rivals.customerOverlap]+{rival.weight.encounters}*[met])/({rival.weight.products}+{rival.weight.customers}+{rival.weight.encounters})",
      solve: (row) => {
        const [products, customers, met] = [
          parameters["rival.weight.products"],
          parameters["rival.weight.customers"],
          parameters["rival.weight.encounters"],
        ];
        const points =
          products * row.number("rivals.productOverlap") +
          customers * row.number("rivals.customerOverlap") +
          met * row.number("met");
        return points / (products + customers + met);
      },
      points: 1,
      tolerance: 0.006,
      hint: text("三项按权重平均。", "The mean of the three by their weights."),
    },
    kind: {
      header: text("类型", "Kind"),
      kind: "code",
      codes: "rivalKind",
      width: 18,
      role: "answer",
      native:
        "IF([score]>={rival.direct}-0.000000001,'DIRECT',IF([score]>={rival.indirect}-0.000000001,'INDIRECT','POTENTIAL'))",
      kam: "RIVALCLASS([rivals.productOverlap],[rivals.customerOverlap],[rivals.encounters],KAM_PARAMS,LANG)",
      solve: (row) => {
        const score = row.number("score");
        if (reaches(score, parameters["rival.direct"])) return "DIRECT";
        return reaches(score, parameters["rival.indirect"]) ? "INDIRECT" : "POTENTIAL";
      },
      points: 0.5,
      hint: text(
        "接近程度到参数里的“直接”线是直接竞争对手，到“间接”线是间接，再低是潜在。",
        "Closeness on or above the direct limit of the parameters: direct; on or above the indirect one: indirect; below: potential.",
      ),
      isRule: true,
      marks: [{ when: "[kind]='DIRECT'", tone: "warn" }],
    },
  },
};

const compared = (row: Scope) =>
  benchmarkIndex(
    row.all("benchmarks.own").map((own, index) => ({
      own: own as number | null,
      rival: row.all("benchmarks.theirs")[index] as number | null,
      weight: row.all("benchmarks.weight")[index] as number | null,
    })),
  );

const gaps: Table = {
  kind: "table",
  id: "gaps",
  title: text("八个维度的差距", "Gaps on eight dimensions"),
  key: "dimension",
  rows: { of: "benchmarks" },
  columns: {
    dimension: {
      header: text("维度", "Dimension"),
      kind: "code",
      codes: "benchmarkDimension",
      role: "copy",
      of: "benchmarks.dimension",
      width: 20,
    },
    own: { header: text("我方", "We"), kind: "integer", role: "copy", of: "benchmarks.own" },
    theirs: { header: text("对手", "They"), kind: "integer", role: "copy", of: "benchmarks.theirs" },
    gap: {
      header: text("差距", "Gap"),
      kind: "integer",
      min: -4,
      max: 4,
      role: "answer",
      native: "[benchmarks.own]-[benchmarks.theirs]",
      solve: (row) =>
        pick(
          map(compared(row), ({ rows }) => rows),
          row.rowIndex,
          ({ gap }) => gap,
        ),
      points: 0.5,
      tolerance: 0,
      hint: text("我方减对手，正数是领先。", "Ours less theirs; positive is a lead."),
    },
    standing: {
      header: text("判断", "Standing"),
      kind: "code",
      codes: "benchmarkStanding",
      role: "answer",
      native: "IF([gap]>={benchmark.clearGap},'LEAD',IF([gap]<=-{benchmark.clearGap},'LAG','EVEN'))",
      solve: (row) => benchmarkStanding(row.number("gap"), parameters),
      points: 0.5,
      hint: text(
        "差距到了参数里的界线才算领先或落后，不到是相当。",
        "A lead or a lag only from the limit of the parameters on; even below it.",
      ),
      isRule: true,
      marks: [
        { when: "[standing]='LEAD'", tone: "good" },
        { when: "[standing]='LAG'", tone: "bad" },
      ],
    },
    points: {
      header: text("加权", "Weighted"),
      kind: "two",
      role: "live",
      native: "[benchmarks.weight]/SUM([benchmarks.weight:])*[gap]",
      solve: (row) => {
        const weights = row.numbers("benchmarks.weight").reduce((sum, one) => sum + one, 0);
        return (row.number("benchmarks.weight") / weights) * row.number("gap") + 0;
      },
    },
  },
};

const index: Table = {
  kind: "table",
  id: "index",
  title: text("对标指数", "Index"),
  key: "index",
  upright: true,
  rows: [{}],
  columns: {
    index: {
      header: text("对标指数（−4 至 4）", "Index (−4 to 4)"),
      kind: "two",
      min: -4,
      max: 4,
      role: "answer",
      native: "SUMPRODUCT([benchmarks.weight:],[gaps.gap:])/SUM([benchmarks.weight:])",
      kam: "RIVALINDEX([benchmarks.own:],[benchmarks.theirs:],[benchmarks.weight:])",
      solve: (row) => row.numbers("gaps.points").reduce((sum, one) => sum + one, 0),
      points: 1,
      tolerance: 0.006,
      hint: text(
        "八个维度的权重 × 差距相加，再除以权重之和。",
        "Weight × gap of the eight, added up, over the sum of the weights.",
      ),
      isRule: true,
    },
  },
};

const different = (row: Scope) =>
  differenceScore(
    {
      relevance: row.optional("claims.relevance"),
      uniqueness: row.optional("claims.uniqueness"),
      proof: row.optional("claims.proof"),
    },
    parameters,
  );

const differences: Table = {
  kind: "table",
  id: "differences",
  title: text("哪些差异点用得上", "Which differences can be used?"),
  note: text(
    "得分 = 三项相乘 ÷ 1.25，满分 100。三项都到参数里的下限才用得上。",
    "Score = product of the three ÷ 1.25, at most 100. Usable when each reaches its limit among the parameters.",
  ),
  key: "claim",
  rows: { of: "claims" },
  columns: {
    claim: { header: text("差异点", "Difference"), kind: "text", role: "copy", of: "claims.claim", width: 20 },
    score: {
      header: text("得分", "Score"),
      kind: "one",
      min: 0,
      max: 100,
      role: "answer",
      native: "[claims.relevance]*[claims.uniqueness]*[claims.proof]/1.25",
      kam: "INDEX(DIFFSCORE([claims.relevance],[claims.uniqueness],[claims.proof],KAM_PARAMS,FALSE),1,1)",
      solve: (row) => map(different(row), ({ score }) => score),
      points: 0.5,
      tolerance: 0.06,
      hint: text("三项相乘再除以 1.25。", "Multiply the three and divide by 1.25."),
    },
    usable: {
      header: text("用得上", "Usable"),
      kind: "yesNo",
      role: "answer",
      native:
        "IF(AND([claims.relevance]>={difference.relevance},[claims.uniqueness]>={difference.uniqueness},[claims.proof]>={difference.proof}),'YES','NO')",
      kam: "IF(INDEX(DIFFSCORE([claims.relevance],[claims.uniqueness],[claims.proof],KAM_PARAMS,FALSE),1,2)=TRUE,'YES','NO')",
      solve: (row) => map(different(row), ({ usable }) => usable),
      points: 0.5,
      hint: text("三项各看下限，不看得分。", "Each against its own limit, whatever the score."),
      marks: [{ when: "[usable]='YES'", tone: "good" }],
    },
  },
};

const met = (row: Scope) =>
  confrontation(
    {
      scores: row
        .all("confronted.inside")
        .map((_, line) => OUTER.map((id) => row.all(`confronted.${id}`)[line] as number)),
      strengths: STRENGTHS,
      opportunities: OPPORTUNITIES,
    },
    parameters,
  );

const ROWS: Readonly<Record<"S" | "W", readonly [number, number]>> = { S: [1, 2], W: [3, 4] };
const quadrantCells = (field: TowsField): Formula => {
  const [first, last] = ROWS[field.startsWith("S") ? "S" : "W"];
  const columns = field.endsWith("O") ? "o1..o2" : "t1..t2";
  return `SUM(INDEX([confronted.${columns}:],${String(first)},1):INDEX([confronted.${columns}:],${String(last)},2))`;
};
const SWOTMATRIX = `SWOTMATRIX([confronted.o1..t2:],${String(STRENGTHS)},${String(OPPORTUNITIES)},KAM_PARAMS,FALSE,LANG)`;

const quadrant = (field: TowsField, zh: string, en: string, row: number): Column => ({
  header: text(zh, en),
  kind: "integer",
  min: -99,
  max: 99,
  role: "answer",
  native: quadrantCells(field),
  kam: `INDEX(${SWOTMATRIX},${String(row)},5)`,
  solve: (scope) => map(met(scope), ({ quadrants }) => quadrants[field]),
  points: 0.5,
  tolerance: 0,
  hint: text("把这一块四个格相加。", "Add up the four cells of this quadrant."),
});

const sums = (row: Scope) => ({
  SO: row.optional("so"),
  WO: row.optional("wo"),
  ST: row.optional("st"),
  WT: row.optional("wt"),
});

const direction: Table = {
  kind: "table",
  id: "direction",
  title: text("四块合计与战略方向", "Quadrants and direction"),
  key: "so",
  upright: true,
  rows: [{}],
  columns: {
    so: quadrant("SO", "优势 × 机会", "Strengths × opportunities", TOWS_FIELDS.indexOf("SO") + 1),
    wo: quadrant("WO", "劣势 × 机会", "Weaknesses × opportunities", TOWS_FIELDS.indexOf("WO") + 1),
    st: quadrant("ST", "优势 × 威胁", "Strengths × threats", TOWS_FIELDS.indexOf("ST") + 1),
    wt: quadrant("WT", "劣势 × 威胁", "Weaknesses × threats", TOWS_FIELDS.indexOf("WT") + 1),
    core: {
      header: text("核心议题个数", "Core issues"),
      kind: "integer",
      min: 0,
      max: 100,
      role: "answer",
      native: "SUMPRODUCT((ABS([confronted.o1..t2:])>={confrontation.core})*1)",
      solve: (row) => map(met(row), ({ core }) => core.length),
      points: 0.5,
      tolerance: 0,
      hint: text(
        "十六格里，分数不论正负、大小到了参数里界线的有几格。",
        "How many of the sixteen scores are, either way, as large as the limit of the parameters.",
      ),
      isRule: true,
    },
    direction: {
      header: text("战略方向", "Direction"),
      kind: "code",
      codes: "strategicDirection",
      role: "answer",
      native: "IF([so]+[wo]>=0,IF([st]+[wt]>=0,'ATTACK','REPAIR'),IF([st]+[wt]>=0,'DEFEND','RESTRUCTURE'))",
      kam: "SWOTSTRATEGY([so],[wo],[st],[wt],LANG)",
      solve: (row) => map(strategicDirection(sums(row)), (found) => found.direction),
      points: 1,
      hint: text(
        "机会一侧 = 优势×机会 + 劣势×机会，威胁一侧 = 优势×威胁 + 劣势×威胁，零算站得住。两侧都不为负：进攻；只有威胁一侧为负：谨慎进取；只有机会一侧为负：防守；都为负：转型收缩。",
        "Opportunities = strengths × opportunities + weaknesses × opportunities, threats likewise; 0 counts as held. Neither below 0: attack; only the threats below 0: grow with repair; only the opportunities: defend; both: restructure.",
      ),
      isRule: true,
    },
  },
};

const plan = conclusions(
  text("对峻岭的打法", "The plan against Junling"),
  [
    text("向客户讲哪两个差异点？各拿什么证明？", "Which two differences do we present, and how are they proved?"),
    text("峻岭降价时怎么答？守什么、让什么？", "Junling cuts its price: what do we answer, hold and give?"),
    text("同业案例少，半年内怎样补上？", "Few references: what closes that gap within half a year?"),
  ],
  [
    text(
      "“同功率省电一成”和“余热回收打包”：只有这两个三项都到下限。前者带第三方能耗测试报告；后者先把食品厂的试用记录做成正式报告再讲。“四小时到场”同样 48 分，但别家也有。",
      "“A tenth less energy” and “heat recovery included”: the only two that reach all three limits. Bring the third party's test for the first; make a report of the food maker's trial before presenting the second. “On site in four hours” has 48 points as well, but others offer it.",
    ),
    text(
      "不跟着降。把差价换算成五年电费，用省电一成算给客户看；守住单价和付款条件，能让的是培训、备件包、分期验收，让一样换一样。不评论峻岭的质量。",
      "We do not follow. Turn the difference into five years of electricity, with a tenth less energy; hold unit price and payment, give training, a set of spares or acceptance in stages, each for something in return. Not a word about Junling's quality.",
    ),
    text(
      "同业案例 2 分对 4 分，是差得最多的三项之一。市场部牵头：在已投运的食品厂做两次能耗回访，取得书面同意后发布；2027 年 3 月底前公开案例从现有数增加两份，对标表同日重评。",
      "Published references are 2 against 4, one of the three largest lags. Marketing leads: two follow-up measurements at food makers that run our machines, published with their written consent by the end of March 2027, and the benchmark is rated again that day.",
    ),
  ],
);

/** A rival by open facts: closeness, benchmark, differences, confrontation, direction. */
export const competitorBenchmark: Worksheet = {
  id: "competitor-benchmark",
  title: text("竞争对标与对峙矩阵", "Competitor benchmark and confrontation"),
  purpose: text(
    "用公开事实认清主要对手，找到用得上的差异点，从对峙矩阵得出打法。",
    "Know the main rival by open facts, find the differences that can be used, and derive a direction from the confrontation matrix.",
  ),
  models: ["COMP-1", "COMP-2", "COMP-3", "STR-5", "STR-6"],
  sessions: ["WHO-COMPETES", "DIFFERENCE", "SWOT-TO-STRATEGY"],
  story: {
    title: text("每次都碰到峻岭", "Always Junling"),
    paragraphs: [
      text(
        "云舟压缩机的销售说：“峻岭什么都比我们强。”市场部把三家同行的公开资料摆到桌上：年报、能效公告、标准参编名单、展会和网站上的案例。",
        "“Junling is better at everything,” say the reps of Yunzhou Compressors. Marketing puts the open facts about three rivals on the table: annual reports, efficiency classes, lists of standards' authors, fairs and published references.",
      ),
      text(
        "每个评分都有出处和日期，资料收集到 2026 年 9 月底为止。不向客户或对手的员工打听报价、标底和内部名单；听来的、说不清来源的一律不记。",
        "Each rating has a source and a day; facts were gathered up to the end of September 2026. Nobody is asked for quotations, tender secrets or internal lists; what has no clear source is not written down.",
      ),
    ],
  },
  data: [rivals, benchmarks, claims, confronted],
  tasks: [
    {
      id: "class",
      title: text("认清对手", "Know the rivals"),
      minutes: 10,
      ask: [text("换算相遇分，算出接近程度，判断类型。", "Points for encounters, closeness, kind.")],
      parts: [classed],
      teach: text(
        "一家直接、一家间接、一家潜在，做法各不同：直接的逐单分析，间接的每季看一次，潜在的只留意。",
        "One direct, one indirect, one potential: the first is looked at in every deal, the second each quarter, the third watched.",
      ),
    },
    {
      id: "benchmark",
      title: text("八个维度对标", "Benchmark on eight dimensions"),
      minutes: 15,
      ask: [
        text(
          "算出差距和指数，看图说出真正领先与落后的维度。",
          "Gaps and index; then tell from the chart where we really lead and lag.",
        ),
      ],
      parts: [
        gaps,
        index,
        {
          kind: "picture",
          height: 17,
          charts: [
            {
              kind: "radar",
              title: text("对标雷达", "Benchmark radar"),
              alt: text(
                "我方与对手八个维度评分的雷达图，数据见上表。",
                "Radar of both sides on eight dimensions; the table above holds the data.",
              ),
              values: { min: 0, max: 5, step: 1 },
              series: [
                { name: text("我方", "We"), categories: "gaps.dimension", values: "gaps.own", look: "main" },
                { name: text("对手", "They"), categories: "gaps.dimension", values: "gaps.theirs", look: "target" },
              ],
            },
          ],
        },
      ],
      teach: text(
        "“什么都比我们强”不是事实：三项领先，加权以后指数略高于零。请学员质疑一个评分：依据够不够公开、够不够新？",
        "“Better at everything” is no fact: we lead on three, and the weighted index is just above zero. Question one rating: is its fact open, and recent enough?",
      ),
    },
    {
      id: "difference",
      title: text("选出用得上的差异点", "Choose the differences"),
      minutes: 10,
      ask: [text("算得分，判断哪些用得上。", "Work out the scores, and tell which can be used.")],
      parts: [differences],
      teach: text(
        "“四小时到场”得分不低，却不独有；“价格最低”守不住。差异要客户在意、别人没有、拿得出证明，缺一不可。",
        "“On site in four hours” scores well and is not ours alone; “the lowest price” cannot be held. A difference must matter, be ours, and be proved.",
      ),
    },
    {
      id: "confront",
      title: text("对峙矩阵与方向", "Confrontation and direction"),
      minutes: 20,
      ask: [text("算出四块合计、核心议题个数和战略方向。", "Quadrants, number of core issues, direction.")],
      parts: [direction],
      teach: text(
        "方向只是起点：请学员从核心议题里各选一格，写成“用什么抓住什么”的一句话。",
        "A direction is a beginning: let everybody turn one core cell into a sentence of what to use for what.",
      ),
    },
    {
      id: "plan",
      title: text("写出打法", "Write the plan"),
      minutes: 10,
      ask: [text("用上面的数字和差异点回答三个问题。", "Answer three questions with figures and differences.")],
      parts: [plan],
      teach: text(
        "不贬低对手：只讲自己的事实和证明，让客户自己比较。",
        "Never run a rival down: present own facts and proofs, and let the customer compare.",
      ),
    },
  ],
  goals: [
    text("用公开事实给对手打分", "rate a rival by open facts"),
    text("说出差异点用得上的三个条件", "name the three conditions of a usable difference"),
    text("从对峙矩阵说出战略方向和核心议题", "tell direction and core issues from a confrontation matrix"),
  ],
  discussion: [
    {
      ask: text("哪些对手信息不能要？", "Which information about a rival must not be taken?"),
      answer: text(
        "商业秘密：未公开的报价、图纸、客户名单、标底；也不能请人去打探。",
        "Trade secrets: unpublished quotations, drawings, customer lists, tender secrets; nor may anybody be sent for them.",
      ),
      minutes: 5,
    },
    {
      ask: text("两位同事评分差两分，怎么办？", "Two colleagues differ by two points. What now?"),
      answer: text(
        "回到事实：各自的依据和日期摆出来，补一条事实再打分，而不是取平均了事。",
        "Back to the facts: show source and day, add a fact and rate again, instead of merely taking the mean.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text(
        "请学员各带一家对手的三条公开事实和出处。",
        "Ask everybody for three open facts about one rival, with their sources.",
      ),
      text("准备大张的对峙矩阵，每组一张。", "Prepare a large matrix for each group."),
    ],
    mistakes: [
      text("相遇次数直接当分数加权。", "The encounters themselves are weighted instead of their points."),
      text("差距方向弄反。", "The gap is taken the wrong way round."),
      text("得分高就当作用得上，没有逐项看下限。", "A high score is taken for usable without looking at each limit."),
      text("劣势一行的分数写成正数。", "A weakness is scored as if it helped."),
    ],
    close: text(
      "请每人写下下周要讲给客户听的一个差异点，和要带去的证明。",
      "Let everybody write down one difference to present next week, and the proof to bring.",
    ),
  },
};
