import { CASE_PARTS } from "#core/guide/case-sheet.ts";
import { COURSE_MODULES, COURSE_SESSIONS, MODULE_MAP, type CourseModule } from "#core/guide/course-sessions.ts";
import { COURSE_TASKS } from "#core/guide/discussions.ts";
import { given, guided } from "../columns.ts";
import { text, type Row, type Table, type Text } from "../worksheet.ts";

const moduleName = (module: CourseModule) => guided(({ courseModules }) => courseModules.rows[module]);

// What the invented client asked for.
const CHOSEN: readonly CourseModule[] = ["IDENTIFY", "NEEDS", "RELATIONSHIPS", "TENDER", "RETENTION"];

/** The modules, and those that a client chose. */
export const modules: Table = {
  kind: "table",
  id: "modules",
  title: text("十四个模块，客户要了哪些", "Fourteen modules, and a choice"),
  key: "module",
  closed: true,
  columns: {
    module: given("text", text("模块", "Module"), { width: 20 }),
    goals: given("integer", text("对应几个课程目标", "Course goals"), { min: 0, max: 5 }),
    chosen: given("yesNo", text("客户要", "Chosen")),
  },
  rows: COURSE_MODULES.map((module) => ({
    module: moduleName(module),
    goals: MODULE_MAP[module].goals.length,
    chosen: CHOSEN.includes(module),
  })),
};

/** Every session of the course map. */
export const sessions: Table = {
  kind: "table",
  id: "sessions",
  title: text("课程地图：每节课", "Course map, by session"),
  key: "session",
  closed: true,
  columns: {
    module: given("text", text("模块", "Module"), { width: 18 }),
    session: given("text", text("课", "Session"), { width: 22 }),
    outcome: given("text", text("带走的结果", "Outcome"), { width: 26 }),
    minutes: given("integer", text("分钟", "Minutes"), { min: 0, max: 600 }),
  },
  rows: COURSE_SESSIONS.map(({ id, module, minutes }) => ({
    module: moduleName(module),
    session: guided(({ courseSessions }) => courseSessions.rows[id].session),
    outcome: guided(({ courseSessions }) => courseSessions.rows[id].outcome),
    minutes,
  })),
};

/** Every discussion, exercise, homework and self-check. */
export const questions: Table = {
  kind: "table",
  id: "questions",
  title: text("讨论、练习、作业与自查", "Discussions and homework"),
  key: "question",
  closed: true,
  columns: {
    module: given("text", text("模块", "Module"), { width: 18 }),
    kind: given("text", text("形式", "Kind"), { width: 10 }),
    question: given("text", text("题目", "Question"), { width: 44 }),
    minutes: given("integer", text("分钟", "Minutes"), { min: 0, max: 600 }),
  },
  rows: COURSE_TASKS.map(({ id, module, kind, minutes }) => ({
    module: moduleName(module),
    kind: guided(({ courseTasks }) => courseTasks.kinds[kind]),
    question: guided(({ courseTasks }) => courseTasks.rows[id].task),
    minutes,
  })),
};

/** What the client gives. */
export const frame: Table = {
  kind: "table",
  id: "frame",
  title: text("客户给的时间", "The client's time"),
  key: "days",
  upright: true,
  rows: [{ days: 2, share: 0.25, homework: guided(({ courseTasks }) => courseTasks.kinds.HOMEWORK) }],
  columns: {
    days: given("integer", text("天数", "Days"), { min: 1, max: 30 }),
    share: given("percent", text("讨论至少占课时", "Discussion at least"), { min: 0, max: 1 }),
    homework: given("text", text("不占课时的形式", "Outside the class")),
  },
};

/** Cases that trainers drafted, and which parts stand. */
export const drafts: Table = {
  kind: "table",
  id: "drafts",
  title: text("四份案例草稿", "Four drafts of a case"),
  key: "draft",
  columns: {
    draft: given("text", text("草稿", "Draft"), { width: 24 }),
    ...Object.fromEntries(
      CASE_PARTS.map((part) => [
        part.toLowerCase(),
        given(
          "yesNo",
          guided(({ caseSheet }) => caseSheet.rows[part].part),
        ),
      ]),
    ),
    named: given("yesNo", text("出现真名", "Names are real")),
  },
  rows: [
    draft(text("换型停产两小时", "Two hours of change-over"), [true, true, true, true, true], false),
    draft(text("丢掉的年度框架", "The lost framework"), [true, true, false, true, true], false),
    draft(text("公示期的一封信", "A letter in the publicity"), [true, true, true, false, false], false),
    draft(text("某集团采购总监的故事", "A group's head of purchasing"), [true, false, true, true, true], true),
  ],
};

function draft(
  name: Text,
  [background, task, data, result, lesson]: readonly [boolean, boolean, boolean, boolean, boolean],
  named: boolean,
): Row {
  return { draft: name, background, task, data, result, lesson, named };
}
