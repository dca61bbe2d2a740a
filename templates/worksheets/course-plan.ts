import { CASE_PARTS, caseSheetState, type CasePart } from "#core/guide/case-sheet.ts";
import type { CourseModule } from "#core/guide/course-sessions.ts";
import { COURSE_TASKS } from "#core/guide/discussions.ts";
import { wholeUp } from "#core/kernel/guard.ts";
import { drafts, frame, modules, questions, sessions } from "./cases/two-days.ts";
import { copied, given, guided, specimen } from "./columns.ts";
import { conclusions } from "./conclusions.ts";
import { parameters } from "./from-core.ts";
import { text, type Scope, type Table, type Worksheet } from "./worksheet.ts";

const isOwn = (row: Scope, table: "sessions" | "questions") => (_: unknown, at: number) =>
  row.all(`${table}.module`)[at] === row.value("modules.module");

const time: Table = {
  kind: "table",
  id: "time",
  title: text("每个模块要多少时间", "Time of each module"),
  note: text("讨论时间只算课上的：不占课时的形式不算。", "Of the discussions only those in class count."),
  key: "module",
  rows: { of: "modules" },
  columns: {
    module: copied("modules.module", "text", text("模块", "Module"), { width: 20 }),
    minutes: {
      header: text("课时（分钟）", "Sessions (min)"),
      kind: "integer",
      min: 0,
      max: 9999,
      role: "answer",
      native: "SUMIF([sessions.module:],[modules.module],[sessions.minutes:])",
      solve: (row) =>
        row
          .all("sessions.minutes")
          .filter(isOwn(row, "sessions"))
          .reduce<number>((sum, minutes) => sum + Number(minutes), 0),
      points: 0.25,
      tolerance: 0,
      hint: text("把这个模块各节课的分钟相加。", "Add up the module's sessions."),
    },
    talk: {
      header: text("课上讨论（分钟）", "Discussion in class (min)"),
      kind: "integer",
      min: 0,
      max: 9999,
      role: "answer",
      native:
        'SUMIFS([questions.minutes:],[questions.module:],[modules.module],[questions.kind:],"<>"&[frame.homework])',
      solve: (row) =>
        row
          .all("questions.minutes")
          .filter(
            (minutes, at) =>
              isOwn(row, "questions")(minutes, at) && row.all("questions.kind")[at] !== row.value("frame.homework"),
          )
          .reduce<number>((sum, minutes) => sum + Number(minutes), 0),
      points: 0.25,
      tolerance: 0,
      hint: text("同一模块、不是课后作业的。", "The module's, without homework."),
    },
    used: {
      header: text("这次用到（分钟）", "Used here (min)"),
      kind: "integer",
      role: "live",
      native: "IF([modules.chosen]='YES',[minutes],0)",
      solve: (row) => (row.value("modules.chosen") === true ? row.number("minutes") : 0),
    },
  },
};

const fits: Table = {
  kind: "table",
  id: "fits",
  title: text("两天装得下吗", "Does it fit two days?"),
  note: text("一天的授课分钟见“参数”。", "Minutes of a day are in the parameters."),
  key: "total",
  upright: true,
  rows: [{}],
  columns: {
    total: {
      header: text("课时合计（分钟）", "Sessions (min)"),
      kind: "integer",
      min: 0,
      max: 99_999,
      role: "answer",
      native: "SUM([time.used:])",
      solve: (row) => row.numbers("time.used").reduce((sum, minutes) => sum + minutes, 0),
      points: 1,
      tolerance: 0,
      hint: text("把选中模块的课时相加。", "Add up the chosen modules."),
    },
    days: {
      header: text("要几天", "Days"),
      kind: "integer",
      min: 0,
      max: 99,
      role: "answer",
      native: "ROUNDUP(ROUND([total]/{course.dayMinutes},9),0)",
      solve: (row) => wholeUp(row.number("total") / parameters["course.dayMinutes"]),
      points: 1,
      tolerance: 0,
      hint: text("合计 ÷ 一天的分钟，进位。", "Total ÷ minutes of a day, rounded up."),
      isRule: true,
    },
    over: {
      header: text("超出（分钟）", "Too much (min)"),
      kind: "integer",
      min: 0,
      max: 99_999,
      role: "answer",
      native: "MAX(0,[total]-[frame.days]*{course.dayMinutes})",
      solve: (row) => Math.max(0, row.number("total") - row.number("frame.days") * parameters["course.dayMinutes"]),
      points: 1,
      tolerance: 0,
      hint: text("合计减客户给的分钟，不超写 0。", "Total less the client's minutes, 0 when it fits."),
      isRule: true,
      marks: [{ when: "N([over])>0", tone: "warn" }],
    },
    share: {
      header: text("讨论占课时", "Discussion of the sessions"),
      kind: "percent",
      min: 0,
      max: 10,
      role: "answer",
      native: "SUMIF([modules.chosen:],'YES',[time.talk:])/[total]",
      solve: (row) => {
        const talk = row.numbers("time.talk").filter((_, at) => row.all("modules.chosen")[at] === true);
        return talk.reduce((sum, minutes) => sum + minutes, 0) / row.number("total");
      },
      points: 1,
      tolerance: 0.006,
      hint: text("选中模块的课上讨论 ÷ 课时合计。", "Their discussion in class ÷ the sessions' total."),
    },
    enough: {
      header: text("讨论够不够", "Enough discussion"),
      kind: "yesNo",
      role: "answer",
      native: "IF([share]>=[frame.share],'YES','NO')",
      solve: (row) => row.number("share") >= row.number("frame.share"),
      points: 1,
      hint: text("与客户要求的比例比。", "Compare with what the client asks for."),
    },
  },
};

const stateOf = (row: Scope) =>
  caseSheetState(
    Object.fromEntries(
      CASE_PARTS.map((part) => [part, row.value(`drafts.${part.toLowerCase()}`) === true]),
    ) as Readonly<Record<CasePart, boolean>>,
  );

const usable: Table = {
  kind: "table",
  id: "usable",
  title: text("草稿能不能发", "May the drafts be handed out?"),
  note: text(
    "背景、任务、数据齐了就能发，结果与启示留到讨论之后；出现真名的不能发。",
    "With background, task and data it may go out; result and lesson wait for the discussion. With real names it may not.",
  ),
  key: "draft",
  rows: { of: "drafts" },
  columns: {
    draft: copied("drafts.draft", "text", text("草稿", "Draft"), { width: 24 }),
    missing: {
      header: text("缺几部分", "Parts missing"),
      kind: "integer",
      min: 0,
      max: 5,
      role: "answer",
      native: "COUNTIF([drafts.background..lesson],'NO')",
      solve: (row) => stateOf(row).missing.length,
      points: 0.5,
      tolerance: 0,
      hint: text("五个部分里数“否”。", "Count the noes of five."),
    },
    usable: {
      header: text("能发", "May go out"),
      kind: "yesNo",
      role: "answer",
      native: "IF(AND(COUNTIF([drafts.background..data],'YES')=3,[drafts.named]='NO'),'YES','NO')",
      solve: (row) => stateOf(row).usable && row.value("drafts.named") === false,
      points: 1,
      hint: text("看前三部分，再看有没有真名。", "The first three, and then real names."),
      marks: [{ when: "[usable]='NO'", tone: "bad" }],
    },
  },
};

const CASE_EXAMPLES = {
  BACKGROUND: text(
    "一家化纤厂，三条线，浆泵用了十一年；我方供过备件，没供过整机。",
    "A fibre maker, three lines, pumps of eleven years; we sold spares, never a pump.",
  ),
  TASK: text(
    "该不该为它做一次免费试装？只回答该或不该，写出一个数。",
    "A free trial or not? Yes or no, with one figure.",
  ),
  DATA: text(
    "年耗电一百八十万度；换型后预计少两成；试装费两万四；竞争对手刚来过；厂庆在九月。",
    "1.8 million kWh a year; a fifth less expected; a trial costs 24,000; a rival was there; the jubilee is in September.",
  ),
  RESULT: text(
    "试装十四天，少用百分之十九，五月签约六十八万。",
    "Fourteen days' trial, 19 % less, signed in May for 680,000.",
  ),
  LESSON: text("先让客户自己量出一个数，再谈价格。", "Let the customer measure one figure before the price."),
} as const satisfies Readonly<Record<CasePart, unknown>>;

const blank = specimen(
  "blank",
  text("空白案例表：示范与我的案例", "Blank case: a specimen and mine"),
  CASE_PARTS.map((part) => ({
    part: guided(({ caseSheet }) => `${caseSheet.rows[part].part} · ${caseSheet.rows[part].ask}`),
    specimen: CASE_EXAMPLES[part],
  })),
  4,
);

const groups: Table = {
  kind: "table",
  id: "groups",
  title: text("全部讨论与作业：小组把结果写在这里", "Every discussion and homework: the groups' results"),
  key: "question",
  rows: COURSE_TASKS.map(({ id, module, kind, minutes, models }) => ({
    module: moduleOf(module),
    question: guided(({ courseTasks }) => courseTasks.rows[id].task),
    wanted: guided(({ courseTasks }) => courseTasks.rows[id].result),
    form: guided(({ courseTasks }) => `${courseTasks.kinds[kind]} ${String(minutes)}′`),
    models: models.join(" "),
  })),
  columns: {
    module: given("text", text("模块", "Module"), { width: 16 }),
    question: given("text", text("题目", "Question"), { width: 38 }),
    words: { header: text("小组的结果", "The group's result"), kind: "text", role: "words", lines: 3, width: 40 },
    wanted: given("text", text("要得到的结果", "Result wanted"), { width: 20 }),
    form: given("text", text("形式与分钟", "Kind, minutes"), { width: 12 }),
    models: given("text", text("可用的模型", "Models"), { width: 10 }),
  },
};

function moduleOf(module: CourseModule) {
  return guided(({ courseModules }) => courseModules.rows[module]);
}

const closing = conclusions(text("给客户的回信", "The answer to the client"), [
  text(
    "装不下的部分：删哪一节、改作业还是加半天？理由各一句。",
    "What does not fit: drop a session, make it homework, or half a day more? One sentence each.",
  ),
  text(
    "哪三道讨论题一定要现场做？为什么？（题目见第 6 题的题库）",
    "Which three discussions must be held in class, and why? (The bank is in task 6.)",
  ),
  text("课后三十天怎样知道用上了？", "How shall we know after thirty days that it is used?"),
]);

/** The course map: a course of some modules, every discussion of it, and a case of one's own. */
export const coursePlan: Worksheet = {
  id: "course-plan",
  title: text("课程地图、讨论作业与空白案例", "Course map, discussions and a blank case"),
  purpose: text(
    "按客户的时间选模块、留够讨论，把讨论题用起来，并写出自己的案例。",
    "Choose modules for a client's time with room for discussion, use the questions, and write a case of one's own.",
  ),
  models: ["TRAIN-1", "TRAIN-2", "TRAIN-3"],
  sessions: ["OWN-PLAN"],
  story: {
    title: text("客户只给两天", "The client gives two days"),
    paragraphs: [
      text(
        "启明流体请讲师给四十位客户经理上课，只给两天，点了五个模块，还要求讨论不少于四分之一的时间。讲师手里有课程地图和全部讨论题，还有同事交来的四份案例草稿。",
        "Qiming Fluid asks for a course for forty account managers: two days, five modules, and discussion for a quarter of the time at least. The trainer has the course map, every question, and four drafts of cases by colleagues.",
      ),
      text(
        "案例里的公司、人名一律改掉，数字可以等比例改动；当事人同意之前不发。",
        "Companies and names are changed, figures may be scaled; nothing goes out before the people concerned agree.",
      ),
    ],
  },
  data: [modules, sessions, frame, questions, drafts],
  tasks: [
    {
      id: "time",
      title: text("算时间", "Work out the time"),
      minutes: 10,
      ask: [text("算每个模块的课时与课上讨论。", "Sessions and discussion of each module.")],
      parts: [
        time,
        {
          kind: "picture",
          height: 16,
          charts: [
            {
              kind: "bar",
              title: text("各模块课时（分钟）", "Sessions by module (min)"),
              alt: text(
                "十四个模块课时的条形图，数据见上表。",
                "Bars of fourteen modules' minutes; the table above holds the data.",
              ),
              values: { min: 0 },
              series: [
                { name: text("课时", "Sessions"), categories: "time.module", values: "time.minutes", look: "main" },
              ],
            },
          ],
        },
      ],
      teach: text(
        "招投标没有课上讨论，题目全是作业：挪一道到课上。先让学员猜哪个模块最长，再算。",
        "The tender module has homework only: bring one question into class. Let them guess the longest module first.",
      ),
    },
    {
      id: "fits",
      title: text("看两天装不装得下", "Does it fit two days?"),
      minutes: 8,
      ask: [text("算合计、天数、超出和讨论占比。", "Total, days, what is too much, and the part of discussion.")],
      parts: [fits],
      teach: text(
        "五个模块超出一大截：先问客户最想改变哪一个动作，再删模块。",
        "Five modules are far too much: ask which action should change first, then leave modules out.",
      ),
    },
    {
      id: "usable",
      title: text("审案例草稿", "Check the drafts"),
      minutes: 8,
      ask: [text("数缺几部分，判断能不能发。", "Count the missing parts, and judge.")],
      parts: [usable],
      teach: text(
        "缺数据的案例只能讲故事，不能练判断。有真名的，缺什么都先不发。",
        "Without data a case is a story. With real names it stays, whatever else is there.",
      ),
    },
    {
      id: "blank",
      title: text("写自己的案例", "Write a case"),
      minutes: 20,
      ask: [text("参照示范，写一个自己团队的案例。", "After the specimen, a case of your team.")],
      parts: [blank],
      teach: text(
        "任务只问一件事；数据里放两条多余的，看学员会不会取舍。",
        "Ask one thing only; put in two facts that are not needed.",
      ),
    },
    {
      id: "closing",
      title: text("写回信", "Write the answer"),
      minutes: 10,
      ask: [text("回答三个问题。", "Answer three questions.")],
      parts: [closing],
      teach: text(
        "好的回信先说学员会做什么，再说讲什么。",
        "Good answers begin with what people will do, not with what is taught.",
      ),
    },
    {
      id: "groups",
      title: text("做讨论与作业", "Discussions and homework"),
      minutes: 40,
      ask: [
        text(
          "选本次用到的题，小组把结果写在右边；作业带回去写。",
          "Choose today's questions and write the result at the right; homework goes home.",
        ),
      ],
      parts: [groups],
      teach: text(
        "每题先独立想两分钟，再讨论，最后只报一个结果。其余的题是题库，删去不用的行即可。",
        "Two minutes alone, then together, then one result. The rest is a bank: strike what is not used.",
      ),
    },
  ],
  goals: [
    text("按时间选模块", "choose modules for a given time"),
    text("给讨论留够时间", "leave enough time for discussion"),
    text("写出能发的案例", "write a case that may be handed out"),
  ],
  discussion: [
    {
      ask: text("客户说“多讲点，少讨论”，怎么办？", "“More teaching, less talk,” says the client. What now?"),
      answer: text(
        "请他选一个课后要看见的动作；动作要练，练就要时间。可以把讲的部分放到课前阅读。",
        "Let him choose one action to be seen afterwards; actions need practice, practice needs time. Lectures can be read before.",
      ),
      minutes: 5,
    },
    {
      ask: text("案例用真事还是虚构？", "True or invented cases?"),
      answer: text(
        "用真结构、虚构名字与数字；征得当事人同意，涉及评审、采购的细节一律不写。",
        "True structure, invented names and figures, with consent; nothing about evaluators or purchasing secrets.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text(
        "把课程地图发给客户先勾选，写明每天的授课分钟。",
        "Send the map to the client to choose from, with the minutes of a day.",
      ),
      text("提醒学员带一件自己的真事，隐去名称。", "Ask everybody for one true event without names."),
    ],
    mistakes: [
      text("把作业也算进课上讨论。", "Homework counts as discussion in class."),
      text("天数四舍五入，少排半天。", "Days are rounded down."),
      text("案例先给了结果，讨论变成猜谜。", "The result is given first, and the discussion becomes a riddle."),
    ],
    close: text(
      "请每位学员写下三十天作业的日期，并交给同组的一位。",
      "Let everybody write the day of the thirty days' homework and give it to one of the group.",
    ),
  },
};
