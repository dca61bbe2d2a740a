import { given } from "../columns.ts";
import { day } from "../days.ts";
import { text, type Row, type Table, type Text } from "../worksheet.ts";

/** How an invented prospect was worked on. */
export const contacts: Table = {
  kind: "table",
  id: "contacts",
  title: text("开发北屿化纤的七次接触", "Seven contacts with Beiyu"),
  key: "contact",
  columns: {
    contact: given("text", text("接触", "Contact"), { width: 26 }),
    date: given("date", text("日期", "Date"), { width: 12 }),
    minutes: given("integer", text("滞留时间（分钟）", "Minutes"), { min: 0, max: 1440 }),
    way: given("code", text("开发方式", "Way"), { codes: "developmentWay" }),
    progress: given("code", text("业务进度", "Progress"), { codes: "developmentProgress" }),
    attitude: given("code", text("客户态度", "Attitude"), { codes: "attitude" }),
  },
  rows: [
    met(text("给设备部寄信", "A letter to the equipment department"), "2026-03-03", 0, "LETTER", "CONTACT", "COLD"),
    met(text("电话约见", "A call for an appointment"), "2026-03-10", 8, "PHONE", "CONTACT", "NEUTRAL"),
    met(text("到厂看浆泵", "The pumps at the plant"), "2026-03-19", 75, "VISIT", "EXPLAIN", "NEUTRAL"),
    met(text("寄能耗测算", "An energy calculation"), "2026-03-26", 0, "MAIL", "EXPLAIN", "NEUTRAL"),
    met(text("请来技术交流会", "Invited to a seminar"), "2026-04-09", 150, "INVITE", "SHOW", "WARM"),
    met(text("现场试装一台", "One unit on trial"), "2026-04-23", 240, "VISIT", "SHOW", "WARM"),
    met(text("交建议书", "The proposal"), "2026-05-08", 60, "VISIT", "PROPOSAL", "WARM"),
  ],
};

function met(contact: Text, on: string, minutes: number, way: string, progress: string, attitude: string): Row {
  return { contact, date: day(on), minutes, way, progress, attitude };
}

/** What the meeting expects of three ways. */
export const ways: Table = {
  kind: "table",
  id: "ways",
  title: text("会议对三种方式的看法", "What the meeting expects"),
  key: "way",
  columns: {
    way: given("code", text("方式", "Way"), { codes: "developmentWay" }),
    chance: given("percent", text("把握", "Chance"), { min: 0, max: 1 }),
    cost: given("grouped", text("费用（元）", "Cost (yuan)"), { min: 0 }),
    days: given("integer", text("天数", "Days"), { min: 0, max: 999 }),
  },
  rows: [
    { way: "VISIT", chance: 0.6, cost: 20_000, days: 30 },
    { way: "MAIL", chance: 0.4, cost: 5000, days: 10 },
    { way: "INVITE", chance: 0.5, cost: 10_000, days: 20 },
  ],
};

/** Deals that were closed, won or lost. */
export const reviews: Table = {
  kind: "table",
  id: "reviews",
  title: text("半年里结束的十二单", "Twelve deals closed"),
  key: "deal",
  columns: {
    deal: given("text", text("商机", "Deal"), { width: 20 }),
    outcome: given("code", text("结果", "Outcome"), { codes: "reviewOutcome" }),
    reason: given("code", text("主要原因", "Main reason"), { codes: "winLossReason", width: 14 }),
    told: given("yesNo", text("客户亲口说的", "In the customer's words")),
  },
  rows: [
    closed(text("北屿化纤浆泵", "Beiyu pumps"), "WON", "SERVICE", true),
    closed(text("鼎越造纸真空泵", "Dingyue vacuum"), "LOST", "PRICE", false),
    closed(text("松溪食品清洗站", "Songxi cleaning"), "WON", "PRODUCT", true),
    closed(text("石桥污水曝气", "Shiqiao aeration"), "LOST", "TENDER-FORMAL", true),
    closed(text("海陵造船压载泵", "Hailing ballast"), "LOST", "PRICE", false),
    closed(text("谷雨纸业改造", "Guyu retrofit"), "LOST", "NO-DECISION", true),
    closed(text("江心制药纯水", "Jiangxin water"), "WON", "RELATION", true),
    closed(text("崇岭矿业渣浆", "Chongling slurry"), "LOST", "PRODUCT", true),
    closed(text("东篱食品输送", "Dongli transfer"), "WON", "PRODUCT", true),
    closed(text("云浦泵站备泵", "Yunpu spare"), "LOST", "TIMING", true),
    closed(text("岸川港务消防", "Anchuan fire"), "LOST", "PRICE", true),
    closed(text("风渚电力循环", "Fengzhu cooling"), "LOST", "RELATION", true),
  ],
};

function closed(deal: Text, outcome: string, reason: string, told: boolean): Row {
  return { deal, outcome, reason, told };
}

interface Way {
  readonly way: Text;
  readonly meaning: Text;
  /** How it may be done next week. */
  readonly specimen: Text;
}

/** Ten ways of developing a customer; what each means is this tool's own reading. */
export const TEN_WAYS: readonly Way[] = [
  {
    way: text("做足功课", "Homework"),
    meaning: text("去之前读完公开的材料，带着问题去", "Read what is public before going, and bring questions"),
    specimen: text("读完年报和两条公开招标，写出三个问题", "Read the report and two notices, write three questions"),
  },
  {
    way: text("成为应用专家", "Know the use"),
    meaning: text("懂客户怎样用、卡在哪里，不只懂自己的产品", "Know how they use it and where it hurts"),
    specimen: text("跟服务工程师上一次现场", "Go on site with a service engineer"),
  },
  {
    way: text("先算客户价值", "Count their value"),
    meaning: text("把好处算成客户自己的数，再谈价格", "Turn the benefit into their figures before the price"),
    specimen: text("停机一小时值多少，请对方报数", "What an hour's stop costs, in their figures"),
  },
  {
    way: text("关注对手", "Watch rivals"),
    meaning: text("只用公开与正当的来源，知道对手供了什么", "Know what rivals supply, from open sources only"),
    specimen: text("每月看一次公开中标结果", "See public awards once a month"),
  },
  {
    way: text("公司级小组", "A company team"),
    meaning: text("技术、服务、交付各有定下来的人", "A named person in engineering, service, delivery"),
    specimen: text("请技术、服务各定一位联系人", "One contact each in engineering and service"),
  },
  {
    way: text("流程分到步", "Steps"),
    meaning: text("每次接触只走一步，写明下一步与日期", "One step at a time, the next with a day"),
    specimen: text("下一步写成一个动词加一个日期", "The next step as a verb and a day"),
  },
  {
    way: text("与客户共创", "Work it out together"),
    meaning: text("方案由客户的人一起改出来", "The customer's people shape the solution"),
    specimen: text("请班组长一起改换型步骤", "Redo the change-over with the crew leader"),
  },
  {
    way: text("请客户转介绍", "Referrals"),
    meaning: text("满意的客户替我们说话、引见", "Content customers speak for us and introduce"),
    specimen: text("满意的三家，各问一个名字", "Ask three content customers for a name"),
  },
  {
    way: text("尊重身边的人", "Respect those around"),
    meaning: text("对前台、司机、班组一样守约、有礼", "As punctual and polite with the desk, drivers and crew"),
    specimen: text("记住前台和司机的称呼，按约到访", "Know the receptionist's name, come on time"),
  },
  {
    way: text("合规的新沟通", "New and lawful contacts"),
    meaning: text("线上演示、公开课等新形式，全程公开", "Video, open lessons and the like, open to all"),
    specimen: text("线上看一次样板厂，全程公开", "A reference by video, open to all"),
  },
];

/** What was done on the way to Beiyu, with the number of the way that each mainly is. */
export const DEEDS: readonly { readonly deed: Text; readonly way: number }[] = [
  {
    deed: text(
      "写信之前，先读了北屿的环评公示和两条招标公告",
      "Read Beiyu's public filings and two notices before the letter",
    ),
    way: 1,
  },
  {
    deed: text("跟服务工程师看浆泵，记下每台怎样换型", "Saw the pumps with a service engineer, noted each change-over"),
    way: 2,
  },
  {
    deed: text(
      "能耗测算里空着一格：停机一小时值多少，请他们填",
      "Left a box in the calculation for them: what is an hour's stop worth?",
    ),
    way: 3,
  },
  {
    deed: text("查公开中标结果，知道另外两家供过什么", "Looked up public awards: what two others had supplied"),
    way: 4,
  },
  {
    deed: text("每次接触后写下一步：一个动词、一个日期", "Wrote the next step after each contact: a verb, a day"),
    way: 6,
  },
  {
    deed: text(
      "试装之前，和班组长一起重排换型步骤",
      "Rearranged the change-over with the crew leader before the trial",
    ),
    way: 7,
  },
  {
    deed: text(
      "请松溪食品的设备经理在交流会上讲自己的数",
      "Songxi's equipment manager told their figures at the seminar",
    ),
    way: 8,
  },
  {
    deed: text(
      "每次按约到，先到前台登记、问好，不闯车间",
      "Came on time, signed in at the desk, never walked in unannounced",
    ),
    way: 9,
  },
  {
    deed: text("交建议书之前，又查了园区的分时电价文件", "Looked up the park's power prices before the proposal"),
    way: 1,
  },
];
