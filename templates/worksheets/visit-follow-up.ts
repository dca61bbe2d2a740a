import type { SerialDate } from "#core/calendar/serial-date.ts";
import { map } from "#core/kernel/outcome.ts";
import { completeness } from "#core/records/completeness.ts";
import { followUp, followUpDue } from "#core/records/follow-up.ts";
import { enteredLate } from "#core/records/visit-record.ts";
import { today, visits } from "./cases/six-visits.ts";
import { conclusions } from "./conclusions.ts";
import { parameters } from "./from-core.ts";
import { text, type Column, type Scope, type Table, type Worksheet } from "./worksheet.ts";

// Without these five a visit is not saved.
const NEEDED = ["customer", "customerPeople", "customerWords", "nextStep", "nextDate"] as const;

const visitId: Column = { header: text("拜访编号", "Visit ID"), kind: "text", role: "copy", of: "visits.visitId" };
const visited: Column = { header: text("拜访日期", "Visited on"), kind: "date", role: "copy", of: "visits.date" };
const customer: Column = { header: text("客户", "Customer"), kind: "text", role: "copy", of: "visits.customer" };

const serial = (row: Scope, reference: string) => row.optional(reference) as SerialDate | null;
const filled = (row: Scope) => completeness(NEEDED.map((id) => [id, row.value(`visits.${id}`) !== null] as const));

const records: Table = {
  kind: "table",
  id: "records",
  title: text("记录齐不齐", "Are the records complete?"),
  note: text(
    "保存一次拜访至少要有五项：客户、拜访对象、客户原话、下一步、下一步日期。",
    "A visit is saved with five things at least: customer, whom we met, the customer's words, the next step and its date.",
  ),
  key: "visitId",
  rows: { of: "visits" },
  columns: {
    visitId,
    customer,
    missing: {
      header: text("缺几项", "Missing"),
      kind: "integer",
      min: 0,
      max: 5,
      role: "answer",
      native: "COUNTBLANK([visits.customer..nextDate])",
      solve: (row) => map(filled(row), ({ open }) => open.length),
      points: 1,
      tolerance: 0,
      hint: text("对照五项逐格数空白。", "Count the blanks among the five."),
      marks: [{ when: "N([missing])>0", tone: "warn" }],
    },
    share: {
      header: text("完整度", "Complete"),
      kind: "percent",
      min: 0,
      max: 1,
      role: "answer",
      native: "(5-[missing])/5",
      solve: (row) => (NEEDED.length - row.number("missing")) / NEEDED.length,
      points: 0.5,
      tolerance: 0.005,
      hint: text("已填项数 ÷ 5。", "Items filled in ÷ 5."),
    },
    late: {
      header: text("录入过晚", "Entered late"),
      kind: "yesNo",
      role: "answer",
      native: "IF([visits.enteredAt]-[visits.date]>{visit.entryDays},'YES','NO')",
      solve: (row) =>
        enteredLate(row.number("visits.date") as SerialDate, row.number("visits.enteredAt") as SerialDate, parameters),
      points: 1,
      hint: text(
        "录入日期减拜访日期，超过参数里的天数才算晚。",
        "Entered less visited: late only above the days of the parameters.",
      ),
      isRule: true,
      marks: [{ when: "[late]='YES'", tone: "warn" }],
    },
  },
};

const due: Table = {
  kind: "table",
  id: "due",
  title: text("回访到期了吗", "Is the follow-up due?"),
  note: text("截至日期见“案例”。", "The day to look from is in the case."),
  key: "visitId",
  rows: { of: "visits" },
  columns: {
    visitId,
    visited,
    due: {
      header: text("回访期限", "Follow-up due"),
      kind: "date",
      role: "answer",
      native: "[visits.date]+{visit.followUpDays}",
      kam: "FOLLOWUPDUE([visits.date],KAM_PARAMS)",
      solve: (row) => followUpDue(serial(row, "visits.date"), parameters),
      points: 1,
      tolerance: 0,
      hint: text("拜访之后七个自然日。", "Seven calendar days after the visit."),
      isRule: true,
    },
    done: { header: text("回访日期", "Followed up on"), kind: "date", role: "copy", of: "visits.followUpDone" },
    state: {
      header: text("状态", "State"),
      kind: "code",
      codes: "followUpState",
      role: "answer",
      native:
        "IF(AND([done]<>\"\",N([done])<=[today.asOf]),IF([done]>[due],'LATE','DONE'),IF([today.asOf]>[due],'OVERDUE','OPEN'))",
      solve: (row) => map(followed(row), ({ state }) => state),
      points: 1,
      hint: text("先看做没做，再拿期限去比。", "First whether it was done, then compare with the due day."),
      marks: [
        { when: "[state]='OVERDUE'", tone: "bad" },
        { when: "[state]='LATE'", tone: "warn" },
      ],
    },
    days: {
      header: text("逾期天数", "Days overdue"),
      kind: "integer",
      min: 0,
      max: 9999,
      role: "answer",
      native: 'IF(AND([done]<>"",N([done])<=[today.asOf]),0,MAX(0,[today.asOf]-[due]))',
      kam: "OVERDUE([due],[visits.followUpDone],[today.asOf])",
      solve: (row) => map(followed(row), ({ daysOverdue }) => daysOverdue),
      points: 1,
      tolerance: 0,
      hint: text("已完成或未到期都是 0。", "0 when it is done or not yet due."),
    },
  },
};

function followed(row: Scope) {
  return followUp(serial(row, "due"), serial(row, "visits.followUpDone"), serial(row, "today.asOf"));
}

const summary: Table = {
  kind: "table",
  id: "summary",
  title: text("小组的情况", "The team's picture"),
  key: "overdue",
  upright: true,
  rows: [{}],
  columns: {
    overdue: {
      header: text("已逾期条数", "Overdue"),
      kind: "integer",
      min: 0,
      max: 1000,
      role: "answer",
      native: "COUNTIF([due.state:],'followUpState.OVERDUE')",
      solve: (row) => row.all("due.state").filter((state) => state === "OVERDUE").length,
      points: 1,
      tolerance: 0,
      hint: text("数一数上面的“已逾期”。", "Count the overdue ones above."),
    },
    onTime: {
      header: text("按期完成率", "Done in time"),
      kind: "percent",
      min: 0,
      max: 1,
      role: "answer",
      native:
        "COUNTIF([due.state:],'followUpState.DONE')/(COUNTIF([due.state:],'followUpState.DONE')+COUNTIF([due.state:],'followUpState.LATE')+COUNTIF([due.state:],'followUpState.OVERDUE'))",
      solve: (row) => {
        const settled = row.all("due.state").filter((state) => state !== "OPEN");
        return map(
          completeness(settled.map((state, index) => [String(index), state === "DONE"])),
          ({ share }) => share,
        );
      },
      points: 2,
      tolerance: 0.006,
      hint: text(
        "未到期的不算在内：按期 ÷（按期 + 逾期完成 + 已逾期）。",
        "Those not yet due do not count: in time ÷ (in time + late + overdue).",
      ),
      isRule: true,
    },
  },
};

const record = conclusions(
  text("把对话写成记录", "Turn the talk into a record"),
  [
    text("见了谁？什么角色？", "Whom did we meet, in which role?"),
    text("客户原话：哪一句必须照录？", "The customer's words: which sentence is to be kept as it was said?"),
    text("需求与异议各是什么？", "What was needed, what was objected?"),
    text("双方各承诺了什么？谁、做什么、到哪天？", "What did each side promise: who, what, until when?"),
    text("下一步与日期，以及进一步开发的建议。", "The next step and its date, and advice for further development."),
  ],
  [
    text(
      "设备部罗经理，关键影响者：试用件由他评价，方案由他报给厂里。采购没有到场，月底由罗经理约。",
      "Ms Luo, equipment: a key influencer, who judges the trial part and passes the plan on. Purchasing was not there; she arranges it for the end of the month.",
    ),
    text(
      "“试用件转得稳，可换型要四十分钟，班组嫌慢。”“十五号前拿到换型方案，我就报给厂里；不过价格要和去年一样。”",
      "“The trial part runs steadily, but a change-over takes forty minutes, too slow for the crew.” “With a plan for it by the 15th I pass it on; but the price must be last year's.”",
    ),
    text(
      "需求：换型更快（现在四十分钟）。异议：价格要和去年一样，类型是价格，还没有答复。",
      "The need: a faster change-over than forty minutes. The objection: last year's price, of the kind price, not yet answered.",
    ),
    text(
      "我方：应用工程师来做一次换型演示；客户经理回去问价格。对方：收到方案就报给厂里；月底约采购见面。",
      "Ours: an application engineer shows a change-over; the account manager asks about the price. Theirs: the plan is passed on; purchasing is met at the end of the month.",
    ),
    text(
      "十五号前交换型方案，之前先做演示；月底见采购，写成要补的事。建议：演示时请班组长在场，量出换型时间，用这个数和厂里谈，不先谈价。",
      "The plan by the 15th, the demonstration before it; purchasing at the end of the month, noted as open. Advice: have the crew leader there, measure the change-over, and talk to the plant with that figure before the price.",
    ),
  ],
);

/** Visit records: complete, in time, followed up. */
export const visitFollowUp: Worksheet = {
  id: "visit-follow-up",
  title: text("拜访记录与回访", "Visit record and follow-up"),
  purpose: text(
    "把一次拜访写成别人接得上手的记录，并按期回访。",
    "Write a visit down so that somebody else can take over from it, and follow it up in time.",
  ),
  models: ["REC-1"],
  sessions: ["VISIT-DAY"],
  story: {
    title: text("六月的六次拜访", "Six visits in June"),
    paragraphs: [
      text(
        "月底例会前，组长打开拜访记录：有的只写了“等消息”，有的一周后才补录，有的说好回访却没有下文。",
        "Before the monthly meeting the team leader opens the visit records: one says “wait and see”, one was entered a week later, one promised a follow-up that never came.",
      ),
      text(
        "另有一段没有整理的对话。设备部的罗经理说：“试用件转得稳，可换型要四十分钟，班组嫌慢。”又说：“十五号前拿到换型方案，我就报给厂里；不过价格要和去年一样。”客户经理答应请应用工程师来做一次换型演示，并回去问价格。采购没有到场，罗经理说月底会约上。",
        "There is also a talk that nobody has put in order. Ms Luo of the equipment department said: “The trial parts run well, but changing over takes forty minutes, and the crew finds that slow.” And: “With a change-over plan by the fifteenth I shall put it to the plant; the price has to stay at last year's, though.” The account manager promised a demonstration by an application engineer and to ask about the price. Purchasing was not there; Ms Luo will bring them at the end of the month.",
      ),
    ],
  },
  data: [visits, today],
  tasks: [
    {
      id: "records",
      title: text("检查六条记录", "Check the six records"),
      minutes: 10,
      ask: [
        text(
          "数出每条记录缺几项、完整度多少、录入是否过晚。",
          "Count what each record lacks, how complete it is, and whether it was entered late.",
        ),
      ],
      parts: [records],
      teach: text(
        "让学员互相当“接手的人”：拿着别人的记录能不能打下一个电话？缺“客户原话”的记录最难接。",
        "Let them play the colleague who takes over: can they make the next call with this record? Those without the customer's words are the hardest.",
      ),
    },
    {
      id: "follow-up",
      title: text("看回访是否按期", "See whether follow-ups are in time"),
      minutes: 15,
      ask: [
        text(
          "算出回访期限，判断状态和逾期天数，再看全组的按期率。",
          "Work out the due day, the state and the days overdue, then the team's rate.",
        ),
      ],
      parts: [
        due,
        summary,
        {
          kind: "picture",
          height: 14,
          charts: [
            {
              kind: "bar",
              title: text("逾期天数", "Days overdue"),
              alt: text(
                "六次拜访回访逾期天数的条形图，数据见上表。",
                "Bars of the days by which each follow-up is overdue; the table above holds the data.",
              ),
              values: { min: 0 },
              series: [
                { name: text("逾期天数", "Days overdue"), categories: "due.visitId", values: "due.days", look: "main" },
              ],
            },
          ],
        },
      ],
      teach: text(
        "回访可以是一个电话。问学员：没有新消息时，第七天说什么？把“催”换成“带一点有用的东西去”。",
        "A follow-up may be a call. What is said on the seventh day when there is no news? Bring something useful instead of pressing.",
      ),
    },
    {
      id: "record",
      title: text("写一条完整的记录", "Write one complete record"),
      minutes: 15,
      ask: [
        text(
          "根据案例里的对话，写出别人能接手的记录。",
          "From the talk in the case, write a record that somebody else can take over.",
        ),
      ],
      parts: [record],
      teach: text(
        "好记录的样子：原话照录（换型四十分钟、十五号前、价格与去年相同），下一步有人有日期，采购缺席写成要补的事。",
        "A good record keeps the words (forty minutes, by the fifteenth, last year's price), has a person and a date for the next step, and notes purchasing as still to be met.",
      ),
    },
  ],
  goals: [
    text("说出一条记录至少要有的五项", "name the five things that a record must have"),
    text("把客户的话与自己的判断分开写", "keep the customer's words apart from my own judgement"),
    text("算出回访期限并按期回访", "work out when a follow-up is due, and keep to it"),
  ],
  discussion: [
    {
      ask: text("客户没说什么，记录写什么？", "The customer said little. What goes into the record?"),
      answer: text(
        "写见了谁、问了什么、对方怎样回应，以及下次要问的一个问题；不编。",
        "Whom we met, what was asked, how they reacted, and one question for next time; nothing invented.",
      ),
      minutes: 5,
    },
    {
      ask: text("为什么两天内要录入？", "Why within two days?"),
      answer: text(
        "两天后记住的是印象，不是原话；同事也可能正要联系同一个人。",
        "After two days one remembers an impression, not the words; and a colleague may be about to call the same person.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text(
        "请学员各带一条自己最近的拜访记录（隐去客户名）。",
        "Ask everybody to bring one recent record of their own, without the customer's name.",
      ),
      text("准备两人一组演一遍案例里的对话。", "Prepare to have pairs act the talk of the case."),
    ],
    mistakes: [
      text("把“等消息”当成下一步。", "“Wait and see” is taken for a next step."),
      text("已经回访的还算逾期天数。", "Days overdue are counted for visits that were followed up."),
      text("按期率把未到期的也算进分母。", "Those not yet due are counted in the rate."),
      text("把自己的判断写成客户的话。", "One's own judgement is written as the customer's words."),
    ],
    close: text(
      "请每人打开自己带来的记录，补上缺的一项，并写下回访日期。",
      "Let everybody add the one thing that their own record lacks, and a day for the follow-up.",
    ),
  },
};
