import { RELATIONSHIP_LEVELS, type RelationshipLevel, type Role } from "#core/codes/codes.ts";
import type { PowerField } from "#core/codes/results/people.ts";
import { nameLabels, type PlacedName } from "./name-labels.ts";
import { INK, STROKE, type Ink } from "./ink.ts";
import { label, labelBox, widest, type Label } from "./label.ts";
import type { NamedMark } from "./name-places.ts";
import type { Box } from "./placement.ts";
import { ROLE_RADIUS, roleMark } from "./role-mark.ts";
import { between, chart, circle, line, rect, type ChartText, type Markup } from "./svg.ts";
import { NOTE } from "./text-width.ts";

export interface PowerPerson {
  readonly name: string;
  readonly role: Role | null;
  /** 1–5. */
  readonly influence: number;
  readonly now: RelationshipLevel;
  readonly wanted: RelationshipLevel | null;
}

export interface PowerMap extends ChartText {
  /** The most important first: where room runs out, the last ones lose their names. */
  readonly people: readonly PowerPerson[];
  /** From this influence on a person counts as influential. */
  readonly cut: number;
  /** What is to be done with the people of each field. */
  readonly fields: Readonly<Record<PowerField, string>>;
  readonly levels: Readonly<Record<RelationshipLevel, string>>;
  readonly influence: string;
  readonly legend: Readonly<Record<Role | "unknown" | "wanted", string>>;
  /** mm. */
  readonly width?: number;
  readonly height?: number;
  readonly ink?: Ink;
}

const HEAD = 4.2;
const FOOT = 9.4;
/** Between the lines and the marks nearest to them. */
const PAD = 6.4;
const RING = 1.1;
/** People of about the same influence: mm between their lanes, and between those who share one. */
const LANE = { apart: 2.8, across: 4.4, most: 4 } as const;
const NAME_ROOM = 30;
const NAMED = 40;

/** Opposition on the left, support on the right. */
const ORDER = RELATIONSHIP_LEVELS.toReversed();
const GROUPS = [
  { levels: 2, influential: "NEUTRALISE", other: "WATCH" },
  { levels: 1, influential: "WIN", other: "INFORM" },
  { levels: 2, influential: "RELY", other: "VOICE" },
] as const satisfies readonly { levels: number; influential: PowerField; other: PowerField }[];

/** People by attitude and influence in six fields; a line leads to the ring of the level that is wanted. */
export function powerMap(map: PowerMap): Markup {
  const { people, title, desc, width = 182, height = 78, ink = INK } = map;
  const frame: Box = { left: 0.2, right: width - 0.2, top: HEAD, bottom: height - FOOT };
  const spots = spotsOf(map, frame);
  const ways = people.map(({ now, wanted }, at) => wayOf(spots[at], now, wanted, frame));
  const fields = fieldNames(map, frame, ink);
  const marks = people.map((person, at) => markOf(person, spots[at] ?? { x: 0, y: 0 }, ink));
  const obstacles = [...fields.map(labelBox), ...ways.flatMap((way) => (way === null ? [] : wayBoxes(way)))];
  const names = nameLabels(marks.slice(0, NAMED), within(frame), [...obstacles, ...lineBoxes(frame)]);
  return chart({ width, height, title, desc }, [
    ...grid(frame, ink),
    ...fields.map(label),
    ...ways.map((way) => (way === null ? "" : wayMarks(way, ink))),
    ...names.flatMap((name) => leaderOf(name, ink)),
    ...marks.map(({ x, y }, at) => roleMark(people[at]?.role ?? null, x, y, ink)),
    ...names.map((name) => (name === null ? "" : label(name.label))),
    ...axes(map, frame, ink),
    ...legendOf(map.legend, frame, ink),
  ]);
}

/** Where names may stand: a little off the frame. */
function within({ left, right, top, bottom }: Box): Box {
  return { left: left + 0.6, right: right - 0.6, top: top + 0.6, bottom: bottom - 0.6 };
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

function columnAt(level: RelationshipLevel, { left, right }: Box): number {
  return left + ((ORDER.indexOf(level) + 0.5) * (right - left)) / ORDER.length;
}

/** Where people stand; those of the same influence in lanes of their own, so that one's line does not run into another. */
function spotsOf({ people, cut }: PowerMap, frame: Box): readonly Spot[] {
  const heights = people.map(({ influence }) => heightAt(influence, cut, frame));
  return people.map(({ influence, now }, at) => {
    const y = heights[at] ?? 0;
    const level = heights.filter((other) => Math.abs(other - y) < LANE.apart);
    const place = heights.slice(0, at).filter((other) => Math.abs(other - y) < LANE.apart).length;
    const lanes = Math.min(LANE.most, level.length);
    const shift = alternating(Math.floor(place / lanes)) * LANE.across;
    const half = halfOf(influence, cut, frame);
    const laned = y + ((place % lanes) - (lanes - 1) / 2) * LANE.apart;
    return {
      x: Math.min(frame.right - ROLE_RADIUS, Math.max(frame.left + ROLE_RADIUS, columnAt(now, frame) + shift)),
      y: Math.min(half.bottom - ROLE_RADIUS, Math.max(half.top + ROLE_RADIUS, laned)),
    };
  });
}

/** 0, 1, −1, 2, −2 … */
function alternating(place: number): number {
  return place % 2 === 0 ? -place / 2 : (place + 1) / 2;
}

function halfOf(influence: number, cut: number, { top, bottom }: Box) {
  const middle = (top + bottom) / 2;
  return influence >= cut ? { top, bottom: middle } : { top: middle, bottom };
}

/** The two halves have scales of their own, so that nobody stands on the line between them. */
function heightAt(influence: number, cut: number, frame: Box): number {
  const { top, bottom } = halfOf(influence, cut, frame);
  const [least, most] = influence >= cut ? [cut, 5] : [1, cut];
  const part = most > least ? (Math.min(5, Math.max(1, influence)) - least) / (most - least) : 0.5;
  return bottom - PAD - part * (bottom - top - 2 * PAD);
}

function markOf({ name, role }: PowerPerson, { x, y }: Spot, ink: Ink): NamedMark {
  return { x, y, radius: ROLE_RADIUS, label: { text: name, bold: role === "KDM", fill: ink.text, room: NAME_ROOM } };
}

interface Way {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

function wayOf(
  spot: Spot | undefined,
  now: RelationshipLevel,
  wanted: RelationshipLevel | null,
  frame: Box,
): Way | null {
  if (spot === undefined || wanted === null || wanted === now) return null;
  const to = columnAt(wanted, frame) + spot.x - columnAt(now, frame);
  return { from: spot.x, to: Math.min(frame.right - RING, Math.max(frame.left + RING, to)), y: spot.y };
}

function wayBoxes({ from, to, y }: Way): readonly Box[] {
  const side = Math.sign(to - from);
  const ends = [from + side * ROLE_RADIUS, to];
  return [
    { left: Math.min(...ends), right: Math.max(...ends), top: y - 0.2, bottom: y + 0.2 },
    { left: to - RING, right: to + RING, top: y - RING, bottom: y + RING },
  ];
}

function wayMarks({ from, to, y }: Way, ink: Ink): string {
  const side = Math.sign(to - from);
  const paint = { stroke: ink.accent, "stroke-width": STROKE.line };
  return (
    line(from + side * ROLE_RADIUS, y, to - side * RING, y, paint) +
    circle(to, y, RING - 0.15, { fill: ink.paper, ...paint })
  );
}

/** Between the fields, as thin boxes: no name is crossed out. */
function lineBoxes({ left, right, top, bottom }: Box): readonly Box[] {
  const middle = (top + bottom) / 2;
  return [
    { left, right, top: middle - 0.15, bottom: middle + 0.15 },
    ...fieldEdges({ left, right, top, bottom }).map((x) => ({ left: x - 0.15, right: x + 0.15, top, bottom })),
  ];
}

function fieldEdges({ left, right }: Box): readonly number[] {
  return [2, 3].map((at) => left + (at * (right - left)) / ORDER.length);
}

function grid(frame: Box, ink: Ink): readonly string[] {
  const { left, right, top, bottom } = frame;
  const middle = (top + bottom) / 2;
  const paint = { stroke: ink.text, "stroke-width": STROKE.hair };
  return [
    rect(between(left, top, right, bottom), { fill: "none", stroke: ink.rule, "stroke-width": STROKE.hair }),
    line(left, middle, right, middle, paint),
    ...fieldEdges(frame).map((x) => line(x, top, x, bottom, paint)),
  ];
}

/** At the outer edges of the two halves. */
function fieldNames({ fields }: PowerMap, { left, right, top, bottom }: Box, ink: Ink): readonly Label[] {
  const size = (right - left) / ORDER.length;
  let from = left;
  return GROUPS.flatMap(({ levels, influential, other }) => {
    const shared = { x: from + 1, fill: ink.accent, bold: true, room: levels * size - 2 };
    from += levels * size;
    return [
      { ...shared, y: top + 3.4, text: fields[influential] },
      { ...shared, y: bottom - 1.2, text: fields[other] },
    ];
  });
}

function leaderOf(name: PlacedName | null, ink: Ink): readonly string[] {
  const leader = name?.leader ?? null;
  if (leader === null) return [];
  const [from, to] = leader;
  return [line(from[0], from[1], to[0], to[1], { stroke: ink.secondary, "stroke-width": STROKE.hair })];
}

function axes({ levels, influence }: PowerMap, frame: Box, ink: Ink): readonly string[] {
  const { left, right, top, bottom } = frame;
  const room = (right - left) / ORDER.length - 1;
  return [
    label({ x: left, y: top - 1.2, text: influence, fill: ink.secondary, room: right - left }),
    ...ORDER.map((level) =>
      label({
        x: columnAt(level, frame),
        y: bottom + 3.6,
        text: levels[level],
        anchor: "middle",
        fill: ink.secondary,
        room,
      }),
    ),
  ];
}

function legendOf(legend: PowerMap["legend"], { left, right, bottom }: Box, ink: Ink): readonly string[] {
  const y = bottom + 8.2;
  const kinds = ["KDM", "KI", "KU", "unknown", "wanted"] as const;
  // Side by side as wide as they are; in equal shares only where that is too wide.
  const whole = kinds.reduce((sum, kind) => sum + widest([legend[kind]], right - left) + 7, 0);
  const room = whole <= right - left ? right - left : (right - left) / kinds.length - 6;
  let x = left + ROLE_RADIUS;
  return kinds.flatMap((kind) => {
    const at = x;
    x += widest([legend[kind]], room) + 7;
    const mark =
      kind === "wanted"
        ? circle(at, y - NOTE * 0.36, RING - 0.15, {
            fill: ink.paper,
            stroke: ink.accent,
            "stroke-width": STROKE.line,
          })
        : roleMark(kind === "unknown" ? null : kind, at, y - NOTE * 0.36, ink);
    return [mark, label({ x: at + 2.4, y, text: legend[kind], fill: ink.text, room })];
  });
}
