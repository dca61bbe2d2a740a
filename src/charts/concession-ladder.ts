import { INK, STROKE, type Ink } from "./ink.ts";
import { label, labelBox, widest, type Label } from "./label.ts";
import { aired, firstFree, freeBoxes, spread, type Box } from "./placement.ts";
import { known, ranged, type Scale } from "./scale.ts";
import { between, chart, line, polyline, rect, type ChartText, type Markup, type Point } from "./svg.ts";

export interface LadderStep {
  readonly value: number;
  readonly text: string;
}

/** Null before a side's first offer. */
export type LadderRun = readonly (LadderStep | null)[];

export interface LadderLimit extends LadderStep {
  readonly kind: "own" | "target" | "other";
}

export interface ConcessionLadder extends ChartText {
  /** Names of the columns: the opening, then the rounds. */
  readonly rounds: readonly string[];
  /** Prices after each round, from the opening on; each of the lists may be shorter than the rounds. */
  readonly plan: readonly number[];
  readonly actual: LadderRun;
  readonly other: LadderRun;
  /** What comes after the last actual price. */
  readonly next: LadderRun;
  readonly limits: readonly LadderLimit[];
  /** Between both limits. */
  readonly zone: { readonly from: number; readonly to: number } | null;
  readonly names: Readonly<Record<"plan" | "actual" | "other", string>>;
  /** mm. */
  readonly width?: number;
  readonly height?: number;
  readonly ink?: Ink;
}

const AXIS = 4.4;
const LINE = 3.6;
const TOP = 4;
const NAMES_AT_MOST = 0.34;

interface Frame {
  readonly scale: Scale;
  readonly slot: number;
  readonly end: number;
  readonly floor: number;
  readonly names: number;
  readonly ink: Ink;
}

/** A price in its column, 0 for the opening; what is not known is not there, and the price before it goes on. */
interface Placed extends LadderStep {
  readonly at: number;
}

/** Prices round by round: thin = plan, thick = actual, grey = the other side, dashed = what comes next. */
export function concessionLadder(ladder: ConcessionLadder): Markup {
  const { rounds, zone, title, desc, width = 104.5, height = 39, ink = INK } = ladder;
  const sideTexts = [...ladder.limits.map(({ text }) => text), ...Object.values(ladder.names)];
  const names = widest(sideTexts, width * NAMES_AT_MOST, true);
  const end = width - names - 1.6;
  const floor = height - AXIS;
  const [actual, other] = [placed(ladder.actual), placed(ladder.other)];
  const plan = placed(ladder.plan.map((value) => ({ value, text: "" })));
  const next = placed(ladder.next, (actual.at(-1)?.at ?? -1) + 1);
  const limits = ladder.limits.filter(({ value }) => known(value) !== null);
  const values = [plan, actual, other, next, limits].flat().map(({ value }) => value);
  const scale = ranged([...values, zone?.from, zone?.to], floor - 1.6, TOP);
  const frame: Frame = { scale, slot: end / Math.max(1, rounds.length), end, floor, names: names + 0.01, ink };
  const dashed = { stroke: ink.accent, "stroke-width": STROKE.heavy, "stroke-dasharray": "1.2 0.8" };

  return chart({ width, height, title, desc }, [
    zone === null ? "" : rect(between(0, scale(zone.from), end, scale(zone.to)), { fill: ink.tint }),
    ...limits.map((limit) => limitLine(limit, frame)),
    staircase(corners(other, frame), { stroke: ink.previous, "stroke-width": 1 }),
    staircase(corners(plan, frame), { stroke: ink.text, "stroke-width": STROKE.strong }),
    staircase(corners(actual, frame), { stroke: ink.text, "stroke-width": 1 }),
    // What comes next begins where the last step ends.
    next.length === 0
      ? ""
      : staircase(corners([...actual.slice(-1), ...next], frame).slice(actual.length > 0 ? 1 : 0), dashed),
    line(0, floor, end, floor, { stroke: ink.secondary, "stroke-width": STROKE.line }),
    ...roundNames(rounds, next[0]?.at ?? null, frame),
    ...prices({ actual, other, next, limits }, frame),
    ...sideNames({ plan, actual, other, limits, names: ladder.names }, frame),
  ]);
}

function placed(run: LadderRun, from = 0): readonly Placed[] {
  return run.flatMap((step, index) =>
    step === null || known(step.value) === null ? [] : [{ ...step, at: from + index }],
  );
}

/** The corners of a line of steps. */
function corners(steps: readonly Placed[], { scale, slot, end }: Frame): readonly Point[] {
  return steps.flatMap(({ at, value }, index): readonly Point[] => [
    [Math.min(end, at * slot), scale(value)],
    [Math.min(end, (steps[index + 1]?.at ?? at + 1) * slot), scale(value)],
  ]);
}

function staircase(points: readonly Point[], paint: Readonly<Record<string, string | number>>): string {
  return points.length < 2 ? "" : polyline(points, { fill: "none", ...paint });
}

function limitLine({ value, kind }: LadderLimit, { scale, end, ink }: Frame): string {
  const paint = {
    own: { stroke: ink.text, "stroke-width": STROKE.strong },
    target: { stroke: ink.text, "stroke-width": STROKE.line, "stroke-dasharray": "2 0.8" },
    other: { stroke: ink.secondary, "stroke-width": STROKE.line, "stroke-dasharray": "1 0.8" },
  }[kind];
  return line(0, scale(value), end, scale(value), paint);
}

function roundNames(rounds: readonly string[], next: number | null, { slot, floor, ink }: Frame) {
  const labels = rounds.map((text, index): Label => {
    const fill = index === next ? ink.accent : ink.secondary;
    return { x: index * slot + 0.6, y: floor + 3.4, text, fill, bold: index === next, room: Math.max(0, slot - 1) };
  });
  const free = freeBoxes(labels.map((one) => aired(labelBox(one), 0.3)));
  return labels.filter((_, index) => free.has(index)).map(label);
}

/** The price of each step above its beginning, else where it is free, nowhere where nothing is; the latest first. */
function prices({ actual, other, next, limits }: Placing, frame: Frame): readonly string[] {
  const { scale, slot, end, floor, ink } = frame;
  const bounds: Box = { left: 0, right: end, top: 0, bottom: floor };
  const steps = [
    ...next.slice(0, 1).map((step) => ({ step, fill: ink.accent, bold: true })),
    ...actual.map((step) => ({ step, fill: ink.text, bold: true })).reverse(),
    ...other.map((step) => ({ step, fill: ink.secondary, bold: false })).reverse(),
  ];
  const taken: Box[] = [actual, other].flatMap((run) => strokes(corners(run, frame)));
  const lines = limits.map(({ value }): Box => ({
    left: 0,
    right: end,
    top: scale(value) - 0.2,
    bottom: scale(value) + 0.2,
  }));
  return steps.flatMap(({ step: { at, value, text }, fill, bold }) => {
    const y = scale(value);
    const places = [y - 1.3, y + 3.4, y - 3.4, y + 5.5].flatMap((baseline): readonly Label[] => [
      { x: at * slot + 1, y: baseline, text, fill, bold },
      { x: (at + 1) * slot - 1, y: baseline, text, fill, bold, anchor: "end" },
    ]);
    const boxes = places.map(labelBox);
    // A limit may run through a price where there is no better place.
    const found =
      text === "" ? null : (firstFree(boxes, [...taken, ...lines], bounds) ?? firstFree(boxes, taken, bounds));
    const chosen = found === null ? undefined : places[found];
    if (chosen === undefined) return [];
    taken.push(labelBox(chosen));
    return [label(chosen)];
  });
}

interface Placing extends Pick<ConcessionLadder, "limits"> {
  readonly actual: readonly Placed[];
  readonly other: readonly Placed[];
  readonly next: readonly Placed[];
}

/** The strokes of a thick line as boxes. */
function strokes(points: readonly Point[]): readonly Box[] {
  return points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? [x, y];
    return {
      left: Math.min(x, fromX) - 0.5,
      right: Math.max(x, fromX) + 0.5,
      top: Math.min(y, fromY) - 0.5,
      bottom: Math.max(y, fromY) + 0.5,
    };
  });
}

interface Sides extends Pick<ConcessionLadder, "limits" | "names"> {
  readonly plan: readonly Placed[];
  readonly actual: readonly Placed[];
  readonly other: readonly Placed[];
}

/** Limits and the meaning of the lines, at the right edge, each as near to its own as the others let it. */
function sideNames({ plan, actual, other, limits, names }: Sides, frame: Frame): readonly string[] {
  const { scale, end, floor, names: room, ink } = frame;
  const fills = { own: ink.text, target: ink.text, other: ink.secondary } as const;
  const ends = (run: readonly Placed[], text: string) =>
    run.slice(-1).map(({ value }) => ({ value, text, fill: ink.secondary, bold: false }));
  const entries = [
    ...limits.map(({ value, text, kind }) => ({ value, text, fill: fills[kind], bold: kind === "own" })),
    ...ends(plan, names.plan),
    ...ends(actual, names.actual),
    ...ends(other, names.other),
  ];
  const spans = entries.map(({ value }) => ({ centre: scale(value), size: LINE }));
  const centres = spread(spans, 0, floor);
  const labels = entries.map(({ text, fill, bold }, index): Label => ({
    x: end + 1.6,
    y: (centres[index] ?? 0) + 1,
    text,
    fill,
    bold,
    room,
  }));
  const free = freeBoxes(labels.map(labelBox));
  return labels.filter((_, index) => free.has(index)).map(label);
}
