import type { BandView, SectionView } from "../document-view.ts";
import type { Part } from "../part.ts";
import { bandBlock, titleBlock } from "./band-block.ts";
import { growersOf, heightOf, type Block } from "./block.ts";
import { sectionWidth } from "./map-parts.ts";
import { FLOWING_BAND, PAGE } from "./metrics.ts";
import { gap, partBlock } from "./part-height.ts";

/** What stands on one page in any case, in mm. */
export interface Piece {
  /** Between it and what stands before it on its page. */
  readonly above: number;
  readonly height: number;
  /** What comes before it where it begins a page: the header of a table that goes on. */
  readonly repeated: number;
}

/** mm of a page, less what the estimates of its bands may be off. */
const ROOM = PAGE.height - 1;

/** A band of a sheet that runs on, as the pieces between which a page may end. */
export function piecesOf(band: BandView): readonly Piece[] {
  const above = band.close ? PAGE.band : FLOWING_BAND;
  if (band.keep) return [piece(above, height(bandBlock(band)))];
  const columns = band.columns.map(({ section, span }) => sectionPieces(section, sectionWidth(span, section)));
  // Side by side the higher one tells where the next band begins.
  const [highest = []] = columns.toSorted((one, other) => extent(other) - extent(one));
  return highest.map((one, at) => (at === 0 ? { ...one, above } : one));
}

/** mm that pieces leave white at the end of each page. */
export function whiteAfter(pieces: readonly Piece[]): readonly number[] {
  const white: number[] = [];
  let used: number | null = null;
  for (const one of pieces) {
    const there: number | null = used === null ? null : used + one.above + one.height;
    if (used !== null && there !== null && there <= ROOM) {
      used = there;
      continue;
    }
    if (used !== null) white.push(ROOM - used);
    used = one.height + one.repeated;
  }
  return used === null ? white : [...white, ROOM - used];
}

/** The title stands with the first piece; a note with what it explains, a text with the table and a picture with the sums that it leads to. */
function sectionPieces(section: SectionView, width: number): readonly Piece[] {
  const { parts } = section;
  const pieces: Piece[] = [piece(0, height(titleBlock(section, width)))];
  let joins = true;
  for (const [at, part] of parts.entries()) {
    const before = parts[at - 1];
    const above = before === undefined ? 0 : gap(before, part);
    const isNote = part.kind === "text" && part.tone === "note";
    const [first, ...rest] = partPieces(part, width);
    if (first === undefined) continue;
    const last = pieces.at(-1);
    if ((joins || isNote) && last !== undefined) {
      pieces[pieces.length - 1] = { ...last, height: last.height + above + first.height };
    } else pieces.push({ ...first, above });
    pieces.push(...rest);
    joins = leads(part, parts[at + 1]);
  }
  return pieces;
}

/** Whether a part ends on the page on which the next one begins, as document.css says. */
function leads({ kind }: Part, next: Part | undefined): boolean {
  return (kind === "text" && next?.kind === "table") || (kind === "figure" && next?.kind === "pairs");
}

function partPieces(part: Part, width: number): readonly Piece[] {
  const block = partBlock(part, width);
  const [head = 0, ...rows] = block.kind === "sum" ? block.blocks.map(height) : [height(block)];
  if (part.kind === "points" || part.kind === "checks") {
    return [head, ...rows].map((one) => piece(0, one));
  }
  if (part.kind !== "table" || part.kept) return [piece(0, height(block))];
  // Neither the first row nor the last stands alone.
  const [first = 0, second = 0, ...others] = rows;
  const ending = others.splice(-2);
  return [piece(0, head + first + second), ...others.map((one) => piece(0, one, head)), piece(0, sumOf(ending), head)];
}

function piece(above: number, high: number, repeated = 0): Piece {
  return { above, height: high, repeated };
}

/** Titles take the lines that they need; what is cut elsewhere stays cut. */
function height(block: Block): number {
  const titles = growersOf(block).filter(([grower]) => "subject" in grower);
  return heightOf(block, new Map(titles.map(([grower, { needed, shown }]) => [grower, needed - shown])));
}

function extent(pieces: readonly Piece[]): number {
  return sumOf(pieces.map((one) => one.above + one.height));
}

function sumOf(heights: readonly number[]): number {
  return heights.reduce((sum, one) => sum + one, 0);
}
