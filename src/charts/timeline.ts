import { dayOf, serialOf, type SerialDate } from "#core/calendar/serial-date.ts";
import { firstOfMonth, isoMonth, lastOfMonth } from "#core/calendar/calendar-parts.ts";
import { INK, STROKE, type Ink } from "./ink.ts";
import { centred, label, labelBox, widest, type Label } from "./label.ts";
import { aired, freeBoxes, overlap, type Box } from "./placement.ts";
import { chart, element, line, plain, px, rect, type ChartText, type Markup } from "./svg.ts";
import { NOTE, textWidth } from "./text-width.ts";

export interface TimelineMark {
  readonly date: SerialDate;
  readonly dateText: string;
  readonly name: string;
  /** A full diamond, an open one, a square. */
  readonly state: "done" | "planned" | "overdue";
}

/** Marks of one kind; a lane without any is left out. */
export interface TimelineLane {
  readonly name: string;
  readonly marks: readonly TimelineMark[];
}

export interface Timeline extends ChartText {
  readonly lanes: readonly TimelineLane[];
  readonly today: { readonly date: SerialDate; readonly label: string };
  /** mm; the height follows from the marks: at most a row for each. */
  readonly width?: number;
  readonly ink?: Ink;
}

interface Axis {
  readonly start: number;
  readonly end: number;
  /** mm between which the days lie. */
  readonly left: number;
  readonly right: number;
}

interface Placed {
  readonly mark: TimelineMark;
  readonly x: number;
  readonly level: number;
  readonly box: Box;
  readonly labels: readonly Label[];
}

const LEAST_DAYS = 90;
const AXIS = 5;
const ROW = 4.8;
const LANE_AIR = 1;
const HALF = 1.3;
const GAP = 1.1;
/** Least distance of two labels in a row is twice this. */
const AIR = 0.9;
const MONTH = { room: 14, strides: [1, 2, 3, 6, 12, 24, 60, 120, 600, 1200, 6000] } as const;
const NAME_ROOM = 28;

/** Days on an axis of months, a lane for each kind; in a lane every mark with its date and name finds a free row. */
export function timeline({ lanes, today, title, desc, width = 182, ink = INK }: Timeline): Markup {
  const shown = lanes.filter(({ marks }) => marks.length > 0);
  const names = widest(
    shown.map(({ name }) => name),
    NAME_ROOM,
    true,
  );
  const axis = axisOf(shown, today.date, names === 0 ? 0 : names + 2, width);
  const placed = shown.map(({ marks }) => placeMarks(marks, axis, placeOn(axis, today.date), ink));
  const tops: number[] = [];
  let height = AXIS;
  for (const lane of placed) {
    tops.push(height);
    height += LANE_AIR + ROW * (1 + Math.max(0, ...lane.map(({ level }) => level)));
  }
  return chart({ width, height, title, desc }, [
    ...axisMarks(axis, today, height, ink),
    ...shown.flatMap(({ name }, at) => laneMarks(name, names, placed[at] ?? [], tops[at] ?? AXIS, width, ink)),
  ]);
}

/** Whole months from the first day to the last, a quarter of a year at least. */
function axisOf(lanes: readonly TimelineLane[], today: SerialDate, left: number, right: number): Axis {
  const days = [today, ...lanes.flatMap(({ marks }) => marks.map(({ date }) => date))];
  const first = days.reduce((one, other) => (other < one ? other : one));
  const last = days.reduce((one, other) => (other > one ? other : one));
  const start = firstOfMonth(first);
  return { start, end: Math.max(lastOfMonth(last), start + LEAST_DAYS), left, right };
}

function placeOn({ start, end, left, right }: Axis, date: number): number {
  const [from, until] = [left + HALF, right - HALF];
  return from + ((date - start) / (end - start)) * (until - from);
}

/** @param line x of today, which labels rather leave free */
function placeMarks(marks: readonly TimelineMark[], axis: Axis, line: number, ink: Ink): readonly Placed[] {
  const crosses = ({ box }: { readonly box: Box }) => Number(box.left - AIR < line && box.right + AIR > line);
  const placed: Placed[] = [];
  for (const mark of marks.toSorted((one, other) => one.date - other.date)) {
    const x = placeOn(axis, mark.date);
    const ways = waysToWrite(mark, x, axis, ink).toSorted((one, other) => crosses(one) - crosses(other));
    const isFree = (box: Box, level: number) =>
      placed.every((other) => other.level !== level || !overlap(aired(box, AIR), aired(other.box, AIR)));
    for (let level = 0; ; level += 1) {
      const way = ways.find(({ box }) => isFree(box, level));
      if (way === undefined) continue;
      placed.push({ mark, x, level, ...way });
      break;
    }
  }
  return placed;
}

/** Right of the mark, else left of it, where all of it has room; else shortened on the wider side. */
function waysToWrite(mark: TimelineMark, x: number, { left, right }: Axis, ink: Ink) {
  const whole = textWidth(plain(mark.dateText), DATE) + GAP + textWidth(plain(mark.name), { size: NOTE }) + ROUNDING;
  const rooms = { right: right - x - HALF - GAP, left: x - HALF - GAP - left };
  const fitting = (["right", "left"] as const).filter((side) => whole <= rooms[side]);
  const sides = fitting.length > 0 ? fitting : [rooms.right >= rooms.left ? ("right" as const) : ("left" as const)];
  return sides.map((side) => written(mark, x, side, Math.min(whole, rooms[side]), ink));
}

const DATE = { size: NOTE, bold: true };
/** Sums of widths come out a trace too small for the text that they were taken from. */
const ROUNDING = 0.01;

function written({ dateText, name, state }: TimelineMark, x: number, side: "left" | "right", room: number, ink: Ink) {
  const from = side === "right" ? x + HALF + GAP : x - HALF - GAP - room;
  const y = centred(ROW / 2);
  const date = { x: from, y, text: dateText, bold: true, fill: state === "overdue" ? ink.bad : ink.text, room };
  const dateWidth = labelBox(date).right - from + GAP;
  const rest = { x: from + dateWidth, y, text: name, fill: ink.text, room: Math.max(0, room - dateWidth) };
  const box = { left: Math.min(from, x - HALF), right: Math.max(from + room, x + HALF), top: 0, bottom: ROW };
  const labels = [date, rest].filter((one) => labelBox(one).right > one.x);
  return { labels, box };
}

function laneMarks(
  name: string,
  room: number,
  placed: readonly Placed[],
  top: number,
  width: number,
  ink: Ink,
): readonly string[] {
  const first = top + LANE_AIR / 2;
  const title: Label = { x: 0, y: first + centred(ROW / 2), text: name, bold: true, fill: ink.text, room };
  return [
    line(0, top, width, top, { stroke: ink.rule, "stroke-width": STROKE.hair }),
    label(title),
    ...placed.flatMap(({ mark, x, level, labels }) => {
      const down = first + level * ROW;
      return [
        ...paperUnder(labels, down, width, ink),
        ...labels.map((one) => label({ ...one, y: one.y + down })),
        shape(mark.state, x, down + ROW / 2, ink),
      ];
    }),
  ];
}

/** Paper over the whole row and beside the labels, so that no line crosses or touches them. */
function paperUnder(labels: readonly Label[], top: number, right: number, ink: Ink): readonly string[] {
  const boxes = labels.map(labelBox);
  if (boxes.length === 0) return [];
  const x = Math.max(0, Math.min(...boxes.map(({ left }) => left)) - AIR);
  const width = Math.min(right, Math.max(...boxes.map((box) => box.right)) + AIR) - x;
  return [rect({ x, y: top, width, height: ROW }, { fill: ink.paper })];
}

function shape(state: TimelineMark["state"], x: number, y: number, ink: Ink): string {
  if (state === "overdue")
    return rect({ x: x - HALF * 0.8, y: y - HALF * 0.8, width: HALF * 1.6, height: HALF * 1.6 }, { fill: ink.bad });
  const half = state === "done" ? HALF : HALF - 0.2;
  const points = [
    [x, y - half],
    [x + half, y],
    [x, y + half],
    [x - half, y],
  ] as const;
  const d = `${points.map(([left, top], at) => `${at === 0 ? "M" : "L"}${px(left)} ${px(top)}`).join("")}Z`;
  if (state === "done") return element("path", { d, fill: ink.text });
  return element("path", { d, fill: ink.paper, stroke: ink.text, "stroke-width": 0.35 });
}

/** Months above, a line at each that is named, and today as a broken line with its name. */
function axisMarks(axis: Axis, { date, label: text }: Timeline["today"], height: number, ink: Ink): readonly string[] {
  const x = placeOn(axis, date);
  const today = inside(
    { x, y: 3.4, text, anchor: "middle", bold: true, fill: ink.accent, room: axis.right - axis.left },
    axis,
  );
  const months = monthsOf(axis).map((month) => ({ month, place: placeOn(axis, month) }));
  const names = months.map(({ month, place }) =>
    inside({ x: place, y: 3.4, text: isoMonth(month), anchor: "middle", fill: ink.secondary }, axis),
  );
  const boxes = names.map((one) => aired(labelBox(one), AIR));
  const free = freeBoxes(boxes, text === "" ? [] : [aired(labelBox(today), AIR)]);
  return [
    ...months.map(({ place }) =>
      line(place, AXIS - 0.8, place, height, { stroke: ink.rule, "stroke-width": STROKE.hair }),
    ),
    ...names.filter((_, at) => free.has(at)).map(label),
    line(x, AXIS - 0.6, x, height, {
      stroke: ink.accent,
      "stroke-width": STROKE.strong,
      "stroke-dasharray": "0.8 0.6",
    }),
    label(today),
  ];
}

/** First days of the months that are named: every one, or as many as have room. */
function monthsOf({ start, end, left, right }: Axis): readonly SerialDate[] {
  const from = monthNumber(start as SerialDate);
  const count = monthNumber(end as SerialDate) - from + 1;
  const stride = MONTH.strides.find((each) => (count / each) * MONTH.room <= right - left) ?? count;
  const first = Math.ceil(from / stride) * stride;
  const months: SerialDate[] = [];
  for (let month = first; month < from + count; month += stride) {
    const day = serialOf({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 });
    if (day.ok) months.push(day.value);
  }
  return months;
}

function monthNumber(date: SerialDate): number {
  const { year, month } = dayOf(date);
  return year * 12 + month - 1;
}

function inside(one: Label, { left: start, right: end }: Axis): Label {
  const { left, right } = labelBox(one);
  return { ...one, x: one.x + Math.max(0, start - left) - Math.max(0, right - end) };
}
