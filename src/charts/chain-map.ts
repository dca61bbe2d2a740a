import type { RelationshipLevel, Role } from "#core/codes/codes.ts";
import { INK, STROKE, type Ink } from "./ink.ts";
import { centred, label, widest } from "./label.ts";
import { scaleMarks } from "./relationship-scale.ts";
import { chart, circle, plain, polyline, rect, type ChartText, type Markup } from "./svg.ts";
import { NOTE, textWidth } from "./text-width.ts";

export interface ChainPerson {
  readonly name: string;
  /** Job title or department. */
  readonly position: string;
  readonly role: Role | null;
  /** Place of the superior, who comes earlier; null at the top. */
  readonly parent: number | null;
  readonly depth: number;
  readonly now: RelationshipLevel | null;
  readonly wanted: RelationshipLevel | null;
  /** Such as 3 → 2. */
  readonly change: string;
  /** Time since the last contact. */
  readonly since: string;
  readonly late: boolean;
}

export interface ChainMap extends ChartText {
  /** In the order of the tree. */
  readonly people: readonly ChainPerson[];
  /** Places of who sways whom, and how strongly (1–3). */
  readonly influences: readonly { readonly from: number; readonly to: number; readonly strength: number }[];
  /** mm. */
  readonly width?: number;
  readonly rowHeight?: number;
  readonly ink?: Ink;
}

/** mm of a row, unless told otherwise. */
export const CHAIN_ROW = 7;
/** Between the boxes of two rows. */
const BETWEEN = 1.4;
const INDENT = 6;
const DEEPEST = 5;
const PAD = 1.4;
const SCALE = 34;
const LANE = 2.4;
const LANES = 8;
/** Line weights of the boxes: who decides stands out. */
const WEIGHT: Readonly<Record<Role, number>> = { KDM: STROKE.heavy, KI: 0.35, KU: STROKE.hair };

/**
 * Who reports to whom, a row for each person: a box by the weight of the role, the relationship now and wanted, the time
 * since the last contact; on the right an arrow from everybody who sways somebody else.
 */
export function chainMap({
  people,
  influences,
  title,
  desc,
  width = 182,
  rowHeight = CHAIN_ROW,
  ink = INK,
}: ChainMap): Markup {
  const lanes = lanesOf(influences.filter(({ from, to }) => from !== to && people[from] && people[to]));
  const right = width - Math.min(LANES, Math.max(0, ...lanes.map(({ lane }) => lane + 1))) * LANE - 2;
  const since =
    right -
    1 -
    widest(
      people.map((one) => one.since),
      24,
      true,
    );
  const change =
    since -
    4 -
    widest(
      people.map((one) => one.change),
      24,
    );
  const middle = (at: number) => (at + 0.5) * rowHeight;
  const high = rowHeight - BETWEEN;
  const columns = { high, box: change - SCALE - 6, scale: change - SCALE - 3, change, right };
  return chart({ width, height: Math.max(1, people.length) * rowHeight, title, desc }, [
    ...people.flatMap((one, at) => branch(one, at, { middle, high }, ink)),
    ...people.flatMap((one, at) => personMarks(one, middle(at), columns, ink)),
    ...lanes.map((one) => arrow(one, right, middle, ink)),
  ]);
}

/** Of a row, in mm from the top. */
type Middle = (at: number) => number;

function left(depth: number): number {
  return 0.4 + Math.min(depth, DEEPEST) * INDENT;
}

/** From under the superior's box down and across to the person's own. */
function branch(
  { parent, depth }: ChainPerson,
  at: number,
  { middle, high }: { readonly middle: Middle; readonly high: number },
  ink: Ink,
): readonly string[] {
  if (parent === null) return [];
  const x = left(Math.min(depth, DEEPEST) - 1) + 2;
  const points = [
    [x, middle(parent) + high / 2],
    [x, middle(at)],
    [left(depth), middle(at)],
  ] as const;
  return [polyline(points, { fill: "none", stroke: ink.secondary, "stroke-width": STROKE.line })];
}

interface Columns {
  /** Of a box. */
  readonly high: number;
  readonly box: number;
  readonly scale: number;
  readonly change: number;
  readonly right: number;
}

function personMarks(one: ChainPerson, y: number, columns: Columns, ink: Ink): readonly string[] {
  const x = left(one.depth);
  const box = { x, y: y - columns.high / 2, width: columns.box - x, height: columns.high };
  const weight = one.role === null ? STROKE.hair : WEIGHT[one.role];
  const dashes = one.role === null ? { "stroke-dasharray": "1 0.8" } : {};
  const role = one.role ?? "?";
  const roleWidth = textWidth(role, { size: NOTE, bold: one.role === "KDM" });
  const room = columns.box - x - 3 * PAD - roleWidth;
  const nameWidth = Math.min(room, textWidth(plain(one.name), { size: NOTE, bold: true }));
  const rest = room - nameWidth - PAD;
  return [
    rect(box, { fill: ink.paper, stroke: ink.text, "stroke-width": weight, ...dashes }),
    label({ x: x + PAD, y: centred(y), text: one.name, bold: true, fill: ink.text, room }),
    rest < 4
      ? ""
      : label({ x: x + 2 * PAD + nameWidth, y: centred(y), text: one.position, fill: ink.secondary, room: rest }),
    label({ x: columns.box - PAD, y: centred(y), text: role, anchor: "end", bold: one.role === "KDM", fill: ink.text }),
    ...scaleMarks({ now: one.now, wanted: one.wanted, x: columns.scale, y, width: SCALE, ink }),
    label({ x: columns.change, y: centred(y), text: one.change, fill: ink.text, room: 24 }),
    label({
      x: columns.right - 1,
      y: centred(y),
      text: one.since,
      anchor: "end",
      bold: one.late,
      fill: one.late ? ink.bad : ink.secondary,
      room: 24,
    }),
  ];
}

interface Lane {
  readonly from: number;
  readonly to: number;
  readonly strength: number;
  readonly lane: number;
}

/** Arrows beside each other, the short ones inside; what finds no lane is left out. */
function lanesOf(influences: ChainMap["influences"]): readonly Lane[] {
  const span = ({ from, to }: { readonly from: number; readonly to: number }) => Math.abs(from - to);
  const taken: (readonly [number, number])[][] = [];
  const lanes: Lane[] = [];
  for (const one of influences.toSorted((a, b) => span(a) - span(b))) {
    const [top, bottom] = [Math.min(one.from, one.to), Math.max(one.from, one.to)];
    const isFree = (lane: number) => (taken[lane] ?? []).every(([from, to]) => bottom < from || to < top);
    const lane = Array.from({ length: LANES }, (_, at) => at).find(isFree);
    if (lane === undefined) continue;
    taken[lane] = [...(taken[lane] ?? []), [top, bottom]];
    lanes.push({ ...one, lane });
  }
  return lanes;
}

/** A dot where the influence comes from, an arrow head where it goes to. */
function arrow({ from, to, strength, lane }: Lane, start: number, middle: Middle, ink: Ink): string {
  const x = start + (lane + 1) * LANE - 0.6;
  const [y1, y2] = [middle(from), middle(to)].map((y) => y + (from < to ? 0.8 : -0.8)) as [number, number];
  const paint = { fill: "none", stroke: ink.accent, "stroke-width": 0.15 + 0.15 * Math.max(1, Math.min(3, strength)) };
  const head = [
    [start + 1.8, y2 - 0.8],
    [start + 0.5, y2],
    [start + 1.8, y2 + 0.8],
  ] as const;
  return [
    polyline(
      [
        [start + 0.9, y1],
        [x, y1],
        [x, y2],
        [start + 1.4, y2],
      ],
      paint,
    ),
    circle(start + 0.9, y1, 0.55, { fill: ink.accent }),
    polyline(head, { fill: ink.accent }, true),
  ].join("");
}
