import { COURSE_SESSIONS, MODULE_MAP, type CourseModule } from "#core/guide/course-sessions.ts";
import { COURSE_TASKS } from "#core/guide/discussions.ts";
import { guidePage, listed, type GuidePage } from "./guide-page.ts";
import type { GuideTexts } from "./guide-texts.ts";
import type { Language } from "./language.ts";

/** What a trainer needs: the course map, its sessions, tasks and cases. */
export function coursePages(
  texts: GuideTexts,
  language: Language,
  tableName: (table: string) => string,
): readonly GuidePage[] {
  const joined = (words: readonly string[]) =>
    words.length === 0 ? "–" : words.join(language === "zh-CN" ? "、" : ", ");
  return [
    modulesPage(texts, joined),
    sessionsPage(texts, joined, tableName),
    tasksPage(texts, joined),
    ...casePages(texts),
  ];
}

type Join = (words: readonly string[]) => string;

function modulesPage({ courseModules }: GuideTexts, joined: Join): GuidePage {
  const rows = listed(courseModules.rows).map(({ id, text }) => ({
    id,
    cells: {
      module: text,
      goals: joined(MODULE_MAP[id].goals.map((goal) => courseModules.goals[goal])),
      outlines: joined(MODULE_MAP[id].outlines.map((outline) => courseModules.outlines[outline])),
      minutes: minutesOf(id),
    },
  }));
  return guidePage("courseModules", ["TRAIN-3"], courseModules, rows);
}

function minutesOf(module: CourseModule): number {
  return COURSE_SESSIONS.filter((session) => session.module === module).reduce((sum, { minutes }) => sum + minutes, 0);
}

function sessionsPage(
  { courseSessions, courseModules }: GuideTexts,
  joined: Join,
  tableName: (table: string) => string,
): GuidePage {
  const rows = COURSE_SESSIONS.map(({ id, module, minutes, models, tables }) => ({
    id,
    cells: {
      module: courseModules.rows[module],
      ...courseSessions.rows[id],
      minutes,
      models: joined(models),
      tables: joined(tables.map(tableName)),
    },
  }));
  return guidePage("courseSessions", ["TRAIN-3"], courseSessions, rows);
}

function tasksPage({ courseTasks, courseModules }: GuideTexts, joined: Join): GuidePage {
  const rows = COURSE_TASKS.map(({ id, module, kind, minutes, models }) => ({
    id,
    cells: {
      module: courseModules.rows[module],
      kind: courseTasks.kinds[kind],
      minutes,
      ...courseTasks.rows[id],
      models: joined(models),
    },
  }));
  return guidePage("courseTasks", ["TRAIN-2"], courseTasks, rows);
}

function casePages({ caseSheet, cases, courseModules }: GuideTexts): readonly GuidePage[] {
  const parts = listed(caseSheet.rows).map(({ id, text }) => ({ id, cells: text }));
  const invented = listed(cases.rows).map(({ id, text }) => ({
    id,
    cells: { module: courseModules.rows[id], ...text },
  }));
  return [guidePage("caseSheet", ["TRAIN-1"], caseSheet, parts), guidePage("cases", ["TRAIN-1"], cases, invented)];
}
