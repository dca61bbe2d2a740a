import { wholeUp } from "../kernel/guard.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { COURSE_SESSIONS, type CourseModule, type CourseSession } from "./course-sessions.ts";

export interface CourseTime {
  readonly sessions: readonly CourseSession[];
  readonly minutes: number;
  /** Whole days of teaching that they fill, by `course.dayMinutes`. */
  readonly days: number;
}

/**
 * The sessions of a course of some modules, in the order of the course map, and the time that they take.
 * @model TRAIN-3
 * @origin seed for goals and modules, own for sessions and minutes
 */
export function courseTime(modules: readonly CourseModule[], parameters: Parameters): CourseTime {
  const sessions = COURSE_SESSIONS.filter(({ module }) => modules.includes(module));
  const minutes = sessions.reduce((sum, session) => sum + session.minutes, 0);
  return { sessions, minutes, days: wholeUp(minutes / parameters["course.dayMinutes"]) };
}
