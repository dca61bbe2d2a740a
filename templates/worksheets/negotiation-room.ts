import {
  NEGOTIATION_APPROACHES,
  NEGOTIATION_KINDS,
  type NegotiationApproach,
  type NegotiationKind,
} from "#core/codes/deals.ts";
import type { Outcome } from "#core/kernel/outcome.ts";
import { batnaValue } from "#core/negotiation/batna-value.ts";
import { equivalentOffers, type EquivalentOffer } from "#core/negotiation/equivalent-offers.ts";
import type { GuideTexts } from "#locales/guide-texts.ts";
import { offer, packages, wanted, waysOut } from "./cases/three-ways-out.ts";
import { copied, given, guided, judged, number, numbered, ownWords } from "./columns.ts";
import { conclusions } from "./conclusions.ts";
import { parameters, pick } from "./from-core.ts";
import { text, type Scope, type Table, type Text, type Value, type Worksheet } from "./worksheet.ts";

const TALK_WIDTH = 40;
const CHOICE_WIDTH = 13;

interface Entry {
  readonly meaning: string;
  readonly prepare: string;
}

/** What a kind or an approach is, and what to prepare for it. */
const explained = (of: (words: GuideTexts["negotiationKinds"]) => Entry): Text => {
  const [meaning, prepare] = [
    guided(({ negotiationKinds }) => of(negotiationKinds).meaning),
    guided(({ negotiationKinds }) => of(negotiationKinds).prepare),
  ];
  return text(`${meaning.zh}。先准备：${prepare.zh}。`, `${meaning.en}. To prepare: ${prepare.en}.`);
};

const meaning = given("text", text("含义与准备重点", "Meaning, and what to prepare"), { width: TALK_WIDTH });

const kindsGuide: Table = {
  kind: "table",
  id: "kindsGuide",
  title: text("三种谈判", "Three kinds"),
  key: "kind",
  rows: NEGOTIATION_KINDS.map((kind) => ({ kind, meaning: explained(({ kinds }) => kinds[kind]) })),
  columns: { meaning, kind: given("code", text("种类", "Kind"), { codes: "negotiationKind", width: CHOICE_WIDTH }) },
};

const approachesGuide: Table = {
  kind: "table",
  id: "approachesGuide",
  title: text("三种取向", "Three approaches"),
  key: "approach",
  rows: NEGOTIATION_APPROACHES.map((approach) => ({
    approach,
    meaning: explained(({ approaches }) => approaches[approach]),
  })),
  columns: {
    meaning,
    approach: given("code", text("取向", "Approach"), { codes: "negotiationApproach", width: CHOICE_WIDTH }),
  },
};

interface Talk {
  readonly talk: Text;
  readonly kind: NegotiationKind;
  readonly approach: NegotiationApproach;
}

const TALKS: readonly Talk[] = [
  {
    talk: text(
      "三年的老客户要把一批货提前一周，愿意分担加班费；双方约在电话里商量。",
      "A customer of three years wants a batch a week earlier and will share the overtime; both agree to talk by phone.",
    ),
    kind: "GENERAL",
    approach: "COOPERATIVE",
  },
  {
    talk: text(
      "清仓一批停产传感器，买家只来这一次，谈的只有总价，当场定。",
      "A lot of discontinued sensors; the buyer comes once, price is all, settled on the spot.",
    ),
    kind: "GENERAL",
    approach: "COMPETITIVE",
  },
  {
    talk: text(
      "年度框架协议：价格、账期、交期、质保都能动，双方看重的各不相同，各派一个小组，谈两个月。",
      "A yearly framework: price, payment, delivery and warranty are open, each side cares for different ones; teams on both sides, two months.",
    ),
    kind: "SPECIAL",
    approach: "WIN-WIN",
  },
  {
    talk: text(
      "一次性采购一台旧设备，金额大，成立了谈判小组；除了价格没有别的可谈，以后也不再往来。",
      "One large used machine, bought once; a team is set up, nothing but the price is open, and no further trade is expected.",
    ),
    kind: "SPECIAL",
    approach: "COMPETITIVE",
  },
  {
    talk: text(
      "两家集团的董事长会面，签合作备忘录；议程、座次和新闻稿先由双方办公室核定，先交换对市场的看法。",
      "The chairs of two groups meet to sign a memorandum; agenda, seating and press text are settled by their offices; they begin by sharing views of the market.",
    ),
    kind: "DIPLOMATIC",
    approach: "COOPERATIVE",
  },
  {
    talk: text(
      "与外国市政府谈传感器本地组装：对方要就业和技术培训，我方要土地和订单，各有发言人，措辞先报批。",
      "Assembly in a foreign city: its government wants jobs and training, we want land and orders; each side has a speaker, and wording is cleared first.",
    ),
    kind: "DIPLOMATIC",
    approach: "WIN-WIN",
  },
];

const talks: Table = {
  kind: "table",
  id: "talks",
  title: text("六场谈判，各是哪一种、按什么取向", "Six talks: which kind, which approach"),
  key: "number",
  rows: numbered(TALKS.map(({ talk }) => ({ talk }))),
  columns: {
    talk: given("text", text("情形", "What it is"), { width: TALK_WIDTH }),
    number,
    kind: judged(
      "negotiationKind",
      TALKS.map(({ kind }) => kind),
      {
        header: text("种类", "Kind"),
        width: CHOICE_WIDTH,
        hint: text(
          "日常协商是一般；专门组队、有议程是专门；代表组织、讲礼仪与措辞是外交。",
          "Daily matters are general; a team and an agenda make it special; for the organisation, with form and wording, diplomatic.",
        ),
        isRule: true,
      },
    ),
    approach: judged(
      "negotiationApproach",
      TALKS.map(({ approach }) => approach),
      {
        header: text("取向", "Approach"),
        width: CHOICE_WIDTH,
        hint: text(
          "只有一个价、只做一次是竞争；为关系分享信息是合作；多议题、各有所重是双赢。",
          "One price, once: competitive; sharing for the relationship: cooperative; many issues prized differently: win–win.",
        ),
        isRule: true,
      },
    ),
    first: ownWords(text("先准备什么", "What to prepare first"), 2, 22),
  },
};

const outcomesOf = (row: Scope) =>
  (["good", "fair", "poor"] as const).map((end) => ({
    outcomeValue: row.optional(`waysOut.${end}`),
    outcomeProbability: row.optional(`waysOut.${end}Chance`),
  }));

const worth: Table = {
  kind: "table",
  id: "worth",
  title: text("每条退路值多少", "What each way out is worth"),
  note: text(
    "期望价值 = 各种结果 × 概率，相加。最差是概率大于 0 的结果里最小的一个；概率有剩，也可能是 0。",
    "Expected value = outcome × probability, added up. The worst is the smallest outcome with a chance; where probability is left over, 0 is one of them.",
  ),
  key: "way",
  rows: { of: "waysOut" },
  columns: {
    way: copied("waysOut.way", "text", text("退路", "Way out"), { width: 20 }),
    left: {
      header: text("没有列出的概率", "Chance left over"),
      kind: "percent",
      min: 0,
      max: 1,
      role: "answer",
      native: "ROUND(1-SUM([waysOut.goodChance..poorChance]),9)",
      solve: (row) =>
        Number((1 - outcomesOf(row).reduce((sum, one) => sum + (one.outcomeProbability ?? 0), 0)).toFixed(9)),
      points: 0.5,
      tolerance: 0.001,
      hint: text("1 减去三个概率之和，这一部分一无所得。", "1 less the three; that part brings nothing."),
      isRule: true,
    },
    value: {
      header: text("期望价值", "Expected value"),
      kind: "grouped",
      role: "answer",
      native: "SUMPRODUCT([waysOut.good..poor],[waysOut.goodChance..poorChance])",
      kam: "BATNAVALUE([waysOut.good..poor],[waysOut.goodChance..poorChance],LANG)",
      solve: (row) => batnaValue(outcomesOf(row)),
      points: 1,
      tolerance: 0.5,
      hint: text(
        "结果乘概率相加；不要再除以概率之和。",
        "Outcome times probability, added up; not divided by their sum.",
      ),
    },
    worst: {
      header: text("最差", "Worst"),
      kind: "grouped",
      role: "live",
      native:
        "MIN(IF([waysOut.goodChance]>0,[waysOut.good],9E+99),IF([waysOut.fairChance]>0,[waysOut.fair],9E+99),IF([waysOut.poorChance]>0,[waysOut.poor],9E+99),IF([left]>0,0,9E+99))",
      solve: (row) => {
        const likely = outcomesOf(row).filter((one) => (one.outcomeProbability ?? 0) > 0);
        const ends = likely.map((one) => one.outcomeValue ?? 0);
        return Math.min(...ends, ...(row.number("left") > 0 ? [0] : []));
      },
    },
    beaten: {
      header: text("桌面方案更好", "The offer is better"),
      kind: "yesNo",
      role: "answer",
      native: "IF([offer.worth]>[value],'YES','NO')",
      solve: (row) => row.number("offer.worth") > row.number("value"),
      points: 0.5,
      hint: text("桌面方案的毛利与这条退路的期望价值相比。", "The offer's gross profit against the expected value."),
    },
  },
};

const room: Table = {
  kind: "table",
  id: "room",
  title: text("谈判的余地", "The room to negotiate"),
  key: "best",
  upright: true,
  rows: [{}],
  columns: {
    best: {
      header: text("最好的退路值", "The best way out is worth"),
      kind: "grouped",
      role: "answer",
      native: "MAX([worth.value:])",
      solve: (row) => Math.max(...row.numbers("worth.value")),
      points: 0.5,
      tolerance: 0.5,
      hint: text("三条退路里期望价值最大的。", "The largest of the expected values."),
    },
    lead: {
      header: text("桌面方案高出（负数是不如）", "The offer is above it by"),
      kind: "grouped",
      role: "answer",
      native: "[offer.worth]-[best]",
      solve: (row) => row.number("offer.worth") - row.number("best"),
      points: 1,
      tolerance: 0.5,
      hint: text("桌面方案减最好的退路。", "The offer less the best way out."),
      marks: [{ when: "N([lead])<0", tone: "warn" }],
    },
  },
};

const utility = (values: readonly Value[], at: number): number | null => {
  const found = values[at];
  return typeof found === "number" ? found : null;
};

function offersOf(row: Scope, own: (at: number) => number | null): Outcome<readonly EquivalentOffer[]> {
  const others = row.all("packages.other");
  const listed = others.map((_, at) => ({ ownUtility: own(at), otherUtility: utility(others, at) }));
  return equivalentOffers(listed, row.number("wanted.target"), parameters);
}

// Candidates as somebody chose them: worth the target to us, the others far from it.
const chosenOffers = (row: Scope) =>
  offersOf(row, (at) => (row.all("compared.candidate")[at] === true ? row.number("wanted.target") : -9));

const MESO = "MESO([packages.own:],[packages.other:],[wanted.target],KAM_PARAMS,FALSE,LANG)";

const compared: Table = {
  kind: "table",
  id: "compared",
  title: text("哪些方案对我方等值", "Which packages are of equal worth to us"),
  note: text("与目标效用相差不超过参数里的 0.05，就算等值。", "Equal within the 0.05 of the parameters."),
  key: "name",
  rows: { of: "packages" },
  columns: {
    name: copied("packages.name", "text", text("方案", "Package"), { width: 9 }),
    gap: {
      header: text("与目标之差", "Difference to the target"),
      kind: "three",
      min: -1,
      max: 1,
      role: "answer",
      native: "ROUND([packages.own]-[wanted.target],9)",
      kam: `INDEX(${MESO},0,2)`,
      solve: (row) =>
        pick(
          offersOf(row, (at) => utility(row.all("packages.own"), at)),
          row.rowIndex,
          ({ gap }) => Number(gap.toFixed(9)),
        ),
      points: 0.25,
      tolerance: 0.0006,
      hint: text("我方效用减目标效用。", "Our utility less the target."),
    },
    candidate: {
      header: text("等值", "Equal"),
      kind: "yesNo",
      role: "answer",
      native: "IF(ABS([gap])<={meso.tolerance},'YES','NO')",
      solve: (row) => Math.abs(row.number("gap")) <= parameters["meso.tolerance"],
      points: 0.5,
      hint: text("不看正负，只看差多少。", "Whatever the sign, how far it is."),
    },
    other: copied("packages.other", "three", text("对方效用", "Their utility")),
  },
};

const isCandidate = "([compared.candidate:]='YES')";

const ends: Table = {
  kind: "table",
  id: "ends",
  title: text("等值方案里，对方最好、最差与正中", "Of the equal ones: best, worst and middle for them"),
  key: "best",
  upright: true,
  rows: [{}],
  columns: {
    best: {
      header: text("对方效用最高", "Highest"),
      kind: "three",
      role: "live",
      native: `SUMPRODUCT(MAX(${isCandidate}*[packages.other:]))`,
      solve: (row) => Math.max(0, ...candidates(row)),
    },
    worst: {
      header: text("对方效用最低", "Lowest"),
      kind: "three",
      role: "live",
      native: `1-SUMPRODUCT(MAX(${isCandidate}*(1-[packages.other:])))`,
      solve: (row) => Math.min(1, ...candidates(row)),
    },
    middle: {
      header: text("正中", "Middle"),
      kind: "three",
      role: "live",
      native: "([best]+[worst])/2",
      solve: (row) => (row.number("best") + row.number("worst")) / 2,
    },
  },
};

const candidates = (row: Scope): readonly number[] =>
  row.all("packages.other").flatMap((one, at) => {
    const isEqual = row.all("compared.candidate")[at] === true;
    return isEqual && typeof one === "number" ? [one] : [];
  });

const FAR = 9;
const DIFFERS = (end: string) => `ROUND(ABS([packages.other]-[ends.${end}]),9)>={meso.difference}`;

const three: Table = {
  kind: "table",
  id: "three",
  title: text("同时提出的三个", "The three to offer at once"),
  note: text(
    "取对方最好的、最差的和离正中最近的一个，彼此至少相差 0.05。",
    "The best for them, the worst, and the one nearest the middle, at least 0.05 apart.",
  ),
  key: "name",
  rows: { of: "packages" },
  columns: {
    name: copied("packages.name", "text", text("方案", "Package"), { width: 9 }),
    place: {
      header: text("行次", "Row"),
      kind: "integer",
      role: "live",
      native: "MATCH([name],[name:],0)",
      solve: (row) => row.rowIndex + 1,
    },
    distance: {
      header: text("离正中（不在其列为 9）", "From the middle (9: out)"),
      kind: "three",
      role: "live",
      native: `IF(AND([compared.candidate]='YES',${DIFFERS("best")},${DIFFERS("worst")}),ROUND(ABS([packages.other]-[ends.middle]),9),${String(FAR)})`,
      solve: distanceOf,
    },
    offered: {
      header: text("提出", "Offer it"),
      kind: "yesNo",
      role: "answer",
      native: `IF(AND([compared.candidate]='YES',OR([packages.other]=[ends.best],ROUND([packages.other]-[ends.worst],9)=0,AND([distance]<${String(FAR)},[distance]=MIN([distance:])))),'YES','NO')`,
      kam: `IF(INDEX(${MESO},[place],1)="",'NO','YES')`,
      solve: (row) => pick(chosenOffers(row), row.rowIndex, ({ offer: place }) => place !== null),
      points: 1,
      hint: text(
        "先看等不等值，再看是不是对方最好、最差或离正中最近。",
        "First whether it is equal, then whether it is their best, their worst or nearest the middle.",
      ),
      marks: [{ when: "[offered]='YES'", tone: "good" }],
    },
  },
};

function distanceOf(row: Scope): number {
  const other = row.number("packages.other");
  const differs = (end: string) =>
    Number(Math.abs(other - row.number(`ends.${end}`)).toFixed(9)) >= parameters["meso.difference"];
  const isBetween = row.value("compared.candidate") === true && differs("best") && differs("worst");
  return isBetween ? Number(Math.abs(other - row.number("ends.middle")).toFixed(9)) : FAR;
}

const words = conclusions(
  text("把三个方案摆上桌", "Put the three on the table"),
  [
    text(
      "用一句话同时介绍三个方案，说清各自的不同，不透露哪个对我们更好。",
      "Introduce the three in one sentence: how they differ, and not which suits us best.",
    ),
    text(
      "对方挑了交期最短的一个：说明他们看重什么？下一步换什么？",
      "They choose the shortest delivery: what do they prize, and what is traded next?",
    ),
    text(
      "桌面方案不如最好的退路，但那条退路有风险：接不接？写出理由和要先做实的事。",
      "The offer is below the best way out, which is risky. Accept? Give the reason, and what must be made sure first.",
    ),
  ],
  [
    text(
      "“我们带来三个方案：乙付款快、质保长，总价 106 万；丙七周交货，109 万，付款可以放到七十五天；己总价 110 万，质保十八个月，付款也是七十五天。您看哪个更接近？”",
      "“We bring three: B at 1,060,000 with early payment and a long warranty; C in seven weeks at 1,090,000, payable in 75 days; F at 1,100,000 with eighteen months' warranty and 75 days. Which comes nearer?”",
    ),
    text(
      "挑了丙，说明看重交期（七周对十周）。下一步守住七周，换别的：总价不降，账期从七十五天缩到四十五天，或质保维持十二个月。",
      "C says that time counts: seven weeks against ten. Keep the seven and ask for something else: the price stands, payment in 45 days in place of 75, or the warranty stays at twelve months.",
    ),
    text(
      "桌面 61 万，最好的退路期望 62.6 万，只多 1.6 万，却有两成可能倒贴十二万、两成一无所得；经销商期望 58.8 万，最差也有三十万。缺现金就接，或先再谈一轮；不接以前，先拿到一家新客户的书面意向。",
      "610,000 on the table against 626,000 expected of the best way out: 16,000 more, with one chance in five to lose 120,000 and one to gain nothing; the dealer's is 588,000 and 300,000 at worst. Short of cash we accept, or talk once more. Before a no: one new customer's intention in writing.",
    ),
  ],
);

/** How much room there is: kind and approach, what the ways out are worth, offers of equal worth. */
export const negotiationRoom: Worksheet = {
  id: "negotiation-room",
  title: text("谈判余地：种类、退路与同值方案", "Room to negotiate: kind, ways out, equal offers"),
  purpose: text(
    "先认清是哪一种谈判，算出退路值多少，再准备三个对我方等值、对对方不同的方案。",
    "Know which kind of negotiation it is, work out what the ways out are worth, and have three offers ready that are equal to us and different to them.",
  ),
  models: ["NEG-1", "BATNA-1", "MESO-1"],
  sessions: ["PREPARATION"],
  story: {
    title: text("只带一个价格去谈", "With one price in the bag"),
    paragraphs: [
      text(
        "灵溪传感的销售组一周有六场谈判，准备方法都一样：带一个价格、一句“没有别的办法”。上个月两次谈到对方起身要走，才发现自己也不知道走了会怎样。",
        "The sales team of Lingxi Sensors has six negotiations a week and prepares them all alike: one price, and “there is no other way”. Twice last month the other side stood up to leave, and nobody knew what would happen then.",
      ),
      text(
        "最要紧的是与广榆电梯的年度框架：对方最新方案折合毛利 61 万元。没有谈成，灵溪有三条退路，概率由销售和生产一起估计。八个方案的效用按“谈判准备”练习表的办法算好了。",
        "Most urgent is the yearly framework with Guangyu Elevators, whose last offer is worth 610,000 yuan in gross profit. Without an agreement Lingxi has three ways out; sales and production estimated the chances together. The utilities of eight packages were worked out as in negotiation preparation.",
      ),
    ],
  },
  data: [waysOut, offer, packages, wanted],
  tasks: [
    {
      id: "kind",
      title: text("认清是哪一种谈判", "Know which kind it is"),
      minutes: 15,
      ask: [
        text(
          "为六场谈判各选种类和取向，写出先准备什么。",
          "Choose kind and approach of the six, and write what to prepare first.",
        ),
      ],
      parts: [kindsGuide, approachesGuide, talks],
      teach: text(
        "种类看形式，取向看利益，两件事分开选：大项目也可能只有价格可谈（第 4 场）。“合作”不是让步，是先分享信息；双赢的前提是双方看重的东西不同。",
        "The kind goes by form, the approach by interests: choose them apart. A large deal may hold nothing but a price (the fourth). Cooperative means sharing first, not giving in; win–win needs different wishes.",
      ),
    },
    {
      id: "out",
      title: text("退路值多少", "What the ways out are worth"),
      minutes: 15,
      ask: [
        text(
          "算出三条退路的期望价值，与桌面方案比较。",
          "Work out the expected values and compare them with the offer.",
        ),
      ],
      parts: [worth, room],
      teach: text(
        "“找两家新客户”期望最高，却有两成可能倒贴、两成一无所得；经销商少一点，但几乎稳拿。期望值不说风险：请学员举手选，再问缺不缺这笔现金。退路要在谈之前做实，不是谈的时候想。",
        "New customers have the highest expected value, with one chance in five to lose money and one to get nothing; the dealer is a little less and almost sure. An expected value tells no risk: let them vote, then ask who needs the cash. A way out is made sure before the talk.",
      ),
    },
    {
      id: "offers",
      title: text("三个同值方案", "Three offers of equal worth"),
      minutes: 20,
      ask: [
        text(
          "找出与目标等值的方案，再选同时提出的三个。",
          "Find the packages of equal worth, then the three to offer at once.",
        ),
      ],
      parts: [
        compared,
        ends,
        three,
        {
          kind: "picture",
          height: 17,
          charts: [
            {
              kind: "scatter",
              title: text("八个方案对双方的效用", "Utilities of the packages"),
              alt: text(
                "八个方案按我方效用（横）与对方效用（竖）的散点图；数据见案例。",
                "The packages by our utility (across) and theirs (up); the case holds the data.",
              ),
              values: { title: text("对方效用", "Their utility"), min: 0, max: 1, step: 0.2 },
              categories: { title: text("我方效用", "Our utility"), min: 0.5, max: 0.9, step: 0.1 },
              series: [
                {
                  name: text("方案", "Packages"),
                  categories: "packages.own",
                  values: "packages.other",
                  labels: "packages.name",
                  look: "points",
                },
              ],
            },
          ],
        },
      ],
      teach: text(
        "图上看最清楚：等值的几个在一条竖带里，高低差得很多。一次提三个，对方挑哪个，就说出了它看重什么；比逐个问“你们最多能接受多少”有用。选好后再看条款：三个看上去要真的不同。",
        "The chart shows it best: the equal ones stand in a narrow upright band and differ much in height. Which one they pick tells what they prize, better than asking for their limit. Then look at the terms: the three must really differ.",
      ),
    },
    {
      id: "table",
      title: text("摆上桌", "On the table"),
      minutes: 10,
      ask: [text("用上面的数字回答三个问题。", "Answer three questions with the figures above.")],
      parts: [words],
      teach: text(
        "两人一组当面说。听对方是不是能复述三个方案的区别；说出“我们更想要乙”的重来。",
        "In pairs, aloud. Can the other repeat how the three differ? Whoever lets out “we would rather have B” begins again.",
      ),
    },
  ],
  goals: [
    text("分清谈判的种类与取向，说出各自先准备什么", "tell kind and approach apart, and what to prepare for each"),
    text("算出退路的期望价值，并说出它没有说的风险", "work out what a way out is worth, and the risk it does not tell"),
    text("选出三个等值方案同时提出", "choose three offers of equal worth"),
    text("从对方的选择读出它看重什么", "read from their choice what they prize"),
  ],
  discussion: [
    {
      ask: text("概率是估的，算期望值有什么用？", "The chances are guesses. What use is the expected value?"),
      answer: text(
        "看结论怕不怕估错：把最不确定的概率上下动一成，退路的次序还一样，就可以用；变了，就先去打听。",
        "See whether the finding bears an error: move the least certain chance by a tenth. If the order stays, use it; if not, find out first.",
      ),
      minutes: 5,
    },
    {
      ask: text("同时提三个方案，会不会显得没有底线？", "Do three offers at once look weak?"),
      answer: text(
        "三个对我们一样好，守的是同一条线；对方有得选，反而更愿意谈内容。忌讳的是三个越提越低。",
        "They are equal to us and hold one line; with a choice the other side talks about contents. What looks weak is three offers, each lower than the last.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text(
        "请学员带一场真实谈判的退路，隐去客户名。",
        "Ask everybody to bring the ways out of a real negotiation, without names.",
      ),
      text(
        "先上“谈判准备”一课，效用的算法这里不再讲。",
        "Teach negotiation preparation first: utilities are not explained here.",
      ),
    ],
    mistakes: [
      text(
        "金额大就选“专门谈判、双赢型”，不看有没有别的议题。",
        "Large means special and win–win, whether or not there are other issues.",
      ),
      text(
        "期望价值又除以概率之和，把“一无所得”抹掉了。",
        "The expected value is divided by the chances: getting nothing disappears.",
      ),
      text("只比期望值，不看最差的结果。", "Only expected values are compared, never the worst end."),
      text("选三个对我方最好的，而不是等值的。", "The three best for us are chosen, not three that are equal."),
      text("三个方案条款几乎一样，对方看不出区别。", "The three hardly differ in their terms."),
    ],
    close: text(
      "请每人为带来的谈判写下一条退路，以及本周能把它做实的一件事。",
      "Let everybody write one way out for the negotiation they brought, and what would make it real this week.",
    ),
  },
};
