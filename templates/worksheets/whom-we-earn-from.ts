import { RFM_SEGMENTS } from "#core/codes/results/value.ts";
import { map } from "#core/kernel/outcome.ts";
import { rfmScores, type Purchases } from "#core/value/rfm.ts";
import { whaleCurve } from "#core/value/whale-curve.ts";
import { whitespace } from "#core/value/whitespace.ts";
import { buyers, cells } from "./cases/ten-laboratories.ts";
import { copied } from "./columns.ts";
import { conclusions } from "./conclusions.ts";
import { parameters, pick } from "./from-core.ts";
import { text, type Column, type Scope, type Table, type Text, type Value, type Worksheet } from "./worksheet.ts";

const amountIn = (values: readonly Value[], at: number): number | null => {
  const found = values[at];
  return typeof found === "number" ? found : null;
};

const scoresOf = (row: Scope) => {
  const [orders, amounts] = [row.all("buyers.orders"), row.all("buyers.amount")];
  const bought = row.all("buyers.days").map((_, at): Purchases => ({
    recencyDays: amountIn(row.all("buyers.days"), at),
    frequency: amountIn(orders, at),
    monetary: amountIn(amounts, at),
  }));
  return rfmScores(bought, parameters);
};

const RFM = "RFM([buyers.days:],[buyers.orders:],[buyers.amount:],KAM_PARAMS,FALSE,LANG)";

const score = (
  id: "recency" | "frequency" | "monetary",
  header: Text,
  of: string,
  worse: ">" | "<",
  place: number,
  hint: Text,
): Column => ({
  header,
  kind: "integer",
  min: 1,
  max: 5,
  role: "answer",
  native: `1+INT(5*(COUNTIF([buyers.${of}:],"${worse}"&[buyers.${of}])+COUNTIF([buyers.${of}:],[buyers.${of}])/2)/COUNT([buyers.${of}:]))`,
  kam: `INDEX(${RFM},0,${String(place)})`,
  solve: (row) => pick(scoresOf(row), row.rowIndex, (found) => found[id]),
  points: 0.25,
  tolerance: 0,
  hint,
});

// A list of five in which one customer has just these scores.
function segmentOf(row: Scope) {
  const among = (id: string, at: number) => ((row.number(id) - 1 + at) % 5) + 1;
  const five = Array.from({ length: 5 }, (_, at): Purchases => ({
    recencyDays: 5 - among("recency", at),
    frequency: among("frequency", at),
    monetary: among("monetary", at),
  }));
  return pick(rfmScores(five, parameters), 0, ({ segment }) => segment);
}

const HIGH = (id: string) => `[${id}]>={rfm.high}`;
const segments = (size: "HIGH" | "LOW") => {
  const [active, quiet, rare, fading] = RFM_SEGMENTS.filter((one) => one.startsWith(size)).map((one) => `'${one}'`);
  return `IF(${HIGH("recency")},IF(${HIGH("frequency")},${active ?? ""},${rare ?? ""}),IF(${HIGH("frequency")},${quiet ?? ""},${fading ?? ""}))`;
};

const activity: Table = {
  kind: "table",
  id: "activity",
  title: text("近度、频度、额度", "Recency, frequency, amount"),
  note: text(
    "每项在名单里从差到好排队，分成五等份，5 分最好。\n得分 = 1 + 整数部分〔5 ×（比它差的家数 + 与它相同的家数的一半，含自己）÷ 总家数〕；4 分起算“高”。\n细分：额度高的是“重要”，不高的是“一般”；近度、频度都高是价值客户，只有频度高是保持，只有近度高是发展，都不高是挽留。",
    "Each is cut into five equal parts of the list, 5 best.\nScore: 1 + the whole part of 5 × (how many are worse + half of those equal, itself among them) ÷ all. From 4 on it is high.\nThe segment is the amount, high or low, and the rest: recent and frequent is active, frequent only has gone quiet, recent only buys rarely, neither is fading.",
  ),
  key: "customer",
  rows: { of: "buyers" },
  columns: {
    customer: copied("buyers.name", "text", text("客户", "Customer"), { width: 16 }),
    recency: score(
      "recency",
      text("近度", "Recency"),
      "days",
      ">",
      1,
      text("天数越少越好：先数有几家比它隔得更久。", "Fewer days are better: count who is silent longer."),
    ),
    frequency: score(
      "frequency",
      text("频度", "Frequency"),
      "orders",
      "<",
      2,
      text("先数有几家下单次数比它少。", "Count who ordered less often."),
    ),
    monetary: score(
      "monetary",
      text("额度", "Amount"),
      "amount",
      "<",
      3,
      text("先数有几家采购额比它少。", "Count who bought less."),
    ),
    cell: {
      header: text("代码", "Cell"),
      kind: "integer",
      role: "live",
      native: "100*[recency]+10*[frequency]+[monetary]",
      solve: (row) => 100 * row.number("recency") + 10 * row.number("frequency") + row.number("monetary"),
    },
    segment: {
      header: text("细分", "Segment"),
      kind: "code",
      codes: "rfmSegment",
      width: 16,
      role: "answer",
      native: `IF(${HIGH("monetary")},${segments("HIGH")},${segments("LOW")})`,
      kam: `INDEX(${RFM},0,5)`,
      solve: segmentOf,
      points: 0.5,
      hint: text(
        "额度高为“重要”，否则“一般”；近、频都高是价值，只频高是保持，只近高是发展，都不高是挽留。",
        "The amount says high or low; recent and frequent, only frequent, only recent, or neither says the rest.",
      ),
      marks: [
        { when: "[segment]='HIGH-QUIET'", tone: "bad" },
        { when: "[segment]='HIGH-FADING'", tone: "bad" },
      ],
    },
  },
};

const curveOf = (row: Scope) =>
  whaleCurve(
    row.all("buyers.profit").map((_, at) => ({
      grossProfit: amountIn(row.all("buyers.profit"), at),
      costToServe: amountIn(row.all("buyers.cost"), at),
    })),
  );
// Profits that are worked out already.
const curveOn = (row: Scope) =>
  whaleCurve(row.numbers("whale.net").map((grossProfit) => ({ grossProfit, costToServe: 0 })));

const WHALE = "WHALE([buyers.profit:],[buyers.cost:],FALSE,LANG)";

const whale: Table = {
  kind: "table",
  id: "whale",
  title: text("扣除服务成本以后", "After cost to serve"),
  note: text(
    "扣除后利润 = 毛利 − 服务成本。从最赚钱的排起，累计利润先升到顶点，再被亏损的客户拉回来，像鲸鱼的背。",
    "Profit after cost = gross profit − cost to serve. From the most profitable on, the cumulated profit climbs to a peak and is pulled back by those who lose: a whale's back.",
  ),
  key: "customer",
  rows: { of: "buyers" },
  columns: {
    customer: copied("buyers.name", "text", text("客户", "Customer"), { width: 16 }),
    net: {
      header: text("扣除后利润", "Profit after cost"),
      kind: "grouped",
      role: "answer",
      native: "[buyers.profit]-[buyers.cost]",
      kam: `INDEX(${WHALE},0,2)`,
      solve: (row) => map(curveOf(row), ({ rows }) => rows[row.rowIndex]?.profit ?? null),
      points: 0.25,
      tolerance: 0.5,
      hint: text("毛利减服务成本，可以是负数。", "Gross profit less cost to serve; it may be negative."),
      marks: [{ when: "N([net])<0", tone: "bad" }],
    },
    rank: {
      header: text("名次", "Rank"),
      kind: "integer",
      min: 1,
      role: "answer",
      native: "RANK([net],[net:])",
      kam: `INDEX(${WHALE},0,1)`,
      solve: (row) => map(curveOn(row), ({ rows }) => rows[row.rowIndex]?.rank ?? null),
      points: 0.25,
      tolerance: 0,
      hint: text("最赚钱的排第 1。", "The most profitable is 1."),
    },
    cumulative: {
      header: text("累计到这一名", "Cumulated to here"),
      kind: "grouped",
      role: "answer",
      native: 'SUMIF([net:],">="&[net])',
      kam: `INDEX(${WHALE},0,3)`,
      solve: (row) => map(curveOn(row), ({ rows }) => rows[row.rowIndex]?.cumulative ?? null),
      points: 0.5,
      tolerance: 0.5,
      hint: text("把不比它少的都加起来，含它自己。", "Add all that are no smaller, itself among them."),
      isRule: true,
    },
    share: {
      header: text("占合计", "Of the total"),
      kind: "percent",
      role: "live",
      native: 'IF(SUM([net:])>0,[cumulative]/SUM([net:]),"")',
      kam: `INDEX(${WHALE},0,4)`,
      solve: (row) => {
        const sum = row.numbers("net").reduce((all, one) => all + one, 0);
        return sum > 0 ? row.number("cumulative") / sum : null;
      },
    },
  },
};

const summary: Table = {
  kind: "table",
  id: "summary",
  title: text("鲸鱼的背有多高", "How high the whale's back is"),
  key: "total",
  upright: true,
  rows: [{}],
  columns: {
    total: {
      header: text("合计利润", "Total profit"),
      kind: "grouped",
      role: "live",
      native: "SUM([whale.net:])",
      solve: (row) => map(curveOn(row), (found) => found.total),
    },
    peak: {
      header: text("顶点（赚钱的客户合计）", "Peak (those who earn)"),
      kind: "grouped",
      role: "answer",
      native: 'SUMIF([whale.net:],">0")',
      solve: (row) => map(curveOn(row), (found) => found.peak),
      points: 1,
      tolerance: 0.5,
      hint: text("只加利润大于零的，就是曲线最高的一点。", "Only profits above zero: the curve's highest point."),
      isRule: true,
    },
    losers: {
      header: text("亏损的家数", "Customers that lose"),
      kind: "integer",
      min: 0,
      role: "answer",
      native: 'COUNTIF([whale.net:],"<0")',
      solve: (row) => map(curveOn(row), (found) => found.unprofitable),
      points: 0.5,
      tolerance: 0,
      hint: text("数一数利润小于零的。", "Count the profits below zero."),
    },
    lost: {
      header: text("被亏损客户吃掉", "Lost again"),
      kind: "percentOne",
      role: "answer",
      native: "1-[total]/[peak]",
      solve: (row) => (row.number("peak") === 0 ? 0 : 1 - row.number("total") / row.number("peak")),
      points: 1,
      tolerance: 0.0006,
      hint: text("（顶点 − 合计）÷ 顶点。", "(peak − total) ÷ peak."),
      isRule: true,
    },
  },
};

const needOf = (row: Scope) =>
  whitespace(
    {
      potential: row.optional("cells.potential"),
      current: row.optional("cells.current"),
      rivalShare: row.optional("cells.rivalShare"),
    },
    parameters,
  );

const WHITESPACE = "WHITESPACE([cells.potential],[cells.current],[cells.rivalShare],KAM_PARAMS,FALSE,LANG)";

const white: Table = {
  kind: "table",
  id: "white",
  title: text("空白在哪里", "Where the whitespace is"),
  note: text(
    "依次判断，先成立的算数：没有需求（无需求）；我方已占八成（已占满）；对手占一半以上（对手占据）；我方有一些（可扩大）；都不是（待进入）。对手份额空着的，不算占据。",
    "In this order, the first that holds: there is no need (no need); we have four fifths (filled by us); a rival has half (held by a rival); we have some (to expand); none of these (to enter). A rival's blank share does not count.",
  ),
  key: "cell",
  rows: { of: "cells" },
  columns: {
    cell: copied("cells.cell", "text", text("单位与产品", "Place and product"), { width: 20 }),
    share: {
      header: text("我方份额", "Our share"),
      kind: "percent",
      role: "live",
      native: 'IF([cells.potential]=0,"",[cells.current]/[cells.potential])',
      solve: (row) => map(needOf(row), (found) => found.share),
    },
    gap: {
      header: text("空白额", "Gap"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native: "[cells.potential]-[cells.current]",
      kam: `INDEX(${WHITESPACE},1,3)`,
      solve: (row) => map(needOf(row), (found) => found.gap),
      points: 0.5,
      tolerance: 0.5,
      hint: text("年需求额减我方现有额。", "Potential less our sales."),
      isRule: true,
    },
    kind: {
      header: text("做法", "What it asks for"),
      kind: "code",
      codes: "whitespaceKind",
      role: "answer",
      native:
        "IF([cells.potential]=0,'NO-NEED',IF([share]>={whitespace.filled},'FILLED',IF([cells.rivalShare]>={whitespace.rivalHeld},'RIVAL-HELD',IF([share]>0,'EXPAND','OPEN'))))",
      kam: `INDEX(${WHITESPACE},1,1)`,
      solve: (row) => map(needOf(row), (found) => found.kind),
      points: 1,
      hint: text(
        "按说明里的次序问，第一个“是”就是答案。",
        "Ask in the order of the note; the first yes is the answer.",
      ),
      marks: [
        { when: "[kind]='EXPAND'", tone: "good" },
        { when: "[kind]='RIVAL-HELD'", tone: "warn" },
      ],
    },
    rest: {
      header: text("没有人占的部分", "Nobody's"),
      kind: "grouped",
      role: "live",
      native: 'IF([cells.rivalShare]="","",[gap]-[cells.rivalShare]*[cells.potential])',
      kam: `INDEX(${WHITESPACE},1,5)`,
      solve: (row) => {
        const rival = row.optional("cells.rivalShare");
        return rival === null ? null : row.number("gap") - rival * row.number("cells.potential");
      },
    },
  },
};

const plan = conclusions(
  text("明年的打算", "Plans for next year"),
  [
    text(
      "远帆检测和康沐生物都算“重要”，为什么现在就要上门？先问什么？",
      "Yuanfan Testing and Kangmu Biotech are both high in amount. Why go there now, and what to ask first?",
    ),
    text(
      "云栖药业亏得最多：先改价格、订单还是服务方式？用一个数字说明。",
      "Yunqi Pharma loses most: change price, orders or service first? Give one figure.",
    ),
    text(
      "远帆检测的空白先做哪一格、最后做哪一格？为什么？",
      "Which cell of Yuanfan Testing comes first, which last? Why?",
    ),
  ],
  [
    text(
      "两家额度都高：远帆 95 天没下单（重要保持），康沐 210 天没下单（重要挽留），再等就要丢。先问：是项目停了，还是换了供应商？问清以前不谈折扣。",
      "Both are high by amount: Yuanfan silent for 95 days (gone quiet), Kangmu for 210 (fading). Ask first: did a project pause, or did the supplier change? No discount before that is known.",
    ),
    text(
      "毛利十一万八，服务成本二十三万，七单，合每单约三万三。先改服务方式：查清驻场占多少，改为按次收费；亏的十一万二先补上一半，再谈起订量。",
      "118,000 of gross profit, 230,000 of cost to serve, seven orders, some 33,000 each. The service first: find out how much of it is staff on site and charge each attendance; win back half of the 112,000 that are lost, then speak of minimum orders.",
    ),
    text(
      "先做已有我方产品的可扩大格：总部标准品空白二十八万、南区试剂盒二十万。最后做总部耗材：对手占七成，要替换。南区标准品先打听对手占多少再排。",
      "First where they use our goods already: standards at the head laboratory, a gap of 280,000, and kits in the south, 200,000. Last the head laboratory's supplies, seven tenths a rival's. Standards in the south when the rival's share is known.",
    ),
  ],
);

/** Whom we earn from: activity, profit after cost to serve, whitespace. */
export const whomWeEarnFrom: Worksheet = {
  id: "whom-we-earn-from",
  title: text("钱从哪里来：活跃度、鲸鱼曲线与空白", "Whom we earn from: activity, whale curve, whitespace"),
  purpose: text(
    "看清谁还在买、谁真正赚钱、老客户那里还有多少没做，把时间从亏损的地方挪到空白的地方。",
    "See who still buys, who really earns money, and how much is left with those we have; move time from where we lose to where there is room.",
  ),
  models: ["RFM-1", "WHALE-1", "WHITE-1"],
  sessions: ["CONCENTRATION", "OUR-EFFORT"],
  story: {
    title: text("销售额涨了，利润没有动", "Sales grew, profit did not"),
    paragraphs: [
      text(
        "澄源试剂给十家实验室供试剂和耗材，去年销售额涨了一成，利润一分没多。经理拿来三样东西：每家的下单记录、分摊到户的服务成本，还有远帆检测的需求调查。",
        "Chengyuan Reagents supplies ten laboratories. Last year sales grew by a tenth, and profit not at all. The manager brings three things: the orders of each, cost to serve by customer, and a survey of what Yuanfan Testing needs.",
      ),
      text(
        "启星食品一年下了三十张小单，每单都要冷链专车，最近却有四十八天没有下单；云栖药业要求驻场。服务成本由物流、售后和财务按工单与里程分摊，三方都签了字。",
        "Qixing Food placed thirty small orders, each by a cooled van, and none for the last forty-eight days; Yunqi Pharma wants staff on site. Logistics, service and accounting assigned the cost by tickets and kilometres, and all three signed.",
      ),
    ],
  },
  data: [buyers, cells],
  tasks: [
    {
      id: "activity",
      title: text("谁还在买", "Who still buys"),
      minutes: 20,
      ask: [
        text(
          "给十家的近度、频度、额度打 1–5 分，再定细分。",
          "Score recency, frequency and amount of the ten, then the segment.",
        ),
      ],
      parts: [activity],
      teach: text(
        "每组分两家最快。重点看两行：远帆检测采购额第二，却三个月没下单；康沐生物七个月没下单。项目型客户隔得久不一定要走，所以先问，不先打折。名单只有十家，五等份每份两家，别当成精确的尺。",
        "Two customers for each group. Look at two rows: Yuanfan Testing, second by amount, has been silent for three months, Kangmu Biotech for seven. Project buyers may simply pause: ask, before offering a discount. With ten on the list a fifth is two customers; it is no precise measure.",
      ),
    },
    {
      id: "whale",
      title: text("谁真正赚钱", "Who really earns money"),
      minutes: 20,
      ask: [
        text(
          "算出扣除服务成本后的利润、名次和累计，再看顶点有多高。",
          "Work out profit after cost, rank and cumulated profit, then the peak.",
        ),
      ],
      parts: [
        whale,
        {
          kind: "picture",
          height: 17,
          charts: [
            {
              kind: "scatter",
              title: text("鲸鱼曲线：累计利润（元）", "Whale curve: cumulated profit (yuan)"),
              alt: text(
                "十家客户按名次（横）与累计利润（竖）的散点图，先升后降；数据见上表。",
                "The customers by rank (across) and cumulated profit (up), rising and then falling; the table above holds the data.",
              ),
              values: { title: text("累计利润", "Cumulated profit"), min: 0 },
              categories: { title: text("名次", "Rank"), min: 0 },
              series: [
                {
                  name: text("客户", "Customers"),
                  categories: "whale.rank",
                  values: "whale.cumulative",
                  labels: "whale.customer",
                  look: "points",
                },
              ],
            },
          ],
        },
        summary,
      ],
      teach: text(
        "北岭大学下单最多、毛利二十多万，扣除服务成本只剩两万二；三家亏损的吃掉顶点的六分之一。结论不是“放弃”，而是三个旋钮：价格、起订量、服务方式。提醒：分摊办法一变，曲线就变，先看三方签过字没有。",
        "Beiling University orders most and brings over 200,000 in gross profit; 22,000 are left. Three losers eat a sixth of the peak. The point is not to drop them but three knobs: price, minimum order, way of service. Assign the cost in another way and the curve changes: have the three signed?",
      ),
    },
    {
      id: "white",
      title: text("老客户那里还有多少", "How much is left with those we have"),
      minutes: 15,
      ask: [text("算出远帆检测每一格的空白额，判断该怎么做。", "Work out the gap of each cell and what it asks for.")],
      parts: [white],
      teach: text(
        "空白最大的一格（总部耗材）七成在对手手里，要替换，最慢；南区标准品没有人知道对手占多少，先打听再排队；先做的是已经有我们产品的“可扩大”。",
        "The largest gap, supplies at the head laboratory, is seven tenths a rival's: to be replaced, the slowest. Of standards in the south nobody knows the rival's share: find out first. Begin where they already use our goods.",
      ),
    },
    {
      id: "plan",
      title: text("说出明年的打算", "Say what to do next year"),
      minutes: 10,
      ask: [text("用上面的数字回答三个问题。", "Answer three questions with the figures above.")],
      parts: [plan],
      teach: text(
        "要听到具体的改法和一个数，再说要谁同意。例：启星食品一年服务成本十万五，三十单，合每单 3,500 元，每单毛利只有 1,500 元；改为每月一单，由客户和物流同意。",
        "Listen for a change with a figure, and whose consent it needs. For instance Qixing Food: 105,000 of cost to serve in thirty orders is 3,500 an order, against 1,500 of gross profit; once a month instead, if customer and logistics agree.",
      ),
    },
  ],
  goals: [
    text(
      "给客户的近度、频度、额度打分，说出该先找谁",
      "score recency, frequency and amount, and say whom to call first",
    ),
    text("画出扣除服务成本后的累计利润，找到顶点", "work out the whale curve and find its peak"),
    text("说出亏损客户的三个旋钮", "name the three knobs for a customer that loses money"),
    text("按单位和产品找出空白，排出先后", "find the whitespace by place and product, and put it in order"),
  ],
  discussion: [
    {
      ask: text("服务成本分摊不准，还要不要算？", "Cost to serve is never exact. Still worth it?"),
      answer: text(
        "要。先抓两三样大的：配送、驻场、资金占用；把分摊办法写下来，每季度复核，不为精确而拖。",
        "Yes. Take the two or three large parts, such as delivery, staff on site and capital; write down how they are assigned and check each quarter.",
      ),
      minutes: 5,
    },
    {
      ask: text("亏损的客户，什么时候值得留？", "When is a customer that loses money worth keeping?"),
      answer: text(
        "有写明的期限和条件时：例如潜在价值高、两个季度内起订量翻倍；到期没做到就改条件。“将来会好”不算。",
        "With a date and a condition: high potential, and minimum orders doubled within two quarters; else the terms change. “It will get better” is none.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text(
        "请财务给一份本公司服务成本的分摊办法（可隐去数字）。",
        "Ask accounting how the company assigns cost to serve (figures may be hidden).",
      ),
      text("确认学员会用 COUNTIF 和 SUMIF。", "Make sure they know COUNTIF and SUMIF."),
    ],
    mistakes: [
      text("近度照“天数越大越好”打分。", "Recency scored as if more days were better."),
      text(
        "数“比它差的”时没有加上自己那一半，得分偏低。",
        "Its own half is forgotten when counting who is worse: scores come out low.",
      ),
      text("按采购额排名，没有扣服务成本。", "Ranked by purchases, without the cost to serve."),
      text("把合计当顶点，看不出亏损有多大。", "The total is taken for the peak: the losses stay hidden."),
      text("对手份额不知道就当成 0。", "An unknown share of a rival is taken for none."),
    ],
    close: text(
      "请每人写下自己客户里“看着大、其实不赚”的一家，以及下周能问财务要的一个数字。",
      "Let everybody name one own customer that looks large and earns little, and the one figure to ask accounting for next week.",
    ),
  },
};
