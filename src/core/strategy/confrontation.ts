import type { TowsField } from "../codes/performance.ts";
import { reaches, within } from "../kernel/guard.ts";
import { all, fail, map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** How each strength and weakness (rows) meets each opportunity and threat (columns). */
export interface ConfrontationMatrix {
  /** −3 hurts most to 3 helps most, 0 unrelated; every row has a value for every column. */
  readonly scores: readonly (readonly number[])[];
  /** How many of the first rows are strengths; the others are weaknesses. */
  readonly strengths: number;
  /** How many of the first columns are opportunities; the others are threats. */
  readonly opportunities: number;
}

export interface CoreIssue {
  /** Place among all rows and among all columns, from 0. */
  readonly row: number;
  readonly column: number;
  readonly field: TowsField;
  readonly score: number;
}

export interface Confrontation {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly quadrants: Readonly<Record<TowsField, number>>;
  /** The largest by amount first; of equal ones by row, then by column. */
  readonly core: readonly CoreIssue[];
}

/**
 * Sums of a confrontation matrix, and its core issues: the cells whose score is `confrontation.core` or more, either way.
 * Faults: out-of-range for a score outside −3 to 3 or a count that the matrix does not have.
 * @model STR-5
 * @origin std for the matrix, own for the limit of a core issue
 */
export function confrontation(matrix: ConfrontationMatrix, parameters: Parameters): Outcome<Confrontation> {
  const { scores, strengths, opportunities } = matrix;
  const width = scores[0]?.length ?? 0;
  const checked = all([
    wholeWithin("strengthCount", strengths, scores.length),
    wholeWithin("opportunityCount", opportunities, width),
    ...scores.flatMap((row) => row.map((score) => within("confrontationScores", score, -3, 3))),
  ]);
  return map(checked, () => {
    const cells = scores.flatMap((line, row) =>
      line.map((score, column) => ({ row, column, field: fieldOf(row < strengths, column < opportunities), score })),
    );
    return {
      rows: scores.map((line) => line.reduce((sum, score) => sum + score, 0)),
      columns: Array.from({ length: width }, (_, column) => scores.reduce((sum, line) => sum + (line[column] ?? 0), 0)),
      quadrants: quadrantSums(cells),
      core: cells
        .filter(({ score }) => score !== 0 && reaches(Math.abs(score), parameters["confrontation.core"]))
        .sort((one, other) => Math.abs(other.score) - Math.abs(one.score)),
    };
  });
}

function quadrantSums(cells: readonly CoreIssue[]): Readonly<Record<TowsField, number>> {
  const sums: Record<TowsField, number> = { SO: 0, WO: 0, ST: 0, WT: 0 };
  for (const { field, score } of cells) sums[field] += score;
  return sums;
}

function fieldOf(isStrength: boolean, isOpportunity: boolean): TowsField {
  const inner = isStrength ? "S" : "W";
  const outer = isOpportunity ? "O" : "T";
  return `${inner}${outer}`;
}

function wholeWithin(argument: string, count: number, most: number): Outcome<number> {
  return Number.isInteger(count)
    ? within(argument, count, 0, most)
    : fail({ code: "out-of-range", argument, min: 0, max: most });
}
