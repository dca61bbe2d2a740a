import { given } from "../columns.ts";
import { text, type Row, type Table, type Text } from "../worksheet.ts";

const OPENING = text("开场", "Opening");
const MIDDLE = text("中场", "Middle");
const CLOSING = text("收场", "Closing");

/** Sentences of an invented negotiation, by stage. */
export const sentences: Table = {
  kind: "table",
  id: "sentences",
  title: text("一场谈判里我们说的十句", "Ten sentences of ours"),
  key: "sentence",
  columns: {
    number: given("integer", text("序号", "No.")),
    sentence: given("text", text("原话", "What was said"), { width: 40 }),
    stage: given("text", text("阶段", "Stage"), { width: 9 }),
  },
  rows: [
    said(
      1,
      OPENING,
      text(
        "我们先把今天要谈的四件事列出来，您看还缺哪一件？",
        "Let us list today's four points: which one is missing?",
      ),
    ),
    said(
      2,
      OPENING,
      text(
        "这个报价原则上不能动，交期我们尽量配合。",
        "In principle the price stands, and we deliver as far as possible.",
      ),
    ),
    said(3, OPENING, text("您不懂这个行业的成本。", "You don't understand the costs of this trade.")),
    said(
      4,
      MIDDLE,
      text(
        "如果贵方把付款提前到三十天，我们就把备件放到现场。",
        "If you pay within thirty days, we put spares on site.",
      ),
    ),
    said(5, MIDDLE, text("这个条件再看看，可以考虑。", "We'll look into it and might consider it.")),
    said(6, MIDDLE, text("不然就按原价，过期不候。", "The old price, take it or leave it, or else.")),
    said(
      7,
      MIDDLE,
      text(
        "贵厂去年停机三十六小时，按您给的数是七十二万。",
        "Thirty-six hours of stops last year: 720,000 by your own figure.",
      ),
    ),
    said(8, CLOSING, text("这是最后一次，否则我们找别家。", "This is your last chance, or else we go elsewhere.")),
    said(9, CLOSING, text("不可能吧，您说了不算？", "You must be joking: you have no say?")),
    said(
      10,
      CLOSING,
      text("我把四条写成纪要，今天六点前发给您确认。", "I write the four points down and send them by six today."),
    ),
  ],
};

function said(number: number, stage: Text, sentence: Text): Row {
  return { number, stage, sentence };
}

/** Wordings to look for; a team adds its own. */
export const phrases: Table = {
  kind: "table",
  id: "phrases",
  title: text("词表", "List of wordings"),
  key: "phrase",
  columns: {
    phrase: given("text", text("词语", "Wording"), { width: 22 }),
    kind: given("code", text("类别", "Kind"), { codes: "toneKind" }),
  },
  rows: [
    listed(text("原则上", "in principle"), "ELASTIC"),
    listed(text("尽量", "as far as possible"), "ELASTIC"),
    listed(text("再看看", "look into it"), "ELASTIC"),
    listed(text("可以考虑", "might consider"), "ELASTIC"),
    listed(text("不然就", "take it or leave it"), "THREAT"),
    listed(text("否则", "or else"), "THREAT"),
    listed(text("最后一次", "last chance"), "THREAT"),
    listed(text("过期不候", "another supplier"), "THREAT"),
    listed(text("您不懂", "you don't understand"), "FACE"),
    listed(text("不可能吧", "you must be joking"), "FACE"),
    listed(text("您说了不算", "you have no say"), "FACE"),
  ],
};

function listed(phrase: Text, kind: string): Row {
  return { phrase, kind };
}

/** Moves that both sides made, with what can be said for each. */
export const moves: Table = {
  kind: "table",
  id: "moves",
  title: text("双方的九步", "Nine moves"),
  key: "move",
  columns: {
    number: given("integer", text("序号", "No.")),
    move: given("text", text("做法", "Move"), { width: 36 }),
    stage: given("text", text("阶段", "Stage"), { width: 9 }),
    truthful: given("yesNo", text("属实", "True")),
    reasoned: given("yesNo", text("有依据", "Reasoned")),
    traded: given("yesNo", text("换回东西或信息", "Brings something back")),
    authorised: given("yesNo", text("在授权之内", "Within authority")),
  },
  rows: [
    moved(OPENING, text("先报价，附上工时与材料清单", "First offer with hours and materials"), [
      true,
      true,
      true,
      true,
    ]),
    moved(OPENING, text("说“别家报得更低”，其实没有", "“Others are cheaper”, which is not so"), [
      false,
      false,
      true,
      true,
    ]),
    moved(OPENING, text("先问预算范围再报价", "Ask for the budget first"), [true, true, true, true]),
    moved(MIDDLE, text("让三个点，换提前付款", "Three points for earlier payment"), [true, true, true, true]),
    moved(MIDDLE, text("让两个点，只为“表示诚意”", "Two points “to show good will”"), [true, false, false, true]),
    moved(MIDDLE, text("说要请示，其实自己能定", "“I must ask”, though one may decide"), [false, false, true, true]),
    moved(CLOSING, text("答应加两年质保，没有问过服务部", "Two years' more warranty, service not asked"), [
      true,
      false,
      true,
      false,
    ]),
    moved(CLOSING, text("说明材料价月底到期，给出通知", "The material's price ends this month, with the notice"), [
      true,
      true,
      true,
      true,
    ]),
    moved(CLOSING, text("逐条念纪要，请对方点头", "Read the record out, point by point"), [true, true, true, true]),
  ].map((row, at) => ({ number: at + 1, ...row })),
};

function moved(
  stage: Text,
  move: Text,
  [truthful, reasoned, traded, authorised]: readonly [boolean, boolean, boolean, boolean],
): Row {
  return { stage, move, truthful, reasoned, traded, authorised };
}

/** Promises made to one customer over half a year. */
export const promises: Table = {
  kind: "table",
  id: "promises",
  title: text("半年里答应过的事", "Promises of half a year"),
  key: "promise",
  columns: {
    number: given("integer", text("序号", "No.")),
    promise: given("text", text("答应的事", "Promise"), { width: 30 }),
    kept: given("yesNo", text("按期做到", "Kept in time")),
    told: given("yesNo", text("做不到时先告知", "Told beforehand if not")),
  },
  rows: [
    { promise: text("周五前给能耗表", "Energy table by Friday"), kept: true, told: false },
    { promise: text("备件月底到", "Spares by the end of the month"), kept: false, told: true },
    { promise: text("工程师来讲一次课", "An engineer gives a lesson"), kept: true, told: false },
    { promise: text("三天内回复付款条件", "Payment terms within three days"), kept: false, told: false },
    { promise: text("会后当天发纪要", "Minutes on the same day"), kept: true, told: false },
    { promise: text("请总监来一次", "The director comes once"), kept: false, told: true },
  ].map((row, at) => ({ number: at + 1, ...row })),
};
