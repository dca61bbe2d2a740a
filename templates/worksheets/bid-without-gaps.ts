import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { CheckState } from "#core/codes/deals.ts";
import { BID_TASKS } from "#core/codes/results/tender.ts";
import { map } from "#core/kernel/outcome.ts";
import { followUp } from "#core/records/follow-up.ts";
import { bidCompleteness } from "#core/tender/bid-completeness.ts";
import { bidPlan } from "#core/tender/bid-plan.ts";
import { documentExpiry } from "#core/tender/document-expiry.ts";
import { evidenceGap } from "#core/tender/evidence-gap.ts";
import { bidArithmetic } from "#core/tender/bid-arithmetic.ts";
import { dates, items, letter, library, lines, scoring, work } from "./cases/one-bid.ts";
import { copied } from "./columns.ts";
import { conclusions } from "./conclusions.ts";
import { parameters, pick } from "./from-core.ts";
import { text, type Scope, type Table, type Worksheet } from "./worksheet.ts";

const state = (row: Scope) => row.value("items.state") as CheckState | null;

const checks: Table = {
  kind: "table",
  id: "checks",
  title: text("逐项看", "Item by item"),
  note: text(
    "不合格的实质性要求，一项就挡住整份标书。编制人自己检查自己，等于没有检查。",
    "One failed essential item stops the whole bid. Checked by its own writer is not checked.",
  ),
  key: "requirement",
  rows: { of: "items" },
  columns: {
    requirement: copied("items.requirement", "text", text("检查内容", "Requirement"), { width: 26 }),
    state: copied("items.state", "code", text("状态", "State"), { codes: "checkState" }),
    blocks: {
      header: text("挡住递交", "Stops the bid"),
      kind: "yesNo",
      role: "answer",
      native: "IF(AND([items.state]='checkState.NOK',[items.mandatory]='YES'),'YES','NO')",
      solve: (row) => state(row) === "NOK" && row.value("items.mandatory") === true,
      points: 0.5,
      hint: text("不合格，而且是实质性要求。", "Failed, and essential."),
      marks: [{ when: "[blocks]='YES'", tone: "bad" }],
    },
    self: {
      header: text("自己查自己", "Own check"),
      kind: "yesNo",
      role: "answer",
      native: "IF([items.owner]=[items.checker],'YES','NO')",
      solve: (row) => row.value("items.owner") === row.value("items.checker"),
      points: 0.5,
      hint: text("编制人与检查人是同一个人吗？", "Is the writer the checker?"),
      marks: [{ when: "[self]='YES'", tone: "warn" }],
    },
  },
};

const completeness = (row: Scope) =>
  bidCompleteness(
    row.all("items.state").map((one, at) => ({
      state: one as CheckState | null,
      mandatory: row.all("items.mandatory")[at] === true,
    })),
  );
const BIDREADY = "BIDREADY([items.state:],[items.mandatory:],FALSE,LANG)";
const ready = (number: number) => `INDEX(${BIDREADY},1,${String(number)})`;

const whole: Table = {
  kind: "table",
  id: "whole",
  title: text("能不能递交", "May it be handed in?"),
  key: "share",
  upright: true,
  rows: [{}],
  columns: {
    share: {
      header: text("合格比例", "Part passed"),
      kind: "percent",
      min: 0,
      max: 1,
      role: "answer",
      native:
        "COUNTIF([items.state:],'checkState.OK')/(COUNTIF([items.state:],'checkState.OK')+COUNTIF([items.state:],'checkState.NOK'))",
      kam: ready(1),
      solve: (row) => map(completeness(row), (found) => found.completeness),
      points: 1,
      tolerance: 0.006,
      hint: text(
        "合格 ÷（合格 + 不合格）；不适用和没查的不算。",
        "Passed ÷ (passed + failed); the others do not count.",
      ),
      isRule: true,
    },
    unchecked: {
      header: text("还没查的项数", "Not checked yet"),
      kind: "integer",
      min: 0,
      max: 100,
      role: "answer",
      native: "COUNTA([items.requirement:])-COUNTA([items.state:])",
      kam: ready(6),
      solve: (row) => map(completeness(row), (found) => found.unchecked),
      points: 1,
      tolerance: 0,
      hint: text("数状态空着的项。", "Count the items without a state."),
    },
    readiness: {
      header: text("结论", "Verdict"),
      kind: "code",
      codes: "bidReadiness",
      width: 14,
      role: "answer",
      native: "IF(COUNTIF([checks.blocks:],'YES')>0,'BLOCKED',IF([unchecked]>0,'UNCHECKED','READY'))",
      kam: ready(2),
      solve: (row) => {
        if (row.all("checks.blocks").includes(true)) return "BLOCKED";
        return row.number("unchecked") > 0 ? "UNCHECKED" : "READY";
      },
      points: 2,
      hint: text(
        "先看有没有挡住递交的，再看有没有没查的。",
        "First whether anything stops it, then whether anything is unchecked.",
      ),
      isRule: true,
      marks: [
        { when: "[readiness]='BLOCKED'", tone: "bad" },
        { when: "[readiness]='UNCHECKED'", tone: "warn" },
      ],
    },
  },
};

const evidence = (row: Scope) =>
  evidenceGap(
    row.all("scoring.points").map((points, at) => ({
      points: points as number | null,
      expected: (row.all("scoring.expected")[at] ?? null) as number | null,
      proved: row.all("proof.proved")[at] === true,
    })),
  );

const proof: Table = {
  kind: "table",
  id: "proof",
  title: text("评分点证据索引", "Index of evidence"),
  note: text("有证据、又写得出页码，才算有据。", "Proved is what has evidence and a page."),
  key: "item",
  rows: { of: "scoring" },
  columns: {
    item: copied("scoring.item", "text", text("评分点", "Scoring item"), { width: 24 }),
    points: copied("scoring.points", "one", text("分值", "Points")),
    proved: {
      header: text("有据", "Proved"),
      kind: "yesNo",
      role: "answer",
      native: "IF(AND([scoring.evidence]<>\"\",[scoring.page]<>\"\"),'YES','NO')",
      solve: (row) => row.value("scoring.evidence") !== null && row.value("scoring.page") !== null,
      points: 0.5,
      hint: text("证据和页码缺一不可。", "Both evidence and page are needed."),
      marks: [{ when: "[proved]='NO'", tone: "warn" }],
    },
    gap: {
      header: text("预计失分", "Points we expect to lose"),
      kind: "one",
      min: 0,
      max: 100,
      role: "answer",
      native: "[scoring.points]-[scoring.expected]",
      solve: (row) => row.number("scoring.points") - row.number("scoring.expected"),
      points: 0.5,
      tolerance: 0.01,
      hint: text("分值减自评。", "Points less what we expect."),
    },
  },
};

const totals: Table = {
  kind: "table",
  id: "totals",
  title: text("先补哪里", "Where to begin"),
  key: "unproved",
  upright: true,
  rows: [{}],
  columns: {
    unproved: {
      header: text("自评有分、但没有依据的分数", "Points expected without proof"),
      kind: "one",
      min: 0,
      max: 100,
      role: "answer",
      native: "SUMIF([proof.proved:],'NO',[scoring.expected:])",
      solve: (row) => map(evidence(row), (found) => found.unproved),
      points: 2,
      tolerance: 0.01,
      hint: text("把“有据”为否的自评分相加。", "Add up what we expect of the items that are not proved."),
    },
    lost: {
      header: text("预计失分合计", "Points we expect to lose"),
      kind: "one",
      min: 0,
      max: 100,
      role: "answer",
      native: "SUM([proof.gap:])",
      solve: (row) => row.numbers("proof.gap").reduce((sum, gap) => sum + gap, 0),
      points: 1,
      tolerance: 0.01,
      hint: text("把每项的预计失分相加。", "Add up the points of each item."),
    },
  },
};

const figures = (row: Scope) =>
  bidArithmetic(
    {
      lines: row.all("lines.amount").map((amount, at) => ({
        unitPrice: (row.all("lines.unitPrice")[at] ?? null) as number | null,
        quantity: (row.all("lines.quantity")[at] ?? null) as number | null,
        amount: amount as number | null,
      })),
      total: row.number("letter.total"),
      totalInWords: null,
      deadline: null,
      validDays: row.number("letter.validDays"),
      validDaysAsked: row.number("letter.validDaysAsked"),
      expiries: [],
    },
    parameters,
  );

const priced: Table = {
  kind: "table",
  id: "priced",
  title: text("单价 × 数量对不对", "Unit price × quantity"),
  key: "line",
  rows: { of: "lines" },
  columns: {
    line: copied("lines.line", "text", text("名称", "Item"), { width: 20 }),
    product: {
      header: text("算出的金额", "Amount worked out"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native: "[lines.unitPrice]*[lines.quantity]",
      solve: (row) => row.number("lines.unitPrice") * row.number("lines.quantity"),
      points: 0.5,
      tolerance: 0.5,
      hint: text("单价 × 数量。", "Unit price × quantity."),
    },
    wrong: {
      header: text("表上写错", "Wrong on the sheet"),
      kind: "yesNo",
      role: "answer",
      native: "IF(ABS([product]-[lines.amount])>{bid.sumTolerance},'YES','NO')",
      solve: (row) => Math.abs(row.number("product") - row.number("lines.amount")) > parameters["bid.sumTolerance"],
      points: 0.5,
      hint: text("与表上的金额相差超过一分钱就是错。", "Wrong when it differs by more than a fen."),
      isRule: true,
      marks: [{ when: "[wrong]='YES'", tone: "bad" }],
    },
  },
};

const differences: Table = {
  kind: "table",
  id: "differences",
  title: text("合计、大写与有效期", "Total, words and validity"),
  key: "sum",
  upright: true,
  rows: [{}],
  columns: {
    sum: {
      header: text("算出的合计", "Sum worked out"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native: "SUM([priced.product:])",
      solve: (row) => row.numbers("priced.product").reduce((sum, one) => sum + one, 0),
      points: 1,
      tolerance: 0.5,
      hint: text("把算出的金额相加，不是表上的。", "Add up what you worked out, not what stands on the sheet."),
    },
    off: {
      header: text("投标函少写（负数为多写）", "Missing in the letter (negative: too much)"),
      kind: "grouped",
      role: "answer",
      native: "[sum]-[letter.total]",
      solve: (row) => row.number("sum") - row.number("letter.total"),
      points: 1,
      tolerance: 0.5,
      hint: text("算出的合计减投标函小写。", "The sum less the letter's figures."),
      marks: [{ when: "N([off])<>0", tone: "bad" }],
    },
    wordsOff: {
      header: text("大写减小写", "Words less figures"),
      kind: "grouped",
      role: "answer",
      native: "[letter.inWords]-[letter.total]",
      solve: (row) => row.number("letter.inWords") - row.number("letter.total"),
      points: 1,
      tolerance: 0.5,
      hint: text("大写折成的数字减小写。", "What the words say less the figures."),
      marks: [{ when: "N([wordsOff])<>0", tone: "bad" }],
    },
    short: {
      header: text("有效期不够", "Validity too short"),
      kind: "yesNo",
      role: "answer",
      native: "IF([letter.validDays]<[letter.validDaysAsked],'YES','NO')",
      solve: (row) => figures(row).validityShort,
      points: 1,
      hint: text("比招标文件要求的短吗？", "Shorter than the documents ask?"),
      marks: [{ when: "[short]='YES'", tone: "bad" }],
    },
  },
};

const BEFORE = ["decide", "read", "ask", "object", "deposit", "draft", "price", "review", "seal", "deliver"] as const;

const dueOf = (row: Scope) => {
  const date = (id: string) => row.number(`dates.${id}`) as SerialDate;
  const known = {
    deadline: date("deadline"),
    opening: date("opening"),
    publicityStart: date("publicityStart"),
    publicityEnd: date("publicityEnd"),
    awarded: date("awarded"),
  };
  return pick(bidPlan(known, parameters), row.number("work.number") - 1, ({ due }) => due);
};

const followed = (row: Scope) =>
  followUp(
    row.optional("due") as SerialDate | null,
    row.optional("work.done") as SerialDate | null,
    row.number("dates.asOf") as SerialDate,
  );

const plan: Table = {
  kind: "table",
  id: "plan",
  title: text("任务到哪天、现在怎样", "When each task is due, and how it stands"),
  note: text(
    "截止前的任务从截止日往前数，遇周末提前到周五；截止后的照日子数。",
    "Tasks before the deadline count back from it, and on a weekend to the Friday before; later ones count on.",
  ),
  key: "task",
  rows: { of: "work" },
  columns: {
    task: copied("work.task", "code", text("任务", "Task"), { codes: "bidTask", width: 26 }),
    days: {
      header: text("提前或延后天数", "Days before or after"),
      kind: "integer",
      role: "live",
      native: `CHOOSE([work.number],${BEFORE.map((id) => `{bid.task.${id}}`).join(",")},0,0,0,{tender.tl.contractDays},{bid.task.lossReview})`,
      solve: (row) => {
        const number = row.number("work.number");
        const before = BEFORE[number - 1];
        if (before !== undefined) return parameters[`bid.task.${before}`];
        const task = BID_TASKS[number - 1];
        if (task === "SIGN") return parameters["tender.tl.contractDays"];
        return task === "LOSS-REVIEW" ? parameters["bid.task.lossReview"] : 0;
      },
    },
    due: {
      header: text("期限", "Due"),
      kind: "date",
      width: 13,
      role: "answer",
      native:
        "IF([work.number]<=10,WORKDAY([dates.deadline]-[days]+1,-1),CHOOSE([work.number]-10,[dates.opening],[dates.publicityStart],[dates.publicityEnd],[dates.awarded],[dates.awarded])+[days])",
      solve: dueOf,
      points: 1,
      tolerance: 0,
      hint: text(
        "截止日减天数，落在周末就提前；后五项看各自的日子。",
        "Deadline less the days, before a weekend; the last five by their own days.",
      ),
    },
    state: {
      header: text("状态", "State"),
      kind: "code",
      codes: "followUpState",
      role: "answer",
      native:
        "IF(AND([work.done]<>\"\",N([work.done])<=[dates.asOf]),IF([work.done]>[due],'LATE','DONE'),IF([dates.asOf]>[due],'OVERDUE','OPEN'))",
      solve: (row) => map(followed(row), (found) => found.state),
      points: 0.5,
      hint: text("先看做没做，再与期限比。", "First whether it was done, then compare with the due day."),
      marks: [
        { when: "[state]='OVERDUE'", tone: "bad" },
        { when: "[state]='LATE'", tone: "warn" },
      ],
    },
    overdue: {
      header: text("逾期天数", "Days overdue"),
      kind: "integer",
      role: "live",
      native: 'IF(AND([work.done]<>"",N([work.done])<=[dates.asOf]),0,MAX(0,[dates.asOf]-[due]))',
      kam: "OVERDUE([due],[work.done],[dates.asOf])",
      solve: (row) => map(followed(row), (found) => found.daysOverdue),
    },
  },
};

const expiry = (row: Scope) =>
  documentExpiry(
    row.number("library.validUntil") as SerialDate,
    row.number("dates.deadline") as SerialDate,
    parameters,
  );

const documents: Table = {
  kind: "table",
  id: "documents",
  title: text("截止那天，资料还有效吗", "Valid on the day of the deadline?"),
  key: "document",
  rows: { of: "library" },
  columns: {
    document: copied("library.document", "text", text("资料", "Document"), { width: 24 }),
    left: {
      header: text("距到期天数", "Days left"),
      kind: "integer",
      min: -9999,
      max: 9999,
      role: "answer",
      native: "[library.validUntil]-[dates.deadline]",
      solve: (row) => expiry(row).daysLeft,
      points: 0.5,
      tolerance: 0,
      hint: text(
        "到期日减投标截止日；当天到期还算有效。",
        "Last valid day less the deadline; on that day it is still valid.",
      ),
      isRule: true,
    },
    state: {
      header: text("状态", "State"),
      kind: "code",
      codes: "expiryState",
      role: "answer",
      native: "IF([left]<0,'EXPIRED',IF([left]<={bid.libraryAlert},'EXPIRING','VALID'))",
      solve: (row) => {
        const left = row.number("left");
        const deadline = row.number("dates.deadline");
        return documentExpiry((deadline + left) as SerialDate, deadline as SerialDate, parameters).state;
      },
      points: 0.5,
      hint: text("过期、在提醒天数之内、还早。", "Past, within the days of warning, or later."),
      marks: [
        { when: "[state]='EXPIRED'", tone: "bad" },
        { when: "[state]='EXPIRING'", tone: "warn" },
      ],
    },
  },
};

const words = conclusions(
  text("截止前五天做什么", "Five days to go"),
  [
    text(
      "哪几件事今天不做，标书就递不出去？各由谁、到几点？",
      "What must be done today or the bid cannot go out? Who, until what time?",
    ),
    text(
      "没有依据的分数，先补哪一项？证据从哪里来？",
      "Which points are proved first, and where does the proof come from?",
    ),
    text("下一次怎样让这些错在截止前十天就被发现？", "How are such errors found ten days earlier next time?"),
  ],
  [
    text(
      "许可证：陆嘉，今天十二点前问发证机关和招标人能不能用在办证明，不能就不投。报价：祁越，十七点前改仪表金额、总价 245.7 万、大写和有效期九十日，温岚另算一遍。初稿已晚一天：谭书，今晚八点交。",
      "The licence: Lu Jia asks the authority and the purchaser by noon whether a certificate of application will do; if not, no bid. The price: Qi Yue mends the instruments' line, the total of 2,457,000, the amount in words and the 90 days by five, and Wen Lan works it out once more. The draft, a day late: Tan Shu, by eight tonight.",
    ),
    text(
      "先补项目组人员（7 分，证书有了，只差页码）和故障响应（8 分，承诺函今天就能盖章），合十五分；节能测算（6 分）用水务样板的实测记录，谭书明天补。拿不到证据的不写。",
      "First the team (7 points, certificates there, only the page is missing) and the response (8, a signed promise can be had today): fifteen together. The energy estimate (6) with measurements of the waterworks reference, Tan Shu, tomorrow. What cannot be proved is not written.",
    ),
    text(
      "决定投标的当天就列出证书到期日；检查人不查自己写的；截止前十天先查一遍必备项和★条款；报价两个人各自从头算。",
      "List the days on which certificates run out on the day of the decision; nobody checks their own pages; check what is mandatory ten days before the deadline; two people work out the price, each from the beginning.",
    ),
  ],
);

/** Completeness, evidence, arithmetic, tasks and documents of a bid five days before its deadline. */
export const bidWithoutGaps: Worksheet = {
  id: "bid-without-gaps",
  title: text("标书不漏、不粗、不错", "A bid without gaps"),
  purpose: text(
    "递交前查出漏项、错数、没有依据的分数和要过期的资料，排出每件事的期限。",
    "Before handing in, find gaps, wrong figures, points without proof and papers about to expire, and a due day for everything.",
  ),
  models: ["TEND-3", "TEND-8", "TEND-10", "TEND-13"],
  sessions: ["BID-WITHOUT-GAPS"],
  story: {
    title: text("离截止还有五天", "Five days to the deadline"),
    paragraphs: [
      text(
        "衡川控制投岚江水厂二期，三月二十四日截止。十九日上午，组长把检查表、评分点、报价表和资料库摊在会议桌上。去年同一个组因为一处大写金额写错，被否决过一份排名第一的标。",
        "Hengchuan Controls bids for Lanjiang waterworks, deadline 24 March. On the morning of the 19th checklist, scoring items, price sheet and library lie on the table. Last year the same team lost a first place to one amount in words.",
      ),
      text(
        "谭书说方案“基本写完了”，祁越说报价“核过一遍”。请你当检查人。",
        "Tan Shu says the scheme is “nearly finished”, Qi Yue has “gone through” the prices. You are the checker.",
      ),
    ],
  },
  data: [dates, items, scoring, lines, letter, work, library],
  tasks: [
    {
      id: "items",
      title: text("查漏项", "Check for gaps"),
      minutes: 12,
      ask: [text("逐项判断，再得出能不能递交。", "Judge each item, then whether the bid may go out.")],
      parts: [checks, whole],
      teach: text(
        "将近八成合格，照样递不出去：B-02 是实质性要求。再问：B-05 写着合格，为什么不放心？因为自己查自己。",
        "Most items passed, and still it cannot go out: B-02 is essential. Why not trust B-05, which passed? Its writer checked it.",
      ),
    },
    {
      id: "proof",
      title: text("看证据", "Look at the evidence"),
      minutes: 10,
      ask: [text("标出哪些评分点有据，算出没有依据的分数。", "Mark what is proved, and add up what is not.")],
      parts: [proof, totals],
      teach: text(
        "自评五十一分，二十一分说不出页码。评委只看得到写在纸上的。",
        "Of 51 points expected, 21 have no page. The committee sees only what is on paper.",
      ),
    },
    {
      id: "figures",
      title: text("核数字", "Check the figures"),
      minutes: 10,
      ask: [text("重算金额、合计，核对大写和有效期。", "Work amounts and total out again; check words and validity.")],
      parts: [priced, differences],
      teach: text(
        "一行错，合计跟着错，大写又抄错：三处互相对不上。让两个人各自独立重算，不要“再看一遍”。",
        "One line is wrong, so is the total, and the words were copied wrongly. Two people calculate anew, apart from each other.",
      ),
    },
    {
      id: "plan",
      title: text("排期限", "Set the days"),
      minutes: 12,
      ask: [text("算出十五项任务的期限，判断状态。", "Work out fifteen due days and states.")],
      parts: [plan],
      teach: text(
        "“递交”排在截止前一天，为的是堵车和签章出错。公示期三天要有人盯，异议过期不候。",
        "“Hand in” is a day early, for traffic and seals that fail. Somebody watches the three days of publicity: objections cannot come later.",
      ),
    },
    {
      id: "library",
      title: text("查资料库", "Check the library"),
      minutes: 8,
      ask: [text("看截止那天每份资料是否还有效。", "Is each paper valid on the day of the deadline?")],
      parts: [documents],
      teach: text(
        "电子签章当天到期仍然有效，但第二天要补材料就签不了了，按“即将到期”处理。",
        "The electronic seal is valid on its last day, but nothing can be signed the day after: it counts as expiring.",
      ),
    },
    {
      id: "words",
      title: text("定今天的事", "Settle today"),
      minutes: 8,
      ask: [text("写到人和钟点。", "Write down person and hour.")],
      parts: [words],
      teach: text(
        "好的回答先救许可证（换证或问清能否用在办证明），再改报价，最后补页码。许可证真的过期，就不该投。",
        "Good answers first deal with the licence (renewal, or whether a proof of renewal counts), then the prices, then the pages. With an expired licence one does not bid.",
      ),
    },
  ],
  goals: [
    text("判断一份标书能不能递交", "judge whether a bid may be handed in"),
    text("把每个评分点对上一项证据和一个页码", "give every scoring item a proof and a page"),
    text("从截止日倒排标准任务", "count the standard tasks back from the deadline"),
    text("提前六十天看出要过期的资料", "see papers expire sixty days ahead"),
  ],
  discussion: [
    {
      ask: text(
        "截止前一天发现一处实质性缺漏，补不齐，还投吗？",
        "The day before the deadline an essential gap cannot be filled: bid?",
      ),
      answer: text(
        "不投，并书面告诉客户原因。伪造或“先交再说”会被否决、没收保证金，还可能列入失信名单。",
        "No, and the customer is told why in writing. Forging or “handing in anyway” costs the deposit and the name.",
      ),
      minutes: 5,
    },
    {
      ask: text("谁最适合当检查人？", "Who is the best checker?"),
      answer: text(
        "没写过这份标书、看得懂评分办法、有权说“不能交”的人。",
        "Somebody who did not write it, understands the scoring, and may say no.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text(
        "准备一份旧标书的报价页，隐去客户名，给学员找错。",
        "Bring a price page of an old bid, without names, to find errors in.",
      ),
      text("请学员带自己团队的检查表。", "Ask for the teams' own checklists."),
    ],
    mistakes: [
      text("把“不适用”和没查的也算进合格比例。", "Not applicable and unchecked items are counted."),
      text("只有证据、没有页码，也当作有据。", "Evidence without a page counts as proved."),
      text("合计用表上的金额相加，错的跟着错。", "The total adds up the sheet's amounts, wrong ones included."),
      text("截止前的任务落在周末不往前挪。", "Tasks before the deadline stay on a weekend."),
    ],
    close: text(
      "请每组从自己的检查表里删掉三条从没查出过问题的，补上三条今天学到的。",
      "Let every group strike three lines that never found anything, and add three of today.",
    ),
  },
};
