import { hatched, PITCH } from "./hatch.ts";
import { INK, STROKE, type Ink } from "./ink.ts";
import { label, labelBox, widest, type Label } from "./label.ts";
import { freeBoxes, spread } from "./placement.ts";
import { known, linear, type Scale } from "./scale.ts";
import { between, chart, line, rect, type ChartText, type Markup } from "./svg.ts";

/** Levels, not steps: each holds the ones before it (signed ≤ commit ≤ likely ≤ best). */
export interface ForecastQuarter {
  readonly label: string;
  readonly signed: number | null;
  readonly commit: number | null;
  readonly likely: number | null;
  readonly best: number | null;
  readonly target: number | null;
  readonly previous?: number | null;
  /** The figure over the column, or nothing. */
  readonly text: string;
}

export interface QuarterForecast extends ChartText {
  readonly quarters: readonly ForecastQuarter[];
  /** Names of the levels, written beside the last quarter that has them. */
  /** mm free on the left, and for the names on the right, so that the columns stand over those of a table. */
  readonly left?: number;
  readonly right?: number;
  readonly names: {
    readonly signed: string;
    readonly commit: string;
    readonly likely: string;
    readonly best: string;
    readonly target: string;
  };
  /** mm. */
  readonly width?: number;
  readonly height?: number;
  readonly ink?: Ink;
}

const AXIS = 4.6;
const TOP = 4.6;
const NAMES_AT_MOST = 0.24;
const NAME_LINE = 3.4;
/** Between the columns and the names. */
const GAP = 1.6;

/** Quarters by certainty: solid = signed, dense hatch = commit, hatch = likely, dashed = best, line = target. */
export function quarterForecast({
  quarters,
  names,
  left = 0,
  right,
  title,
  desc,
  width = 89,
  height = 36,
  ink = INK,
}: QuarterForecast): Markup {
  const nameRoom = right === undefined ? widest(Object.values(names), width * NAMES_AT_MOST) + 0.01 : right - GAP;
  const end = width - nameRoom - GAP;
  const slot = (end - left) / Math.max(1, quarters.length);
  const scale = linear(quarters.flatMap(levelsOf), height - AXIS, TOP);
  const size = Math.min(7, slot * 0.5);
  const frame: Frame = { scale, left, slot, size, height, end, nameRoom, ink };

  return chart({ width, height, title, desc }, [
    ...quarters.flatMap((quarter, index) => columnOf(quarter, left + (index + 0.5) * slot, frame)),
    line(left, scale(0), end, scale(0), { stroke: ink.text, "stroke-width": STROKE.strong }),
    ...figures(quarters, frame),
    ...quarters.map((quarter, index) =>
      label({
        x: left + (index + 0.5) * slot,
        y: height - 1,
        text: quarter.label,
        anchor: "middle",
        fill: ink.secondary,
        room: slot - 1,
      }),
    ),
    ...levelNames(quarters.at(-1), names, frame),
  ]);
}

interface Frame {
  readonly scale: Scale;
  readonly left: number;
  readonly slot: number;
  readonly size: number;
  readonly height: number;
  readonly end: number;
  readonly nameRoom: number;
  readonly ink: Ink;
}

function levelsOf({ signed, commit, likely, best, target, previous }: ForecastQuarter): readonly number[] {
  return [signed, commit, likely, best, target, previous].map(known).filter((value) => value !== null);
}

/** An unknown level adds nothing to the one before it. */
function stackOf(quarter: ForecastQuarter) {
  const signed = known(quarter.signed) ?? 0;
  const commit = known(quarter.commit) ?? signed;
  const likely = known(quarter.likely) ?? commit;
  return { signed, commit, likely, best: known(quarter.best) ?? likely };
}

function columnOf(quarter: ForecastQuarter, middle: number, { scale, size, ink }: Frame): readonly string[] {
  const left = middle - size / 2;
  const bar = (from: number, to: number) => between(left, scale(from), left + size, scale(to));
  const { signed, commit, likely, best } = stackOf(quarter);
  const [previous, target] = [known(quarter.previous), known(quarter.target)];
  const before = previous === null ? [] : [between(left - size * 0.32, scale(0), left + size * 0.11, scale(previous))];
  const dashed = { fill: ink.paper, stroke: ink.secondary, "stroke-width": STROKE.line, "stroke-dasharray": "0.8 0.6" };
  return [
    ...before.map((box) => rect(box, { fill: ink.previous })),
    best === likely ? "" : rect(bar(likely, best), dashed),
    likely === commit ? "" : hatched(bar(commit, likely), ink, PITCH.forecast),
    commit === signed ? "" : hatched(bar(signed, commit), ink, PITCH.commit),
    signed === 0 ? "" : rect(bar(0, signed), { fill: ink.text }),
    target === null ? "" : targetLine(middle, target, scale, size, ink),
  ];
}

function targetLine(middle: number, target: number, scale: Scale, size: number, ink: Ink): string {
  const reach = size / 2 + 1.2;
  const paint = { stroke: ink.accent, "stroke-width": STROKE.heavy };
  return line(middle - reach, scale(target), middle + reach, scale(target), paint);
}

/** Figures stand over everything in their column; a quarter without any level says so. */
function figures(quarters: readonly ForecastQuarter[], { scale, left, slot, ink }: Frame): readonly string[] {
  const labels = quarters.map((quarter, index): Label => {
    const levels = levelsOf(quarter);
    const own = [quarter.signed, quarter.commit, quarter.likely, quarter.best].some((value) => known(value) !== null);
    const shared = {
      x: left + (index + 0.5) * slot,
      y: scale(Math.max(0, ...levels)) - 1.3,
      anchor: "middle",
      room: slot - 0.6,
    } as const;
    return own
      ? { ...shared, text: quarter.text, bold: true, fill: ink.text }
      : { ...shared, text: "–", fill: ink.secondary };
  });
  const free = freeBoxes(labels.map(labelBox));
  return labels.filter((_, index) => free.has(index)).map(label);
}

function levelNames(
  quarter: ForecastQuarter | undefined,
  names: QuarterForecast["names"],
  { scale, height, end, nameRoom, ink }: Frame,
): readonly string[] {
  if (quarter === undefined) return [];
  const { signed, commit, likely, best } = stackOf(quarter);
  const target = known(quarter.target);
  const entries = [
    { text: names.signed, at: signed / 2, shown: signed !== 0, fill: ink.text },
    { text: names.commit, at: signed / 2 + commit / 2, shown: commit !== signed, fill: ink.text },
    { text: names.likely, at: commit / 2 + likely / 2, shown: likely !== commit, fill: ink.text },
    { text: names.best, at: likely / 2 + best / 2, shown: best !== likely, fill: ink.secondary },
    { text: names.target, at: target ?? 0, shown: target !== null, fill: ink.accent },
  ].filter(({ shown }) => shown);
  const spans = entries.map(({ at }) => ({ centre: scale(at), size: NAME_LINE }));
  const centres = spread(spans, 0, height - 0.4);
  return entries.map(({ text, fill }, index) =>
    label({ x: end + GAP, y: (centres[index] ?? 0) + 1, text, fill, room: nameRoom }),
  );
}
