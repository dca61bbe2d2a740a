import { COURSE_SESSIONS } from "#core/guide/course-sessions.ts";
import { guide } from "#locales/guide.ts";
import type { Language } from "#locales/language.ts";
import { worksheets } from "#templates/worksheets/catalogue.ts";
import { lessonMinutes } from "./lesson.ts";
import { maximumPoints } from "./points.ts";
import { tablesOf } from "./solve.ts";
import { speechOf } from "./speech.ts";

export { worksheets };
export type { Worksheet } from "#templates/worksheets/worksheet.ts";

/** What a trainer chooses a worksheet by. */
export interface ListedWorksheet {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly models: readonly string[];
  /** The sessions of the course that it belongs to. */
  readonly sessions: readonly string[];
  /** Of the whole lesson, from opening to close. */
  readonly minutes: number;
  readonly points: number;
}

export function listWorksheets(language: Language): readonly ListedWorksheet[] {
  const { say } = speechOf(language);
  const sessions = guide(language).courseSessions.rows;
  return worksheets.map((worksheet) => ({
    id: worksheet.id,
    title: say(worksheet.title),
    purpose: say(worksheet.purpose),
    models: worksheet.models,
    sessions: COURSE_SESSIONS.filter(({ id }) => worksheet.sessions.includes(id)).map(({ id }) => sessions[id].session),
    minutes: lessonMinutes(worksheet),
    points: maximumPoints({ worksheet, tables: tablesOf(worksheet) }),
  }));
}
