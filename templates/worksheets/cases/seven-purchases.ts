import { given } from "../columns.ts";
import { day } from "../days.ts";
import { text, type Row, type Table, type Text } from "../worksheet.ts";

/** Purchases that an invented team read about in one week. */
export const purchases: Table = {
  kind: "table",
  id: "purchases",
  title: text("本周看到的七项采购（元）", "Seven purchases of the week (yuan)"),
  contract: "tenders",
  key: "tenderId",
  columns: {
    tenderId: given("text", null, { width: 9 }),
    name: given("text", null, { width: 24 }),
    form: given("code", null, { codes: "tenderForm", width: 14 }),
    subject: given("code", null, { codes: "tenderSubject" }),
    estimate: given("grouped", null, { min: 0 }),
    // Which law holds follows from these; told as a code it would give the answers away.
    government: given("yesNo", text("政府采购（机关、事业单位用财政资金）", "Government purchaser, public funds")),
    works: given("yesNo", text("国家投资或公共利益的工程", "State or public works")),
    state: given("yesNo", text("国有资金主导", "State money leads")),
    invitees: given("integer", text("邀请家数", "Invited"), { min: 0, max: 100 }),
    reason: given("yesNo", text("有法定邀请理由", "Lawful reason to invite")),
  },
  rows: [
    purchase("P-1", text("岚江水厂二期控制系统", "Lanjiang waterworks, controls"), "INVITED", {
      subject: "GOODS",
      estimate: 6_800_000,
      works: true,
      state: true,
      invitees: 4,
      reason: false,
    }),
    purchase("P-2", text("岚江水厂二期设计", "Lanjiang waterworks, design"), "DIRECT", {
      subject: "SERVICES",
      estimate: 1_300_000,
      works: true,
      state: true,
    }),
    purchase("P-3", text("云浦泵站外墙修缮", "Yunpu pumping station, facade"), "OPEN", {
      subject: "WORKS",
      estimate: 3_200_000,
      works: true,
      state: true,
    }),
    purchase("P-4", text("清衡监测站分析仪", "Qingheng station, analysers"), "COMPARISON", {
      government: true,
      subject: "GOODS",
      estimate: 900_000,
      works: false,
      state: true,
    }),
    purchase("P-5", text("和禾食品包装线改造", "Hehe Foods, packing line"), "INVITED", {
      subject: "GOODS",
      estimate: 2_600_000,
      works: false,
      state: false,
      invitees: 2,
      reason: false,
    }),
    purchase("P-6", text("鼎越造纸驱动柜", "Dingyue Paper, drive cabinets"), "NEG", {
      subject: "GOODS",
      estimate: 1_500_000,
      works: false,
      state: false,
    }),
    purchase("P-7", text("南塘卫生中心配电改造", "Nantang health centre, power"), "COMPETITIVE-NEGOTIATION", {
      government: true,
      subject: "GOODS",
      estimate: 700_000,
      works: false,
      state: true,
    }),
  ],
};

function purchase(tenderId: string, name: Text, form: string, rest: Row): Row {
  return { tenderId, name, form, government: false, invitees: null, reason: null, ...rest };
}

/** The first of them, tendered after all. */
export const project: Table = {
  kind: "table",
  id: "project",
  title: text("岚江水厂改为公开招标之后", "Lanjiang tendered openly"),
  key: "name",
  upright: true,
  rows: [{ name: text("岚江水厂二期控制系统", "Lanjiang waterworks, controls"), regime: "TL-MANDATORY" }],
  columns: {
    name: given("text", text("项目", "Project"), { width: 24 }),
    regime: given("code", text("适用法规", "Regime"), { codes: "tenderRegime", width: 24 }),
  },
};

/** Its calendar: what must not be shorter comes first, what must not be longer last. */
export const calendar: Table = {
  kind: "table",
  id: "calendar",
  title: text("招标日程", "Its calendar"),
  key: "rule",
  closed: true,
  columns: {
    number: given("integer", text("序号", "No.")),
    rule: given("code", text("事项", "Rule"), { codes: "tenderRule", width: 18 }),
    what: given("text", text("起止事项", "From … to …"), { width: 26 }),
    from: given("date", text("起点", "From"), { width: 12 }),
    to: given("date", text("终点", "To"), { width: 12 }),
  },
  rows: [
    dated(1, "SALE-PERIOD", text("开始发售 → 停止发售", "first → last day of sale"), "2026-03-02", "2026-03-06"),
    dated(2, "BID-PERIOD", text("发出文件 → 投标截止", "documents → bid deadline"), "2026-03-02", "2026-03-21"),
    dated(3, "CLARIFICATION", text("发出澄清 → 投标截止", "clarification → deadline"), "2026-03-10", "2026-03-21"),
    dated(4, "DOCUMENT-OBJECTION", text("提出异议 → 投标截止", "objection → deadline"), "2026-03-09", "2026-03-21"),
    dated(5, "PUBLICITY", text("公示开始 → 公示结束", "first → last day published"), "2026-03-27", "2026-03-30"),
    dated(6, "PUBLICATION", text("评标报告 → 公示开始", "report → publication"), "2026-03-24", "2026-03-27"),
    dated(7, "CONTRACT", text("中标通知 → 签订合同", "award notice → contract"), "2026-04-03", "2026-05-06"),
    dated(8, "DEPOSIT-BACK", text("签订合同 → 退保证金", "contract → deposit back"), "2026-05-06", "2026-05-11"),
  ],
};

function dated(number: number, rule: string, what: Text, from: string, to: string): Row {
  return { number, rule, what, from: day(from), to: day(to) };
}

/** Its amounts, each held against another one. */
export const amounts: Table = {
  kind: "table",
  id: "amounts",
  title: text("保证金（元）", "Deposit and bond (yuan)"),
  key: "rule",
  closed: true,
  columns: {
    number: given("integer", text("序号", "No.")),
    rule: given("code", text("事项", "Rule"), { codes: "tenderRule", width: 18 }),
    of: given("grouped", text("基数（估算价或合同价）", "Taken of (estimate or contract)"), { min: 1 }),
    amount: given("grouped", text("要求缴纳", "Asked for"), { min: 0 }),
  },
  rows: [
    { number: 1, rule: "DEPOSIT", of: 6_800_000, amount: 150_000 },
    { number: 2, rule: "PERFORMANCE-BOND", of: 6_420_000, amount: 642_000 },
  ],
};

/** Sentences of a draft, and what a look at the market says of each. */
export const clauses: Table = {
  kind: "table",
  id: "clauses",
  title: text("客户的需求初稿，与市场核实的结果", "The draft and the market"),
  key: "clause",
  columns: {
    number: given("integer", text("序号", "No.")),
    clause: given("text", text("初稿的写法", "The draft"), { width: 34 }),
    related: given("yesNo", text("与项目有关", "Related to the project")),
    open: given("yesNo", text("不限品牌产地", "No brand or origin")),
    fair: given("yesNo", text("不看地域奖项", "No region or award")),
    measurable: given("yesNo", text("可以检验", "Measurable")),
    makers: given("integer", text("能做到的厂家", "Makers able to do it"), { min: 0, max: 100 }),
  },
  rows: [
    clause(text("控制器采用德国原装进口产品", "Controllers are original German imports"), [true, false, true, true, 2]),
    clause(text("故障一分钟内报警到值班人员手机", "A fault reaches the phone on duty within a minute"), [
      true,
      true,
      true,
      true,
      9,
    ]),
    clause(text("投标人近三年获得过省级科技奖", "The bidder won a provincial award"), [false, true, false, true, 6]),
    clause(text("系统运行稳定、性能先进", "The system is stable and advanced"), [true, true, true, false, 12]),
    clause(text("与现有系统以公开协议交换数据", "Data are exchanged with the present system by an open protocol"), [
      true,
      true,
      true,
      true,
      7,
    ]),
    clause(text("机柜宽度为 603 毫米，不得偏离", "Cabinets are 603 mm wide, without deviation"), [
      false,
      true,
      true,
      true,
      1,
    ]),
    clause(text("连续运行三十天，误报不超过百分之二", "Thirty days' run with false alarms of 2 % at most"), [
      true,
      true,
      true,
      true,
      8,
    ]),
  ].map((row, at) => ({ number: at + 1, ...row })),
};

function clause(words: Text, facts: readonly [boolean, boolean, boolean, boolean, number]): Row {
  const [related, open, fair, measurable, makers] = facts;
  return { clause: words, related, open, fair, measurable, makers };
}

/** What happened on days of opening. */
export const openings: Table = {
  kind: "table",
  id: "openings",
  title: text("八次开标", "Eight openings"),
  key: "event",
  columns: {
    number: given("integer", text("序号", "No.")),
    event: given("text", text("经过", "What happened"), { width: 28 }),
    regime: given("code", text("适用法规", "Regime"), { codes: "tenderRegime", width: 14 }),
    bidders: given("integer", text("有效家数", "Bidders"), { min: 0, max: 100 }),
    late: given("yesNo", text("迟到", "Late")),
    sealed: given("yesNo", text("密封合格", "Sealed")),
    qualified: given("yesNo", text("资格符合", "Qualified")),
    unsigned: given("yesNo", text("缺章又缺签", "No seal, no signature")),
    aboveCeiling: given("yesNo", text("超限价", "Above ceiling")),
    allAbove: given("yesNo", text("全部超预算", "All above budget")),
  },
  rows: [
    opening(text("截止前两分钟送到", "Came two minutes before the deadline"), "TL-MANDATORY", 5),
    opening(text("截止后两分钟送到", "Came two minutes after it"), "TL-MANDATORY", 5, { late: true }),
    opening(text("只有两家实质响应", "Only two suppliers respond"), "GOV-PROC", 2),
    opening(text("我方报价高于最高限价", "Our price is above the ceiling"), "TL-MANDATORY", 6, { aboveCeiling: true }),
    opening(text("四家报价都超过预算", "All four prices exceed the budget"), "GOV-PROC", 4, { allAbove: true }),
    opening(text("外封套没有按要求密封", "The envelope is not closed as asked"), "TL-VOLUNTARY", 4, { sealed: false }),
    opening(text("投标函既没盖章也没签字", "The letter has neither seal nor signature"), "TL-MANDATORY", 4, {
      unsigned: true,
    }),
    opening(text("资质在截止前一天到期", "The qualification ran out a day before"), "GOV-PROC", 5, {
      qualified: false,
    }),
  ].map((row, at) => ({ number: at + 1, ...row })),
};

function opening(event: Text, regime: string, bidders: number, rest: Row = {}): Row {
  const clean = { late: false, sealed: true, qualified: true, unsigned: false, aboveCeiling: false, allAbove: false };
  return { event, regime, bidders, ...clean, ...rest };
}
