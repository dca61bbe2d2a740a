import { asOfTable } from "../as-of.ts";
import { given } from "../columns.ts";
import { day } from "../days.ts";
import { text, type Row, type Table, type Text } from "../worksheet.ts";

/** Five tenders of one month, as an invented team rated them. */
export const candidates: Table = {
  kind: "table",
  id: "candidates",
  title: text("五个可以投的标（0–5 分）", "Five tenders (0–5)"),
  contract: "bidDecisions",
  key: "tenderId",
  columns: {
    tenderId: given("text", null, { width: 20 }),
    need: given("integer", null, { min: 0, max: 5 }),
    relationship: given("integer", null, { min: 0, max: 5 }),
    fit: given("integer", null, { min: 0, max: 5 }),
    pricePosition: given("integer", null, { min: 0, max: 5 }),
    resources: given("integer", null, { min: 0, max: 5 }),
    margin: given("integer", null, { min: 0, max: 5 }),
  },
  rows: [
    rated(text("岚江水厂二期", "Lanjiang waterworks"), [4, 3, 4, 3, 3, 4]),
    rated(text("石桥污水厂", "Shiqiao sewage works"), [3, 1, 3, 2, 2, 3]),
    rated(text("鼎越造纸驱动柜", "Dingyue drive cabinets"), [5, 4, 4, 3, 2, 3]),
    rated(text("南塘卫生中心", "Nantang health centre"), [2, 1, 2, 3, 3, 2]),
    rated(text("云浦泵站联控", "Yunpu pumping stations"), [4, 3, 3, 2, 4, 3]),
  ],
};

function rated(tenderId: Text, ratings: readonly [number, number, number, number, number, number]): Row {
  const [need, relationship, fit, pricePosition, resources, margin] = ratings;
  return { tenderId, need, relationship, fit, pricePosition, resources, margin };
}

/** Risks of the first, before and after the measures. */
export const risks: Table = {
  kind: "table",
  id: "risks",
  title: text("岚江水厂的风险（1–5 分）", "Risks at Lanjiang (1–5)"),
  contract: "bidRisks",
  key: "risk",
  columns: {
    riskId: given("text", null, { width: 7 }),
    phase: given("code", null, { codes: "tenderPhase" }),
    risk: given("text", null, { width: 26 }),
    probability: given("integer", null, { min: 1, max: 5 }),
    impact: given("integer", null, { min: 1, max: 5 }),
    measure: given("text", null, { width: 26 }),
    residual: given("integer", null, { min: 1, max: 25 }),
  },
  rows: [
    risk(
      "R-1",
      "BEFORE",
      text("★条款遗漏", "A ★ item is missed"),
      [3, 5],
      text("逐条拆表，两人互查", "List every item, two check"),
      5,
    ),
    risk("R-2", "BEFORE", text("许可证到期", "The licence expires"), [4, 5], text("本周换证", "Renew this week"), 10),
    risk(
      "R-3",
      "BEFORE",
      text("报价审批太晚", "Price approved too late"),
      [3, 3],
      text("提前五天报批", "Ask five days ahead"),
      4,
    ),
    risk(
      "R-4",
      "DURING",
      text("电子签章解密失败", "The seal fails to decrypt"),
      [2, 5],
      text("备用签章，提前试", "Spare seal, tried before"),
      4,
    ),
    risk(
      "R-5",
      "DURING",
      text("主讲人不能到场", "The speaker cannot come"),
      [2, 3],
      text("定替补并演练", "Stand-in, rehearsed"),
      2,
    ),
    risk(
      "R-6",
      "PUBLICITY",
      text("公示期被投诉业绩不实", "References are disputed"),
      [2, 4],
      text("验收单原件备查", "Originals at hand"),
      4,
    ),
    risk(
      "R-7",
      "AFTER",
      text("合同条款与标书不符", "Contract differs from bid"),
      [3, 4],
      text("逐条对照，书面提出", "Compare, object in writing"),
      6,
    ),
  ],
};

function risk(
  riskId: string,
  phase: string,
  said: Text,
  [probability, impact]: readonly [number, number],
  measure: Text,
  residual: number,
): Row {
  return { riskId, phase, risk: said, probability, impact, measure, residual };
}

/** Answers that were rehearsed, with the time that they took. */
export const answers: Table = {
  kind: "table",
  id: "answers",
  title: text("演练过的问答", "Rehearsed answers"),
  contract: "bidQuestions",
  key: "question",
  columns: {
    topic: given("text", null, { width: 12 }),
    question: given("text", null, { width: 26 }),
    answer: given("text", null, { width: 34 }),
    seconds: given("integer", null, { min: 0, max: 600 }),
    rehearsed: given("yesNo"),
    paged: given("yesNo", text("有页码或数字", "Page or figure")),
    inBid: given("yesNo", text("标书里写着", "Stands in the bid")),
  },
  rows: [
    asked(
      text("案例", "References"),
      text("同规模的水厂做过几个？", "How many waterworks of this size?"),
      text(
        "三个，验收单在第五十八页；最近一个运行十四个月，停机两次，都在一小时内恢复。",
        "Three, accepted on page 58; the latest has run 14 months with two stops, both ended within an hour.",
      ),
      18,
      true,
      [true, true],
    ),
    asked(
      text("差异", "Difference"),
      text("和别家比，差别在哪里？", "How do you differ from others?"),
      text(
        "我们产品好、服务好、品牌大，客户都很满意。",
        "Our products and service are good, our name is known, customers are content.",
      ),
      12,
      true,
      [false, true],
    ),
    asked(
      text("价格构成", "Price"),
      text("后续还有费用吗？", "Are there later costs?"),
      text(
        "五年备件与升级都在分项报价第七十四页，另加的只有超出清单的改造。",
        "Five years' spares and updates are on page 74; only changes beyond the list cost more.",
      ),
      15,
      true,
      [true, true],
    ),
    asked(
      text("交付期", "Delivery"),
      text("停水窗口只有八小时，怎样切换？", "The stop is eight hours. How is it switched?"),
      text("（讲了全部施工组织）", "(the whole plan of works is told)"),
      95,
      true,
      [true, true],
    ),
    asked(
      text("风险预案", "Risk"),
      text("最可能出的问题是什么？", "What is most likely to go wrong?"),
      text(
        "旧仪表信号不准。我们先用两周并行比对，偏差大的先换，费用已列在报价里。",
        "Old instruments. They run in parallel for two weeks, bad ones are replaced first, and the price has it.",
      ),
      20,
      false,
      [true, true],
    ),
    asked(
      text("违约责任", "Breach"),
      text("延期怎么办？", "What if you are late?"),
      text(
        "我保证不会延期，延期就再送一年维保。",
        "I promise we shall not be; if we are, you get a year's service for nothing.",
      ),
      8,
      true,
      [false, false],
    ),
  ],
};

function asked(
  topic: Text,
  question: Text,
  answer: Text,
  seconds: number,
  rehearsed: boolean,
  [paged, inBid]: readonly [boolean, boolean],
): Row {
  return { topic, question, answer, seconds, rehearsed, paged, inBid };
}

/** Two results that disappointed, and the last days of what can be done. */
export const disputes: Table = {
  kind: "table",
  id: "disputes",
  title: text("两次没有中标之后", "After two lost bids"),
  key: "step",
  closed: true,
  columns: {
    step: given("text", text("项目与步骤", "Tender and step"), { width: 26 }),
    number: given("integer", text("序号", "No.")),
    rule: given("code", text("事项", "Rule"), { codes: "tenderRule", width: 18 }),
    regime: given("code", text("适用法规", "Regime"), { codes: "tenderRegime", width: 14 }),
    from: given("date", text("起算日", "Counts from"), { width: 12 }),
  },
  rows: [
    dispute(
      1,
      text("水厂：对结果提异议（公示最后一天起算）", "Waterworks: objection (last day published)"),
      "RESULT-OBJECTION",
      "TL-MANDATORY",
      "2026-05-14",
    ),
    dispute(
      2,
      text("水厂：投诉（知道之日起算）", "Waterworks: complaint (day we knew)"),
      "COMPLAINT",
      "TL-MANDATORY",
      "2026-05-13",
    ),
    dispute(
      3,
      text("监测站：质疑（公告期满起算）", "Station: query (end of notice)"),
      "QUERY",
      "GOV-PROC",
      "2026-05-11",
    ),
    dispute(
      4,
      text("监测站：等答复（收到质疑起算）", "Station: reply (query received)"),
      "QUERY-REPLY",
      "GOV-PROC",
      "2026-05-13",
    ),
    dispute(
      5,
      text("监测站：投诉（答复期满起算）", "Station: complaint (end of reply term)"),
      "QUERY-COMPLAINT",
      "GOV-PROC",
      "2026-05-22",
    ),
  ],
};

function dispute(number: number, step: Text, rule: string, regime: string, from: string): Row {
  return { number, step, rule, regime, from: day(from) };
}

/** The day on which the team talks about it. */
export const today = asOfTable("2026-05-15");

/** What somebody wants to bring forward. */
export const grounds: Table = {
  kind: "table",
  id: "grounds",
  title: text("有人想拿来提异议的事", "What some want to object with"),
  key: "ground",
  columns: {
    ground: given("text", text("说法", "What is said"), { width: 34 }),
    document: given("yesNo", text("有文件可证", "Proved on paper")),
    lawful: given("yesNo", text("来源正当", "Lawful source")),
    affects: given("yesNo", text("影响结果", "Changes the result")),
  },
  rows: [
    ground(
      text("公示的中标业绩，在公开平台查到已被撤销", "A reference of the winner was withdrawn, says a public register"),
      true,
      true,
      true,
    ),
    ground(text("朋友说评委打分偏心", "A friend says the committee was partial"), false, false, true),
    ground(text("我们觉得自己的方案更好", "We think our scheme is better"), false, true, true),
    ground(text("公示只有两天", "Published for two days only"), true, true, true),
    ground(text("别家标书的复印件上有错", "A copy of a rival's bid shows an error"), true, false, true),
    ground(text("公示把我方名称写错一个字", "Our name is misspelt in the notice"), true, true, false),
  ],
};

function ground(said: Text, document: boolean, lawful: boolean, affects: boolean): Row {
  return { ground: said, document, lawful, affects };
}
