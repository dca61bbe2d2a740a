import type { CodeList, Column, ColumnKind, Mark, Text, Value } from "./worksheet.ts";
import { text } from "./worksheet.ts";

type Look = Partial<Pick<Column, "codes" | "min" | "max" | "width" | "marks">>;

/** A cell that the case or the exercise gives. */
export const given = (zh: string, en: string, kind: ColumnKind, look: Look = {}): Column => ({
  header: text(zh, en),
  kind,
  role: "given",
  ...look,
});

/** The same as a cell of another table. */
export const copied = (of: string, zh: string, en: string, kind: ColumnKind, look: Look = {}): Column => ({
  header: text(zh, en),
  kind,
  role: "copy",
  of,
  ...look,
});

export const number: Column = given("序号", "No.", "integer");

/** Room for one's own words. */
export const ownWords = (zh: string, en: string, lines: number, width = 40): Column => ({
  header: text(zh, en),
  kind: "text",
  role: "words",
  lines,
  width,
});

interface Judged {
  readonly header: Text;
  readonly hint: Text;
  readonly points?: number;
  readonly width?: number;
  readonly marks?: readonly Mark[];
}

/**
 * What somebody who knows the subject chooses for each row of a table with rows of its own and their numbers; for
 * judgements that no figure decides. Where null is right, none can be chosen.
 */
export function judged(codes: CodeList, answers: readonly (string | null)[], look: Judged): Column {
  const column = keyed({ kind: "code", codes, ...look }, answers, (answer) => `'${answer ?? "NONE"}'`);
  return answers.includes(null) ? { ...column, none: true } : column;
}

/** The same with yes and no. */
export function told(answers: readonly boolean[], look: Judged): Column {
  return keyed({ kind: "yesNo", ...look }, answers, (answer) => (answer ? "'YES'" : "'NO'"));
}

function keyed<Answer extends Value>(
  { points = 1, ...look }: Judged & Pick<Column, "kind" | "codes">,
  answers: readonly Answer[],
  written: (answer: Answer) => string,
): Extract<Column, { role: "answer" }> {
  return {
    ...look,
    role: "answer",
    native: `CHOOSE([number],${answers.map(written).join(",")})`,
    solve: (row) => answers[row.number("number") - 1] ?? null,
    points,
  };
}

/** Rows numbered from 1. */
export const numbered = <Row extends object>(rows: readonly Row[]): readonly (Row & { readonly number: number })[] =>
  rows.map((row, index) => ({ ...row, number: index + 1 }));
