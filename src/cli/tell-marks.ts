import type { ClassMarks } from "#core/marking/class-marks.ts";
import { catalogue } from "#locales/catalogue.ts";
import { lookList } from "#locales/describe-marks.ts";
import { formats } from "#locales/format.ts";
import { marksJson } from "./marks-json.ts";
import type { GradeOptions } from "./options.ts";
import { columnsOf, padBefore, padTo } from "./text-layout.ts";
import type { Terminal } from "./terminal.ts";

/** The marks as one document, or a line for each file and whatever a trainer should look at. Students are not named. */
export function tellMarks(
  terminal: Terminal,
  marks: ClassMarks,
  files: readonly string[],
  options: GradeOptions,
): void {
  if (options.json) {
    terminal.document({ ...marksJson(marks, options.lang, options.include.includes("personal")), files });
    return;
  }
  const words = catalogue(options.lang).cli.grade;
  const format = formats(options.lang, 0);
  const share = (part: number | null) => (part === null ? "–" : format.ratio(part));
  const width = Math.max(0, ...marks.papers.map(({ file }) => columnsOf(file)));
  const score = (points: number) => padBefore(format.score(points), columnsOf(format.score(marks.maximum)) + 2);
  for (const { file, points, counts } of marks.papers) {
    const part = padBefore(share(marks.maximum > 0 ? points / marks.maximum : null), 6);
    const line = words.line(padTo(file, width), score(points), format.score(marks.maximum), part);
    terminal.result(counts ? line : line + words.notCounted);
  }
  for (const { file, reason } of marks.unmarked) terminal.result(words.unmarked(file, reason));
  const called = new Map(marks.papers.map(({ number, file }) => [number, file]));
  for (const { kind, what, text } of lookList(marks, (number) => called.get(number) ?? "", options.lang))
    if (kind !== "unmarked") terminal.say(kind === "alike" ? text : catalogue(options.lang).cli.inFile(what, text));
  if (marks.papers.length === 0) terminal.say(words.nothingMarked);
  if (options.quiet) return;
  terminal.say(words.done(marks.papers.length, marks.papers.length + marks.unmarked.length, share(marks.figures.mean)));
  if (files.length > 0) terminal.say(words.written(files.join("  ")));
}
