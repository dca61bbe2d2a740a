import { guide } from "#locales/guide.ts";
import type { GuideTexts } from "#locales/guide-texts.ts";
import type { CodeList, Column, ColumnKind, Mark, Table, Text, Value } from "./worksheet.ts";
import { text } from "./worksheet.ts";

type Look = Partial<Pick<Column, "codes" | "min" | "max" | "width" | "marks">>;

/** What the case or the exercise gives, under the contract's header where the column has none of its own. */
export function given(kind: ColumnKind, header: Text | null = null, look: Look = {}): Column {
  return { ...(header === null ? {} : { header }), kind, role: "given", ...look };
}

/** The same cells as another table's. */
export function copied(of: string, kind: ColumnKind, header: Text, look: Look = {}): Column {
  return { header, kind, role: "copy", of, ...look };
}

/** A line of a chart: the table's own ends once more. */
export function along(header: Text): Column {
  return { header, kind: "integer", role: "live", native: "[side]", solve: (row) => row.number("side") };
}

/** Room for one's own words. */
export function ownWords(header: Text, lines: number, width = 40): Column {
  return { header, kind: "text", role: "words", lines, width };
}

export const number: Column = given("integer", text("序号", "No."));

/** Rows numbered from 1. */
export const numbered = <Row extends object>(rows: readonly Row[]): readonly (Row & { readonly number: number })[] =>
  rows.map((row, index) => ({ ...row, number: index + 1 }));

interface Judged {
  readonly header: Text;
  readonly hint: Text;
  readonly isRule?: true;
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

/** The same with the numbers of a list that stands beside it, 1 to its length. */
export function placed(answers: readonly number[], length: number, look: Judged): Column {
  return { ...keyed({ kind: "integer", ...look }, answers, String), min: 1, max: length, tolerance: 0 };
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

/** What the guide says, in both languages. */
export function guided(say: (words: GuideTexts) => string): Text {
  return text(say(guide("zh-CN")), say(guide("en")));
}

export interface SpecimenRow {
  readonly part: Text;
  /** How it may be done. */
  readonly specimen: Text;
}

/** A worked specimen, part by part, and room for one's own beside it. */
export function specimen(id: string, title: Text, rows: readonly SpecimenRow[], lines = 3): Table {
  return {
    kind: "table",
    id,
    title,
    key: "part",
    rows: rows.map((row) => ({ ...row })),
    columns: {
      part: given("text", text("部分", "Part"), { width: 22 }),
      specimen: given("text", text("示范", "Specimen"), { width: 40 }),
      words: ownWords(text("我写的", "My own"), lines),
    },
  };
}
