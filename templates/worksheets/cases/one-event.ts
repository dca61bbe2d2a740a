import { asOfTable } from "../as-of.ts";
import { given } from "../columns.ts";
import { day } from "../days.ts";
import { text, type Row, type Table, type Text } from "../worksheet.ts";

/** Three events that an invented company could hold. */
export const plans: Table = {
  kind: "table",
  id: "plans",
  title: text("三个活动设想", "Three plans of events"),
  key: "plan",
  columns: {
    plan: given("text", text("活动", "Event"), { width: 24 }),
    kind: given("code", text("类型", "Kind"), { codes: "eventKind", width: 14 }),
    level: given("code", text("听众层级", "Audience"), { codes: "audienceLevel" }),
    wanted: given("integer", text("希望到场", "Wanted"), { min: 1, max: 10_000 }),
    acceptance: given("percent", text("接受率", "Acceptance"), { min: 0.01, max: 1 }),
  },
  rows: [
    {
      plan: text("样板厂开放日", "Open day at a reference"),
      kind: "SHOWCASE",
      level: "MIDDLE",
      wanted: 80,
      acceptance: 0.35,
    },
    { plan: text("总经理圆桌", "General managers' table"), kind: "SUMMIT", level: "TOP", wanted: 45, acceptance: 0.25 },
    {
      plan: text("班组操作交流", "Crews' exchange"),
      kind: "USER-GATHERING",
      level: "FRONTLINE",
      wanted: 100,
      acceptance: 0.5,
    },
  ],
};

/** Who is to be asked to the open day, and what became of it. */
export const guests: Table = {
  kind: "table",
  id: "guests",
  title: text("邀约名单（开放日 5 月 14 日）", "Invitations (open day, 14 May)"),
  key: "guest",
  columns: {
    guest: given("text", text("邀请对象（职务）", "Guest (function)"), { width: 22 }),
    role: given("code", text("角色", "Role"), { codes: "role" }),
    inviter: given("code", text("邀请人", "Asked by"), { codes: "inviterLevel" }),
    status: given("code", text("状态", "Status"), { codes: "invitationStatus" }),
    ended: given("date", text("活动结束", "Event ended"), { width: 12 }),
    spoken: given("date", text("会后联系", "Spoken to"), { width: 12 }),
  },
  rows: [
    guest(text("松溪食品 总经理", "Songxi, general manager"), "KDM", "EXECUTIVE", "ATTENDED", "2026-05-18"),
    guest(text("松溪食品 设备部经理", "Songxi, equipment manager"), "KI", "MANAGER", "ATTENDED", "2026-05-27"),
    guest(text("望海港机 副总", "Wanghai, vice president"), "KDM", "REP", "DECLINED", null),
    guest(text("望海港机 总工", "Wanghai, chief engineer"), "KI", "MANAGER", "ATTENDED", null),
    guest(text("嘉陵电器 班组长", "Jialing, crew leader"), "KU", "REP", "ATTENDED", "2026-05-20"),
    guest(text("青禾乳业 厂长", "Qinghe, plant manager"), "KDM", "MANAGER", "ABSENT", null),
    guest(text("北屿化纤 设备部经理", "Beiyu, equipment manager"), "KI", "REP", "ABSENT", null),
    guest(text("北屿化纤 操作员", "Beiyu, operator"), "KU", "REP", "ATTENDED", "2026-05-21"),
  ],
};

function guest(name: Text, role: string, inviter: string, status: string, spoken: string | null): Row {
  return { guest: name, role, inviter, status, ended: day("2026-05-14"), spoken: spoken === null ? null : day(spoken) };
}

/** The day on which the list is looked at. */
export const today = asOfTable("2026-06-01");

/** Ratings of three speakers at the rehearsal. */
export const speakers: Table = {
  kind: "table",
  id: "speakers",
  title: text("三位讲者的彩排评分（1–5）", "Three speakers (1–5)"),
  key: "speaker",
  columns: {
    speaker: given("text", text("讲者", "Speaker"), { width: 18 }),
    eloquence: mark(text("口才", "Eloquence")),
    content: mark(text("内容切合", "Content")),
    caseValue: mark(text("案例价值", "Case")),
    slides: mark(text("演示", "Slides")),
    questions: mark(text("答问准备", "Questions")),
    rehearsal: mark(text("彩排", "Rehearsal")),
  },
  rows: [
    rated(text("技术总监", "Technical director"), [5, 4, 4, 2, 3, 4]),
    rated(text("样板厂厂长", "The reference's manager"), [4, 5, 5, 3, 4, 4]),
    rated(text("市场经理", "Marketing manager"), [4, 2, 2, 5, 3, 5]),
  ],
};

function mark(header: Text) {
  return given("integer", header, { min: 1, max: 5 });
}

function rated(speaker: Text, marks: readonly [number, number, number, number, number, number]): Row {
  const [eloquence, content, caseValue, slides, questions, rehearsal] = marks;
  return { speaker, eloquence, content, caseValue, slides, questions, rehearsal };
}

/** What three past events brought. */
export const results: Table = {
  kind: "table",
  id: "results",
  title: text("去年三场活动的结果（元）", "Three events of last year"),
  key: "event",
  columns: {
    event: given("text", text("活动", "Event"), { width: 22 }),
    invited: given("integer", text("邀请", "Invited"), { min: 1, max: 10_000 }),
    attended: given("integer", text("到场", "Attended"), { min: 0, max: 10_000 }),
    amount: given("grouped", text("新增商机", "New opportunities"), { min: 0 }),
    winRate: given("percent", text("赢单率", "Win rate"), { min: 0, max: 1 }),
    margin: given("percent", text("毛利率", "Margin"), { min: -1, max: 1 }),
    cost: given("grouped", text("费用", "Cost"), { min: 1 }),
  },
  rows: [
    {
      event: text("样板客户推广会", "Reference day"),
      invited: 210,
      attended: 78,
      amount: 4_000_000,
      winRate: 0.25,
      margin: 0.3,
      cost: 120_000,
    },
    {
      event: text("行业高峰论坛展位", "Stand at a summit"),
      invited: 600,
      attended: 320,
      amount: 1_500_000,
      winRate: 0.2,
      margin: 0.25,
      cost: 100_000,
    },
    {
      event: text("老用户年会", "Users' annual meeting"),
      invited: 90,
      attended: 72,
      amount: 2_600_000,
      winRate: 0.4,
      margin: 0.3,
      cost: 160_000,
    },
  ],
};
