import { given, numbered } from "../columns.ts";
import { text, type Row, type Table } from "../worksheet.ts";

/** What people of an invented water company said in six talks. */
export const needs: Table = {
  kind: "table",
  id: "needs",
  title: text("访谈里听到的话", "What was heard in the talks"),
  contract: "needs",
  key: "needId",
  columns: {
    needId: { kind: "text", role: "given", width: 8 },
    statement: { kind: "text", role: "given", width: 44 },
    role: { kind: "code", codes: "role", role: "given", width: 14 },
    problemNamed: { kind: "yesNo", role: "given" },
    wantsChange: { kind: "yesNo", role: "given" },
    budgetKnown: { kind: "yesNo", role: "given" },
    dateKnown: { kind: "yesNo", role: "given" },
  },
  rows: [
    need("N-1", "夜里泵房报警，值班的人常常听不见", "At night nobody hears the pump house alarm", "KU", "1000"),
    need("N-2", "漏损一直这样，行业里都差不多", "Losses have always been so, as everywhere", "KDM", "0000"),
    need(
      "N-3",
      "老旧水表读不准，每年要退补好几十万",
      "Old meters misread; we pay back hundreds of thousands",
      "KI",
      "1000",
    ),
    need(
      "N-4",
      "今年必须把夜间流量看起来，不能再靠人抄",
      "This year we must see night flows, not read them by hand",
      "KI",
      "1100",
    ),
    need(
      "N-5",
      "改造预算三百二十万已批，十一月前要招标",
      "3.2 million are approved, tender before November",
      "KDM",
      "1111",
    ),
    need("N-6", "如果手机上能看压力就好了", "It would be good to see the pressure on a phone", "KU", "1100"),
    need(
      "N-7",
      "听说明年考核漏损率，还没定办法",
      "Losses will be appraised next year, how is not settled",
      "KDM",
      "1001",
    ),
  ],
};

// Problem, change, budget, date.
function need(needId: string, zh: string, en: string, role: string, flags: string): Row {
  const [problemNamed, wantsChange, budgetKnown, dateKnown] = [...flags].map((flag) => flag === "1");
  return {
    ...{ needId, statement: text(zh, en), role },
    problemNamed: problemNamed ?? false,
    wantsChange: wantsChange ?? false,
    budgetKnown: budgetKnown ?? false,
    dateKnown: dateKnown ?? false,
  };
}

const rating = (zh: string, en: string) => given("integer", text(zh, en), { min: 1, max: 5 });

/** What each was seen to look for at work, 1–5. */
export const observed: Table = {
  kind: "table",
  id: "observed",
  title: text("四个人的工作心理需求（1–5）", "Needs at work of four people"),
  key: "person",
  columns: {
    person: given("text", text("人物", "Person"), { width: 16 }),
    seen: given("text", text("听到、看到的（只记工作上的）", "Heard and seen, at work only"), { width: 44 }),
    security: rating("安全", "Security"),
    power: rating("掌控", "Power"),
    interest: rating("求新", "Interest"),
    social: rating("归属", "Social"),
    esteem: rating("尊重", "Esteem"),
    self: rating("自我实现", "Self-realisation"),
  },
  rows: [
    person(
      "副总经理",
      "Deputy manager",
      "每个方案都问“出了事谁负责”，要看三年运行记录",
      "Asks of every plan who answers for it; wants three years' records",
      [5, 3, 2, 2, 4, 1],
    ),
    person(
      "信息科长",
      "Head of IT",
      "自己搭过一套试验平台，喜欢谈边缘计算",
      "Built a trial platform of his own, likes to talk of new methods",
      [2, 3, 5, 2, 3, 4],
    ),
    person(
      "营业所主任",
      "Branch head",
      "会前先问同事意见，常提“大家一起干了十年”",
      "Asks colleagues before meetings, speaks of ten years together",
      [3, 2, 1, 5, 3, 2],
    ),
    person(
      "总工程师",
      "Chief engineer",
      "正在写行业规范的一章，要求数据完整",
      "Writes a chapter of an industry code and asks for complete data",
      [4, 4, 3, 1, 4, 5],
    ),
  ],
};

function person(zh: string, en: string, seenZh: string, seenEn: string, points: readonly number[]): Row {
  const [security = 1, power = 1, interest = 1, social = 1, esteem = 1, self = 1] = points;
  return { person: text(zh, en), seen: text(seenZh, seenEn), security, power, interest, social, esteem, self };
}

/** Questions that were prepared for a visit, to be sorted; a set of its own, whatever the case. */
export const questions: Table = {
  kind: "table",
  id: "questions",
  title: text("上次拜访准备的十二个问题", "Twelve questions prepared for a visit"),
  key: "question",
  columns: {
    question: given("text", text("问题", "Question"), { width: 42 }),
    number: given("integer", text("序号", "No.")),
    asked: given("yesNo", text("问了没有", "Asked")),
  },
  rows: numbered([
    asked("公司一共有多少个加压泵站？", "How many pumping stations do you have?", true),
    asked("现在用哪一家的水表？", "Whose meters do you use?", true),
    asked("抄表班有几个人？", "How many people read the meters?", true),
    asked("夜间报警漏听过几次？", "How often was a night alarm missed?", true),
    asked("哪些小区的压力投诉最多？", "Which districts complain most of pressure?", true),
    asked("报警晚发现一小时，会多漏多少水、多停几户？", "An hour later, how much water and how many homes?", true),
    asked("退补水费之外，还牵动哪些部门的时间？", "Besides the money, whose time does paying back take?", false),
    asked(
      "如果夜间流量能自动看，值班安排可以怎么变？",
      "If night flows showed themselves, how could shifts change?",
      true,
    ),
    asked("漏损降一个百分点，一年对公司值多少？", "What is one point less loss worth a year?", false),
    asked("系统是哪一年上线的？", "When did the system start?", true),
    asked("去年的考核分是多少？", "What was last year's mark?", true),
    asked("现有平台用起来最麻烦的是哪一步？", "Which step of the platform is the greatest trouble?", false),
  ]),
};

function asked(zh: string, en: string, isAsked: boolean): Row {
  return { question: text(zh, en), asked: isAsked };
}

/** Objections of half a year and what was done with them. */
export const objections: Table = {
  kind: "table",
  id: "objections",
  title: text("半年的异议记录", "Objections of half a year"),
  contract: "objections",
  key: "objectionId",
  columns: {
    objectionId: { kind: "text", role: "given", width: 8 },
    objection: { kind: "text", role: "given", width: 34 },
    listened: { kind: "yesNo", role: "given" },
    clarified: { kind: "yesNo", role: "given" },
    acknowledged: { kind: "yesNo", role: "given" },
    proof: given("yesNo", text("用证据回答", "Answered with proof")),
    confirmed: { kind: "yesNo", role: "given" },
    solved: { kind: "yesNo", role: "given" },
  },
  rows: [
    objection("O-1", "比现在的表贵三成", "30 % dearer than the present meters", "111111"),
    objection("O-2", "你们没做过山区供水", "You have never supplied a mountain town", "110111"),
    objection("O-3", "今年先不动，明年再说", "Not this year", "100100"),
    objection("O-4", "这事要集团定", "The group decides this", "101000"),
    objection("O-5", "另一家说三个月就能上线", "Another says three months are enough", "111111"),
    objection("O-6", "坏了谁半夜来修", "Who repairs it at midnight?", "111101"),
    objection("O-7", "数据放你们云上不放心", "We do not trust your cloud with our data", "011100"),
    objection("O-8", "值班的人用不惯", "The shift will not get used to it", "111111"),
  ],
};

// Listened, clarified, acknowledged, proof, confirmed, solved.
function objection(objectionId: string, zh: string, en: string, flags: string): Row {
  const [listened, clarified, acknowledged, proof, confirmed, solved] = [...flags].map((flag) => flag === "1");
  const steps = { listened, clarified, acknowledged, proof, confirmed, solved };
  return { objectionId, objection: text(zh, en), ...(steps as Readonly<Record<keyof typeof steps, boolean>>) };
}
