import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Role } from "#core/codes/codes.ts";
import { AUDIENCE_LEVELS, INVITER_LEVELS, type AudienceLevel, type InviterLevel } from "#core/codes/performance.ts";
import { audienceSize } from "#core/events/audience-size.ts";
import { attendanceRate, eventFollowUpDue, eventReturn } from "#core/events/event-result.ts";
import { inviterFor, inviterTooLow } from "#core/events/inviter.ts";
import { speakerRating } from "#core/events/speaker-rating.ts";
import { map } from "#core/kernel/outcome.ts";
import { guests, plans, results, speakers, today } from "./cases/one-event.ts";
import { copied, specimen } from "./columns.ts";
import { conclusions } from "./conclusions.ts";
import { parameters } from "./from-core.ts";
import { text, type Scope, type Table, type Worksheet } from "./worksheet.ts";

const size = (row: Scope) =>
  audienceSize(
    row.number("plans.wanted"),
    row.number("plans.acceptance"),
    row.text("plans.level") as AudienceLevel,
    parameters,
  );
const INVITE = "INVITECOUNT([plans.wanted],[plans.acceptance],[plans.level],KAM_PARAMS,FALSE,LANG)";
const byLevel = (group: string) =>
  `CHOOSE(MATCH([plans.level],{${AUDIENCE_LEVELS.map((level) => `'audienceLevel.${level}'`).join(",")}},0),${AUDIENCE_LEVELS.map((level) => `{event.${group}.${level}}`).join(",")})`;

const sizes: Table = {
  kind: "table",
  id: "sizes",
  title: text("请多少人、规模合不合适", "How many to ask, and does the size fit?"),
  note: text(
    "应邀请 = 希望到场 ÷ 接受率，向上取整；接待人数与合适的规模按听众层级，见“参数”。",
    "To ask = wanted ÷ acceptance, rounded up; hosts and fitting sizes follow the audience (parameters).",
  ),
  key: "plan",
  rows: { of: "plans" },
  columns: {
    plan: copied("plans.plan", "text", text("活动", "Event"), { width: 24 }),
    invitations: {
      header: text("应邀请", "To ask"),
      kind: "integer",
      min: 0,
      max: 100_000,
      role: "answer",
      native: "ROUNDUP(ROUND([plans.wanted]/[plans.acceptance],9),0)",
      kam: `INDEX(${INVITE},1,1)`,
      solve: (row) => map(size(row), (found) => found.invitations),
      points: 1,
      tolerance: 0,
      hint: text("希望到场 ÷ 接受率，进位。", "Wanted ÷ acceptance, rounded up."),
    },
    hosts: {
      header: text("我方接待", "Hosts"),
      kind: "integer",
      min: 0,
      max: 10_000,
      role: "answer",
      native: `ROUNDUP(ROUND([plans.wanted]/${byLevel("guestsPerHost")},9),0)`,
      kam: `INDEX(${INVITE},1,2)`,
      solve: (row) => map(size(row), (found) => found.hosts),
      points: 0.5,
      tolerance: 0,
      hint: text("按层级：一位同事陪几位客人，进位。", "Guests for each host by level, rounded up."),
    },
    fit: {
      header: text("规模", "Size"),
      kind: "code",
      codes: "eventFit",
      role: "answer",
      native: `IF([plans.wanted]<${byLevel("least")},'TOO-SMALL',IF([plans.wanted]>${byLevel("most")},'TOO-LARGE','FITS'))`,
      kam: `INDEX(${INVITE},1,3)`,
      solve: (row) => map(size(row), (found) => found.fit),
      points: 0.5,
      hint: text("与这一层级的上下限比。", "Compare with the limits of the audience."),
      marks: [{ when: "AND([fit]<>\"\",[fit]<>'FITS')", tone: "warn" }],
    },
  },
};

const INVITERS = INVITER_LEVELS.map((level) => `'inviterLevel.${level}'`).join(",");
const dueOf = (row: Scope) => eventFollowUpDue(row.number("guests.ended") as SerialDate, parameters);

const list: Table = {
  kind: "table",
  id: "list",
  title: text("谁来请、跟进了没有", "Who asks, and who was spoken to?"),
  note: text(
    "决策者由高层请，影响者由经理请，使用者由销售请；请的人层级更高也可以。到场的人，联系晚于跟进期限（当天不算晚），或到“今天”还没联系的，是没按时跟进；没到场的不算。礼品只按公司规定，公职人员与评审人员不送。",
    "Executives ask deciders, managers influencers, sellers users; somebody higher may ask too. Who came and was spoken to after the due day (on it is in time), or not yet today, was not followed up in time; who stayed away does not count. Gifts by the company's rules only, none to officials or evaluators.",
  ),
  key: "guest",
  rows: { of: "guests" },
  columns: {
    guest: copied("guests.guest", "text", text("邀请对象", "Guest"), { width: 22 }),
    should: {
      header: text("该由谁请", "Who should ask"),
      kind: "code",
      codes: "inviterLevel",
      role: "answer",
      native: "IF([guests.role]='role.KDM','EXECUTIVE',IF([guests.role]='role.KI','MANAGER','REP'))",
      solve: (row) => inviterFor(row.text("guests.role") as Role),
      points: 0.5,
      hint: text("看角色，不看熟不熟。", "By the role, not by acquaintance."),
    },
    low: {
      header: text("邀请人层级低了", "Inviter too low"),
      kind: "yesNo",
      role: "answer",
      native: `IF(MATCH([guests.inviter],{${INVITERS}},0)<MATCH([should],{${INVITERS}},0),'YES','NO')`,
      solve: (row) => {
        const place = (level: string) => INVITER_LEVELS.indexOf(level as InviterLevel);
        const isOwn = row.value("should") === inviterFor(row.text("guests.role") as Role);
        if (isOwn) return inviterTooLow(row.text("guests.role") as Role, row.text("guests.inviter") as InviterLevel);
        return place(row.text("guests.inviter")) < place(row.text("should"));
      },
      points: 0.5,
      hint: text("实际邀请人低于该请的人。", "The inviter stands below who should ask."),
      marks: [{ when: "[low]='YES'", tone: "warn" }],
    },
    due: {
      header: text("跟进期限", "Follow-up due"),
      kind: "date",
      role: "live",
      native: "[guests.ended]+{event.followUpDays}",
      solve: dueOf,
    },
    late: {
      header: text("到场却没按时跟进", "Came, not spoken to in time"),
      kind: "yesNo",
      role: "answer",
      native:
        "IF(AND([guests.status]='invitationStatus.ATTENDED',IF([guests.spoken]<>\"\",N([guests.spoken]),[today.asOf])>[due]),'YES','NO')",
      solve: (row) => {
        const on = row.optional("guests.spoken") ?? row.number("today.asOf");
        return row.value("guests.status") === "ATTENDED" && on > row.number("due");
      },
      points: 0.5,
      hint: text("只看到场的：联系晚了，或到今天还没联系。", "Of those who came: spoken to late, or not yet."),
      marks: [{ when: "[late]='YES'", tone: "bad" }],
    },
  },
};

const RATED =
  "[speakers.eloquence],[speakers.content],[speakers.caseValue],[speakers.slides],[speakers.questions],[speakers.rehearsal]";
const rating = (row: Scope) =>
  speakerRating(
    {
      eloquence: row.number("speakers.eloquence"),
      content: row.number("speakers.content"),
      caseValue: row.number("speakers.caseValue"),
      slides: row.number("speakers.slides"),
      questions: row.number("speakers.questions"),
      rehearsal: row.number("speakers.rehearsal"),
    },
    parameters,
  );

const ready: Table = {
  kind: "table",
  id: "ready",
  title: text("讲者能不能上", "Are the speakers ready?"),
  note: text(
    "六项均分到“参数”里的达标线就能上。要再练的是低于这条线的各项：均分达标的人也要把它们练到线上。",
    "Who reaches the limit of the parameters in the mean of six may speak. To rehearse is every item below that limit, also of those whose mean is good enough.",
  ),
  key: "speaker",
  rows: { of: "speakers" },
  columns: {
    speaker: copied("speakers.speaker", "text", text("讲者", "Speaker"), { width: 18 }),
    mean: {
      header: text("均分", "Mean"),
      kind: "two",
      min: 1,
      max: 5,
      role: "answer",
      native: "AVERAGE([speakers.eloquence..rehearsal])",
      kam: `INDEX(SPEAKERWHY(${RATED},KAM_PARAMS,FALSE,LANG),1,1)`,
      solve: (row) => map(rating(row), (found) => found.mean),
      points: 0.5,
      tolerance: 0.006,
      hint: text("六项平均。", "The mean of six."),
    },
    ready: {
      header: text("达标", "Ready"),
      kind: "yesNo",
      role: "answer",
      native: "IF([mean]>={speaker.ready},'YES','NO')",
      solve: (row) => row.number("mean") >= parameters["speaker.ready"],
      points: 0.5,
      hint: text("均分到不到参数里的线。", "Does the mean reach the limit?"),
      marks: [{ when: "[ready]='NO'", tone: "warn" }],
    },
    rehearse: {
      header: text("要再练几项", "Items to rehearse"),
      kind: "integer",
      min: 0,
      max: 6,
      role: "answer",
      native: 'COUNTIF([speakers.eloquence..rehearsal],"<"&{speaker.ready})',
      solve: (row) => map(rating(row), (found) => found.rehearse.length),
      points: 0.5,
      tolerance: 0,
      hint: text("低于线的有几项，不管均分。", "How many are below the limit, whatever the mean."),
    },
  },
};

const worth: Table = {
  kind: "table",
  id: "worth",
  title: text("去年的活动值不值", "Were last year's events worth it?"),
  note: text(
    "投入产出 =（商机 × 赢单率 × 毛利率 − 费用）÷ 费用；0 是正好收回。",
    "Return = (opportunities × win rate × margin − cost) ÷ cost; 0 is just paid back.",
  ),
  key: "event",
  rows: { of: "results" },
  columns: {
    event: copied("results.event", "text", text("活动", "Event"), { width: 22 }),
    attendance: {
      header: text("到场率", "Attendance"),
      kind: "percent",
      min: 0,
      max: 1,
      role: "answer",
      native: "[results.attended]/[results.invited]",
      solve: (row) => attendanceRate(row.number("results.invited"), row.number("results.attended")),
      points: 0.5,
      tolerance: 0.006,
      hint: text("到场 ÷ 邀请。", "Attended ÷ invited."),
    },
    gained: {
      header: text("期望毛利（元）", "Expected margin (yuan)"),
      kind: "grouped",
      role: "answer",
      native: "[results.amount]*[results.winRate]*[results.margin]",
      solve: (row) => row.number("results.amount") * row.number("results.winRate") * row.number("results.margin"),
      points: 0.5,
      tolerance: 1,
      hint: text("商机 × 赢单率 × 毛利率。", "Opportunities × win rate × margin."),
    },
    roi: {
      header: text("投入产出", "Return"),
      kind: "two",
      role: "answer",
      native: "([gained]-[results.cost])/[results.cost]",
      kam: "EVENTROI([results.amount],[results.winRate],[results.margin],[results.cost])",
      solve: (row) => eventReturn(row.number("gained"), 1, 1, row.number("results.cost")),
      points: 1,
      tolerance: 0.006,
      hint: text("（期望毛利 − 费用）÷ 费用。", "(Margin − cost) ÷ cost."),
      marks: [{ when: "N([roi])<0", tone: "bad" }],
    },
  },
};

const plan = specimen(
  "plan",
  text("一页活动方案", "An event on one page"),
  [
    {
      part: text("目标（可数）", "Goal (to be counted)"),
      specimen: text(
        "到场八十人，其中决策者十人；会后三十天新增商机六个。",
        "Eighty guests, ten of them deciders; six opportunities within thirty days.",
      ),
    },
    {
      part: text("主题（对方的一句话）", "Theme (in their words)"),
      specimen: text(
        "“换型从两小时到三十五分钟，当场看。”",
        "“From two hours to thirty-five minutes, seen on the spot.”",
      ),
    },
    {
      part: text("来的理由", "A reason to come"),
      specimen: text(
        "能和样板厂的班组长直接问答，带走一份步骤表。",
        "Questions to the crew itself, and the steps to take home.",
      ),
    },
    {
      part: text("难点与正当的办法", "Obstacle, and a proper answer"),
      specimen: text(
        "出不来：改成两小时，派车统一接；不送个人礼品。",
        "No time: two hours, a common bus; no personal gifts.",
      ),
    },
    {
      part: text("会后七天", "Seven days after"),
      specimen: text("每位到场者有一位负责人、一个问题、一个日期。", "For every guest an owner, a question, a day."),
    },
  ],
  3,
);

const words = conclusions(
  text("写出结论", "Write it down"),
  [
    text(
      "总经理圆桌四十五人：改人数、改层级还是拆成两场？",
      "Forty-five general managers: fewer, another level, or two tables?",
    ),
    text(
      "望海副总拒绝了：谁再请？请的理由换成什么？",
      "Wanghai's vice president declined: who asks again, and with which reason?",
    ),
    text("论坛展位明年还办不办？如果办，改哪一件事？", "The stand: again next year? If so, what changes?"),
  ],
  [
    text(
      "高层活动合适的规模是十到三十人。拆成两场，每场二十二三人，由总经理各请一半；不改请低一层的人，那就不是总经理圆桌了。",
      "Ten to thirty fit the top level: two tables of 22 or 23, each asked by the general manager. Guests of another level would make it another event.",
    ),
    text(
      "由我方总经理再请；理由换成副总自己的一个问题，例如“换型停产的两小时，样板厂降到了三十五分钟，想请您当面问他们的厂长”。",
      "Our general manager asks again, with one of the guest's own problems: “The reference came down from two hours of change-over to thirty-five minutes; its manager will answer your questions.”",
    ),
    text(
      "投入产出 −0.25：期望毛利七万五，费用十万，亏二万五。还办就改一件事：展位减到费用七万五以内，或会前约好十家，商机从一百五十万提到二百万；两样都做不到就不办。",
      "The return is −0.25: 75,000 of margin for a cost of 100,000. Again only if one thing changes: a stand of 75,000 at most, or ten meetings arranged beforehand that bring 2,000,000 of opportunities in place of 1,500,000. Otherwise not.",
    ),
  ],
);

/** Plan, invitations, speakers and result of an event. */
export const marketEvent: Worksheet = {
  id: "market-event",
  title: text("一场算得清账的市场活动", "An event that can be accounted for"),
  purpose: text(
    "定好规模和邀请人数，由对的人去请，讲者练到能上，会后七天跟进，并算清投入产出。",
    "Settle size and invitations, have the right people ask, get speakers ready, follow up within a week, and work out the return.",
  ),
  models: ["EVT-1", "EVT-2"],
  sessions: ["EVENT-PLAN"],
  story: {
    title: text("热闹了一天，然后呢", "A lively day, and then?"),
    paragraphs: [
      text(
        "启明流体五月办了样板厂开放日，来的人不少，照片也好看。两周多以后总经理问：谁该打电话而没打？去年三场花了三十八万，哪一场值？下一场请多少人？",
        "Qiming Fluid held an open day in May with many guests and good pictures. More than two weeks later the general manager asks: whom did nobody call? Of last year's three events for 380,000 yuan, which was worth it? How many do we ask next time?",
      ),
    ],
  },
  data: [plans, today, guests, speakers, results],
  tasks: [
    {
      id: "sizes",
      title: text("定规模", "Settle the size"),
      minutes: 10,
      ask: [text("算应邀请和接待人数，判断规模。", "To ask, hosts, and whether the size fits.")],
      parts: [sizes],
      teach: text(
        "圆桌坐四十五位总经理，谁也说不上话。规模先看层级，再看场地。",
        "At a table of 45 general managers nobody gets a word. Size follows the audience, then the room.",
      ),
    },
    {
      id: "list",
      title: text("查邀约名单", "Check the list"),
      minutes: 12,
      ask: [text("判断该由谁请、层级够不够、跟进及不及时。", "Who should ask, high enough, in time?")],
      parts: [list],
      teach: text(
        "邀请人层级低了的有三位：望海副总、北屿设备部经理由销售去请，青禾厂长由经理去请，一位拒绝、两位没来，不奇怪。到场却没按时跟进的两位（松溪设备部经理晚了六天，望海总工还没联系），比没来的更可惜。",
        "Three were asked by somebody too low: a seller asked Wanghai's vice president and Beiyu's equipment manager, a manager Qinghe's plant manager. One declined and two stayed away: no wonder. The two who came and were not spoken to in time (Songxi's equipment manager six days late, Wanghai's chief engineer not yet) are a greater loss than those who stayed away.",
      ),
    },
    {
      id: "ready",
      title: text("看讲者", "Look at the speakers"),
      minutes: 8,
      ask: [text("算均分，判断达标和要再练几项。", "Mean, ready or not, items to rehearse.")],
      parts: [ready],
      teach: text(
        "厂长达标，但演示只有三分，还要练这一项：给他做一页图，不要替他讲。技术总监、市场经理均分不到线，先练要再练的几项，重排以后再评。",
        "The reference's manager is ready, with slides at 3 still to rehearse: make one picture and leave the speaking to the speaker. The two others are below the limit: they rehearse what is low and are rated once more.",
      ),
    },
    {
      id: "worth",
      title: text("算投入产出", "Work out the return"),
      minutes: 10,
      ask: [text("算到场率、期望毛利和投入产出。", "Attendance, expected margin, return.")],
      parts: [
        worth,
        {
          kind: "picture",
          height: 14,
          charts: [
            {
              kind: "column",
              title: text("期望毛利（元）", "Expected margin (yuan)"),
              alt: text(
                "三场活动期望毛利的柱形图，数据见上表。",
                "Columns of the margin expected of three events; the table above holds the data.",
              ),
              values: { min: 0 },
              series: [
                {
                  name: text("期望毛利", "Expected margin"),
                  categories: "worth.event",
                  values: "worth.gained",
                  look: "main",
                },
              ],
            },
          ],
        },
      ],
      teach: text(
        "人最多的那场亏了。年会到场率最高，投入产出却不是第一：它还有留住老客户的价值，要另外写明。",
        "The fullest one lost money. The users' meeting has the best attendance and not the best return: it also keeps customers, which is to be said apart.",
      ),
    },
    {
      id: "plan",
      title: text("写一页方案", "Write it on one page"),
      minutes: 15,
      ask: [text("参照示范，为自己的下一场写五格。", "After the specimen, five boxes for your next one.")],
      parts: [plan],
      teach: text(
        "主题里要有客户的词；“携手共赢”谁家都能用，就等于没有。",
        "The theme has the customer's words; what anybody could use says nothing.",
      ),
    },
    {
      id: "words",
      title: text("写出结论", "Write it down"),
      minutes: 8,
      ask: [text("回答三个问题。", "Answer three questions.")],
      parts: [words],
      teach: text(
        "按三点评：选定一个办法，不三个都要；有数；说得出谁去做。再请副总，要由总经理出面，理由换成副总自己的一个问题。",
        "Mark by three points: one way is chosen and not all three; it has a figure; it says who does it. The general manager asks again, with one of the guest's own problems.",
      ),
    },
  ],
  goals: [
    text("由目标人数算出应邀请多少", "work out invitations from the guests wanted"),
    text("按角色定邀请人", "choose who asks by the guest's role"),
    text("用期望毛利算清投入产出", "work out the return by the expected margin"),
  ],
  discussion: [
    {
      ask: text("客户领导说“让下面的人去”，怎么办？", "The director says, “my people will come.” What now?"),
      answer: text(
        "先谢，再换一种方式见领导：会后一页纸的结果当面送去。",
        "Thanks, and another way to meet: bring the result on one page afterwards.",
      ),
      minutes: 5,
    },
    {
      ask: text("没有新商机的活动一定不值吗？", "Is an event without new opportunities always a loss?"),
      answer: text(
        "不一定，但要在会前写明目标是关系升级还是留住，会后按它验收。",
        "No; but the aim, such as better relations, is written before and checked after.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text("请学员带一场自己办过的活动的人数与费用。", "Ask for guests and cost of one event of their own."),
      text("核对公司对礼品、接待的规定。", "Check the company's rules on gifts and hospitality."),
    ],
    mistakes: [
      text("希望到场乘以接受率。", "Wanted is multiplied by the acceptance."),
      text(
        "用全部商机金额算回报，没有乘赢单率和毛利率。",
        "The return takes the whole amount without win rate and margin.",
      ),
      text("没到场的也算“没按时跟进”。", "Those who did not come count as not spoken to in time."),
    ],
    close: text("请每人给最近一场活动的一位到场者打一个电话。", "Let everybody call one guest of their latest event."),
  },
};
