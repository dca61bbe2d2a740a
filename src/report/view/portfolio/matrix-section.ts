import { valueMatrix, type DrawnMatrix, type MarkShape } from "#charts/value-matrix.ts";
import type { Tier } from "#core/codes/codes.ts";
import type { ValueField } from "#core/codes/results/accounts.ts";
import type { SectionView } from "../document/document-view.ts";
import { figure, note, section, text } from "../document/make-part.ts";
import { tableName, whereText } from "../report-context.ts";
import type { Matrix } from "./facts/matrix.ts";
import type { PortfolioContext } from "./portfolio-context.ts";

const SMALL = { width: 104.5, height: 46 };
const LARGE = { width: 182, height: 72 };
const SHAPES: Readonly<Record<Tier, MarkShape>> = {
  STRATEGIC: "square",
  CORE: "disc",
  POTENTIAL: "ring",
  SERVICE: "cross",
};

/** The matrix of page one. */
export function matrixSection(context: PortfolioContext): SectionView {
  const { facts, say, format } = context;
  const { matrix, standings } = facts;
  if (matrix === null) {
    const [financial, growth] = [
      whereText(context, "customers", "financial"),
      whereText(context, "customers", "growth"),
    ];
    const enter = say.matrix.enter(context.words.table(tableName(context, "valueAssessments")), financial, growth);
    return section("matrix", say.matrix.subject(format.count(standings.length)), say.matrix.unknown, [text(enter)]);
  }
  const drawn = drawnMatrix(context, matrix, SMALL);
  return section("matrix", say.matrix.subject(format.count(matrix.points.length)), titleOf(context, matrix), [
    figure(drawn.picture),
    note(noteOf(context, matrix, drawn), 2),
  ]);
}

/** The same large, for a book in which some names had no room; null where all had. */
export function largeMatrix(context: PortfolioContext): SectionView | null {
  const { facts, say, format } = context;
  const { matrix } = facts;
  if (matrix === null || drawnMatrix(context, matrix, SMALL).numbered.length === 0) return null;
  const drawn = drawnMatrix(context, matrix, LARGE);
  const list = numberedText(context, matrix, drawn);
  return section("matrix-large", say.matrix.large, titleOf(context, matrix), [
    figure(drawn.picture),
    ...(list === null ? [] : [note(say.matrix.sentence(list))]),
    note(say.matrix.subject(format.count(matrix.points.length))),
  ]);
}

function titleOf(context: PortfolioContext, matrix: Matrix): string {
  const { say, format } = context;
  const [latent, valued] = [inField(matrix, "LATENT"), inField(matrix, "VALUE")];
  const [latentShare, valueShare] = [shareOf(context, latent), shareOf(context, valued)];
  if (latentShare !== null && latent.length > valued.length)
    return say.matrix.title.latent(format.count(latent.length), format.ratio(latentShare));
  if (valueShare === null) return say.matrix.title.plain(format.count(valued.length));
  return say.matrix.title.value(format.count(valued.length), format.ratio(valueShare));
}

type Points = Matrix["points"];

function inField({ points }: Matrix, field: ValueField): Points {
  return points.filter(({ place }) => place.field === field);
}

/** Part of the business of all accounts; null without business. */
function shareOf({ facts }: PortfolioContext, points: Points): number | null {
  const total = facts.concentration?.total ?? 0;
  return total === 0 ? null : points.reduce((sum, { standing }) => sum + Math.max(0, standing.amount ?? 0), 0) / total;
}

/** Largest business first, so that it keeps its name where room is short. */
function ordered({ points }: Matrix): Points {
  return points.toSorted((one, other) => (other.standing.amount ?? 0) - (one.standing.amount ?? 0));
}

function cornerText(context: PortfolioContext, field: ValueField, points: Points): string {
  const { say, format, catalogue } = context;
  const share = shareOf(context, points);
  const [name, count] = [catalogue.codes.valueField[field].replace(/客户$/u, ""), format.count(points.length)];
  return share === null ? say.matrix.corner(name, count) : say.matrix.cornerShare(name, count, format.ratio(share));
}

function drawnMatrix(context: PortfolioContext, matrix: Matrix, size: typeof SMALL): DrawnMatrix {
  const { say, format, catalogue, ink } = context;
  const called = size === SMALL ? context.tagOf : context.nameOf;
  const corner = (field: ValueField) => cornerText(context, field, inField(matrix, field));
  const tiers = (Object.keys(SHAPES) as Tier[]).filter((tier) =>
    matrix.points.some(({ standing }) => standing.tier === tier),
  );
  const hasUnknown = matrix.points.some(({ standing }) => standing.tier === null);
  const points = ordered(matrix).map(({ standing, place }) => ({
    x: place.current,
    y: place.potential,
    label: called(standing),
    shape: standing.tier === null ? ("cross" as const) : SHAPES[standing.tier],
  }));
  return valueMatrix({
    ...size,
    points,
    cuts: { x: matrix.cuts.current, y: matrix.cuts.potential },
    corners: {
      topLeft: corner("LATENT"),
      topRight: corner("VALUE"),
      bottomLeft: corner("LOW"),
      bottomRight: corner("SECONDARY"),
    },
    axes: say.matrix.axes,
    legend: [
      ...tiers.map((tier) => ({ shape: SHAPES[tier], label: catalogue.codes.tier[tier] })),
      ...(hasUnknown && !tiers.includes("SERVICE") ? [{ shape: "cross" as const, label: say.matrix.noTier }] : []),
    ],
    ink,
    title: say.matrix.picture,
    desc: points
      .map(({ label, x, y }) => say.matrix.pictureText(label, format.score(x), format.score(y)))
      .join(context.words.list),
  });
}

function numberedText(
  { say, words, format, tagOf }: PortfolioContext,
  matrix: Matrix,
  { numbered }: DrawnMatrix,
): string | null {
  const points = ordered(matrix);
  const listed = numbered.flatMap(({ index, number }) => {
    const point = points[index];
    return number === null || point === undefined ? [] : [say.matrix.numberedOne(number, tagOf(point.standing))];
  });
  const bare = numbered.length - listed.length;
  const parts = [
    ...(listed.length === 0 ? [] : [say.matrix.numbered(listed.join(words.list))]),
    ...(bare === 0 ? [] : [say.matrix.unnamed(format.count(bare))]),
  ];
  return parts.length === 0 ? null : parts.join(say.matrix.separator);
}

function noteOf(context: PortfolioContext, matrix: Matrix, drawn: DrawnMatrix): string {
  const { say, facts, format } = context;
  const unplaced = facts.standings.length - matrix.points.length;
  const numbered = numberedText(context, matrix, drawn);
  const parts = [
    ...(numbered === null ? [] : [numbered]),
    ...(unplaced === 0 ? [] : [say.matrix.unplaced(format.count(unplaced))]),
    say.matrix.basis[matrix.basis],
  ];
  return say.matrix.sentence(parts.join(say.matrix.separator));
}
