import type { ScoringKind, TenderRegime } from "#core/codes/deals.ts";
import { map } from "#core/kernel/outcome.ts";
import { averagePriceScores } from "#core/tender/average-price-scores.ts";
import { lowestPriceScores } from "#core/tender/lowest-price-scores.ts";
import { simulatePrices } from "#core/tender/price-simulation.ts";
import { bidders, items, tender, tries } from "./cases/one-tender.ts";
import { conclusions } from "./conclusions.ts";
import { parameters, pick } from "./from-core.ts";
import { text, type Column, type Scope, type Table, type Text, type Worksheet } from "./worksheet.ts";

const COLUMNS = ["first", "second", "third", "fourth"] as const;
const bidderName: Column = {
  header: text("投标人", "Bidder"),
  kind: "text",
  role: "copy",
  of: "bidders.bidder",
  width: 20,
};
// Equal totals differ by less than this after rounding in a calculation.
const EDGE = "0.000000001";

const sumOf = (kind: ScoringKind, header: Text): Column => ({
  header,
  kind: "one",
  min: 0,
  max: 100,
  role: "answer",
  native: `SUMPRODUCT(([items.kind:]='scoringKind.${kind}')*INDEX([items.first..fourth:],0,[number]))`,
  solve: (row) => {
    const kinds = row.all("items.kind");
    const expected = row.all(`items.${COLUMNS[row.rowIndex] ?? "first"}`);
    return expected.reduce<number>((sum, one, index) => sum + (kinds[index] === kind ? Number(one) : 0), 0);
  },
  points: 0.5,
  tolerance: 0.05,
  hint: text(
    "把这家投标人这一类评分点的预计得分相加。",
    "Add up this bidder's expected points of the items of this part.",
  ),
});

const pricesOf = (row: Scope) => row.all("bidders.price").map((price) => (typeof price === "number" ? price : null));

const parts: Table = {
  kind: "table",
  id: "parts",
  title: text("技术分、商务分与两种价格分", "Technical, commercial and two kinds of price points"),
  note: text(
    "最低价基准：最低报价 ÷ 本报价 × 价格分值。平均价基准：高于平均价每 1% 扣 1 分，低于每 1% 扣 0.5 分，扣到 0 为止（幅度见参数，以招标文件为准）。",
    "Against the lowest: lowest price ÷ price × points. Against the average: 1 point less for every 1 % above it, 0.5 for every 1 % below, down to 0 (see the parameters; the tender documents decide).",
  ),
  key: "bidder",
  rows: { of: "bidders" },
  columns: {
    bidder: bidderName,
    number: {
      header: text("序号", "No."),
      kind: "integer",
      role: "live",
      native: "MATCH([bidders.bidder],[bidders.bidder:],0)",
      solve: (row) => row.rowIndex + 1,
    },
    technical: sumOf("TECHNICAL", text("技术分", "Technical")),
    commercial: sumOf("COMMERCIAL", text("商务分", "Commercial")),
    lowest: {
      header: text("价格分·最低价基准", "Price, against the lowest"),
      kind: "two",
      min: 0,
      max: 100,
      role: "answer",
      native: "MIN([bidders.price:])/[bidders.price]*[tender.weight]",
      kam: "PRICESCORE([bidders.price:],[tender.weight])",
      solve: (row) =>
        pick(
          lowestPriceScores(
            pricesOf(row).map((price) => ({ price, deduction: null })),
            row.number("tender.weight"),
          ),
          row.rowIndex,
          (score) => score,
        ),
      points: 1,
      tolerance: 0.006,
      hint: text("最低报价 ÷ 本报价 × 价格分值。", "Lowest price ÷ this price × points of the price."),
    },
    average: {
      header: text("价格分·平均价基准", "Price, against the average"),
      kind: "two",
      min: 0,
      max: 100,
      role: "answer",
      native:
        "MAX(0,[tender.weight]-100*ABS([bidders.price]/AVERAGE([bidders.price:])-1)*IF([bidders.price]>AVERAGE([bidders.price:]),{bid.averageAbove},{bid.averageBelow}))",
      kam: "PRICESCOREAVG([bidders.price:],[tender.weight],[tender.regime],FALSE,KAM_PARAMS,LANG)",
      solve: (row) =>
        map(
          averagePriceScores(
            pricesOf(row),
            {
              weight: row.number("tender.weight"),
              regime: row.text("tender.regime") as TenderRegime,
              trim: false,
            },
            parameters,
          ),
          ({ scores }) => scores[row.rowIndex] ?? null,
        ),
      points: 1,
      tolerance: 0.006,
      hint: text(
        "先求四家平均价，再看高出或低于百分之几。",
        "First the mean of the four prices, then by how many per cent this one lies above or below.",
      ),
    },
  },
};

type Method = "lowest" | "average";

const total = (method: Method, header: Text): Column => ({
  header,
  kind: "two",
  min: 0,
  max: 200,
  role: "answer",
  native: `[parts.technical]+[parts.commercial]+[parts.${method}]`,
  solve: (row) => row.number("parts.technical") + row.number("parts.commercial") + row.number(`parts.${method}`),
  points: 0.5,
  tolerance: 0.006,
  hint: text("技术分 + 商务分 + 价格分。", "Technical + commercial + price."),
});

const rank = (of: string, header: Text): Column => ({
  header,
  kind: "integer",
  min: 1,
  max: 99,
  role: "answer",
  native: `1+SUMPRODUCT(([${of}:]>[${of}]+${EDGE})+(ABS([${of}:]-[${of}])<=${EDGE})*([bidders.price:]<[bidders.price]))`,
  solve: (row) => rankOf(row, of),
  points: 0.5,
  tolerance: 0,
  hint: text("总分高的在前；总分相同，报价低的在前。", "The higher total first; of equals the lower price."),
});

// A price that weighs nothing leaves the totals as somebody worked them out.
function rankOf(row: Scope, of: string) {
  const prices = row.numbers("bidders.price");
  const rivals = row
    .numbers(of)
    .map((other, index) => ({ other, price: prices[index] ?? null }))
    .filter((_, index) => index !== row.rowIndex);
  const question = { ourPrices: [row.number("bidders.price")], ourOther: row.number(of), rivals };
  return map(
    simulatePrices({ ...question, weight: 0, method: "LOWEST" }, parameters),
    ({ prices: found }) => found[0]?.rank ?? null,
  );
}

const totals: Table = {
  kind: "table",
  id: "totals",
  title: text("总分与名次：换一种价格算法", "Totals and ranks, by either method"),
  key: "bidder",
  rows: { of: "bidders" },
  columns: {
    bidder: bidderName,
    lowest: total("lowest", text("总分·最低价基准", "Total, against the lowest")),
    lowestRank: rank("lowest", text("名次·最低价基准", "Rank, against the lowest")),
    average: total("average", text("总分·平均价基准", "Total, against the average")),
    averageRank: rank("average", text("名次·平均价基准", "Rank, against the average")),
  },
};

const RIVALS = [1, 2, 3] as const;

const rivals: Table = {
  kind: "table",
  id: "rivals",
  title: text("三个对手与我方的差距", "Three rivals, and how far we are from them"),
  note: text(
    "价格以外得分 = 技术分 + 商务分，由上题自动带出。",
    "Points beside the price = technical + commercial, taken over from the tasks before.",
  ),
  key: "name",
  rows: RIVALS.map((number) => ({ number })),
  columns: {
    number: { header: text("序号", "No."), kind: "integer", role: "given" },
    name: {
      header: text("对手", "Rival"),
      kind: "text",
      width: 20,
      role: "live",
      native: "INDEX([bidders.bidder:],[number]+1)",
      solve: (row) => row.all("bidders.bidder")[row.number("number")] ?? null,
    },
    price: {
      header: text("预计报价", "Price expected"),
      kind: "grouped",
      role: "live",
      native: "INDEX([bidders.price:],[number]+1)",
      solve: (row) => row.all("bidders.price")[row.number("number")] ?? null,
    },
    other: {
      header: text("价格以外得分", "Beside the price"),
      kind: "one",
      role: "live",
      native: "INDEX([parts.technical:],[number]+1)+INDEX([parts.commercial:],[number]+1)",
      solve: (row) => otherOf(row, row.number("number")),
    },
    lead: {
      header: text("我方领先", "Our lead"),
      kind: "one",
      min: -100,
      max: 100,
      role: "answer",
      native: "INDEX([parts.technical:],1)+INDEX([parts.commercial:],1)-[other]",
      solve: (row) => otherOf(row, 0) - row.number("other"),
      points: 0.5,
      tolerance: 0.05,
      hint: text(
        "我方价格以外得分减对手的；负数就是落后。",
        "Our points beside the price less the rival's; negative is behind.",
      ),
      marks: [{ when: "N([lead])<0", tone: "bad" }],
    },
    limit: {
      header: text("胜过这一家的最高价", "Highest price ahead of it"),
      kind: "grouped",
      min: 0,
      role: "live",
      native: [
        "IF([price]*([tender.weight]+[lead])/[tender.weight]<=MIN([price:]),[price]*([tender.weight]+[lead])/[tender.weight],",
        "IF(MIN([price:])/[price]*[tender.weight]<=[lead],MAX([tries.price:]),",
        "MIN([price:])*[tender.weight]/(MIN([price:])/[price]*[tender.weight]-[lead])))",
      ].join(""),
      solve: limitOf,
    },
  },
};

function otherOf(row: Scope, bidder: number): number {
  return Number(row.all("parts.technical")[bidder]) + Number(row.all("parts.commercial")[bidder]);
}

// Below the lowest rival we have full marks and theirs shrink; above it theirs stand still and ours shrink.
function limitOf(row: Scope): number {
  const [weight, lead, price] = [row.number("tender.weight"), row.number("lead"), row.number("price")];
  const least = Math.min(...row.numbers("price"));
  const below = (price * (weight + lead)) / weight;
  if (below <= least) return below;
  const theirs = (least / price) * weight;
  return theirs <= lead ? Math.max(...row.numbers("tries.price")) : (least * weight) / (theirs - lead);
}

const simulated = (row: Scope) =>
  simulatePrices(
    {
      ourPrices: row.numbers("tries.price"),
      ourOther: otherOf(row, 0),
      rivals: row
        .numbers("rivals.price")
        .map((price, index) => ({ price, other: row.numbers("rivals.other")[index] ?? 0 })),
      weight: row.number("tender.weight"),
      method: "LOWEST",
    },
    parameters,
  );

const OURS = "INDEX([parts.technical:],1)+INDEX([parts.commercial:],1)";
const PRICESIM =
  "PRICESIM([tries.price:],[rivals.price:],[tender.weight],[ours.other],[rivals.other:],'priceMethod.LOWEST',KAM_PARAMS,FALSE,LANG)";

const ours: Table = {
  kind: "table",
  id: "ours",
  title: text("我方价格以外得分", "Our points beside the price"),
  key: "other",
  upright: true,
  rows: [{}],
  columns: {
    other: {
      header: text("技术分 + 商务分", "Technical + commercial"),
      kind: "one",
      role: "live",
      native: OURS,
      solve: (row) => otherOf(row, 0),
    },
  },
};

const LOWEST = "MIN([tries.price],MIN([rivals.price:]))";

const simulation: Table = {
  kind: "table",
  id: "simulation",
  title: text("不同报价的结果（最低价基准）", "What each price brings (against the lowest)"),
  note: text(
    "我方报价低于所有对手时，最低价就是我方的价，对手的价格分随之下降。",
    "When we bid below every rival, ours is the lowest price and the rivals' points go down.",
  ),
  key: "name",
  rows: { of: "tries" },
  columns: {
    name: { header: text("报价方案", "Option"), kind: "text", role: "copy", of: "tries.name" },
    score: {
      header: text("我方价格分", "Our price points"),
      kind: "two",
      min: 0,
      max: 100,
      role: "answer",
      native: `${LOWEST}/[tries.price]*[tender.weight]`,
      kam: `INDEX(${PRICESIM},0,2)`,
      solve: (row) => map(simulated(row), ({ prices }) => prices[row.rowIndex]?.priceScore ?? null),
      points: 0.5,
      tolerance: 0.006,
      hint: text("四家里最低的报价 ÷ 我方这一报价 × 价格分值。", "Lowest of the four ÷ this price of ours × points."),
    },
    total: {
      header: text("我方总分", "Our total"),
      kind: "two",
      min: 0,
      max: 200,
      role: "answer",
      native: "[score]+[ours.other]",
      kam: `INDEX(${PRICESIM},0,3)`,
      solve: (row) => row.number("score") + otherOf(row, 0),
      points: 0.5,
      tolerance: 0.006,
      hint: text("价格分 + 技术分 + 商务分。", "Price + technical + commercial."),
    },
    best: {
      header: text("对手最高总分", "Best rival"),
      kind: "two",
      role: "live",
      native: `SUMPRODUCT(MAX(${LOWEST}/[rivals.price:]*[tender.weight]+[rivals.other:]))`,
      kam: `INDEX(${PRICESIM},0,4)`,
      solve: (row) => map(simulated(row), ({ prices }) => prices[row.rowIndex]?.rivalTotal ?? null),
    },
    rank: {
      header: text("我方名次", "Our rank"),
      kind: "integer",
      min: 1,
      max: 99,
      role: "answer",
      native: `1+SUMPRODUCT((${LOWEST}/[rivals.price:]*[tender.weight]+[rivals.other:]>[total]+${EDGE})+(ABS(${LOWEST}/[rivals.price:]*[tender.weight]+[rivals.other:]-[total])<=${EDGE})*([rivals.price:]<[tries.price]))`,
      kam: `INDEX(${PRICESIM},0,5)`,
      solve: simulatedRank,
      points: 1,
      tolerance: 0,
      hint: text("比我方总分高的对手有几家，再加一。", "Rivals with a higher total than ours, plus one."),
      marks: [{ when: "[rank]=1", tone: "good" }],
    },
  },
};

// With the total that somebody worked out.
function simulatedRank(row: Scope) {
  const price = row.number("tries.price");
  const least = Math.min(price, ...row.numbers("rivals.price"));
  const weight = row.number("tender.weight");
  const others = row.numbers("rivals.other");
  const rivalsNow = row
    .numbers("rivals.price")
    .map((one, index) => ({ price: one, other: (least / one) * weight + (others[index] ?? 0) }));
  const question = { ourPrices: [price], ourOther: row.number("total"), rivals: rivalsNow };
  return map(
    simulatePrices({ ...question, weight: 0, method: "LOWEST" }, parameters),
    ({ prices }) => prices[0]?.rank ?? null,
  );
}

const highest: Table = {
  kind: "table",
  id: "highest",
  title: text("还能排第一的最高价", "The highest price that still ranks first"),
  note: text(
    "要同时胜过三家：取“胜过这一家的最高价”里最小的，再与考虑的最高报价取小。",
    "It has to be ahead of all three: the least of the three limits, and no more than the highest price considered.",
  ),
  key: "price",
  upright: true,
  rows: [{}],
  columns: {
    price: {
      header: text("最高价（取整到元）", "Highest price (whole yuan)"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native: "ROUND(MIN(MAX([tries.price:]),MIN([rivals.limit:])),0)",
      kam: `ROUND(INDEX(${PRICESIM},1,6),0)`,
      solve: (row) => map(simulated(row), ({ highestWinning }) => highestWinning && Math.round(highestWinning)),
      points: 2,
      tolerance: 500,
      hint: text("三家里最难胜过的那一家决定价格。", "The rival hardest to beat decides."),
    },
    given: {
      header: text("比初步报价少（元）", "Less than the first price (yuan)"),
      kind: "grouped",
      min: -1e9,
      role: "answer",
      native: "INDEX([bidders.price:],1)-[price]",
      solve: (row) => Number(row.all("bidders.price")[0]) - row.number("price"),
      points: 1,
      tolerance: 500,
      hint: text("初步报价减最高价。", "First price less the highest."),
    },
  },
};

const lost: Column = {
  header: text("我方失分", "Points lost"),
  kind: "one",
  min: 0,
  max: 100,
  role: "answer",
  native: "[items.points]-[items.first]",
  solve: (row) => row.number("items.points") - row.number("items.first"),
  points: 0.25,
  tolerance: 0.05,
  hint: text("分值减我方预计得分。", "Points less what we expect."),
};

const gaps: Table = {
  kind: "table",
  id: "gaps",
  title: text("分丢在哪里", "Where the points are lost"),
  note: text(
    "落后 = 对手里最高的预计得分 − 我方预计得分；落后为正的评分点，对手有我方没有的证据。",
    "Behind = best rival's expected points − ours; where it is positive, a rival has evidence that we lack.",
  ),
  key: "item",
  rows: { of: "items" },
  columns: {
    item: { header: text("评分项", "Scoring item"), kind: "text", role: "copy", of: "items.item", width: 20 },
    lost,
    behind: {
      header: text("落后最好的对手", "Behind the best rival"),
      kind: "one",
      min: -100,
      max: 100,
      role: "answer",
      native: "MAX([items.second..fourth])-[items.first]",
      solve: (row) => Math.max(...COLUMNS.slice(1).map((id) => row.number(`items.${id}`))) - row.number("items.first"),
      points: 0.25,
      tolerance: 0.05,
      hint: text("三个对手里最高的减我方的。", "The highest of the three less ours."),
      marks: [{ when: "N([behind])>0", tone: "warn" }],
    },
  },
};

const plan = conclusions(
  text("T-11 的投标策略", "How to bid for T-11"),
  [
    text("报什么价？为什么不报最低？", "Which price, and why not the lowest?"),
    text(
      "不降价，只补证据，补哪两个评分点最划算？证据由谁、在哪天前拿到？",
      "Without a lower price: which two items pay most, and who brings the evidence by when?",
    ),
    text("如果招标文件用平均价基准，策略要怎么变？", "And if the documents score against the average: what changes?"),
  ],
  [
    text(
      "先补证据：补到 1.8 分以上，就仍报 106 万元。补不到，报 99.6 万元：最低价基准下还排第一，比初步报价少 6.4 万。再降到 98 万、95 万，名次一样，只是白送。",
      "Proof first: with 1.8 points more, keep 1,060,000. Without them 996,000, which still comes first against the lowest price, 64,000 less than the first offer. 980,000 or 950,000 bring the same rank and give money away.",
    ),
    text(
      "同类业绩（落后 2 分）和质保与响应（失 2 分）。业绩：商务经理五天内找齐合同与验收单；质保：服务经理三天内出承诺函，总经理盖章。拿不到真的就不写。",
      "References (2 points behind) and warranty and response (2 points lost). The commercial manager brings contracts and acceptances within five days; the service manager a promise within three, sealed by the general manager. What is not true is not written.",
    ),
    text(
      "106 万元已经排第一（87.82 分），不降价：低于平均价反而扣分。力气全放在证据上；开标前只核对平均价的算法和谁计入平均。",
      "1,060,000 comes first already (87.82): no lower price, for below the average points are lost. All effort goes into proof; check how the average is taken and of whom.",
    ),
  ],
);

/** A bid before it is written: everybody's points, two ways to score prices, our price simulated, where points are lost. */
export const bidScoringPrice: Worksheet = {
  id: "bid-scoring-price",
  title: text("投标评分与报价模拟", "Bid scoring and price simulation"),
  purpose: text(
    "照招标文件给自己和对手打分，比较价格算法，模拟报价，找出该补的分。",
    "Score oneself and the rivals as the documents do, compare two price methods, simulate prices, and find the items to mend.",
  ),
  models: ["TEND-4"],
  sessions: ["SCORE-AND-PRESENT"],
  story: {
    title: text("差不到两分的标", "A tender that hangs on less than two points"),
    paragraphs: [
      text(
        "鹭湖职业技术学院要建一条智能产线实训线，自愿公开招标，综合评分：价格 30 分，技术 45 分，商务 25 分。衡川智控初步报价 106 万元。三家对手的报价和得分由两位同事根据中标公告和公开资料预计。",
        "Luhu Vocational College wants a training line and tenders of its own will: price 30 points, technical 45, commercial 25. Hengchuan Controls' first price is 1.06 million yuan. Two colleagues estimated three rivals' prices and points from award notices and other public sources.",
      ),
      text(
        "标书还有十天交。经理问：要不要降价，降到多少够；还是把价格留住，去补技术和商务分？预计只来自公开信息，不打听评委，不与其他投标人商量价格。",
        "The bid is due in ten days. The manager asks: lower the price, and to what; or keep it and mend technical and commercial points? All expectations come from public sources: nobody sounds out the evaluators or talks prices with another bidder.",
      ),
    ],
  },
  data: [tender, bidders, items, tries],
  tasks: [
    {
      id: "parts",
      title: text("算出各部分得分", "Work out the parts"),
      minutes: 15,
      ask: [
        text(
          "把评分点汇总成技术分和商务分，再用两种算法算价格分。",
          "Add up technical and commercial points, then the price by both methods.",
        ),
      ],
      parts: [parts],
      teach: text(
        "平均价 104.25 万元。最低价基准下北辰满分；平均价基准下低于平均也扣分，我方反而与新桥差不多。提醒：政府采购的货物和服务只能用最低价基准。",
        "The mean is 1.0425 million. Against the lowest Beichen has full marks; against the average a price below it loses points too, and ours is near Xinqiao's. Government procurement of goods and services allows the lowest alone.",
      ),
    },
    {
      id: "totals",
      title: text("排名次，看算法改变什么", "Rank, and see what the method changes"),
      minutes: 10,
      ask: [text("算出两种总分和名次，找出名次变了的投标人。", "Work out both totals and ranks. Whose rank changes?")],
      parts: [
        totals,
        {
          kind: "picture",
          height: 16,
          charts: [
            {
              kind: "column",
              title: text("两种算法下的总分", "Totals by either method"),
              alt: text(
                "四家投标人两种总分的柱形图；数据见上表。",
                "Columns of the four bidders' totals by either method; the table above holds the data.",
              ),
              values: { min: 0, max: 100, step: 20 },
              series: [
                {
                  name: text("最低价基准", "Against the lowest"),
                  categories: "totals.bidder",
                  values: "totals.lowest",
                  look: "main",
                },
                {
                  name: text("平均价基准", "Against the average"),
                  categories: "totals.bidder",
                  values: "totals.average",
                  look: "second",
                },
              ],
            },
          ],
        },
      ],
      teach: text(
        "最低价基准：北辰 89.00，海拓 87.25，我方 87.24，只差百分之一分排第三；平均价基准：我方 87.82 第一。所以第一件事是把评分办法读清楚。图的纵轴从 60 起，只为看清差别，请说明。",
        "Against the lowest: Beichen 89.00, Haituo 87.25, ours 87.24, third by a hundredth. Against the average: ours is first with 87.82. So reading the method comes first. The chart's scale begins at 60 to show the differences: say so.",
      ),
    },
    {
      id: "simulation",
      title: text("模拟报价", "Simulate the price"),
      minutes: 20,
      ask: [
        text(
          "按最低价基准，算出每个报价的总分和名次，再算出还能排第一的最高价。",
          "Against the lowest: total and rank of each price, then the highest price that still ranks first.",
        ),
      ],
      parts: [
        ours,
        rivals,
        simulation,
        highest,
        {
          kind: "picture",
          height: 16,
          charts: [
            {
              kind: "line",
              title: text("报价与总分", "Price and totals"),
              alt: text(
                "六个报价下我方总分与对手最高总分两条线；数据见上表。",
                "Our total and the best rival's at six prices, two lines; the table above holds the data.",
              ),
              values: { min: 84 },
              series: [
                {
                  name: text("我方总分", "Our total"),
                  categories: "simulation.name",
                  values: "simulation.total",
                  look: "main",
                },
                {
                  name: text("对手最高总分", "Best rival"),
                  categories: "simulation.name",
                  values: "simulation.best",
                  look: "target",
                },
              ],
            },
          ],
        },
      ],
      teach: text(
        "99.66 万元以内都排第一，不必跟到 98 万，更不必抢标：从 106 万降到 99.66 万要让 6.3 万元，再降就是白送。对手的数只是预计，请各组把北辰的报价改成 96 万再看一次。",
        "Up to 996,600 we rank first: there is no need to go down to 980,000, let alone lower. From 1.06 million that is 63,400 given; the rest would be a present. The rivals' figures are expectations: let the groups put 960,000 for Beichen and look again.",
      ),
    },
    {
      id: "gaps",
      title: text("找出最该补的评分点", "Find the items to mend"),
      minutes: 8,
      ask: [
        text(
          "算出每个评分点的失分和落后，圈出能补的。",
          "Work out what is lost and where we are behind; mark what can be mended.",
        ),
      ],
      parts: [gaps],
      teach: text(
        "同类业绩落后 2 分，是最大的一项；技术参数、实施方案、交付周期、质保各落后 1 分。在 106 万元时，只要再拿 1.8 分就能超过北辰——比降 6 万元便宜得多。证据必须真实，拿不到就不写。",
        "References are 2 points behind, the most; four items are 1 behind. At 1.06 million 1.8 points more would beat Beichen, far cheaper than 60,000 yuan. Evidence has to be true; what cannot be had is not written.",
      ),
    },
    {
      id: "plan",
      title: text("写出投标策略", "Write how to bid"),
      minutes: 10,
      ask: [
        text(
          "用上面的数字回答三个问题，每题两三句话。",
          "Answer three questions with the figures above, two or three sentences each.",
        ),
      ],
      parts: [plan],
      teach: text(
        "要听到：价格与证据一起算；报价留有余地又不低于成本；每一分都有页码和责任人。",
        "Listen for: price and evidence are weighed together; the price leaves a margin and stays above cost; every point has a page and an owner.",
      ),
    },
  ],
  goals: [
    text("照招标文件算出自己和对手的总分", "work out one's own and the rivals' totals as the documents do"),
    text("说清两种价格算法对谁有利", "say whom each price method favours"),
    text("算出还能排第一的最高报价", "work out the highest price that still ranks first"),
    text("判断该降价还是该补证据", "judge whether to lower the price or to bring evidence"),
  ],
  discussion: [
    {
      ask: text("对手报价低得离谱，怎么办？", "A rival's price is absurdly low. What now?"),
      answer: text(
        "先看招标文件对低于成本的规定，按程序提出，由评标委员会要求说明；我方不跟价，把全周期成本和风险讲清楚。",
        "See what the documents say of prices below cost and raise it in the proper way; the committee asks for an explanation. Do not follow; show costs and risks over the whole life.",
      ),
      minutes: 5,
    },
    {
      ask: text("有人说认识评委，可以打听一下，行不行？", "Somebody knows an evaluator and could ask. May he?"),
      answer: text(
        "不行。评标委员会成员名单在中标前保密，接触评委、与其他投标人商量报价都违法，会被否决投标并列入不良记录。",
        "No. The committee's names are secret until the award; to approach them, or to agree on prices with other bidders, is against the law, ends the bid and goes on record.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text(
        "准备一份真实招标文件的评分办法（隐去单位名）供对照。",
        "Bring the scoring method of a real tender, without names, to compare with.",
      ),
      text(
        "四人一组：一人管价格，一人管技术，一人管商务，一人当评委。",
        "Groups of four: price, technical, commercial, evaluator.",
      ),
    ],
    mistakes: [
      text(
        "忘了我方报价最低时，对手的价格分也会下降。",
        "Forgotten: when ours is the lowest price, the rivals' points go down too.",
      ),
      text("平均价基准下，以为越低分越高。", "Against the average, the lower is taken for the better."),
      text("只和第一名比，没有同时胜过三家。", "Only the leader is compared with, and not all three."),
      text("把预计当事实，不换一组数再看。", "Expectations are taken for facts and no other figures tried."),
    ],
    close: text(
      "请每组给自己手上的一个标写下：评分办法、最弱的两个评分点、报价的上限和下限。",
      "Let every group write for a tender of its own: the method, the two weakest items, the highest and the lowest price.",
    ),
  },
};
