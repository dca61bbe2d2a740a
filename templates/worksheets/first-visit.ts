import type { SerialDate } from "#core/calendar/serial-date.ts";
import { FIRST_CHANNELS, type FirstChannel } from "#core/codes/records.ts";
import type { DossierTab } from "#core/codes/results/retention.ts";
import { map } from "#core/kernel/outcome.ts";
import { dossierCheck } from "#core/records/dossier.ts";
import { firstContactLength } from "#core/records/first-contact-length.ts";
import { visitReadiness } from "#core/records/visit-readiness.ts";
import { drafts, items, tabs, today } from "./cases/first-visit.ts";
import { copied, ownWords, specimen } from "./columns.ts";
import { conclusions } from "./conclusions.ts";
import { parameters } from "./from-core.ts";
import { text, type Scope, type Table, type Worksheet } from "./worksheet.ts";

// So many mandatory fields, of which so many hold something.
const fieldsOf = (needed: number, filled: number) =>
  Array.from({ length: needed }, (_, at) => [String(at), at < filled] as const);

const dossier = (row: Scope) =>
  dossierCheck(
    row.all("tabs.tab").map((tab, at) => ({
      tab: tab as DossierTab,
      fields: fieldsOf(Number(row.all("tabs.needed")[at]), Number(row.all("tabs.filled")[at])),
      updated: (row.all("tabs.updated")[at] ?? null) as SerialDate | null,
    })),
    row.number("today.asOf") as SerialDate,
    parameters,
  );

const pages: Table = {
  kind: "table",
  id: "pages",
  title: text("档案齐不齐、旧不旧", "Complete? Up to date?"),
  note: text("超过参数里的天数没有更新就算旧。", "Older than the days of the parameters is stale."),
  key: "tab",
  rows: { of: "tabs" },
  columns: {
    tab: copied("tabs.tab", "code", text("档案页", "Tab"), { codes: "dossierTab", width: 14 }),
    share: {
      header: text("完整度", "Complete"),
      kind: "percent",
      min: 0,
      max: 1,
      role: "answer",
      native: "[tabs.filled]/[tabs.needed]",
      solve: (row) => row.number("tabs.filled") / row.number("tabs.needed"),
      points: 0.5,
      tolerance: 0.006,
      hint: text("已填 ÷ 必填。", "Filled ÷ needed."),
    },
    age: {
      header: text("多少天没动", "Days since a change"),
      kind: "integer",
      min: 0,
      max: 99_999,
      role: "answer",
      native: "[today.asOf]-[tabs.updated]",
      kam: 'OVERDUE([tabs.updated],"",[today.asOf])',
      solve: (row) => row.number("today.asOf") - row.number("tabs.updated"),
      points: 0.5,
      tolerance: 0,
      hint: text("今天减最近更新。", "Today less the last change."),
    },
    stale: {
      header: text("旧了", "Stale"),
      kind: "yesNo",
      role: "answer",
      native: "IF([age]>{check.dossierDays},'YES','NO')",
      solve: (row) => row.number("age") > parameters["check.dossierDays"],
      points: 0.5,
      hint: text("正好等于天数还不算旧。", "On the very day it is not yet stale."),
      marks: [{ when: "[stale]='YES'", tone: "warn" }],
    },
  },
};

const whole: Table = {
  kind: "table",
  id: "whole",
  title: text("整份档案", "The whole dossier"),
  key: "share",
  upright: true,
  rows: [{}],
  columns: {
    share: {
      header: text("总完整度", "Complete"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: "SUM([tabs.filled:])/SUM([tabs.needed:])",
      solve: (row) => map(dossier(row), ({ share }) => share),
      points: 1,
      tolerance: 0.0006,
      hint: text("全部已填 ÷ 全部必填，不是各页平均。", "All filled ÷ all needed, not the mean of the tabs."),
      isRule: true,
    },
  },
};

const prepared: Table = {
  kind: "table",
  id: "prepared",
  title: text("还差什么", "What is missing"),
  note: text(
    "只查企业公开的情况和工作上的职责；健康、家庭、收入、爱好不查也不记。",
    "Only a company's public facts and a person's duties; health, family, income and hobbies are neither sought nor kept.",
  ),
  key: "item",
  rows: { of: "items" },
  columns: {
    item: copied("items.item", "text", text("准备事项", "Item"), { width: 28 }),
    blocks: {
      header: text("没备好就别去", "Do not go without"),
      kind: "yesNo",
      role: "answer",
      native: "IF(AND([items.mandatory]='YES',[items.ready]='NO'),'YES','NO')",
      solve: (row) => row.value("items.mandatory") === true && row.value("items.ready") === false,
      points: 0.5,
      hint: text("必备而没有备好。", "Needed and not ready."),
      isRule: true,
      marks: [{ when: "[blocks]='YES'", tone: "bad" }],
    },
  },
};

const readiness = (row: Scope) =>
  visitReadiness(
    row.all("items.mandatory").map((mandatory, at) => ({
      item: String(at),
      mandatory: mandatory === true,
      ready: (row.all("items.ready")[at] ?? null) as boolean | null,
    })),
  );

const ready: Table = {
  kind: "table",
  id: "ready",
  title: text("能不能去", "Ready to go?"),
  note: text(
    "比例只看必备的：备好 ÷ 必备。必备的缺一项，就不能出发。",
    "Of the needed ones: ready ÷ needed. One of them missing, and nobody goes.",
  ),
  key: "share",
  upright: true,
  rows: [{}],
  columns: {
    share: {
      header: text("必备事项备好的比例", "Needed items ready"),
      kind: "percent",
      min: 0,
      max: 1,
      role: "answer",
      native: "COUNTIFS([items.mandatory:],'YES',[items.ready:],'YES')/COUNTIF([items.mandatory:],'YES')",
      solve: (row) => readiness(row).share,
      points: 1,
      tolerance: 0.006,
      hint: text("只看必备的：备好 ÷ 必备。", "Of the needed ones only."),
    },
    ready: {
      header: text("可以出发", "Ready"),
      kind: "yesNo",
      role: "answer",
      native: "IF(COUNTIF([prepared.blocks:],'YES')=0,'YES','NO')",
      solve: (row) => !row.all("prepared.blocks").includes(true),
      points: 1,
      hint: text("必备的一项没好就不算。", "One needed item missing is enough."),
    },
  },
};

const PLAIN = (cell: string) => `LEN(SUBSTITUTE(${cell}," ",""))`;
const LIMIT = (channel: string) =>
  `IF(${channel}='firstChannel.EMAIL',{firstContact.emailCharacters},{firstContact.letterCharacters})`;
const BEFORE = (message: string, ask: string, channel: string) =>
  `IF(${channel}='firstChannel.EMAIL',${PLAIN(`LEFT(${message},IFERROR(FIND(${ask},${message})-1,LEN(${message})))`)},${PLAIN(message)})`;

const lengthOf = (row: Scope) =>
  firstContactLength(
    row.text("drafts.channel") as FirstChannel,
    row.text("drafts.message"),
    row.text("drafts.ask"),
    parameters,
  );

const measured: Table = {
  kind: "table",
  id: "measured",
  title: text("草稿过不过关", "Are the drafts good enough?"),
  note: text(
    "邮件只数“请求”之前的字，信件数全文；空格不算。过关：不超长、有与对方有关的数字、提到对方的事。",
    "Of an e-mail count what stands before the ask, of a letter all of it, without blanks. Good: not too long, a figure about them, something of theirs.",
  ),
  key: "draft",
  rows: { of: "drafts" },
  columns: {
    draft: copied("drafts.draft", "text", text("草稿", "Draft")),
    characters: {
      header: text("字数", "Characters"),
      kind: "integer",
      role: "live",
      native: BEFORE("[drafts.message]", "[drafts.ask]", "[drafts.channel]"),
      solve: (row) => lengthOf(row).characters,
    },
    limit: {
      header: text("上限", "Limit"),
      kind: "integer",
      role: "live",
      native: LIMIT("[drafts.channel]"),
      solve: (row) => lengthOf(row).limit,
    },
    long: {
      header: text("太长", "Too long"),
      kind: "yesNo",
      role: "answer",
      native: "IF([characters]>[limit],'YES','NO')",
      solve: (row) => row.number("characters") > row.number("limit"),
      points: 1,
      hint: text("字数超过上限。", "More characters than the limit."),
    },
    good: {
      header: text("过关", "Good enough"),
      kind: "yesNo",
      role: "answer",
      native: "IF(AND([long]='NO',[drafts.figure]='YES',[drafts.own]='YES'),'YES','NO')",
      solve: (row) =>
        row.value("long") === false && row.value("drafts.figure") === true && row.value("drafts.own") === true,
      points: 1,
      hint: text("三条都要做到。", "All three must hold."),
      marks: [{ when: "[good]='NO'", tone: "warn" }],
    },
  },
};

const mine: Table = {
  kind: "table",
  id: "mine",
  title: text("写自己的：三种渠道各一份", "Your own, one for each channel"),
  note: text(
    "把请求原样写进内容里；字数和是否超长会自动出来，不评分。电话没有上限，写开场三句。",
    "Put the ask into the message as it stands; length and limit appear, nothing is marked. A call has no limit: write its first three sentences.",
  ),
  key: "channel",
  rows: FIRST_CHANNELS.map((channel) => ({ channel })),
  columns: {
    channel: { header: text("渠道", "Channel"), kind: "code", codes: "firstChannel", role: "given", width: 9 },
    message: { header: text("内容", "Message"), kind: "text", role: "own", width: 38 },
    ask: { header: text("请求", "Ask"), kind: "text", role: "own", width: 18 },
    // As high as a short letter.
    read: ownWords(text("同伴的话：想回吗？停在哪句？", "A colleague's view: reply? stopped where?"), 10, 15),
    characters: {
      header: text("字数", "Characters"),
      kind: "integer",
      role: "live",
      native: BEFORE("[message]", "[ask]", "[channel]"),
      solve: () => null,
    },
    fits: {
      header: text("不超长", "Fits"),
      kind: "yesNo",
      role: "live",
      native: `IF([channel]='firstChannel.PHONE','YES',IF([characters]<=${LIMIT("[channel]")},'YES','NO'))`,
      solve: () => null,
    },
  },
};

const channels = specimen("channels", text("三种渠道：做与不做", "Three channels: do and do not"), [
  {
    part: text("信函", "Letter"),
    specimen: text(
      "做：一页、亲笔签名、附一样对方能用的东西。不做：群发、烫金、堆荣誉。",
      "Do: one page, signed by hand, something useful enclosed. Do not: mass mail, gilding, honours.",
    ),
  },
  {
    part: text("电话", "Phone"),
    specimen: text(
      "做：报姓名公司、说为什么找您、问现在方便吗。不做：绕过前台、谎称约好、当场报价。",
      "Do: name, company, why you, is it a good time? Do not: trick the desk, pretend an appointment, quote a price.",
    ),
  },
  {
    part: text("电子邮件", "E-mail"),
    specimen: text(
      "做：标题说事、二百字内提一个请求、给两个时间。不做：大附件、抄送上级施压、一天两封。",
      "Do: a subject that says it, one ask within the limit, two times. Do not: big files, copies to the boss, two a day.",
    ),
  },
]);

const words = conclusions(
  text("写出结论", "Write it down"),
  [
    text(
      "三项必备没备好：今天谁补、几点前？补不齐改期怎样说？",
      "Three needed items are missing: who mends them today, by when? What is said if the day must move?",
    ),
    text("档案里哪两页最该先补？从哪里合法取得？", "Which two tabs come first, and where does one get it lawfully?"),
    text(
      "拜访目标写成一句：希望客户说出或答应什么？",
      "The goal in one sentence: what should the customer say or promise?",
    ),
  ],
  [
    text(
      "公开数字：客户经理，下午三点前，查年报和公告。五个问题：组长，五点前补上两个影响、价值类的。五点半碰头二十分钟，记下不同意见。补不齐就当天说：“还差一份和贵厂有关的数，改到后天同一时间，可以吗？”",
      "Public figures: the account manager, by three, from reports and notices. Questions: the leader adds two on effect and value by five. Twenty minutes together at half past five, other views noted. If that fails, the same day: “A figure about your plant is still missing: would the day after tomorrow at the same hour suit you?”",
    ),
    text(
      "“客户的销售”（40%）和“组织与人员”（60%），明天就要用；储运虽然全空，明天用不上，往后排。来源：年报、公告、招标文件、对方官网，或明天当面问。",
      "“The customer's own sales” (40 %) and “Organisation and persons” (60 %), which serve tomorrow; “Storage and transport” is empty and may wait. Sources: reports, notices, tender documents, their own site, or asking tomorrow.",
    ),
    text(
      "设备部经理说出换型停一次多少钱，并答应下次约上班组长。",
      "The equipment manager says what a change-over stop costs, and agrees to bring the crew leader next time.",
    ),
  ],
);

/** Dossier, preparation and first contact. */
export const firstVisit: Worksheet = {
  id: "first-visit",
  title: text("档案、拜访准备与首次联系", "Dossier, preparation and first contact"),
  purpose: text(
    "让档案够用、清单够硬，写出对方愿意回的第一封信。",
    "Keep a dossier that serves, a list that holds, and write a first message that is answered.",
  ),
  models: ["REC-3", "REC-4", "REC-5"],
  sessions: ["VISIT-DAY"],
  story: {
    title: text("明天第一次去北屿", "Tomorrow: Beiyu for the first time"),
    paragraphs: [
      text(
        "启明流体约到了北屿化纤，明天上午九点。客户经理说“资料都有”，组长打开档案和清单：有一页从没填过，清单上有五项没备好，其中三项是必备。另外三家还没约上，草稿放在桌上。",
        "Qiming Fluid has an appointment at Beiyu Fibres, nine tomorrow morning. “Everything is there,” says the account manager. The leader opens dossier and list: one tab was never filled in, five items of the list are not ready, three of them needed. Three drafts for other prospects lie beside them.",
      ),
      text(
        "联系方式只用公开渠道或对方自己给的；对方说不要再联系，就不再联系。",
        "Addresses are public or given by the person; whoever asks to be left alone is left alone.",
      ),
    ],
  },
  data: [today, tabs, items, drafts],
  tasks: [
    {
      id: "dossier",
      title: text("查档案", "Check the dossier"),
      minutes: 12,
      ask: [text("算完整度、天数，判断旧不旧。", "Complete, age, stale or not.")],
      parts: [
        pages,
        whole,
        {
          kind: "picture",
          height: 15,
          charts: [
            {
              kind: "bar",
              title: text("各页完整度", "Complete, by tab"),
              alt: text(
                "九页档案完整度的条形图，数据见上表。",
                "Bars of how complete nine tabs are; the table above holds the data.",
              ),
              values: { min: 0, max: 1 },
              series: [
                { name: text("完整度", "Complete"), categories: "pages.tab", values: "pages.share", look: "main" },
              ],
            },
          ],
        },
      ],
      teach: text(
        "竞争那一页正好一百八十天：还不算旧，但该看了。储运页全空，先问这次拜访用不用得上。",
        "The rivals' tab is 180 days old: not stale yet, but due. Logistics is empty: does tomorrow need it?",
      ),
    },
    {
      id: "list",
      title: text("查清单", "Check the list"),
      minutes: 8,
      ask: [text("标出没备好就别去的，再看能不能出发。", "What must not be missing, and ready or not?")],
      parts: [prepared, ready],
      teach: text(
        "五项没备好，两项不是必备，不拦路；三项必备里“内部碰头”最常被跳过：请记下反对意见。",
        "Five are not ready. Two are not needed and stop nobody; of the three that are, the own meeting is skipped most often: note who disagreed.",
      ),
    },
    {
      id: "drafts",
      title: text("看草稿", "Look at the drafts"),
      minutes: 8,
      ask: [text("判断是不是太长、过不过关。", "Too long? Good enough?")],
      parts: [measured],
      teach: text(
        "邮件乙每句话都在说自己。请学员把它删到六十字。",
        "Every sentence of e-mail B is about ourselves. Let them cut it to sixty characters or twenty words.",
      ),
    },
    {
      id: "mine",
      title: text("写自己的", "Write your own"),
      minutes: 15,
      ask: [text("为一家真实的新客户写三份。", "Three messages for a real prospect of yours.")],
      parts: [mine],
      teach: text(
        "两人交换，在“同伴的话”里只答两句：看完想不想回？哪一句让你停下？写法的标准就是上一题的三条，再看请求是不是一个小请求、有两个时间可选；邮件甲、信件丙可作示例答案。",
        "Exchange, and answer two things in “A colleague's view”: would you reply, and where did you stop? The standard is the three points of the task before, and an ask that is small and leaves a choice of times; e-mail A and letter C may serve as specimens.",
      ),
    },
    {
      id: "channels",
      title: text("三种渠道，各怎样用", "How to use each channel"),
      minutes: 8,
      ask: [
        text(
          "参照示范，写自己所在行业里每种渠道的做与不做。",
          "After the specimen, write the do's and don'ts of each channel in your own trade.",
        ),
      ],
      parts: [channels],
      teach: text(
        "先问：对方平时怎样工作？在线上班的人，信件反而显眼。按三点评：每种渠道各有一条做、一条不做；是本行业的事，不是套话；没有骗过前台、施压一类的办法。示例答案（食品厂）：电话，做：避开早上交接班打，先问方便吗；不做：打到生产现场去。",
        "First ask how they work: where all is on line, a letter stands out. Mark by three points: one do and one do not for each channel; of the own trade and not of any; no tricks on the desk, no pressure. Specimen (a food plant): phone, do: not at the change of shift, and ask whether it suits; do not: ring through to the line.",
      ),
    },
    {
      id: "words",
      title: text("写出结论", "Write it down"),
      minutes: 8,
      ask: [text("回答三个问题。", "Answer three questions.")],
      parts: [words],
      teach: text(
        "按三点评：第 1 问有人、有时间；第 2 问说得出明天用在哪里、来源合法；第 3 问的目标要能在拜访结束时说“做到了”或“没做到”。",
        "Mark by three points: the first has people and hours; the second says what it serves tomorrow, from lawful sources; the goal of the third can be called kept or missed when the visit ends.",
      ),
    },
  ],
  goals: [
    text("看出档案缺什么、旧什么", "see what a dossier lacks and what is stale"),
    text("用清单决定能不能去", "decide by a list whether to go"),
    text("写出短而与对方有关的第一封信", "write a first message that is short and about them"),
  ],
  discussion: [
    {
      ask: text("信息越多越好吗？", "Is more information always better?"),
      answer: text(
        "只留用得上、来得正当的。私人信息用不上，还是负担：要有目的、有同意、有删除日期。",
        "Only what serves and came lawfully. Private facts serve nothing and are a burden: purpose, consent, day of deletion.",
      ),
      minutes: 5,
    },
    {
      ask: text("三次没回，还联系吗？", "Three messages without an answer: go on?"),
      answer: text(
        "换渠道、换内容各一次，之后停三个月；对方说不要，就停。",
        "Another channel and another subject once, then three months' rest; a no is a no.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text("请学员带一封自己发过的首次邮件，隐去名称。", "Ask for one first e-mail that they sent, without names."),
      text("准备两份企业年报或公开招标，供现场查事实。", "Bring two annual reports or notices to find facts in."),
    ],
    mistakes: [
      text("总完整度用各页平均。", "The whole is taken as the mean of the tabs."),
      text("非必备的没备好也判“别去”。", "Items that are not needed stop the visit."),
      text("邮件把请求放在最后，前面三百字。", "The ask comes after three hundred characters."),
    ],
    close: text(
      "请每人当场发出一封过关的邮件，或定下发的时间。",
      "Let everybody send one good e-mail now, or set the hour for it.",
    ),
  },
};
