import { earns, type MarkedAnswer, type MarkedPaper, type Remark } from "#core/marking/class-marks.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { compareCase, otherParameters } from "./compare-case.ts";
import type { Follower } from "./follow.ts";
import type { Key } from "./key.ts";
import { judgeAnswers } from "./mark-answers.ts";
import type { Paper } from "./read-paper.ts";
import type { Reading } from "./read-answer.ts";
import { shownAnswer } from "./shown-answer.ts";

/** Columns of answers and tasks of a key, in the order of its rows. */
export interface Layout {
  readonly items: readonly {
    readonly id: string;
    readonly task: number;
    readonly label: string;
    readonly maximum: number;
  }[];
  readonly tasks: readonly { readonly number: number; readonly maximum: number }[];
}

export function layoutOf({ entries }: Key): Layout {
  const sum = (list: Key["entries"]) => list.reduce((total, { points }) => total + points, 0);
  const references = [...new Set(entries.map(({ reference }) => reference))];
  const numbers = [...new Set(entries.map(({ task }) => task))].sort((one, other) => one - other);
  return {
    items: references.map((id) => {
      const own = entries.filter(({ reference }) => reference === id);
      return { id, task: own[0]?.task ?? 1, label: own[0]?.item ?? id, maximum: sum(own) };
    }),
    tasks: numbers.map((number) => ({ number, maximum: sum(entries.filter(({ task }) => task === number)) })),
  };
}

type Near = Pick<Parameters, "marking.relativeTolerance">;

/** Marks one paper by the key; `number` and `counts` are the class's business. */
export function markPaper(
  key: Key,
  layout: Layout,
  follower: Follower,
  paper: Paper,
  parameters: Near,
): Omit<MarkedPaper, "number" | "counts"> {
  const { entries, language } = key;
  const judged = judgeAnswers(entries, paper.readings, follower.follow(paper.readings), parameters);
  const answers = entries.flatMap((entry, index): readonly MarkedAnswer[] => {
    const one = judged[index];
    if (one === undefined) return [];
    return [
      {
        ...one,
        id: entry.id,
        task: entry.task,
        item: layout.items.findIndex(({ id }) => id === entry.reference),
        row: entry.rowName,
        points: earns(one.verdict) ? entry.points : 0,
        maximum: entry.points,
        found: shownOf(paper.readings[index] ?? null),
        expected: shownAnswer(entry.expected, entry, language),
        mustStayBlank: entry.expected === null,
        hint: entry.hint,
      },
    ];
  });
  const earned = (list: readonly MarkedAnswer[]) => list.reduce((sum, { points }) => sum + points, 0);
  return {
    file: paper.file,
    students: paper.students,
    answers,
    points: earned(answers),
    tasks: layout.tasks.map(({ number }) => earned(answers.filter(({ task }) => task === number))),
    items: layout.items.map((_, at) => earned(answers.filter(({ item }) => item === at))),
    remarks: remarksOn(key, paper, answers),
  };
}

function shownOf(reading: Reading | null): string {
  return reading === null || reading.kind === "blank" || reading.kind === "not-calculated" ? "" : reading.shown;
}

function remarksOn(key: Key, paper: Paper, answers: readonly MarkedAnswer[]): readonly Remark[] {
  const { names, numbers, group } = paper.students;
  const calculated = answers.filter(({ verdict }) => verdict === "not-calculated").length;
  const missing = key.entries.filter((_, index) => answers[index]?.verdict === "cell-missing").map(({ item }) => item);
  const isFilled = paper.readings.some((reading) => reading !== null && reading.kind !== "blank");
  const rows = compareCase(key, paper);
  const ids = otherParameters(key, paper);
  return [
    ...(isFilled ? [] : [{ code: "nothing-filled" } as const]),
    ...(names.length + numbers.length > 0 || group !== null ? [] : [{ code: "nobody-named" } as const]),
    ...(rows === 0 ? [] : [{ code: "other-case", rows } as const]),
    ...(ids.length === 0 ? [] : [{ code: "other-parameters", ids } as const]),
    ...(calculated === 0 ? [] : [{ code: "not-calculated", cells: calculated } as const]),
    ...(missing.length === 0 ? [] : [{ code: "cells-missing", items: [...new Set(missing)] } as const]),
  ];
}
