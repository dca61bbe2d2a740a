import { hatchSegments, PITCH } from "./hatch.ts";
import { INK, STROKE, type Ink } from "./ink.ts";
import { centred, label, labelBox, type Label } from "./label.ts";
import { firstFree, type Box } from "./placement.ts";
import { priceLabels, type PriceFrame, type PricePoint, type PriceRows, type PriceTick } from "./price-labels.ts";
import { known, ranged, type Scale } from "./scale.ts";
import { between, chart, element, line, plain, rect, type ChartText, type Markup } from "./svg.ts";
import { NOTE, textWidth } from "./text-width.ts";

export interface ZopaBar extends ChartText {
  /** Our lane, above. The bar runs from the limit to the present offer, hatched on to the opening. */
  readonly own: Lane & { readonly target: PricePoint | null };
  /** Theirs, below: solid to their present offer, hatched on to the limit, which is an estimate. */
  readonly other: Lane;
  /** What the own bar's hatched part says. */
  readonly given: string;
  /** Between both limits: open is a zone, else a gap. */
  readonly zone: { readonly from: number; readonly to: number; readonly text: string; readonly open: boolean } | null;
  readonly next: PricePoint | null;
  /** mm. */
  readonly width?: number;
  readonly ink?: Ink;
}

export interface Lane {
  /** Stands in the bar. */
  readonly name: string;
  readonly limit: PricePoint | null;
  readonly current: PricePoint | null;
  readonly opening: PricePoint | null;
  /** What the best alternative comes to. */
  readonly alternative: PricePoint | null;
}

export const ZOPA_HEIGHT = 40.8;
/** mm: tops of the lanes and their height. */
const BAR = 5;
const OWN = 13.4;
const OTHER = 24.2;
const ABOVE: PriceRows = { name: 3.2, figure: 8.6, tip: 9.7, bend: 11.7, bar: OWN + BAR, middle: OWN + BAR / 2 };
const BELOW: PriceRows = { name: 39.9, figure: 36.2, tip: 31.9, bend: 29.9, bar: OTHER, middle: OTHER + BAR / 2 };
const STRIP = { top: 18.9, bottom: 23.7 } as const;

/** Both sides' prices on one scale, with the zone in which they meet. */
export function zopaBar({ own, other, given, zone, next, title, desc, width = 182, ink = INK }: ZopaBar): Markup {
  const ticks = { own: ticksOf([own.limit, own.current, own.target, own.opening]), other: ticksOf(lanePoints(other)) };
  const ends = zone === null ? [] : [zone.from, zone.to];
  const all = [...lanePoints(own), own.target, ...lanePoints(other), own.alternative, other.alternative, next];
  const scale = ranged([...all.map((point) => point?.value), ...ends], 12, width - 12);
  const frame = { scale, width, ink };
  const cuts = [next, own.target].filter(drawable).map(({ value }) => scale(value));
  const upper = [...ticks.own, ...alternativeOf(own)];
  const lower = [...ticks.other, ...alternativeOf(other)];
  return chart({ width, height: ZOPA_HEIGHT, title, desc }, [
    zone === null ? "" : zoneArea(zone, frame),
    ...ownBar(own, given, cuts, frame),
    ...otherBar(other, cuts, frame),
    ...priceLabels(upper, ABOVE, frame),
    ...priceLabels(lower, BELOW, frame),
    ...strip(zone, next, frame),
  ]);
}

function lanePoints({ limit, current, opening }: Lane): readonly (PricePoint | null)[] {
  return [limit, current, opening];
}

function ticksOf(points: readonly (PricePoint | null)[]): readonly PriceTick[] {
  return points.filter(drawable).map((point) => ({ ...point, alternative: false }));
}

function alternativeOf({ alternative }: Lane): readonly PriceTick[] {
  return drawable(alternative) ? [{ ...alternative, alternative: true }] : [];
}

function drawable(point: PricePoint | null): point is PricePoint {
  return point !== null && known(point.value) !== null;
}

function zoneArea({ from, to, open }: NonNullable<ZopaBar["zone"]>, { scale, ink }: PriceFrame): string {
  const area = between(scale(from), OWN - 1.6, scale(to), OTHER + BAR + 1.6);
  if (open) return rect(area, { fill: ink.tint });
  return rect(area, { fill: "none", stroke: ink.bad, "stroke-width": STROKE.line, "stroke-dasharray": "1 0.8" });
}

type Segment = ReturnType<typeof between>;

/** @param cuts where lines run through the bar, in mm: no text stands there */
function ownBar(lane: Lane, given: string, cuts: readonly number[], { scale, ink }: PriceFrame): readonly string[] {
  const { name, limit, current, opening } = lane;
  const solid = segment(limit, current ?? opening, OWN, scale);
  const past = segment(current, opening, OWN, scale);
  // Prices out of order make bars that overlap: there the name stays.
  const text = solid === null ? null : inBar(name, solid, cuts, ink.paper, null);
  const gave = past === null ? null : inBar(given, past, cuts, ink.text, ink.paper);
  return [
    past === null ? "" : hatchedIn(past, ink.previous, ink),
    solid === null ? "" : rect(solid, { fill: ink.text }),
    text?.drawn ?? "",
    gave !== null && (text === null || gave.right <= text.left || gave.left >= text.right) ? gave.drawn : "",
  ];
}

function otherBar(lane: Lane, cuts: readonly number[], { scale, ink }: PriceFrame): readonly string[] {
  const { name, limit, current, opening } = lane;
  const solid = current === null ? null : segment(opening, current, OTHER, scale);
  const estimate = segment(current ?? opening, limit, OTHER, scale);
  const inSolid = (solid?.width ?? 0) >= (estimate?.width ?? 0);
  return [
    solid === null ? "" : rect(solid, { fill: ink.previous }),
    estimate === null ? "" : hatchedIn(estimate, ink.secondary, ink),
    solid !== null && inSolid ? (inBar(name, solid, cuts, ink.text, null)?.drawn ?? "") : "",
    estimate !== null && !inSolid ? (inBar(name, estimate, cuts, ink.text, ink.paper)?.drawn ?? "") : "",
  ];
}

function segment(from: PricePoint | null, to: PricePoint | null, top: number, scale: Scale): Segment | null {
  return drawable(from) && drawable(to) ? between(scale(from.value), top, scale(to.value), top + BAR) : null;
}

function hatchedIn(box: Segment, stroke: string, ink: Ink): string {
  const d = hatchSegments(box, PITCH.forecast)
    .map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`)
    .join("");
  return (
    rect(box, { fill: ink.paper }) +
    (d === "" ? "" : element("path", { d, fill: "none", stroke, "stroke-width": STROKE.hatch })) +
    rect(box, { fill: "none", stroke, "stroke-width": STROKE.line })
  );
}

/** A text in a bar, on a plate where the bar is hatched; none where no line leaves it room. */
function inBar(text: string, { x, y, width }: Segment, cuts: readonly number[], fill: string, plate: string | null) {
  const half = textWidth(plain(text), { size: NOTE }) / 2;
  const reach = half + 1.2;
  const centres = [x + width / 2, x + reach, x + width - reach];
  const bounds: Box = { left: x, right: x + width, top: y, bottom: y + BAR };
  const boxes = centres.map((centre): Box => ({ ...bounds, left: centre - reach, right: centre + reach }));
  const taken = cuts.map((cut): Box => ({ ...bounds, left: cut - 0.4, right: cut + 0.4 }));
  const found = firstFree(boxes, taken, bounds);
  const centre = found === null || text === "" ? undefined : centres[found];
  if (centre === undefined) return null;
  const box = { x: centre - half - 0.6, y: y + 0.5, width: 2 * half + 1.2, height: BAR - 1 };
  const words = label({ x: centre, y: centred(y + BAR / 2), text, fill, anchor: "middle" });
  const drawn = (plate === null ? "" : rect(box, { fill: plate })) + words;
  return { left: box.x, right: box.x + box.width, drawn };
}

/** Between the lanes: the line of the next offer with its price, and what the zone is. */
function strip(zone: ZopaBar["zone"], next: PricePoint | null, { scale, width, ink }: PriceFrame): readonly string[] {
  const bounds: Box = { left: 0, right: width, top: STRIP.top - 1, bottom: STRIP.bottom + 1 };
  const taken: Box[] = [];
  const drawn: string[] = [];
  const put = (text: string, fill: string, places: readonly Pick<Label, "x" | "anchor">[]) => {
    const labels = places.map((place): Label => ({ ...place, y: centred(21.3), text, fill, bold: true }));
    const found = firstFree(labels.map(labelBox), taken, bounds);
    const chosen = found === null ? undefined : labels[found];
    if (chosen === undefined) return;
    taken.push(labelBox(chosen));
    drawn.push(label(chosen));
  };
  if (drawable(next)) {
    const x = scale(next.value);
    taken.push({ left: x - 0.6, right: x + 0.6, top: STRIP.top, bottom: STRIP.bottom });
    drawn.push(line(x, OWN - 1.6, x, OTHER + BAR, { stroke: ink.paper, "stroke-width": 1.1 }));
    const dashes = { stroke: ink.accent, "stroke-width": STROKE.heavy, "stroke-dasharray": "1 0.7" };
    drawn.push(line(x, OWN - 1.6, x, OTHER + BAR, dashes));
    put(`${next.name} ${next.text}`, ink.accent, beside(x));
  }
  if (zone !== null) {
    const [left, right] = [scale(zone.from), scale(zone.to)].sort((one, two) => one - two) as [number, number];
    const middle = { x: (left + right) / 2, anchor: "middle" } as const;
    const places = [
      middle,
      { x: left + 1 },
      { x: right - 1, anchor: "end" } as const,
      ...beside(right),
      ...beside(left),
    ];
    put(zone.text, zone.open ? ink.accent : ink.bad, places);
  }
  return drawn;
}

function beside(x: number): readonly Pick<Label, "x" | "anchor">[] {
  return [{ x: x + 1.4 }, { x: x - 1.4, anchor: "end" }];
}
