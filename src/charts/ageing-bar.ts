import { INK, STROKE, type Ink } from "./ink.ts";
import { centred, label, widest, type Label } from "./label.ts";
import { spread } from "./placement.ts";
import { known, linear } from "./scale.ts";
import { shortenApart } from "./shorten-apart.ts";
import { between, chart, line, plain, rect, type ChartText, type Markup } from "./svg.ts";
import { NOTE, textWidth } from "./text-width.ts";

/** What one customer owes, by how long it is overdue; parts below zero count as zero. */
export interface AgeingSegment {
  readonly label: string;
  readonly text: string;
  /** More than 60 days, 31 to 60, up to 30. */
  readonly parts: readonly [oldest: number | null, middle: number | null, youngest: number | null];
  /** The figure of the oldest part, written into it where there is room. */
  readonly oldestText: string;
}

export interface AgeingBar extends ChartText {
  /** The largest first. */
  readonly segments: readonly AgeingSegment[];
  /** mm. */
  readonly width?: number;
  readonly ink?: Ink;
}

const LINES = { name: 2.8, text: 6.4, tick: 7.4 } as const;
const BAR = { top: 8.4, bottom: 12.4 } as const;
const HEIGHT = 12.8;
const GAP = 0.8;
const AIR = 1.6;
/** Middle grey of the ageing, between text and previous period. */
const MIDDLE = "#7b848e";

/** Overdue receivables as one bar cut by customer; each begins with its oldest part, which is dark. */
export function ageingBar({ segments, title, desc, width = 89, ink = INK }: AgeingBar): Markup {
  const drawn = withPartsOfLargest(segments);
  const totals = drawn.map(({ parts }) => parts.reduce((sum, part) => sum + part, 0));
  const total = totals.reduce((sum, one) => sum + one, 0);
  const gaps = GAP * Math.max(0, drawn.length - 1);
  const gap = gaps < width / 2 ? GAP : 0;
  const scale = linear([0, total], 0, width - (gap === 0 ? 0 : gaps));
  let [before, shift] = [0, 0];
  const places = totals.map((size) => {
    const place = { from: scale(before) + shift, to: scale(before + size) + shift };
    before += size;
    shift += gap;
    return place;
  });
  const bars = drawn.flatMap((segment, index) => barOf(segment, places[index] ?? { from: 0, to: 0 }, ink));
  return chart({ width, height: HEIGHT, title, desc }, [...names(drawn, places, width, ink), ...bars]);
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** The parts of one customer side by side, the oldest with its figure. */
function barOf(
  { parts, oldestText }: { readonly parts: readonly number[]; readonly oldestText: string },
  { from, to }: Place,
  ink: Ink,
): readonly string[] {
  const fills = [ink.text, MIDDLE, ink.rule];
  const sum = parts.reduce((one, other) => one + other, 0);
  let at = from;
  return parts.flatMap((part, age) => {
    const end = sum === 0 ? at : at + ((to - from) * part) / sum;
    const box = between(at, BAR.top, end, BAR.bottom);
    at = end;
    const fits = age === 0 && part > 0 && textWidth(plain(oldestText), { size: NOTE }) + 1 <= box.width;
    const middle = { x: box.x + box.width / 2, y: centred((BAR.top + BAR.bottom) / 2) };
    return [
      box.width === 0 ? "" : rect(box, { fill: fills[age] ?? ink.rule }),
      fits ? label({ ...middle, text: oldestText, anchor: "middle", fill: ink.paper }) : "",
    ];
  });
}

/** Amounts as parts of the largest, so that huge ones do not overflow. */
function withPartsOfLargest(segments: AgeingBar["segments"]) {
  const amounts = segments.map(({ parts }) => parts.map((part) => Math.max(0, known(part) ?? 0)));
  const unit = amounts.flat().reduce((most, amount) => Math.max(most, amount), 0) || 1;
  return segments.map((segment, index) => ({
    ...segment,
    parts: (amounts[index] ?? []).map((amount) => amount / unit),
  }));
}

/** Name and figure above the beginning of each segment, moved along where they would meet, with a line to it. */
function names(
  segments: readonly Pick<AgeingSegment, "label" | "text">[],
  places: readonly Place[],
  width: number,
  ink: Ink,
): readonly string[] {
  const rooms = roomsOf(segments, width);
  const centres = spread(
    rooms.map((size, index) => ({ centre: (places[index]?.from ?? 0) + size / 2, size })),
    0,
    width,
  );
  const total = rooms.reduce((sum, size) => sum + size, 0);
  const shrink = total > width ? width / total : 1;
  const shared = rooms.map((size) => size * shrink);
  const wordRooms = shared.map((size) => size - Math.min(AIR, size / 4) + 0.01);
  const shown = shortenApart(
    segments.map(({ label: name }) => plain(name)),
    { size: NOTE },
    wordRooms,
  );
  return segments.flatMap(({ label: name, text }, index) => {
    const room = shared[index] ?? 0;
    const x = (centres[index] ?? 0) - room / 2;
    const word: Omit<Label, "y" | "text"> = { x, fill: ink.text, room: wordRooms[index] ?? 0 };
    const { from, to } = places[index] ?? { from: 0, to: 0 };
    const moved = x < from - 0.2 || x > to - 1;
    const middle = (from + to) / 2;
    return [
      label({ ...word, y: LINES.name, text: name, shown: shown[index] ?? name, fill: ink.secondary }),
      label({ ...word, y: LINES.text, text, bold: true }),
      moved
        ? line(x + Math.min(0.8, room / 2), LINES.tick, middle, BAR.top, {
            stroke: ink.secondary,
            "stroke-width": STROKE.hair,
          })
        : "",
    ];
  });
}

/** mm that name and figure of each segment ask for. */
function roomsOf(segments: readonly Pick<AgeingSegment, "label" | "text">[], width: number): readonly number[] {
  const most = Math.max(width / Math.max(1, segments.length), width * 0.3);
  return segments.map(({ label: name, text }) => Math.max(widest([name], most), widest([text], most, true)) + AIR);
}
