import { INK, STROKE, type Ink } from "./ink.ts";
import { centred, label, widest, type Label } from "./label.ts";
import { spread } from "./placement.ts";
import { known, linear } from "./scale.ts";
import { shortenApart } from "./shorten-apart.ts";
import { between, chart, line, plain, rect, type ChartText, type Markup } from "./svg.ts";
import { fold, NOTE, textWidth } from "./text-width.ts";

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
/** mm from one line of a name to the next. */
const NAME_LINE = 3.4;
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
  const named = shownNames(drawn, width);
  // Names that need more lines move the bar down.
  const down = Math.max(0, ...named.map(({ lines }) => lines.length - 1)) * NAME_LINE;
  const bars = drawn.flatMap((segment, index) => barOf(segment, places[index] ?? { from: 0, to: 0 }, down, ink));
  const words = drawn.map(({ text }) => text);
  return chart({ width, height: HEIGHT + down, title, desc }, [
    ...names(named, words, places, { width, down, ink }),
    ...bars,
  ]);
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** The parts of one customer side by side, the oldest with its figure. */
function barOf(
  { parts, oldestText }: { readonly parts: readonly number[]; readonly oldestText: string },
  { from, to }: Place,
  down: number,
  ink: Ink,
): readonly string[] {
  const fills = [ink.text, MIDDLE, ink.rule];
  const sum = parts.reduce((one, other) => one + other, 0);
  let at = from;
  return parts.flatMap((part, age) => {
    const end = sum === 0 ? at : at + ((to - from) * part) / sum;
    const box = between(at, BAR.top + down, end, BAR.bottom + down);
    at = end;
    const fits = age === 0 && part > 0 && textWidth(plain(oldestText), { size: NOTE }) + 1 <= box.width;
    const middle = { x: box.x + box.width / 2, y: centred(down + (BAR.top + BAR.bottom) / 2) };
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

/** A name in the lines that are shown of it, in the room that its segment has. */
interface Named {
  readonly name: string;
  readonly lines: readonly string[];
  /** mm, with the air to the next. */
  readonly room: number;
}

/** Names in one line where all of them fit, else in more; those that are still too long are cut so that they differ. */
function shownNames(segments: readonly Pick<AgeingSegment, "label" | "text">[], width: number): readonly Named[] {
  const rooms = roomsOf(segments, width);
  const total = rooms.reduce((sum, size) => sum + size, 0);
  const shrink = total > width ? width / total : 1;
  const shared = rooms.map((size) => size * shrink);
  const texts = segments.map(({ label: name }) => plain(name));
  const folded = texts.map((text, index) => fold(text, { size: NOTE }, wordRoom(shared[index] ?? 0), NAME_LINES));
  const isWhole = folded.flat().every((line) => !line.endsWith("…"));
  const cut = isWhole ? [] : shortenApart(texts, { size: NOTE }, shared.map(wordRoom));
  return segments.map(({ label: name }, index) => ({
    name,
    lines: isWhole ? (folded[index] ?? []) : [cut[index] ?? name],
    room: shared[index] ?? 0,
  }));
}

const NAME_LINES = 3;

/** mm that a name has of its room. */
function wordRoom(room: number): number {
  return room - Math.min(AIR, room / 4) + 0.01;
}

interface Under {
  readonly width: number;
  /** mm that further lines of names take. */
  readonly down: number;
  readonly ink: Ink;
}

/** Name and figure above the beginning of each segment, moved along where they would meet, with a line to it. */
function names(
  named: readonly Named[],
  figures: readonly string[],
  places: readonly Place[],
  { width, down, ink }: Under,
): readonly string[] {
  const centres = spread(
    named.map(({ room: size }, index) => ({ centre: (places[index]?.from ?? 0) + size / 2, size })),
    0,
    width,
  );
  return named.flatMap(({ name, lines, room }, index) => {
    const x = (centres[index] ?? 0) - room / 2;
    const word: Omit<Label, "y" | "text"> = { x, fill: ink.text, room: wordRoom(room) };
    const { from, to } = places[index] ?? { from: 0, to: 0 };
    const moved = x < from - 0.2 || x > to - 1;
    const middle = (from + to) / 2;
    // A name of one line stands on its figure.
    const top = LINES.name + down - NAME_LINE * (lines.length - 1);
    return [
      ...lines.map((shown, at) =>
        label({
          ...word,
          y: top + NAME_LINE * at,
          text: lines.length === 1 ? name : shown,
          shown,
          fill: ink.secondary,
        }),
      ),
      label({ ...word, y: LINES.text + down, text: figures[index] ?? "", bold: true }),
      moved
        ? line(x + Math.min(0.8, room / 2), LINES.tick + down, middle, BAR.top + down, {
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
