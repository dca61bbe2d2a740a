import { BODY, NOTE } from "#charts/text-width.ts";
import type { PlacedCell, TableCell, TableRow } from "../part.ts";
import { CELL, LINE, MARK, ROW } from "./metrics.ts";
import { linesIn, setWidth } from "./text-lines.ts";

type Weight = TableRow["weight"];

/** mm that a cell takes in one line, with its padding. */
export function cellNeed(cell: (TableCell & Partial<PlacedCell>) | undefined, weight: Weight): number {
  if (cell === undefined || cell.picture !== null) return 0;
  const words = leadWidth(cell) + setWidth(cell.text, faceOf(cell, weight));
  const small = cell.small === null ? 0 : setWidth(` ${cell.small}`, SMALL);
  return words + small + besides(cell);
}

/** mm that a cell needs at least: a name that leads it is not broken. */
export function cellLeast(cell: PlacedCell): number {
  return cell.lead === null ? 0 : leadWidth(cell) + besides(cell);
}

/** Lines that a cell takes in a column of so many mm, in a table of single lines. */
export function cellLines(cell: PlacedCell, weight: Weight, width: number): number {
  if (cell.picture !== null || cell.align === "end" || cellNeed(cell, weight) <= width) return 1;
  const face = { ...faceOf(cell, weight), ...(cell.lead === null ? {} : { bold: true }) };
  const words = [cell.lead, cell.text, cell.small].filter((part) => part !== null && part !== "").join(" ");
  return linesIn(words, face, Math.max(1, width - besides(cell)));
}

/** Height in mm of a cell whose row grows as it needs: a date follows its words, and so does a first cell's small text. */
export function cellHeight(one: PlacedCell, weight: Weight, width: number): number {
  const cell = { ...one, text: joined(one.text, one.date?.text ?? null), date: null };
  if (cell.isFirst) return heightOfLines(runningLines(cell, weight, width), 0);
  const isSmall = cell.small !== null && cell.text === "" && cell.lead === null;
  const lines = isSmall ? 0 : cellLines({ ...cell, small: null }, weight, width);
  const small = cell.small === null ? 0 : linesIn(cell.small, SMALL, Math.max(1, width - besides(cell)));
  return heightOfLines(lines, small);
}

/** Lines of a name with small words after it, as of letters between both sizes. */
function runningLines(cell: PlacedCell, weight: Weight, width: number): number {
  const { lead, text, small } = cell;
  if (small === null || cell.picture !== null) return cellLines(cell, weight, width);
  const face = faceOf(cell, weight);
  const words = joined(lead ?? "", text);
  const [large, little] = [setWidth(words, face), setWidth(small, SMALL)];
  const size = (face.size * large + NOTE * little) / Math.max(1, large + little);
  return linesIn(joined(words, small), { ...face, size }, Math.max(1, width - besides(cell)));
}

function heightOfLines(lines: number, small: number): number {
  return Math.max(ROW.single, ROW.padding + LINE.cell * lines + LINE.note * small);
}

function joined(text: string, more: string | null): string {
  return more === null ? text : `${text} ${more}`.trim();
}

const SMALL = { size: NOTE };
const BOLD = { size: BODY, bold: true };

function leadWidth({ lead }: TableCell): number {
  return lead === null ? 0 : setWidth(`${lead} `, BOLD);
}

function faceOf({ tone }: TableCell, weight: Weight) {
  return { size: BODY, bold: tone === "strong" || tone === "bad" || weight === "sum" || weight === "strong" };
}

/** What stands beside the words in every case: padding, mark and date. */
function besides({ mark, date, aside = false }: TableCell & Partial<PlacedCell>): number {
  const day = date === null ? 0 : setWidth(date.text, { size: BODY, bold: date.tone === "bad" }) + CELL.gap;
  const marks = (mark === null ? 0 : MARK) + (date === null || date.mark === null ? 0 : MARK);
  return CELL.gap + CELL.slack + (aside ? CELL.aside : 0) + day + marks;
}
