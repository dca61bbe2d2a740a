import { given, number, numbered } from "../columns.ts";
import { text, type Row, type Table } from "../worksheet.ts";

/** What changes around an invented maker of industrial heat pumps. */
export const factors: Table = {
  kind: "table",
  id: "factors",
  title: text("宏观环境因素", "Factors of the wider world"),
  contract: "pestFactors",
  key: "factor",
  columns: {
    factor: { kind: "text", role: "given", width: 36 },
    kind: { kind: "code", codes: "pestKind", role: "given" },
    impact: { kind: "integer", role: "given", min: -5, max: 5 },
    probability: { kind: "two", role: "given", min: 0, max: 1 },
    horizon: { kind: "code", codes: "horizon", role: "given", width: 18 },
  },
  rows: [
    factor("P", "工业园区限期淘汰燃煤锅炉", "Parks must give up coal boilers", 5, 0.7, "SHORT"),
    factor("P", "节能补贴标准下调", "Subsidies for saving energy are cut", -3, 0.6, "SHORT"),
    factor("E", "工业电价分时拉大", "Power prices differ more by the hour", 3, 0.8, "SHORT"),
    factor("E", "纺织印染订单外移", "Textile orders move abroad", -4, 0.5, "MEDIUM"),
    factor("S", "用工难，锅炉工后继无人", "Nobody wants to tend a boiler", 3, 0.5, "MEDIUM"),
    factor("S", "园区居民投诉噪声增多", "More complaints of noise", -2, 0.6, "SHORT"),
    factor("T", "大温差机组成本一年降一成", "Machines get a tenth cheaper a year", 4, 0.6, "MEDIUM"),
    factor("T", "余热直供蒸汽网试点", "Trial of a steam grid of waste heat", -5, 0.4, "LONG"),
  ],
};

function factor(kind: string, zh: string, en: string, impact: number, probability: number, horizon: string): Row {
  return { kind, factor: text(zh, en), impact, probability, horizon };
}

const check = (zh: string, en: string) => given("integer", text(zh, en), { min: 1, max: 5 });

/** The five forces, three checks each. */
export const forces: Table = {
  kind: "table",
  id: "forces",
  title: text("五种竞争力量（1 弱至 5 强）", "Five forces (1 weak, 5 strong)"),
  key: "force",
  closed: true,
  columns: {
    fact: given("text", text("依据", "What it rests on"), { width: 36 }),
    force: given("code", text("力量", "Force"), { codes: "marketForce", width: 16 }),
    number,
    first: check("分项一", "Check 1"),
    second: check("分项二", "Check 2"),
    third: check("分项三", "Check 3"),
  },
  rows: numbered([
    force("RIVALRY", "八家同类厂商，去年三家降价", "Eight makers, three cut prices last year", [4, 4, 3]),
    force("ENTRANTS", "空调大厂在试制工业机组", "An air conditioning giant builds trial machines", [3, 2, 4]),
    force("SUBSTITUTES", "生物质锅炉与蒸汽管网", "Biomass boilers and steam grids", [4, 3, 5]),
    force("BUYERS", "园区统一招标，前五家占六成", "Parks buy together, five take 60 %", [5, 4, 4]),
    force("SUPPLIERS", "压缩机两家独大", "Two makers of compressors", [3, 4, 2]),
  ]),
};

function force(id: string, zh: string, en: string, [first, second, third]: readonly [number, number, number]): Row {
  return { force: id, fact: text(zh, en), first, second, third };
}

const share = (zh: string, en: string) => given("integer", text(zh, en), { min: 0, max: 100 });

/** What the company weighs for its investments. */
export const weights: Table = {
  kind: "table",
  id: "weights",
  title: text("投资矩阵的权重", "Weights of the matrix"),
  key: "label",
  closed: true,
  columns: {
    label: given("text", text("项目", "Item")),
    size: share("市场规模", "Size"),
    growth: share("增长", "Growth"),
    profit: share("利润", "Profit"),
    technology: share("技术", "Technology"),
    channel: share("渠道", "Channel"),
    service: share("服务", "Service"),
  },
  rows: [{ label: text("权重", "Weight"), size: 30, growth: 40, profit: 30, technology: 40, channel: 30, service: 30 }],
};

/** Its four businesses. */
export const units: Table = {
  kind: "table",
  id: "units",
  title: text("四块业务的评分（1–5）", "Ratings of four businesses"),
  key: "unit",
  columns: {
    unit: given("text", text("业务", "Business"), { width: 16 }),
    size: check("市场规模", "Size"),
    growth: check("增长", "Growth"),
    profit: check("利润", "Profit"),
    technology: check("技术", "Technology"),
    channel: check("渠道", "Channel"),
    service: check("服务", "Service"),
    marketGrowth: given("percent", text("市场增长率", "Market growth"), { min: -1, max: 10 }),
    relativeShare: given("two", text("相对市场份额", "Relative share"), { min: 0 }),
  },
  rows: [
    unit("食品烘干", "Food drying", [4, 5, 4], [4, 4, 4], 0.18, 1.3),
    unit("印染热水", "Dyeing water", [3, 1, 2], [4, 4, 3], -0.04, 1.6),
    unit("化工余热", "Chemical waste heat", [4, 5, 5], [2, 2, 3], 0.22, 0.4),
    unit("办公楼供暖", "Office heating", [2, 2, 1], [2, 3, 2], 0.03, 0.3),
  ],
};

function unit(
  zh: string,
  en: string,
  [size, growth, profit]: readonly [number, number, number],
  [technology, channel, service]: readonly [number, number, number],
  marketGrowth: number,
  relativeShare: number,
): Row {
  return { unit: text(zh, en), size, growth, profit, technology, channel, service, marketGrowth, relativeShare };
}

const versus = (zh: string, en: string) => given("integer", text(zh, en), { min: -3, max: 3 });

/** How each strength and weakness stands to each opportunity and threat. */
export const confronted: Table = {
  kind: "table",
  id: "confronted",
  title: text("对峙矩阵（−3 至 3）", "Confrontations (−3 to 3)"),
  key: "inside",
  closed: true,
  columns: {
    inside: given("text", text("内部因素", "Inside"), { width: 26 }),
    o1: versus("O1 淘汰燃煤锅炉", "O1 coal boilers go"),
    o2: versus("O2 大温差机组降价", "O2 cheaper machines"),
    t1: versus("T1 蒸汽管网试点", "T1 steam grid"),
    t2: versus("T2 大厂进入", "T2 a giant enters"),
  },
  rows: [
    { inside: text("S1 食品烘干样板多", "S1 many references in food"), o1: 3, o2: 2, t1: 0, t2: 2 },
    { inside: text("S2 现场服务四小时到", "S2 on site in four hours"), o1: 1, o2: 0, t1: 1, t2: 1 },
    { inside: text("W1 化工防爆资质缺", "W1 no licence for chemicals"), o1: -2, o2: 0, t1: -1, t2: -1 },
    { inside: text("W2 交期比同行长三周", "W2 three weeks slower"), o1: -3, o2: 0, t1: 0, t2: -3 },
  ],
};

const rated = (zh: string, en: string) => given("integer", text(zh, en), { min: 1, max: 5 });

/** Strategies that were named in the meeting. */
export const candidates: Table = {
  kind: "table",
  id: "candidates",
  title: text("会上提出的战略", "Strategies that were named"),
  key: "strategy",
  columns: {
    strategy: given("text", text("战略", "Strategy"), { width: 36 }),
    inner: given("text", text("内部", "Inside")),
    outer: given("text", text("外部", "Outside")),
    effect: rated("效果", "Effect"),
    feasibility: rated("可行性", "Feasibility"),
    cost: rated("成本（5 最省）", "Cost (5 cheapest)"),
    time: rated("时间（5 最快）", "Time (5 quickest)"),
  },
  rows: [
    candidate(
      "用食品样板拿下三个园区的锅炉替换",
      "Win the boilers of three parks with food references",
      "S1",
      "O1",
      [5, 4, 4, 4],
    ),
    candidate(
      "压缩机备货两个月，交期缩到四周",
      "Stock compressors for two months, deliver in four weeks",
      "W2",
      "O1",
      [5, 3, 2, 3],
    ),
    candidate(
      "以四小时到场签五年服务，挡住大厂",
      "Five years of service at four hours, against the giant",
      "S2",
      "T2",
      [3, 4, 4, 3],
    ),
    candidate(
      "与管网公司合作，避开化工蒸汽段",
      "With the grid's company, out of chemical steam",
      "W1",
      "T1",
      [2, 2, 3, 1],
    ),
    candidate("和设计院一起取得防爆资质", "Get the licence together with a design institute", "W1", "O1", [4, 2, 2, 2]),
  ],
};

function candidate(
  zh: string,
  en: string,
  inner: string,
  outer: string,
  [effect, feasibility, cost, time]: readonly [number, number, number, number],
): Row {
  return { strategy: text(zh, en), inner, outer, effect, feasibility, cost, time };
}
