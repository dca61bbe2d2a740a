import { classFigures } from "#core/marking/class-figures.ts";
import type { ClassMarks, MarkedAnswer, MarkedPaper } from "#core/marking/class-marks.ts";
import { lookAlikes, type Mistakes } from "#core/marking/look-alikes.ts";
import { checkParameter, defaultParameters, isParameterId, type Parameters } from "#core/parameters/parameters.ts";
import { speechOf } from "../speech.ts";
import { followerOf } from "./follow.ts";
import type { Key } from "./key.ts";
import { layoutOf, markPaper } from "./mark-paper.ts";
import type { Paper } from "./read-paper.ts";
import { areApart, sameStudents } from "./same-student.ts";

/** Marks a class's papers by one key and compares them with each other. */
export function markClass(key: Key, papers: readonly Paper[], unmarked: ClassMarks["unmarked"] = []): ClassMarks {
  const parameters = thresholds(key.parameters);
  const layout = layoutOf(key);
  const follower = followerOf(key);
  const marked = papers.map((paper) => markPaper(key, layout, follower, paper, parameters));
  const same = sameStudents(marked);
  const numbered = marked.map((paper, place): MarkedPaper => ({
    ...paper,
    number: place + 1,
    remarks: [...paper.remarks, ...same.remarks(place)],
    counts: same.counts(place),
  }));
  const maxima = layout.items.map(({ maximum }) => maximum);
  return {
    worksheet: { id: key.worksheet, title: titleOf(key) },
    key: key.file,
    maximum: maxima.reduce((sum, points) => sum + points, 0),
    tasks: layout.tasks.map((task) => ({ ...task, title: taskTitle(key, task.number) })),
    items: layout.items,
    papers: numbered,
    figures: classFigures(
      numbered.filter(({ counts }) => counts),
      maxima,
      parameters,
    ),
    alike: alikeOf(key, layout.items, numbered, parameters),
    unmarked,
    notFollowed: follower.without,
    limits: {
      weakItem: parameters["marking.weakItem"],
      sharedItems: parameters["marking.sharedItems"],
      sharedShare: parameters["marking.sharedShare"],
    },
  };
}

/** The trainer's own values of the thresholds, where the file's parameter table has them. */
function thresholds(own: Key["parameters"]): Parameters {
  const known = [...own].filter(
    ([id, value]) => id.startsWith("marking.") && isParameterId(id) && checkParameter(id, value).ok,
  );
  return { ...defaultParameters, ...Object.fromEntries(known) };
}

function titleOf({ definition, worksheet, language }: Key): string {
  return definition === null ? worksheet : speechOf(language).say(definition.title);
}

function taskTitle({ definition, language }: Key, number: number): string {
  const task = definition?.tasks[number - 1];
  return task === undefined ? "" : speechOf(language).say(task.title);
}

function alikeOf(
  { entries }: Key,
  items: ClassMarks["items"],
  papers: readonly MarkedPaper[],
  parameters: Parameters,
): ClassMarks["alike"] {
  // Of two words a wrong one is always the same: it says nothing.
  const telling = new Set(
    entries.flatMap(({ reference, column, kind, expected }) =>
      column?.kind === "yesNo" || (kind === "choice" && typeof expected === "boolean") ? [] : [reference],
    ),
  );
  const mistakes = papers.map(({ answers }) => mistakesIn(answers, items, telling));
  const isApart = (one: number, other: number) => {
    const [first, second] = [papers[one], papers[other]];
    return first !== undefined && second !== undefined && areApart(first.students, second.students);
  };
  return lookAlikes(mistakes, isApart, parameters).map(({ papers: [one, other], items: shared, of }) => ({
    papers: [one + 1, other + 1] as const,
    items: shared.map((id) => items.find((item) => item.id === id)?.label ?? id),
    of,
  }));
}

function mistakesIn(
  answers: readonly MarkedAnswer[],
  items: ClassMarks["items"],
  telling: ReadonlySet<string>,
): Mistakes {
  const found = new Map<string, string>();
  for (const { id, item, verdict, found: typed } of answers) {
    const column = items[item]?.id ?? "";
    if (!telling.has(column) || !["wrong", "unreadable", "should-be-blank"].includes(verdict)) continue;
    found.set(column, `${found.get(column) ?? ""}${id}=${typed}\n`);
  }
  return found;
}
