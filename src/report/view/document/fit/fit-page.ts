import { BODY } from "#charts/text-width.ts";
import type { HeadlineView } from "../../headline-view.ts";
import type { SheetView } from "../document-view.ts";
import type { TablePart } from "../part.ts";
import { bandBlock } from "./band-block.ts";
import { growersOf, heightOf, still, sum, type Block, type Grower } from "./block.ts";
import { grownSheet } from "./grown.ts";
import { leanSheet } from "./lean.ts";
import { HEADLINE, LINE, PAGE } from "./metrics.ts";
import { linesIn, setWidth } from "./text-lines.ts";
import { whoFits } from "./who-fits.ts";

/** Rounds in which a row or a short text may win a line. */
const ROUNDS = 2;

/**
 * One page with its tables' columns as wide as their texts ask for, and more lines for what does not fit as long as the
 * page has room. Tables that would still cut texts do without their spare columns, one after another, and then those whose
 * rows take the lines that others need.
 * @param headline stands above it on a document's first page
 */
export function fitPage(sheet: SheetView, headline: HeadlineView | null = null): SheetView {
  const grown = withLines(sheet, headline);
  const cut = new Set(growersOf(pageBlock(grown, headline)).map(([grower]) => grower));
  const isCut = (part: TablePart) => part.rows.some((row) => cut.has(row));
  const isWrapped = (part: TablePart) => cut.size > 0 && part.rows.some(({ wraps }) => wraps !== null);
  const lean = leanSheet(sheet, grown, isCut) ?? leanSheet(sheet, grown, isWrapped);
  return lean === null ? grown : fitPage(lean, headline);
}

/** One line more for each that needs it: titles, then from the bottom, where the next steps stand; then another. */
function withLines(sheet: SheetView, headline: HeadlineView | null): SheetView {
  const block = pageBlock(sheet, headline);
  const needy = growersOf(block).toReversed();
  const isTitle = ([grower]: (typeof needy)[number]) => "subject" in grower;
  const cut = [...needy.filter(isTitle), ...needy.filter((one) => !isTitle(one))];
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

/** How many rows, titles and texts of a page do not stand in full. */
export function cutsOn(sheet: SheetView, headline: HeadlineView | null = null): number {
  return growersOf(pageBlock(sheet, headline)).length;
}

function pageBlock({ bands }: SheetView, headline: HeadlineView | null): Block {
  const above = headline === null ? -PAGE.band : headlineHeight(headline);
  return sum([still(above), ...bands.flatMap((band) => [still(PAGE.band), bandBlock(band)])]);
}

/** mm of a message with its area. */
const MESSAGE_ROOM = 173;

function headlineHeight({ account, who, messages, folds }: HeadlineView): number {
  const lines = whoFits({ account, who }) ? 1 : 2;
  const shown = (sum: number, { area, text }: HeadlineView["messages"][number]) =>
    sum +
    (folds ? Math.min(2, linesIn(text, { size: BODY }, MESSAGE_ROOM - setWidth(area, { size: BODY, bold: true }))) : 1);
  return LINE.note * lines + LINE.title + HEADLINE.gap + LINE.message * messages.reduce(shown, 0);
}
