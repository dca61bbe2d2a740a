import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CASE_PARTS, caseSheetState, type CasePart } from "#core/guide/case-sheet.ts";
import {
  COURSE_GOALS,
  COURSE_MODULES,
  COURSE_SESSIONS,
  MODULE_MAP,
  OUTLINES,
  type CourseModule,
} from "#core/guide/course-sessions.ts";
import { courseTime } from "#core/guide/course.ts";
import { COURSE_TASKS } from "#core/guide/discussions.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { TABLE_IDS } from "#workbook/contract.ts";

const sheet = (missing: readonly CasePart[]) =>
  Object.fromEntries(CASE_PARTS.map((part) => [part, !missing.includes(part)])) as Record<CasePart, boolean>;

describe("TRAIN-1 case sheet", () => {
  test.each<[missing: CasePart[], usable: boolean, complete: boolean, why: string]>([
    [[], true, true, "all parts"],
    [["RESULT", "LESSON"], true, false, "result and lesson come in class"],
    [["DATA"], false, false, "nothing to work with"],
    [[...CASE_PARTS], false, false, "a blank sheet"],
  ])("without %j it is usable %s, complete %s (%s)", (missing, usable, complete) => {
    expect(caseSheetState(sheet(missing))).toEqual({ usable, complete, missing });
  });
});

describe("TRAIN-2 discussions, exercises and homework", () => {
  const count = (module: CourseModule) => COURSE_TASKS.filter((task) => task.module === module).length;

  test("every question of the outlines has its task, by module", () => {
    const counts = COURSE_MODULES.map((module) => [module, count(module)] as const).filter(([, tasks]) => tasks > 0);
    expect(Object.fromEntries(counts)).toEqual({
      IDENTIFY: 8,
      VALUE: 3,
      FUNNEL: 7,
      RELATIONSHIPS: 1,
      TEAM: 4,
      EVENTS: 6,
      COMPETITION: 6,
      TENDER: 5,
      NEGOTIATION: 2,
      MINDSET: 4,
    });
  });

  test("each has time, and a model that helps", () => {
    for (const { id, minutes, models } of COURSE_TASKS) {
      expect([id, minutes > 0, models.length > 0]).toEqual([id, true, true]);
    }
  });
});

describe("TRAIN-3 course map", () => {
  test("one module takes the minutes of its sessions, and a day or part of one counts as one", () => {
    const { sessions, minutes, days } = courseTime(["IDENTIFY"], defaultParameters);
    expect(sessions.map(({ id }) => id)).toEqual(["KEY-OR-NOT", "CONCENTRATION", "OUR-EFFORT"]);
    expect([minutes, days]).toEqual([150, 1]);
  });

  test("the whole course fits its days", () => {
    const { minutes, days } = courseTime(COURSE_MODULES, defaultParameters);
    expect(minutes).toBe(COURSE_SESSIONS.reduce((sum, session) => sum + session.minutes, 0));
    expect(days).toBe(7);
    expect(courseTime([], defaultParameters)).toEqual({ sessions: [], minutes: 0, days: 0 });
  });

  test("modules add up, whatever the choice and its order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...COURSE_MODULES]), (modules) => {
        const sum = modules.reduce((total, module) => total + courseTime([module], defaultParameters).minutes, 0);
        expect(courseTime(modules, defaultParameters).minutes).toBe(sum);
        expect(courseTime(modules, defaultParameters)).toEqual(courseTime(modules.toReversed(), defaultParameters));
      }),
    );
  });

  test("every goal is taught, every outline is used, every module has sessions", () => {
    const maps = Object.values(MODULE_MAP);
    expect(new Set(maps.flatMap(({ goals }) => [...goals]))).toEqual(new Set(COURSE_GOALS));
    expect(new Set(maps.flatMap(({ outlines }) => [...outlines]))).toEqual(new Set(OUTLINES));
    expect(new Set(COURSE_SESSIONS.map(({ module }) => module))).toEqual(new Set(COURSE_MODULES));
  });

  test("the worksheets of a session are tables of the workbook", () => {
    const known: readonly string[] = TABLE_IDS;
    expect(COURSE_SESSIONS.flatMap(({ tables }) => tables).filter((table) => !known.includes(table))).toEqual([]);
  });
});
