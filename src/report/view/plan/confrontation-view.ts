import { CONFRONTATION_ROW, confrontationMatrix } from "#charts/confrontation-matrix.ts";
import { TOWS_FIELDS, type TowsField } from "#core/codes/performance.ts";
import type { SectionView } from "../document/document-view.ts";
import { figure, lower, note, row, section, table, words } from "../document/make-part.ts";
import type { FigurePart, PairsPart, TablePart } from "../document/part.ts";
import { paragraph, sourcesText, whereText } from "../report-context.ts";
import type { SubjectSwot, Swot, SwotPoint } from "../facts/confrontation.ts";
import type { PlanContext } from "./plan-context.ts";

type Scored = SubjectSwot & { readonly matrix: NonNullable<SubjectSwot["matrix"]> };

/** mm of a row where the page has little room. */
const LOW_ROW = 4.8;

/** How strengths and weaknesses meet opportunities and threats; the pairs to think about where nobody scored them. */
export function confrontationView(context: PlanContext, swot: Swot): SectionView {
  const { catalogue } = context;
  const say = catalogue.documents.plan.confrontation;
  return section("confrontation", say.subject, titleOf(context, swot), [
    ...meetingParts(context, swot),
    note(paragraph(context, [say.scope[swot.scope], ...remarks(context, swot)])),
  ]);
}

/** The matrix with the sums of its quadrants, or the pairs; of any subject. */
export function meetingParts(context: PlanContext, swot: SubjectSwot): readonly (FigurePart | PairsPart | TablePart)[] {
  return isScored(swot) ? [matrixFigure(context, swot), quadrants(context, swot)] : [pairTable(context, swot)];
}

function isScored(swot: SubjectSwot): swot is Scored {
  return swot.matrix !== null;
}

function titleOf({ catalogue, format, words: common }: PlanContext, { matrix, direction }: SubjectSwot): string {
  const { title } = catalogue.documents.plan.confrontation;
  if (matrix === null) return title.unscored;
  const core = title.core(format.count(matrix.core.length));
  if (direction === null) return core;
  const told = title.direction(
    catalogue.codes.strategicDirection[direction.direction],
    signed(format.score, direction.opportunity),
    signed(format.score, direction.threat),
  );
  return [told, core].join(common.clauseSeparator);
}

function signed(write: (value: number) => string, value: number): string {
  return value > 0 ? `+${write(value)}` : write(value);
}

function matrixFigure(context: PlanContext, swot: Scored): FigurePart {
  const { catalogue, format, ink, names, words: common } = context;
  const say = catalogue.documents.plan.confrontation;
  const { inside, outside, scores, matrix, strengths, opportunities } = swot;
  const core = new Set(matrix.core.map(({ row: line, column }) => `${line} ${column}`));
  const [rows, columns] = [codesOf(inside), codesOf(outside)];
  const score = (value: number) => signed(format.score, value);
  const side = (points: readonly SwotPoint[], codes: readonly string[], sums: readonly number[], at: number) => ({
    code: codes[at] ?? "",
    text: names.inText(points[at]?.statement ?? ""),
    sum: score(sums[at] ?? 0),
  });
  const chart = {
    rows: scores.map((line, at) => ({
      ...side(inside, rows, matrix.rows, at),
      cells: line.map((value, place) => ({
        score: value,
        text: value === null ? common.none : score(value),
        isCore: value !== null && core.has(`${at} ${place}`),
      })),
    })),
    columns: outside.map((_, at) => side(outside, columns, matrix.columns, at)),
    strengths,
    opportunities,
    sum: say.sum,
    title: say.picture,
    desc: matrix.core
      .map((one) => say.cell(rows[one.row] ?? "", columns[one.column] ?? "", score(one.score)))
      .join(common.list),
    ink,
  };
  const picture = confrontationMatrix(chart);
  // The sums of the columns are a row as well.
  const by = (chart.rows.length + 1) * (CONFRONTATION_ROW - LOW_ROW);
  return figure(picture, {
    low: lower(picture, by, () => confrontationMatrix({ ...chart, rowHeight: LOW_ROW })),
    note: say.key,
  });
}

/** S1, S2, W1 … in the order of importance. */
function codesOf(points: readonly SwotPoint[]): readonly string[] {
  return points.map(
    ({ field }, at) => `${field}${points.slice(0, at + 1).filter((one) => one.field === field).length}`,
  );
}

function quadrants({ catalogue, format }: PlanContext, { matrix, ...swot }: Scored): PairsPart {
  const say = catalogue.documents.plan.confrontation;
  const [weaknesses, threats] = [swot.inside.length - swot.strengths, swot.outside.length - swot.opportunities];
  const cells: Readonly<Record<TowsField, number>> = {
    SO: swot.strengths * swot.opportunities,
    WO: weaknesses * swot.opportunities,
    ST: swot.strengths * threats,
    WT: weaknesses * threats,
  };
  const pairs = TOWS_FIELDS.map((field) => ({
    name: catalogue.codes.towsField[field],
    text: say.quadrant(signed(format.score, matrix.quadrants[field]), format.count(cells[field])),
  }));
  return { kind: "pairs", across: 2, pairs };
}

function pairTable({ catalogue, names }: PlanContext, { pairs }: SubjectSwot): TablePart {
  const say = catalogue.documents.plan.confrontation;
  const { pairColumns: columns } = say;
  return table(
    [words(columns.field, 34), words(columns.inside), words(columns.outside)],
    pairs.map(({ field, inner, outer }) =>
      row([catalogue.codes.towsField[field], names.inText(inner.statement), names.inText(outer.statement)]),
    ),
    { title: say.pairs },
  );
}

/** What is not scored, disputed or left out, and where the rules come from. */
export function remarks(context: PlanContext, swot: SubjectSwot): readonly (string | null)[] {
  const { catalogue, format } = context;
  const say = catalogue.documents.plan.confrontation;
  const where = whereText(context, "confrontations", "score");
  const { matrix, unscored, disputed, leftOut } = swot;
  return [
    matrix === null ? say.enter(where) : unscored === 0 ? null : say.unscored(format.count(unscored), where),
    disputed === 0 ? null : say.disputed(format.count(disputed)),
    leftOut === 0 ? null : say.leftOut(format.count(leftOut)),
    sourcesText(context, [
      ["STR-4", "std", "own"],
      ["STR-5", "std", "own"],
      ["STR-6", "own"],
    ]),
  ];
}
