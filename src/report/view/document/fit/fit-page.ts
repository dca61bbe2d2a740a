import { NOTE } from "#charts/text-width.ts";
import type { HeadlineView } from "../../headline-view.ts";
import type { BandView, SectionView, SheetView } from "../document-view.ts";
import type { TablePart } from "../part.ts";
import { growersOf, heightOf, most, still, sum, type Block, type Grower } from "./block.ts";
import { grownSheet, sectionWidth } from "./grown.ts";
import { leanSheet } from "./lean.ts";
import { HEADLINE, LINE, PAGE, SECTION, spanWidth } from "./metrics.ts";
import { partsBlock } from "./part-height.ts";
import { setWidth } from "./text-lines.ts";

/** Rounds in which a row or a short text may win a line. */
const ROUNDS = 2;

/**
 * One page with its tables' columns as wide as their texts ask for, and more lines for what does not fit as long as the
 * page has room. Tables that would still cut texts do without their spare columns.
 * @param headline stands above it on a document's first page
 */
export function fitPage(sheet: SheetView, headline: HeadlineView | null = null): SheetView {
  const grown = withLines(sheet, headline);
  const cut = new Set(growersOf(pageBlock(grown, headline)).map(([grower]) => grower));
  const isCut = (part: TablePart) => part.rows.some((row) => cut.has(row));
  const lean = leanSheet(sheet, grown, isCut);
  return lean === null ? grown : withLines(lean, headline);
}

/** One line more for each that needs it, from the bottom, where the next steps stand; then another. */
function withLines(sheet: SheetView, headline: HeadlineView | null): SheetView {
  const block = pageBlock(sheet, headline);
  const cut = growersOf(block).toReversed();
  const won = new Map<Grower, number>();
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const [grower, { shown, needed }] of cut) {
      const has = won.get(grower) ?? 0;
      if (has < round - 1 || shown + has >= needed) continue;
      won.set(grower, has + 1);
      if (heightOf(block, won) > PAGE.height) won.set(grower, has);
    }
  }
  return grownSheet(sheet, (grower) => won.get(grower) ?? 0);
}

/** mm that a page takes at most. */
export function pageHeight(sheet: SheetView, headline: HeadlineView | null = null): number {
  return heightOf(pageBlock(sheet, headline), new Map());
}

function pageBlock({ bands }: SheetView, headline: HeadlineView | null): Block {
  const above = headline === null ? -PAGE.band : headlineHeight(headline);
  return sum([still(above), ...bands.flatMap((band) => [still(PAGE.band), bandBlock(band)])]);
}

export function bandBlock({ columns }: BandView): Block {
  return most(
    columns.map(({ span, section }) =>
      sum([still(titleHeight(section)), partsBlock(section.parts, sectionWidth(span, section))]),
    ),
  );
}

function titleHeight({ subject, title }: SectionView): number {
  return (subject === "" ? 0 : SECTION.subject) + (title === "" ? 0 : SECTION.title);
}

function headlineHeight({ account, who, messages }: HeadlineView): number {
  const line = who.reduce(
    (width, one) => width + HEADLINE.separator + setWidth(one, { size: NOTE }),
    setWidth(account, { size: NOTE, bold: true }),
  );
  const lines = line <= spanWidth(12) ? 1 : 2;
  return LINE.note * lines + LINE.title + HEADLINE.gap + LINE.message * messages.length;
}
