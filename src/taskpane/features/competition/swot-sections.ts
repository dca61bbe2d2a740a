import { confrontationMatrix } from "#charts/confrontation-matrix.ts";
import { TOWS_FIELDS, type TowsField } from "#core/codes/performance.ts";
import type { SubjectSwot, SwotPoint } from "#report/view/facts/confrontation.ts";
import { namesRecord } from "#report/view/facts/names-record.ts";
import { rivalSwotOf } from "#report/view/facts/rival-swot.ts";
import type { Row } from "#workbook/contract.ts";
import { PANE_INK } from "../../shared/ink.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { OverviewPicture, OverviewSection } from "../../shared/overview.ts";
import type { Part } from "../../shared/overview-parts.ts";
import type { RowData } from "../../shared/screen.tsx";
import { aboutUs, signed, teamOf, type CompetitionContext, type RivalContext } from "./competition-context.ts";

/** mm: as wide as a narrow pane at the size of its small text. */
const WIDTH = 88;

/** Strengths and weaknesses, how they meet opportunities and threats, and what follows (STR-4 to STR-6). */
export function swotSection(context: CompetitionContext): OverviewSection {
  const { account, swot, say } = context;
  return {
    key: "swot",
    title: say.swot.title,
    lead: swot === null ? say.swot.empty : leadOf(swot, context),
    facts: swot === null ? [] : towsRows(swot, say.swot.pairs, context),
    picture: swot === null ? undefined : pictureOf(swot, context),
    records: ownPoints(context).map((row, at) => swotRow(row, at, context)),
    add: { table: "swot", account: null, begin: { customer: account.name, subject: "OWN" } },
  };
}

function ownPoints(context: CompetitionContext): readonly Row<"swot">[] {
  return aboutUs(context.book.team.swot, context).filter(({ subject }) => subject === null || subject === "OWN");
}

/** The same of the customer, from its side: where it will probably go, and the scores behind that (STR-6). */
export function customerSwotSections(context: CompetitionContext): Part {
  const { account, customerSwot, say } = context;
  const { rows, swot } = customerSwot;
  return [
    {
      key: "customerSwot",
      title: say.customerSwot.title,
      lead: rows.length === 0 ? say.customerSwot.empty : customerLead(context),
      facts: swot === null ? [] : towsRows(swot, say.rivalSwot.pairs, context),
      picture: swot === null ? undefined : pictureOf(swot, context),
      records: rows.map((row, at) => swotRow(row, at, context)),
      add: { table: "swot", account: null, begin: { customer: account.name, subject: "CUSTOMER" } },
      notes: [say.customerSwot.note],
    },
    { ...scoresOf(rows, context), key: "customerScores" },
  ];
}

function customerLead(context: CompetitionContext): string {
  const { customerSwot, say } = context;
  return customerSwot.swot === null ? say.customerSwot.unpaired : leadOf(customerSwot.swot, context);
}

/** The same of the rival, from its side: what it may do (STR-4). */
export function rivalSwotSection(context: RivalContext): OverviewSection {
  const { account, book, rival, say, words, today } = context;
  const { rows, pairs } = rivalSwotOf(book, account, rival, today);
  return {
    key: "rivalSwot",
    title: say.rivalSwot.title(rival.name),
    lead: rows.length === 0 ? say.rivalSwot.empty : pairs.length === 0 ? say.rivalSwot.unpaired : say.rivalSwot.lead,
    facts: pairs.map(({ field, inner, outer }) => ({
      key: field,
      name: `${field} ${words.codes.towsField[field]}`,
      reason: say.rivalSwot.pairs[field](inner.statement, outer.statement),
    })),
    records: rows.map((row, at) => swotRow(row, at, context)),
    add: {
      table: "swot",
      account: null,
      begin: { customer: account.name, subject: "RIVAL", rival: rival.name },
    },
    notes: [say.rivalSwot.note],
  };
}

function swotRow(row: Row<"swot">, at: number, context: CompetitionContext): LinkedRow {
  return {
    key: String(at),
    name: row.statement,
    reason: row.evidence ?? "",
    chip: { standing: "plain", text: `${row.field} ${context.words.codes.swotField[row.field]}` },
    route: recordRoute(teamOf(context), "swot", row),
  };
}

/** The scores behind our matrix. */
export function scoresSection(context: CompetitionContext): OverviewSection {
  return scoresOf(ownPoints(context), context);
}

/** Scores of these points alone: those of another subject or of another customer are theirs. */
function scoresOf(points: readonly Row<"swot">[], context: CompetitionContext): OverviewSection {
  const { book, say, format } = context;
  const named = (cell: string) => points.find(({ itemId, statement }) => namesRecord(cell, itemId, statement));
  const scores = book.team.confrontations.flatMap((row) => {
    const [inside, outside] = [named(row.inside), named(row.outside)];
    return inside === undefined || outside === undefined ? [] : [{ row, inside, outside }];
  });
  return {
    key: "scores",
    title: say.swot.scores,
    lead: scores.length === 0 ? say.swot.noScores : say.swot.scored(String(scores.length)),
    records: scores.map(({ row, inside, outside }, at) => ({
      key: String(at),
      name: inside.statement,
      rest: say.swot.meets(outside.statement),
      number: row.score === null ? undefined : signed(row.score, format.score),
      reason: row.reason ?? row.rater ?? "",
      route: recordRoute(teamOf(context), "confrontations", row),
    })),
    add: { table: "confrontations", account: null },
    notes: [say.swot.note],
  };
}

export function leadOf({ direction }: SubjectSwot, { say, words, format }: CompetitionContext): string {
  if (direction === null) return say.swot.unscored;
  const net = (value: number) => signed(value, format.score);
  const name = words.codes.strategicDirection[direction.direction];
  return say.swot.direction(name, net(direction.opportunity), net(direction.threat));
}

type Sentences = Readonly<Record<TowsField, (inner: string, outer: string) => string>>;

/** The pair of each field to think about first, as a sentence, with the sum of its quadrant. */
function towsRows(
  { pairs, matrix }: SubjectSwot,
  sentences: Sentences,
  { say, words, format }: CompetitionContext,
): readonly RowData[] {
  return TOWS_FIELDS.flatMap((field): readonly RowData[] => {
    const pair = pairs.find((one) => one.field === field);
    if (pair === undefined) return [];
    const sum = matrix === null ? null : matrix.quadrants[field];
    return [
      {
        key: field,
        name: `${field} ${words.codes.towsField[field]}`,
        number: sum === null ? undefined : say.swot.quadrant(signed(sum, format.score)),
        reason: sentences[field](pair.inner.statement, pair.outer.statement),
      },
    ];
  });
}

/** S1, S2, W1 … in the order of importance. */
function codesOf(points: readonly SwotPoint[]): readonly string[] {
  return points.map(
    ({ field }, at) => `${field}${String(points.slice(0, at + 1).filter((one) => one.field === field).length)}`,
  );
}

function pictureOf(swot: SubjectSwot, { say, format, words }: CompetitionContext): OverviewPicture | undefined {
  const { inside, outside, scores, matrix, strengths, opportunities } = swot;
  if (matrix === null) return undefined;
  const [rows, columns] = [codesOf(inside), codesOf(outside)];
  const core = new Set(matrix.core.map((one) => `${String(one.row)} ${String(one.column)}`));
  const score = (value: number) => signed(value, format.score);
  // So narrow a picture has room for the codes of opportunities and threats alone.
  const side = (text: string, code: string | undefined, sum: number | undefined) => ({
    code: code ?? "",
    text,
    sum: score(sum ?? 0),
  });
  const desc = matrix.core
    .map((one) => say.swot.core(rows[one.row] ?? "", columns[one.column] ?? "", score(one.score)))
    .join(words.pane.shell.list);
  const svg = confrontationMatrix({
    rows: scores.map((line, at) => ({
      ...side(inside[at]?.statement ?? "", rows[at], matrix.rows[at]),
      cells: line.map((value, place) => ({
        score: value,
        text: value === null ? say.swot.empty2 : score(value),
        isCore: value !== null && core.has(`${String(at)} ${String(place)}`),
      })),
    })),
    columns: outside.map((_, at) => side("", columns[at], matrix.columns[at])),
    strengths,
    opportunities,
    sum: say.swot.sum,
    title: say.swot.picture,
    desc,
    width: WIDTH,
    ink: PANE_INK,
  });
  return { svg, name: say.swot.picture, desc };
}
