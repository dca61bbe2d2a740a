import { customerReturn } from "#core/finance/customer-return.ts";
import { differenceScore } from "#core/competition/difference-score.ts";
import { relativeShare } from "#core/competition/relative-share.ts";
import { rivalClass, rivalCount } from "#core/competition/rival-class.ts";
import { map } from "#core/kernel/outcome.ts";
import { answers, claims, exchange, own, plans, replacement, rivals } from "./cases/four-rivals.ts";
import { copied, given, judged, number, numbered, ownWords } from "./columns.ts";
import { conclusions } from "./conclusions.ts";
import { parameters } from "./from-core.ts";
import { text, type Column, type Scope, type Table, type Text, type Worksheet } from "./worksheet.ts";

const yeses = (row: Scope, id: string) => row.all(id).filter((one) => one === true).length;
const filled = (row: Scope, id: string) => row.text(id).trim() !== "";

const RIVALCLASS =
  "RIVALCLASSWHY([rivals.productOverlap],[rivals.customerOverlap],[rivals.encounters],KAM_PARAMS,FALSE,LANG)";
const MET =
  "(([rivals.encounters]>={rival.encounters.one})+([rivals.encounters]>={rival.encounters.two})+([rivals.encounters]>={rival.encounters.three})+([rivals.encounters]>={rival.encounters.four})+([rivals.encounters]>={rival.encounters.five}))";
const classOf = (row: Scope) =>
  rivalClass(
    {
      productOverlap: row.number("rivals.productOverlap"),
      customerOverlap: row.number("rivals.customerOverlap"),
      encounters: row.number("rivals.encounters"),
    },
    parameters,
  );

const classes: Table = {
  kind: "table",
  id: "classes",
  title: text("识别对手", "Identify the rivals"),
  key: "rival",
  rows: { of: "rivals" },
  columns: {
    rival: copied("rivals.name", "text", text("对手", "Rival"), { width: 16 }),
    score: {
      header: text("竞争接近度", "Closeness"),
      kind: "two",
      min: 0,
      max: 5,
      role: "answer",
      native: `([rivals.productOverlap]*{rival.weight.products}+[rivals.customerOverlap]*{rival.weight.customers}+${MET}*{rival.weight.encounters})/({rival.weight.products}+{rival.weight.customers}+{rival.weight.encounters})`,
      kam: `INDEX(${RIVALCLASS},1,1)`,
      solve: (row) => map(classOf(row), ({ score }) => score),
      points: 1,
      tolerance: 0.006,
      hint: text(
        "相遇次数先换成 0–5 分，再按 35、35、30 加权。",
        "Turn the encounters into 0–5 first, then weigh by 35, 35, 30.",
      ),
      isRule: true,
    },
    kind: {
      header: text("类型", "Kind"),
      kind: "code",
      codes: "rivalKind",
      width: 16,
      role: "answer",
      native: "IF([score]>={rival.direct},'DIRECT',IF([score]>={rival.indirect},'INDIRECT','POTENTIAL'))",
      kam: `INDEX(${RIVALCLASS},1,2)`,
      solve: (row) => {
        const score = row.number("score");
        if (score >= parameters["rival.direct"]) return "DIRECT";
        return score >= parameters["rival.indirect"] ? "INDIRECT" : "POTENTIAL";
      },
      points: 0.5,
      hint: text("3.5 分以上直接，2 分以上间接。", "Direct from 3.5, indirect from 2."),
      isRule: true,
    },
  },
};

const standing: Table = {
  kind: "table",
  id: "standing",
  title: text("项目里的对手与市场份额", "Rivals in the deal, and shares"),
  key: "count",
  upright: true,
  rows: [{}],
  columns: {
    count: {
      header: text("项目里已知的对手数", "Rivals known in the deal"),
      kind: "integer",
      min: 0,
      max: 100,
      role: "answer",
      native: "COUNTIF([rivals.inDeal:],'YES')",
      solve: (row) => yeses(row, "rivals.inDeal"),
      points: 0.5,
      tolerance: 0,
      hint: text("数“在这个项目里”为是的。", "Those that are in this deal."),
    },
    enough: {
      header: text("个数说明", "What the number says"),
      kind: "code",
      codes: "rivalCount",
      role: "answer",
      native: "IF([count]<{rival.perDeal.fewest},'FEW',IF([count]>{rival.perDeal.most},'MANY','EXPECTED'))",
      solve: (row) => rivalCount(row.number("count"), parameters),
      points: 0.5,
      hint: text("一般一个项目有三到五家。", "A deal mostly has three to five."),
      isRule: true,
      marks: [{ when: "[enough]='FEW'", tone: "warn" }],
    },
    relative: {
      header: text("相对市场份额", "Relative share"),
      kind: "two",
      min: 0,
      role: "answer",
      native: "[own.share]/MAX([rivals.share:])",
      kam: "RELSHARE([own.share],[rivals.share:],LANG)",
      solve: (row) => relativeShare(row.number("own.share"), row.numbers("rivals.share")),
      points: 1,
      tolerance: 0.006,
      hint: text("我方份额 ÷ 最大对手的份额。", "Our share ÷ the largest rival's."),
      isRule: true,
    },
  },
};

const DIFFSCORE = "DIFFSCORE([claims.relevance],[claims.uniqueness],[claims.proof],KAM_PARAMS,FALSE,LANG)";
const differenceOf = (row: Scope) =>
  differenceScore(
    {
      relevance: row.number("claims.relevance"),
      uniqueness: row.number("claims.uniqueness"),
      proof: row.number("claims.proof"),
    },
    parameters,
  );

const scored: Table = {
  kind: "table",
  id: "scored",
  title: text("六类差异点哪些能用", "Which of the six can be used"),
  key: "claim",
  rows: { of: "claims" },
  columns: {
    claim: copied("claims.claim", "text", text("差异点", "Difference"), { width: 30 }),
    score: {
      header: text("得分", "Score"),
      kind: "one",
      min: 0,
      max: 100,
      role: "answer",
      native: "[claims.relevance]*[claims.uniqueness]*[claims.proof]/1.25",
      kam: `INDEX(${DIFFSCORE},1,1)`,
      solve: (row) => map(differenceOf(row), ({ score }) => score),
      points: 0.5,
      tolerance: 0.06,
      hint: text("三项相乘 ÷ 1.25，满分 100。", "The three multiplied ÷ 1.25; 100 at most."),
      isRule: true,
    },
    usable: {
      header: text("可用", "Usable"),
      kind: "yesNo",
      role: "answer",
      native:
        "IF(AND([claims.relevance]>={difference.relevance},[claims.uniqueness]>={difference.uniqueness},[claims.proof]>={difference.proof}),'YES','NO')",
      kam: `IF(INDEX(${DIFFSCORE},1,2),'YES','NO')`,
      solve: (row) => map(differenceOf(row), ({ usable }) => usable),
      points: 0.5,
      hint: text(
        "相关 4、独特 4、可证明 3，缺一项不可用；代价只作参考。",
        "4 for relevance, 4 for uniqueness, 3 for proof, every one; cost is told beside.",
      ),
      isRule: true,
      marks: [{ when: "[usable]='YES'", tone: "good" }],
    },
  },
};

const proved: Table = {
  kind: "table",
  id: "proved",
  title: text("七问哪些算数", "Which answers count"),
  note: text("有答案、有合法来源、有日期，三样齐了才算。", "An answer counts with a lawful source and a date."),
  key: "question",
  rows: { of: "answers" },
  columns: {
    question: copied("answers.question", "code", text("问题", "Question"), {
      codes: "intelligenceQuestion",
      width: 18,
    }),
    counts: {
      header: text("算数", "Counts"),
      kind: "yesNo",
      role: "answer",
      native: 'IF(AND([answers.answer]<>"",[answers.source]<>"",[answers.learnt]<>""),\'YES\',\'NO\')',
      solve: (row) =>
        filled(row, "answers.answer") && filled(row, "answers.source") && row.optional("answers.learnt") !== null,
      points: 0.5,
      hint: text("来源或日期空着的不算。", "Not without a source or a date."),
      marks: [{ when: "[counts]='NO'", tone: "warn" }],
    },
    words: ownWords(text("还要问谁、怎样公开地问", "Whom to ask next, and openly how"), 2, 32),
  },
};

const completeness: Table = {
  kind: "table",
  id: "completeness",
  title: text("情报完整度", "Completeness"),
  key: "share",
  upright: true,
  rows: [{}],
  columns: {
    share: {
      header: text("算数的比例", "Share that counts"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: "COUNTIF([proved.counts:],'YES')/ROWS([proved.counts:])",
      kam: "INTELCOMPLETE([answers.answer:],[answers.source:],[answers.learnt:],LANG)",
      solve: (row) => yeses(row, "proved.counts") / row.all("proved.counts").length,
      points: 1,
      tolerance: 0.0006,
      hint: text("算数的个数 ÷ 七。", "Those that count ÷ seven."),
    },
  },
};

const way = (said: string, english: string) => ({ way: text(said, english) });

const sources: Table = {
  kind: "table",
  id: "sources",
  title: text("这样得来的能不能用", "May this be used?"),
  note: text("能用的选来源，不能用的选“无”。", "Choose the source, or none where it may not be used."),
  key: "way",
  rows: numbered([
    way("对手官网公布的样板客户名单", "References on the rival's own site"),
    way("客户在会上主动说对手交期三周", "The customer says of its own accord that the rival needs three weeks"),
    way("请评标专家透露对手报价", "Asking an evaluator for the rival's price"),
    way("展会上对手公开演示的参数", "Figures that the rival shows at a fair"),
    way("对手离职员工带来的客户价目表", "A price list brought by somebody who left the rival"),
    way("同一家安装公司说现场故障情况", "An installer tells of failures on site"),
    way("冒充客户向对手询价", "Posing as a customer to get a quotation"),
    way("在客户车间看见对手设备的铭牌", "The rival's plate seen in the customer's shop"),
  ]),
  columns: {
    way: given("text", text("情报怎样得来", "How it was learnt"), { width: 40 }),
    number,
    source: judged("intelligenceSource", ["PUBLIC", "CUSTOMER", null, "EVENT", null, "PARTNER", null, "OBSERVED"], {
      header: text("来源", "Source"),
      width: 16,
      hint: text(
        "打听保密信息、使用他人商业秘密、假冒身份，都不能用。",
        "Not what is confidential, a trade secret, or got under a false name.",
      ),
    }),
  },
};

const DIFFERENCE = "[plans.part]='rivalPlanPart.difference'";
const planned = (id: "first" | "second", header: Text): Column => ({
  header,
  kind: "yesNo",
  role: "answer",
  native: `IF([plans.${id}]="",'NO',IF(${DIFFERENCE},IF(COUNTIFS([claims.claim:],[plans.${id}],[scored.usable:],'YES')>0,'YES','NO'),'YES'))`,
  solve: (row) => {
    if (!filled(row, `plans.${id}`)) return false;
    if (row.text("plans.part") !== "difference") return true;
    const named = row.text(`plans.${id}`);
    return row.all("claims.claim").some((claim, index) => claim === named && row.all("scored.usable")[index] === true);
  },
  points: 0.5,
  hint: text("写了就算有；差异点还要在上一题里可用。", "Written is enough; the difference must be usable as well."),
  marks: [{ when: `[${id}]='NO'`, tone: "warn" }],
});

const drafts: Table = {
  kind: "table",
  id: "drafts",
  title: text("每家对手的计划齐不齐", "Are the plans complete?"),
  key: "part",
  rows: { of: "plans" },
  columns: {
    part: copied("plans.part", "code", text("部分", "Part"), { codes: "rivalPlanPart", width: 14 }),
    first: planned("first", text("对铂泉流体", "Against Boquan")),
    second: planned("second", text("对远汀泵业", "Against Yuanting")),
    words: ownWords(text("缺的补上一句", "What is missing, in a sentence"), 2, 34),
  },
};

const whole = (reference: string, header: Text): Column => ({
  header,
  kind: "percentOne",
  min: 0,
  max: 1,
  role: "answer",
  native: `COUNTIF([${reference}:],'YES')/ROWS([${reference}:])`,
  solve: (row) => yeses(row, reference) / row.all(reference).length,
  points: 0.5,
  tolerance: 0.0006,
  hint: text("有的部分 ÷ 全部部分。", "Parts that are there ÷ all parts."),
});

const replaced: Table = {
  kind: "table",
  id: "replaced",
  title: text("替换案例齐不齐", "Is the case complete?"),
  key: "part",
  rows: { of: "replacement" },
  columns: {
    part: copied("replacement.part", "code", text("部分", "Part"), { codes: "replacementPart", width: 16 }),
    there: {
      header: text("有", "There"),
      kind: "yesNo",
      role: "answer",
      native: "IF([replacement.note]=\"\",'NO','YES')",
      solve: (row) => filled(row, "replacement.note"),
      points: 0.5,
      hint: text("草稿里写了没有。", "Whether the draft says it."),
      marks: [{ when: "[there]='NO'", tone: "warn" }],
    },
    words: ownWords(text("补写，或写自己的一家", "Complete it, or write of your own"), 2, 32),
  },
};

const returnOf = (row: Scope) => customerReturn(row.number("gain"), row.number("cost"), 1);

const result: Table = {
  kind: "table",
  id: "result",
  title: text("完整程度与更换账", "Completeness and the cost of changing"),
  key: "first",
  upright: true,
  rows: [{}],
  columns: {
    first: whole("drafts.first", text("铂泉计划完整度", "Plan against Boquan")),
    second: whole("drafts.second", text("远汀计划完整度", "Plan against Yuanting")),
    there: whole("replaced.there", text("替换案例完整度", "Case of replacement")),
    cost: {
      header: text("转换成本（元）", "Cost of changing (yuan)"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native: "[exchange.pumps]+[exchange.validation]+[exchange.stop]",
      solve: (row) => row.number("exchange.pumps") + row.number("exchange.validation") + row.number("exchange.stop"),
      points: 1,
      tolerance: 0.5,
      hint: text("新泵、验证、停产三项。", "Pumps, validation and stop."),
    },
    gain: {
      header: text("每年好处（元）", "Gain a year (yuan)"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native: "[exchange.repairs]+[exchange.losses]",
      solve: (row) => row.number("exchange.repairs") + row.number("exchange.losses"),
      points: 1,
      tolerance: 0.5,
      hint: text("少花的维修加少损失的产量。", "Repairs and losses saved."),
    },
    months: {
      header: text("几个月收回", "Months to recover"),
      kind: "one",
      min: 0,
      role: "answer",
      native: "[cost]/[gain]*12",
      kam: "INDEX(CUSTROI([gain],[cost],1,FALSE,LANG),1,2)",
      solve: (row) => map(returnOf(row), ({ paybackMonths }) => paybackMonths),
      points: 1,
      tolerance: 0.06,
      hint: text("转换成本 ÷ 每年好处 × 12。", "Cost ÷ gain × 12."),
      isRule: true,
    },
  },
};

const talk = conclusions(
  text("对客户说的话", "What we say to the customer"),
  [
    text(
      "不提对手名字，用一个可用的差异点写两句话。",
      "Two sentences with a usable difference, without the rival's name.",
    ),
    text("客户说“铂泉便宜一成”，怎样回答？", "“Boquan is 10 % cheaper.” What do you answer?"),
    text("对澜岸制药，第一步请他们做哪件没有风险的事？", "Which riskless first step would you ask of Lanan?"),
  ],
  [
    text(
      "“这台泵的计量误差是千分之三，第三方检测报告编号在附件第二页。腐蚀介质上的两家样板，您可以自己打电话问。”",
      "“This pump meters within three per mille; the number of the independent report is on page two. Two users with corrosive media will take your call.”",
    ),
    text(
      "“便宜一成是买价。按您的介质，停一次机损失多少？我们把五年的维修、停产和检测一起列出来，数用您的，您来比。”不评价对方，不跟价。",
      "“A tenth is the price. With your medium, what does a stop cost? Let us list repairs, stops and tests of five years with your figures, and you compare.” No word about the rival, no lower price.",
    ),
    text(
      "同车间两台对照运行三十天：原来的泵不拆，数据双方一起记；不行就退回，没有切换和停产。更换账（27 万元、十八个月收回）等对照做完再谈。",
      "Two pumps beside the present ones for thirty days: nothing is taken out, both sides note the data, and ours go back if they fail. The sum (270,000, paid back in eighteen months) is talked of afterwards.",
    ),
  ],
);

/** Rivals, differences, seven questions, plans and a replacement. */
export const rivalStrategy: Worksheet = {
  id: "rival-strategy",
  title: text("识别对手、差异点与逐家策略", "Rivals, differences, a strategy for each"),
  purpose: text(
    "认出真正的对手，挑出能用的差异点，只用合法来源回答七问，为每家写出完整的策略和替换案例。",
    "Tell who really competes, pick differences that can be used, answer seven questions from lawful sources, and write a complete plan for each rival and for a replacement.",
  ),
  models: ["COMP-1", "COMP-3", "COMP-4", "COMP-5", "COMP-6"],
  sessions: ["WHO-COMPETES", "DIFFERENCE"],
  story: {
    title: text("只看见两家对手", "Only two rivals in sight"),
    paragraphs: [
      text(
        "禾溪计量做加药计量泵，在一家新建制药厂的项目里只看见两家对手，销售说“就他们俩”。产品经理翻了去年的记录：同类项目平均有四家，丢的三单里两单输给没写进名单的。",
        "Hexi Dosing makes dosing pumps. In the project of a new pharma plant its reps see two rivals and no more. The product manager looks back: such deals had four on average, and two of the three lost ones went to somebody who was on no list.",
      ),
      text(
        "名单、份额来自公开资料与投标记录；情报表照实留着空白，谁说的、哪天说的都写。",
        "List and shares come from public sources and bid records; the sheet keeps its blanks, and says who told what on which day.",
      ),
    ],
  },
  data: [rivals, own, claims, answers, plans, replacement, exchange],
  tasks: [
    {
      id: "identify",
      title: text("识别对手", "Identify the rivals"),
      minutes: 15,
      ask: [
        text(
          "算竞争接近度、类型，再看个数和相对份额。",
          "Work out closeness and kind, then number and relative share.",
        ),
      ],
      parts: [classes, standing],
      teach: text(
        "远汀三点四分，差零点一就是直接对手：不要为小数点争，看它还会不会再遇到。项目里只认出两家，少于常见的三到五家，可能有没发现的：海纳和沐川都要去问一问。相对份额零点六七，对手是第一，靠降价赶不上。",
        "Yuanting scores 3.4, a tenth short of direct: do not argue over a decimal, ask whether you will meet again. Two rivals are fewer than the usual three to five, so ask after Haina and Muchuan. A relative share of 0.67 is not caught up by price.",
      ),
    },
    {
      id: "differ",
      title: text("差异化：六类哪些能用", "Differences: which of six can be used"),
      minutes: 15,
      ask: [text("给六个差异点打分，判断能不能用。", "Score six differences and judge whether they can be used.")],
      parts: [scored],
      teach: text(
        "能用的只有两条：计量误差和四小时到场。租赁得三十二分，独特性最高却拿不出证明；获奖三次有证书，客户不在乎。问：租赁要多少条证据才可用？答：可证明到三分，例如一份已执行的合同。",
        "Two can be used: the error and the four hours. Leasing is most unique without proof; awards are proved and do not matter to the customer. What would make leasing usable? One contract in force brings its proof to 3.",
      ),
    },
    {
      id: "questions",
      title: text("七问与合法来源", "Seven questions, lawful sources"),
      minutes: 20,
      ask: [
        text(
          "判断七个答案哪些算数，算完整度，写还要问谁。",
          "Which of seven answers count? Work out completeness and whom to ask.",
        ),
        text("再判断八种得来方式能不能用。", "Then judge eight ways of learning something."),
      ],
      parts: [proved, completeness, sources],
      teach: text(
        "“来过三四次”没有来源，“份额二成七”没有日期，都不算：七问只有四个算数。打听评标信息、商业秘密、假冒身份，不论多有用都不能用，也不许写进表。遇到别人主动塞来的，不看、不存、报告上级。",
        "“Three or four visits” has no source, the share no date: four of seven count. What evaluators, former employees or a false name bring is never used nor written down; what is pressed on you is not read, not kept, and reported.",
      ),
    },
    {
      id: "plans",
      title: text("逐家策略与替换案例", "A plan for each rival, and a replacement"),
      minutes: 20,
      ask: [
        text("判断两份计划和替换案例齐不齐，补上缺的。", "Judge both plans and the case, and complete them."),
        text("再算澜岸制药的更换账。", "Then work out what changing costs Lanan."),
      ],
      parts: [drafts, replaced, result],
      teach: text(
        "对铂泉八项齐全；对远汀只有一半，用的差异点“展会获奖”在上一题里不可用，等于没有。澜岸的更换账十八个月收回：转换成本要写进案例，替客户想停产和验证，比多降价有用。",
        "All eight are there against Boquan, half against Yuanting: “three awards” cannot be used and counts as none. Changing pays for itself in 18 months at Lanan; writing down the stop and the validation helps more than a lower price.",
      ),
    },
    {
      id: "talk",
      title: text("说给客户听", "Say it to the customer"),
      minutes: 10,
      ask: [text("写三段话，两人一组互相念。", "Write three passages and read them to each other.")],
      parts: [talk],
      teach: text(
        "只讲自己的事实，不贬低对手，不做没有把握的比较；有检测报告的说报告编号，没有的不说数字。",
        "Own facts only, nothing bad of rivals, no comparison that cannot be proved; figures with their report, or none.",
      ),
    },
  ],
  goals: [
    text("用三项指标认出直接、间接、潜在对手", "tell direct, indirect and potential rivals by three measures"),
    text("说出一个差异点为什么能用或不能用", "say why a difference can be used or not"),
    text("分清合法与不合法的情报来源", "tell lawful sources from others"),
    text("写出一份八个部分齐全的逐家策略", "write a plan with all its eight parts"),
  ],
  discussion: [
    {
      ask: text(
        "客户只给两家名字，怎样公开地了解还有谁？",
        "The customer names two. How do we learn openly who else there is?",
      ),
      answer: text(
        "直接问“还在看几家、看重什么”，查公开的供应商名录和以往中标公告，问安装公司和经销商；不打听报价。",
        "Ask how many they look at and what matters, read public lists and award notices, ask installers and dealers; never for prices.",
      ),
      minutes: 5,
    },
    {
      ask: text("替换对手的客户，对方有合同还没到期，做不做？", "Their contract with the rival still runs. Do we?"),
      answer: text(
        "不劝人违约：先做到期以后的准备，对照运行放在合同之外的设备上，到期前公开竞争。",
        "We do not talk anybody into breaking it: prepare for its end, run side by side where it does not reach, compete openly then.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text(
        "请学员各带一个真实项目里的对手名单，隐去客户。",
        "Bring the list of rivals of a real deal without the customer.",
      ),
      text("先讲合法来源五类，再开始做题。", "Say the five lawful sources before beginning."),
    ],
    mistakes: [
      text("相遇十四次直接当十四分。", "Fourteen encounters are taken as fourteen points."),
      text("得分高就算可用，不看三条下限。", "A high score is taken for usable."),
      text("没有日期的答案也算完整。", "Answers without a date are counted."),
      text("计划里的差异点用了不能用的那条。", "The plan uses a difference that cannot be used."),
    ],
    close: text(
      "请每人写下一个项目里最没把握的一问，和本周公开去问的人。",
      "Let everybody write the least sure of the seven in a deal, and whom to ask openly this week.",
    ),
  },
};
