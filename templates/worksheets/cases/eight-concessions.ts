import { CONCESSION_PATTERNS, type ConcessionPattern, type TradeSide } from "#core/codes/deals.ts";
import { CONCESSION_PERCENTS } from "#core/negotiation/concession-pattern.ts";
import { text, type Column, type Table, type Text } from "../worksheet.ts";

const THOUSAND = 1000;

const price = (zh: string, en: string): Column => ({
  header: text(zh, en),
  kind: "grouped",
  role: "given",
  min: 0,
  width: 11,
});

/** Last year's closed negotiations of an invented maker of water treatment plants, with every offer of its own. */
export const closed: Table = {
  kind: "table",
  id: "closed",
  title: text("去年八场谈判的我方出价（元）", "Our offers in last year's eight negotiations (yuan)"),
  note: text(
    "每场都是开价之后让了四轮。卖方往下让，买方往上加。",
    "Each had four rounds after the opening. A seller gives by going down, a buyer by going up.",
  ),
  contract: "negotiations",
  key: "name",
  columns: {
    name: { kind: "text", role: "given", width: 30 },
    negId: { kind: "text", role: "given", width: 9 },
    side: { kind: "code", codes: "tradeSide", role: "given" },
    walkAway: { kind: "grouped", role: "given", min: 0 },
    opening: { kind: "grouped", role: "given", min: 0 },
    first: price("第一轮出价", "Offer, round 1"),
    second: price("第二轮出价", "Offer, round 2"),
    third: price("第三轮出价", "Offer, round 3"),
    fourth: price("第四轮出价", "Offer, round 4"),
  },
  rows: [
    deal("H-01", text("临港污水厂·膜组件", "Lingang sewage works, membranes"), "SELLER", 2050, [2400, 74, 54, 44, 28]),
    deal("H-02", text("东麓食品·中水回用", "Donglu Foods, water reuse"), "SELLER", 1350, [1500, 30, 30, 30, 30]),
    deal("H-03", text("启明药业·纯水站", "Qiming Pharma, pure water"), "SELLER", 2900, [3200, 0, 0, 0, 160]),
    deal("H-04", text("远帆纺织·除盐系统", "Yuanfan Textiles, desalting"), "SELLER", 760, [860, 64, 14, 0, 2]),
    deal("H-05", text("不锈钢管年度采购", "Steel pipes, yearly purchase"), "BUYER", 380, [300, 5, 8, 11, 16]),
    deal("H-06", text("高压泵采购", "High-pressure pumps, purchase"), "BUYER", 620, [520, 32, 8, -2, 4]),
    deal(
      "H-07",
      text("云岭电子·零排放", "Yunling Electronics, zero discharge"),
      "SELLER",
      4400,
      [5000, 50, 200, 25, 225],
    ),
    deal("H-08", text("石渠化工·废水改造", "Shiqu Chemicals, waste water"), "SELLER", 1300, [1800, 4, 4, 4, 68]),
  ],
};

// The opening and what was given in each round, in thousands of yuan.
function deal(
  negId: string,
  name: Text,
  side: TradeSide,
  limit: number,
  [start, ...given]: readonly [number, ...number[]],
) {
  const towards = side === "SELLER" ? -1 : 1;
  const offers = given.map(
    (_, round) => (start + towards * given.slice(0, round + 1).reduce((sum, one) => sum + one, 0)) * THOUSAND,
  );
  const [first = 0, second = 0, third = 0, fourth = 0] = offers;
  return { negId, name, side, walkAway: limit * THOUSAND, opening: start * THOUSAND, first, second, third, fourth };
}

const share = (zh: string, en: string): Column => ({
  header: text(zh, en),
  kind: "percent",
  role: "given",
  min: -1,
  max: 1,
});

/** What each pattern gives in four rounds. */
export const patterns: Table = {
  kind: "table",
  id: "patterns",
  title: text("九种让步类型的标准比例", "Nine concession patterns"),
  note: text(
    "每轮占总让步的比例，分类用，请勿改动；给人的印象是本工具的解释。",
    "Share of the whole concession in each round, which the classification goes by: leave them as they are. The impressions are our own reading.",
  ),
  key: "pattern",
  closed: true,
  columns: {
    pattern: { header: text("类型", "Pattern"), kind: "code", codes: "concessionPattern", role: "given", width: 20 },
    first: share("第一轮", "Round 1"),
    second: share("第二轮", "Round 2"),
    third: share("第三轮", "Round 3"),
    fourth: share("第四轮", "Round 4"),
    reading: {
      header: text("给对方的印象", "What the other side makes of it"),
      kind: "text",
      role: "given",
      width: 22,
    },
  },
  rows: CONCESSION_PATTERNS.map((pattern) => {
    const [first, second, third, fourth] = CONCESSION_PERCENTS[pattern].map((percent) => percent / 100);
    return {
      pattern,
      first: first ?? null,
      second: second ?? null,
      third: third ?? null,
      fourth: fourth ?? null,
      reading: readingOf(pattern),
    };
  }),
};

function readingOf(pattern: ConcessionPattern): Text {
  return {
    "ALL-LAST": text("寸步不让，容易谈崩", "Nothing moves; many leave"),
    TOUGH: text("一点一点挤，再等有戏", "Crumbs: waiting pays"),
    EQUAL: text("问一次，让一次", "Every question pays"),
    RISING: text("越逼越多", "Press harder, get more"),
    FALLING: text("有诚意，快到底了", "Good will, near the limit"),
    STEEP: text("先大方，很快收住", "Generous, then shut"),
    "HOT-COLD": text("先热后冷，让人起疑", "Hot, then cold: suspicious"),
    "TAKE-BACK": text("出尔反尔", "A word that does not hold"),
    "ALL-FIRST": text("一口气让光，没人信", "All at once: who believes it?"),
  }[pattern];
}

/** The negotiation that is being prepared. */
export const next: Table = {
  kind: "table",
  id: "next",
  title: text("下一场要定的让步计划", "The next one to plan"),
  key: "name",
  upright: true,
  rows: [
    {
      name: text("清源纸业·零排放二期", "Qingyuan Paper, zero discharge II"),
      side: "SELLER",
      opening: 1_260_000,
      pattern: "FALLING",
      total: 60_000,
      unit: 1000,
    },
  ],
  columns: {
    name: { header: text("谈判", "Negotiation"), kind: "text", role: "given", width: 14 },
    side: { header: text("我方立场", "Our side"), kind: "code", codes: "tradeSide", role: "given" },
    opening: { header: text("开价（元）", "Opening (yuan)"), kind: "grouped", role: "given", min: 0 },
    pattern: { header: text("计划的类型", "Pattern planned"), kind: "code", codes: "concessionPattern", role: "given" },
    total: { header: text("让步总额（元）", "Whole concession (yuan)"), kind: "grouped", role: "given", min: 1 },
    unit: { header: text("取整单位（元）", "Rounded to (yuan)"), kind: "grouped", role: "given", min: 1 },
  },
};

/** A negotiation that goes on, after two of four rounds. */
export const running: Table = {
  kind: "table",
  id: "running",
  title: text("正在谈的一场，已让两轮", "One that goes on, two rounds in"),
  key: "name",
  upright: true,
  rows: [
    {
      name: text("望澜啤酒·中水站", "Wanglan Brewery, water reuse"),
      side: "SELLER",
      pattern: "FALLING",
      total: 90_000,
      opening: 980_000,
      first: 938_000,
      second: 912_000,
    },
  ],
  columns: {
    name: { header: text("谈判", "Negotiation"), kind: "text", role: "given", width: 14 },
    side: { header: text("我方立场", "Our side"), kind: "code", codes: "tradeSide", role: "given" },
    pattern: { header: text("计划的类型", "Pattern planned"), kind: "code", codes: "concessionPattern", role: "given" },
    total: {
      header: text("计划让步总额（元）", "Whole concession planned (yuan)"),
      kind: "grouped",
      role: "given",
      min: 1,
    },
    opening: { header: text("开价（元）", "Opening (yuan)"), kind: "grouped", role: "given", min: 0 },
    first: { header: text("第一轮出价（元）", "Offer, round 1 (yuan)"), kind: "grouped", role: "given", min: 0 },
    second: { header: text("第二轮出价（元）", "Offer, round 2 (yuan)"), kind: "grouped", role: "given", min: 0 },
  },
};
