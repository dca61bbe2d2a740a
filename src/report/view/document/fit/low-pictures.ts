import { element, px, type Markup } from "#charts/svg.ts";
import type { BandView, SheetView } from "../document-view.ts";
import type { LowPicture } from "../part.ts";
import { mapParts } from "./map-parts.ts";
import { PAGE } from "./metrics.ts";
import { piecesOf, whiteAfter, type Piece } from "./page-pieces.ts";

/** Bands with a choice that are tried in every combination; further ones keep their pictures as they are. */
const MOST = 8;
/** What a low picture weighs beside a page: it is only taken where it saves white that is seen. */
const WEIGHT = 0.02;

/**
 * A sheet in which pictures are drawn low where a page has no room for them otherwise: of all choices that which takes
 * the fewest pages, and of those which leaves the least white before their ends.
 */
export function lowPictures(sheet: SheetView): SheetView {
  return sheet.onePage ? { ...sheet, bands: sheet.bands.map(usual) } : chosen(sheet);
}

interface Choice {
  readonly usual: readonly Piece[];
  /** null where nothing in the band can be drawn lower. */
  readonly low: readonly Piece[] | null;
}

function chosen(sheet: SheetView): SheetView {
  const choices = sheet.bands.map((band): Choice => {
    const low = settled(band, ({ height }) => standIn(height));
    return { usual: piecesOf(band), low: low === null ? null : piecesOf(low) };
  });
  const open = choices.flatMap(({ low }, at) => (low === null ? [] : [at])).slice(0, MOST);
  let [best, least] = [new Set<number>(), Infinity];
  for (let code = 0; code < 2 ** open.length; code += 1) {
    const taken = new Set(open.filter((_, bit) => (code >> bit) % 2 === 1));
    const cost =
      costOf(choices.flatMap(({ usual: one, low }, at) => (taken.has(at) ? (low ?? one) : one))) + WEIGHT * taken.size;
    if (cost < least) [best, least] = [taken, cost];
  }
  return { ...sheet, bands: sheet.bands.map((band, at) => (best.has(at) ? lowered(band) : usual(band))) };
}

/** Pages, and for each but the last the square of the part that stays white. */
function costOf(pieces: readonly Piece[]): number {
  const white = whiteAfter(pieces);
  return white.slice(0, -1).reduce((sum, left) => sum + (Math.max(0, left) / PAGE.height) ** 2, white.length);
}

function usual(band: BandView): BandView {
  return settled(band, (_, picture) => picture) ?? band;
}

function lowered(band: BandView): BandView {
  return settled(band, ({ draw }) => draw()) ?? band;
}

/** A picture of that height, to measure with. */
function standIn(height: number): Markup {
  return element("svg", { height: `${px(height)}mm` });
}

/** The band with its pictures settled; null where there is nothing to settle. */
function settled(band: BandView, chosen: (low: LowPicture, usual: Markup) => Markup): BandView | null {
  let count = 0;
  const done = mapParts(band, (part) => {
    if (part.kind !== "figure" || part.low === null) return part;
    count += 1;
    return { ...part, picture: chosen(part.low, part.picture), low: null };
  });
  return count > 0 ? done : null;
}
