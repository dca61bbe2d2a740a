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
