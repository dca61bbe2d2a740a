import { given } from "../columns.ts";
import { day } from "../days.ts";
import { text, type Row, type Table, type Text } from "../worksheet.ts";

const NAMES = {
  LU: text("陆嘉", "Lu Jia"),
  WEN: text("温岚", "Wen Lan"),
  QI: text("祁越", "Qi Yue"),
  TAN: text("谭书", "Tan Shu"),
} as const;

/** The days of an invented tender, and the day on which the team looks at its bid. */
export const dates: Table = {
  kind: "table",
  id: "dates",
  title: text("招标的日子", "Days of the tender"),
  key: "asOf",
  upright: true,
  rows: [
    {
      asOf: day("2026-03-19"),
      deadline: day("2026-03-24"),
      opening: day("2026-03-24"),
      publicityStart: day("2026-03-30"),
      publicityEnd: day("2026-04-02"),
      awarded: day("2026-04-03"),
    },
  ],
  columns: {
    asOf: given("date", text("今天", "Today"), { width: 13 }),
    deadline: given("date", text("投标截止", "Bid deadline")),
    opening: given("date", text("开标", "Opening")),
    publicityStart: given("date", text("公示开始", "Publicity begins")),
    publicityEnd: given("date", text("公示结束", "Publicity ends")),
    awarded: given("date", text("中标通知", "Award notice")),
  },
};

/** What was checked in the bid so far. */
export const items: Table = {
  kind: "table",
  id: "items",
  title: text("标书检查", "The check of the bid"),
  contract: "bidItems",
  key: "requirement",
  columns: {
    itemId: given("text", null, { width: 7 }),
    requirement: given("text", null, { width: 26 }),
    class: given("code", null, { codes: "bidCheckClass" }),
    mandatory: given("yesNo"),
    owner: given("text", null, { width: 9 }),
    checker: given("text", null, { width: 9 }),
    state: given("code", null, { codes: "checkState" }),
  },
  rows: [
    item("B-01", text("投标函盖章签字", "Letter of bid sealed and signed"), "COMPLETE", true, "LU", "WEN", "OK"),
    item("B-02", text("资质证书在有效期内", "Qualifications valid"), "COMPLETE", true, "LU", "WEN", "NOK"),
    item("B-03", text("保证金到账凭证", "Proof of the deposit"), "COMPLETE", true, "QI", "WEN", "OK"),
    item("B-04", text("联合体协议", "Agreement of a consortium"), "COMPLETE", false, "LU", "WEN", "NA"),
    item("B-05", text("★条款逐条响应并注页码", "★ items answered with pages"), "COMPLETE", true, "TAN", "TAN", "OK"),
    item("B-06", text("评分点索引", "Index of scoring items"), "SOLID", false, "TAN", "WEN", "NOK"),
    item("B-07", text("每章有本客户的内容", "The customer in every chapter"), "SOLID", false, "TAN", "LU", "OK"),
    item("B-08", text("数据都有出处", "Figures have sources"), "SOLID", false, "TAN", "LU", "OK"),
    item("B-09", text("大小写金额一致", "Amount in words and figures"), "CORRECT", true, "QI", "QI", null),
    item("B-10", text("没有别家客户的名称", "No other customer's name"), "CORRECT", false, "TAN", "WEN", "OK"),
    item("B-11", text("份数与密封", "Copies and sealing"), "COMPLETE", true, "QI", "LU", null),
    item("B-12", text("项目名称与编号一致", "Project name and number"), "CORRECT", true, "LU", "QI", "OK"),
  ],
};

function item(
  itemId: string,
  requirement: Text,
  kind: string,
  mandatory: boolean,
  owner: keyof typeof NAMES,
  checker: keyof typeof NAMES,
  state: string | null,
): Row {
  return { itemId, requirement, class: kind, mandatory, owner: NAMES[owner], checker: NAMES[checker], state };
}

/** What the evaluation gives points for, and what stands in the bid for it. */
export const scoring: Table = {
  kind: "table",
  id: "scoring",
  title: text("评分点与证据", "Scoring items and evidence"),
  contract: "scoringItems",
  key: "item",
  columns: {
    item: given("text", null, { width: 24 }),
    kind: given("code", null, { codes: "scoringKind" }),
    points: given("one", null, { min: 0, max: 100 }),
    evidence: given("text", null, { width: 22 }),
    page: given("text", null, { width: 7 }),
    expected: given("one", null, { min: 0, max: 100 }),
  },
  rows: [
    scored(text("控制方案与冗余", "Control scheme, redundancy"), "TECHNICAL", 15, 13, {
      evidence: text("方案图与切换试验记录", "Scheme and switching test"),
      page: "42",
    }),
    scored(text("类似项目业绩", "Similar projects"), "TECHNICAL", 10, 8, {
      evidence: text("三份合同与验收单", "Three contracts, accepted"),
      page: "58",
    }),
    scored(text("项目组人员", "Project team"), "TECHNICAL", 8, 7, {
      evidence: text("五人证书", "Five certificates"),
    }),
    scored(text("故障响应承诺", "Response to faults"), "COMMERCIAL", 8, 8, {}),
    scored(text("培训方案", "Training"), "COMMERCIAL", 5, 4, {
      evidence: text("课程表与讲师", "Timetable and trainers"),
      page: "71",
    }),
    scored(text("节能测算", "Energy saving"), "TECHNICAL", 9, 6, {}),
    scored(text("质保期", "Warranty"), "COMMERCIAL", 5, 5, {
      evidence: text("承诺函", "Letter of commitment"),
      page: "66",
    }),
  ],
};

function scored(item: Text, kind: string, points: number, expected: number, rest: Row): Row {
  return { item, kind, points, evidence: null, page: null, expected, ...rest };
}

/** Lines of the price sheet. */
export const lines: Table = {
  kind: "table",
  id: "lines",
  title: text("报价表（元）", "Price sheet (yuan)"),
  key: "line",
  columns: {
    line: given("text", text("名称", "Item"), { width: 20 }),
    unitPrice: given("grouped", text("单价", "Unit price"), { min: 0 }),
    quantity: given("integer", text("数量", "Quantity"), { min: 0, max: 100_000 }),
    amount: given("grouped", text("表上的金额", "Amount on the sheet"), { min: 0 }),
  },
  rows: [
    { line: text("控制柜", "Control cabinets"), unitPrice: 86_000, quantity: 12, amount: 1_032_000 },
    { line: text("现场仪表", "Field instruments"), unitPrice: 3_450, quantity: 180, amount: 612_000 },
    { line: text("上位软件", "Software"), unitPrice: 420_000, quantity: 1, amount: 420_000 },
    { line: text("安装调试", "Installation"), unitPrice: 5_800, quantity: 60, amount: 348_000 },
    { line: text("培训", "Training"), unitPrice: 9_000, quantity: 4, amount: 36_000 },
  ],
};

/** What the letter of the bid says. */
export const letter: Table = {
  kind: "table",
  id: "letter",
  title: text("投标函上的数字", "Figures of the letter"),
  key: "total",
  upright: true,
  rows: [{ total: 2_448_000, inWords: 2_484_000, validDays: 60, validDaysAsked: 90 }],
  columns: {
    total: given("grouped", text("总价（小写）", "Total in figures"), { min: 0 }),
    inWords: given("grouped", text("总价（大写折成数字）", "Total as the words say"), { min: 0 }),
    validDays: given("integer", text("投标有效期（日）", "Bid valid (days)"), { min: 0, max: 999 }),
    validDaysAsked: given("integer", text("要求的有效期（日）", "Validity asked for (days)"), { min: 0, max: 999 }),
  },
};

/** The standard tasks, and when each was done. */
export const work: Table = {
  kind: "table",
  id: "work",
  title: text("投标前、投标中、投标后的标准任务", "Tasks before and after"),
  key: "task",
  closed: true,
  columns: {
    task: given("code", text("任务", "Task"), { codes: "bidTask", width: 26 }),
    number: given("integer", text("序号", "No.")),
    owner: given("text", text("负责人", "Owner"), { width: 9 }),
    done: given("date", text("完成日期", "Done on"), { width: 12 }),
  },
  rows: [
    task(1, "DECIDE", "LU", "2026-03-04"),
    task(2, "READ", "TAN", "2026-03-06"),
    task(3, "ASK", "TAN", "2026-03-11"),
    task(4, "OBJECT", "LU", "2026-03-12"),
    task(5, "DEPOSIT", "QI", "2026-03-17"),
    task(6, "DRAFT", "TAN", null),
    task(7, "PRICE", "LU", "2026-03-19"),
    task(8, "REVIEW", "WEN", null),
    task(9, "SEAL", "QI", null),
    task(10, "DELIVER", "QI", null),
    task(11, "OPENING", "LU", null),
    task(12, "WATCH", "LU", null),
    task(13, "RESULT-OBJECTION", "LU", null),
    task(14, "SIGN", "LU", null),
    task(15, "LOSS-REVIEW", "WEN", null),
  ],
};

function task(number: number, id: string, owner: keyof typeof NAMES, done: string | null): Row {
  return { number, task: id, owner: NAMES[owner], done: done === null ? null : day(done) };
}

/** The library from which bids are put together. */
export const library: Table = {
  kind: "table",
  id: "library",
  title: text("投标资料库", "Bid library"),
  contract: "bidDocuments",
  key: "document",
  columns: {
    document: given("text", null, { width: 24 }),
    kind: given("code", null, { codes: "bidDocumentKind" }),
    validUntil: given("date", null, { width: 12 }),
    owner: given("text", null, { width: 10 }),
  },
  rows: [
    kept(text("安全生产许可证", "Work safety licence"), "QUALIFICATION", "2026-03-15", "LU"),
    kept(text("质量体系证书", "Quality certificate"), "CERTIFICATE", "2026-05-10", "WEN"),
    kept(text("审计报告", "Audited accounts"), "FINANCE", "2026-12-31", "QI"),
    kept(text("项目经理证书", "Project manager's certificate"), "PEOPLE", "2026-05-23", "WEN"),
    kept(text("水务样板验收单", "Waterworks reference"), "REFERENCE", "2028-06-30", "TAN"),
    kept(text("电子签章", "Electronic seal"), "OTHER", "2026-03-24", "QI"),
  ],
};

function kept(document: Text, kind: string, until: string, owner: keyof typeof NAMES): Row {
  return { document, kind, validUntil: day(until), owner: NAMES[owner] };
}
