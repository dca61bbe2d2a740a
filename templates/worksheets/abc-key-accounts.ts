import { abcClasses } from "#core/accounts/abc-class.ts";
import { concentration } from "#core/accounts/concentration.ts";
import { keyTest, type KeyTest } from "#core/accounts/key-test.ts";
import { topShare } from "#core/accounts/top-share.ts";
import { KEY_FEATURES, type KeyFeature } from "#core/codes/results/accounts.ts";
import { map, ok, type Outcome } from "#core/kernel/outcome.ts";
import { buyers } from "./cases/eight-buyers.ts";
import { conclusions } from "./conclusions.ts";
import { parameters } from "./from-core.ts";
import { text, type Column, type Scope, type Table, type Text, type Worksheet } from "./worksheet.ts";

const amounts = (row: Scope) => row.numbers("buyers.annualPurchase");
const classed = (row: Scope) => abcClasses(amounts(row), parameters)[row.rowIndex];

const CLASS_SHARE = 'SUMIF([buyers.annualPurchase:],">0")';

const classes: Table = {
  kind: "table",
  id: "abc",
  title: text("按年采购额分类", "Classes by annual purchases"),
  note: text(
    "先算这家之前已累计多少：比它大的客户合计 ÷ 全部合计。这个占比决定类别，所以跨线的一家归入较高的一类。",
    "First the share accumulated before it: all larger customers ÷ total. It decides the class, so that a customer who crosses a cut belongs to the better one.",
  ),
  key: "customer",
  rows: { of: "buyers" },
  columns: {
    customer: { header: text("客户", "Customer"), kind: "text", role: "copy", of: "buyers.name" },
    amount: {
      header: text("年采购额", "Annual purchases"),
      kind: "grouped",
      role: "copy",
      of: "buyers.annualPurchase",
    },
    share: {
      header: text("占比", "Share"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: `[amount]/${CLASS_SHARE}`,
      solve: (row) => classed(row)?.share ?? null,
      points: 1,
      tolerance: 0.002,
      hint: text("这家的采购额 ÷ 全部客户合计。", "Its purchases ÷ the total of all customers."),
    },
    before: {
      header: text("之前累计占比", "Share before it"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: `SUMIF([buyers.annualPurchase:],">"&[amount])/${CLASS_SHARE}`,
      solve: beforeOf,
      points: 1,
      tolerance: 0.002,
      hint: text("只加比它大的客户，不含它自己。", "Add up only the larger customers, not this one."),
    },
    abc: {
      header: text("类别", "Class"),
      kind: "code",
      codes: "abcClass",
      role: "answer",
      native:
        "IF([amount]<0,'N',IF([amount]=0,'C',IF([before]<{abc.cutA}-0.000000001,'A',IF([before]<{abc.cutB}-0.000000001,'B','C'))))",
      kam: "ABC([buyers.annualPurchase:],KAM_PARAMS,LANG)",
      solve: (row) => {
        const own = classed(row)?.class ?? "?";
        const before = row.number("before");
        // From a share that somebody else worked out the class follows by the cuts.
        if (Math.abs(before - beforeOf(row)) < 1e-9 || row.number("amount") <= 0) return own === "?" ? null : own;
        return before < parameters["abc.cutA"] ? "A" : before < parameters["abc.cutB"] ? "B" : "C";
      },
      points: 1,
      hint: text(
        "用“之前累计占比”去比两条分界，而不是用含自己的累计。",
        "Compare the share before it with the two cuts, not the share that includes it.",
      ),
      marks: [{ when: "[abc]='A'", tone: "good" }],
    },
  },
};

function beforeOf(row: Scope): number {
  const own = row.number("buyers.annualPurchase");
  const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
  return sum(amounts(row).filter((one) => one > own)) / sum(amounts(row).filter((one) => one > 0));
}

const concentrated: Table = {
  kind: "table",
  id: "focus",
  title: text("业务集中在谁", "Where the business is concentrated"),
  key: "largest",
  upright: true,
  rows: [{}],
  columns: {
    largest: {
      header: text("最大一家占比", "Largest customer"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: `MAX([buyers.annualPurchase:])/${CLASS_SHARE}`,
      solve: (row) => map(concentration(amounts(row), parameters), ({ largest }) => largest),
      points: 1,
      tolerance: 0.002,
      hint: text("最大的一家 ÷ 合计。", "The largest ÷ the total."),
    },
    top3: {
      header: text("前三家占比", "Top three"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: `SUM(LARGE([buyers.annualPurchase:],1),LARGE([buyers.annualPurchase:],2),LARGE([buyers.annualPurchase:],3))/${CLASS_SHARE}`,
      kam: "TOPSHARE([buyers.annualPurchase:],3)",
      solve: (row) => topShare(amounts(row), 3),
      points: 1,
      tolerance: 0.002,
      hint: text("“前三家”是三家客户，不是百分之三。", "The top three are three customers, not three per cent."),
    },
    hhi: {
      header: text("集中度指数 HHI", "Index of concentration (HHI)"),
      kind: "four",
      min: 0,
      max: 1,
      role: "answer",
      native: `SUMPRODUCT([buyers.annualPurchase:]^2)/${CLASS_SHARE}^2`,
      kam: "HHI([buyers.annualPurchase:])",
      solve: (row) => map(concentration(amounts(row), parameters), ({ hhi }) => hhi),
      points: 2,
      tolerance: 0.002,
      hint: text("各家占比的平方相加。", "Add up the squares of the shares."),
      isRule: true,
    },
    warning: {
      header: text("集中度过高", "Too concentrated"),
      kind: "yesNo",
      role: "answer",
      native: "IF(OR([largest]>{concentration.singleShare},[hhi]>{concentration.hhi}),'YES','NO')",
      solve: (row) =>
        row.number("largest") > parameters["concentration.singleShare"] ||
        row.number("hhi") > parameters["concentration.hhi"],
      points: 1,
      hint: text("两条警戒线，过了任意一条就算。", "There are two limits; passing either is enough."),
      isRule: true,
      marks: [{ when: "[warning]='YES'", tone: "warn" }],
    },
  },
};

const FEATURES: Readonly<Record<KeyFeature, { id: string; header: Text; native: string; hint: Text }>> = {
  VOLUME: {
    id: "volume",
    header: text("采购量大", "Large purchases"),
    native: "MAX([buyers.annualPurchase],[buyers.categorySpend])>{key.purchase}",
    hint: text(
      "看采购额与已核实的品类采购额中较大的一个，须超过门槛。",
      "The larger of purchases and proved category spend must exceed the limit.",
    ),
  },
  CHAIN: {
    id: "chain",
    header: text("决策链复杂", "Complex decision"),
    native: "OR([buyers.decisionMakers]>={key.decisionMakers},[buyers.approvalLevels]>={key.approvalLevels})",
    hint: text("人数和审批层级，有一项达到即可。", "People or approval levels: one of the two is enough."),
  },
  CUSTOM: {
    id: "custom",
    header: text("需求专业化", "Special needs"),
    native: "[buyers.customShare]>={key.customShare}",
    hint: text("看定制采购占比。", "Look at the customised share."),
  },
  STRATEGIC: {
    id: "strategic",
    header: text("战略合作", "Strategic cooperation"),
    native: "OR([buyers.framework]='YES',[buyers.coopYears]>={key.coopYears})",
    hint: text("有框架协议，或合作年限够长。", "A framework agreement, or enough years together."),
  },
  INFLUENCE: {
    id: "influence",
    header: text("行业影响力", "Influence"),
    native: "[buyers.influenceGrade]>={key.influence}",
    hint: text("行业影响力等级达到 4 级。", "Its influence grade is at least 4."),
  },
};

function tested(row: Scope): Outcome<KeyTest> {
  return keyTest(
    {
      annualPurchase: row.number("buyers.annualPurchase"),
      verifiedSpend: row.optional("buyers.categorySpend"),
      decisionMakers: row.number("buyers.decisionMakers"),
      approvalLevels: row.number("buyers.approvalLevels"),
      customShare: row.number("buyers.customShare"),
      years: row.number("buyers.coopYears"),
      framework: row.value("buyers.framework") === true,
      influence: row.number("buyers.influenceGrade"),
    },
    parameters,
  );
}

const feature = (code: KeyFeature): Column => ({
  header: FEATURES[code].header,
  kind: "yesNo",
  role: "answer",
  native: `IF(${FEATURES[code].native},'YES','NO')`,
  solve: (row) => map(tested(row), ({ features }) => features[code]),
  points: 0.5,
  hint: FEATURES[code].hint,
  isRule: true,
});

const test: Table = {
  kind: "table",
  id: "test",
  title: text("五个特征", "Five features"),
  key: "customer",
  rows: { of: "buyers" },
  columns: {
    customer: { header: text("客户", "Customer"), kind: "text", role: "copy", of: "buyers.name" },
    ...Object.fromEntries(KEY_FEATURES.map((code) => [FEATURES[code].id, feature(code)])),
    count: {
      header: text("特征数", "Features"),
      kind: "integer",
      min: 0,
      max: 5,
      role: "answer",
      native: "COUNTIF([volume..influence],'YES')",
      solve: (row) => KEY_FEATURES.filter((code) => row.value(FEATURES[code].id) === true).length,
      points: 0.5,
      tolerance: 0,
      hint: text("数一数前面有几个“是”。", "Count the yeses before it."),
    },
    class: {
      header: text("认定", "Class"),
      kind: "code",
      codes: "keyClass",
      role: "answer",
      native:
        "IF(AND([volume]='YES',OR(MAX([buyers.annualPurchase],[buyers.categorySpend])>={key.purchase}*{key.aloneFactor},[count]>={key.features})),'KEY',IF(OR([volume]='YES',[count]>={key.features}),'CANDIDATE','REGULAR'))",
      kam: "KEYTEST([buyers.annualPurchase],[buyers.decisionMakers],[buyers.approvalLevels],[buyers.customShare],[buyers.coopYears],[buyers.framework],[buyers.influenceGrade],[buyers.categorySpend],KAM_PARAMS,LANG)",
      solve: classOf,
      points: 1,
      hint: text(
        "采购量达标且特征够三个，或采购量达到门槛十倍，才是大客户；只占一头的是候选。",
        "Large purchases and three features, or ten times the limit alone, make a key account; one of the two makes a candidate.",
      ),
      isRule: true,
      marks: [{ when: "[class]='KEY'", tone: "good" }],
    },
  },
};

// With features that somebody else found, the class follows from those.
function classOf(row: Scope): Outcome<string | null> {
  const core = tested(row);
  if (!core.ok) return core;
  const { features, class: own, rule } = core.value;
  const isOwn = KEY_FEATURES.every((code) => row.value(FEATURES[code].id) === features[code]);
  const hasVolume = row.value("volume") === true;
  const enough = row.number("count") >= parameters["key.features"];
  if (isOwn && enough === core.value.count >= parameters["key.features"]) return ok(own);
  if (hasVolume && (rule === "ALONE" || enough)) return ok("KEY");
  return ok(hasVolume || enough ? "CANDIDATE" : "REGULAR");
}

const advice = conclusions(
  text("怎样分配时间", "How to share out the time"),
  [
    text("哪家采购额排在前列，却不是大客户？为什么？", "Who is among the largest buyers and yet no key account? Why?"),
    text(
      "哪家还没有采购，却要当作目标大客户？先做什么？",
      "Who buys nothing yet and is a target key account? What comes first?",
    ),
    text("十天拜访时间，怎样分给八家？", "Ten days for visits: how are they shared among the eight?"),
  ],
  [
    text(
      "鼎越造纸：一年采购 120 万元，是 A 类，五个特征却只有“采购量大”一个，只是候选。三个人、一级审批、定制 5%，换供应商很容易；先问能不能签框架，再谈多投入。",
      "Dingyue Paper: 1.2 million a year, class A, and of the five features only the volume: a candidate. Three people, one level of approval and 5 % of special goods make it easy to change supplier. Ask for a framework before giving it more time.",
    ),
    text(
      "远沙能源：采购为零，是 C 类，可品类一年采购 2,600 万元，采购量大、决策链复杂、行业影响力三项都是。先弄清四级审批里谁提需求，约技术部门看一次现场，不报价。",
      "Yuansha Energy: nothing bought, class C, and 26 million of the category a year with three features: volume, decision chain, influence. First find out who in the four levels states the need, and see the site with their engineers, without a quote.",
    ),
    text(
      "海渡 3 天、青朴 2 天、南枫 2 天、远沙 2 天、鼎越 1 天，合十天；白鹭、石涧、和禾用电话和集中活动。大客户多给，远沙虽然零采购也给两天。",
      "Haidu 3 days, Qingpu 2, Nanfeng 2, Yuansha 2, Dingyue 1: ten. Bailu, Shijian and Hehe by phone and at events. Key accounts get more, Yuansha among them though it buys nothing yet.",
    ),
  ],
);

/** ABC classes, concentration, and the five features of a key account. */
export const abcKeyAccounts: Worksheet = {
  id: "abc-key-accounts",
  title: text("客户分类与大客户识别", "ABC classes and the key-account test"),
  purpose: text(
    "看清业务集中在谁，用五个特征说明谁是大客户、谁是候选，并据此分配时间。",
    "See where the business is concentrated, tell key accounts from candidates by five features, and share out time accordingly.",
  ),
  models: ["ABC-1", "ABC-3", "KA-1"],
  sessions: ["KEY-OR-NOT", "CONCENTRATION"],
  story: {
    title: text("八家客户，谁该多去", "Eight customers: whom to see more often"),
    paragraphs: [
      text(
        "砚山泵业的小组有八家往来客户和潜在客户。组长发现大家拜访的次数差不多，而业绩差别很大，决定先看数据再排计划。",
        "A team of Yanshan Pumps looks after eight customers and prospects. Visits are spread evenly while results are not, so the team leader wants figures before plans.",
      ),
      text(
        "表中是最近十二个月向我方的采购额、已核实的品类年采购额，以及决策、定制、合作与影响力的情况。远沙能源还没有从我方采购。",
        "The table holds twelve months' purchases from us, the proved yearly spend in our category, and facts on decision, customisation, cooperation and influence. Yuansha Energy buys nothing from us yet.",
      ),
    ],
  },
  data: [buyers],
  tasks: [
    {
      id: "abc",
      title: text("分出 A、B、C", "Sort into A, B and C"),
      minutes: 15,
      ask: [
        text(
          "算出每家的占比和之前累计占比，再按两条分界定类别。",
          "Work out each share and the share before it, then the class by the two cuts.",
        ),
      ],
      parts: [
        classes,
        {
          kind: "picture",
          height: 15,
          charts: [
            {
              kind: "bar",
              title: text("年采购额（元）", "Annual purchases (yuan)"),
              alt: text(
                "八家客户年采购额的条形图，数据见上表。",
                "Bars of the customers' annual purchases; the table above holds the data.",
              ),
              values: { min: 0 },
              series: [
                {
                  name: text("年采购额", "Annual purchases"),
                  categories: "abc.customer",
                  values: "abc.amount",
                  look: "main",
                },
              ],
            },
          ],
        },
      ],
      teach: text(
        "让学员先凭印象举手投“谁是 A 类”，再算。重点讲跨线的那一家：为什么归入较高的一类。采购额为零的归 C，但不等于不重要。",
        "Let them vote for the A's first, then calculate. Dwell on the customer who crosses the cut and why it belongs to the better class. No purchases means C, which is not the same as unimportant.",
      ),
    },
    {
      id: "concentration",
      title: text("看集中度", "Look at the concentration"),
      minutes: 10,
      ask: [
        text(
          "算出三个数，并判断是否过于集中。",
          "Work out three figures and judge whether the business is too concentrated.",
        ),
      ],
      parts: [concentrated],
      teach: text(
        "问一句：最大的客户明年换供应商，团队还剩多少业务？把指数换成这个问题，学员就记得住。",
        "Ask: if the largest customer changes supplier next year, what is left? The index sticks once it is this question.",
      ),
    },
    {
      id: "features",
      title: text("用五个特征认定大客户", "Tell key accounts by five features"),
      minutes: 20,
      ask: [
        text(
          "逐家判断五个特征，数出个数，再给出认定。阈值在“参数”里。",
          "Judge the five features of each, count them, and give the class. The thresholds are among the parameters.",
        ),
      ],
      parts: [test],
      teach: text(
        "分组各做两家再拼成一张表，最快暴露分歧。注意三个陷阱：大单而别无特征的一家、零采购而潜力巨大的一家、采购不大而特征齐全的一家。",
        "Groups take two customers each and join the results, which shows differences soonest. Three traps: one with volume only, one with no purchases but a huge spend, one small with every feature.",
      ),
    },
    {
      id: "advice",
      title: text("把结论用到时间上", "Turn it into time"),
      minutes: 10,
      ask: [text("用数字回答三个问题。", "Answer three questions with figures.")],
      parts: [advice],
      teach: text(
        "好的回答会区分“现在的 A”与“将来的大客户”，并给零采购的目标客户一个小而明确的第一步。",
        "Good answers tell today's A's from tomorrow's key accounts, and give the prospect one small, definite first step.",
      ),
    },
  ],
  goals: [
    text(
      "说出 A、B、C 怎样划分，以及跨线的客户归哪一类",
      "say how A, B and C are cut, and where a customer who crosses a cut belongs",
    ),
    text("算出集中度并说明它意味着什么风险", "work out the concentration and say what risk it means"),
    text("用五个特征说明一家客户是不是大客户", "show by five features whether a customer is a key account"),
  ],
  discussion: [
    {
      ask: text("只按采购额分类会漏掉谁？", "Whom does a classification by purchases miss?"),
      answer: text(
        "还没买但品类采购额很大的；买得不多但带动同行的；退货多、毛利低的大户则会被高估。",
        "Prospects with a large spend, small buyers whom others follow; and it flatters large ones with returns and thin margins.",
      ),
      minutes: 5,
    },
    {
      ask: text("五个特征的阈值该由谁定、多久看一次？", "Who sets the thresholds of the five features, and how often?"),
      answer: text(
        "由销售、财务、技术一起定，写进参数表，一年看一次；中途改要说明理由。",
        "Sales, finance and engineering together, in the parameters, once a year; a change in between needs a reason.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text(
        "准备三张空白卡片，开场时请学员写下自己心目中的前三大客户。",
        "Have cards ready on which they write their three largest customers at the start.",
      ),
      text("确认学员知道绝对引用（$）和 SUMIF 的写法。", "Make sure that they know absolute references ($) and SUMIF."),
    ],
    mistakes: [
      text(
        "用含自己的累计占比定类，第一名反而掉出 A 类。",
        "The class goes by the share that includes the customer, so that the first drops out of A.",
      ),
      text("把“前三家”当成前 3%。", "The top three are taken for three per cent."),
      text("采购量正好等于门槛也算超过。", "Purchases equal to the limit are counted as above it."),
      text(
        "因为没有采购就不测零采购客户的其他特征。",
        "The other features of a customer without purchases are left out.",
      ),
    ],
    close: text(
      "拿出开场的卡片：三大客户里有没有要换的？写下替换的理由。",
      "Back to the cards: does one of the three change? Write down why.",
    ),
  },
};
