import { rangeOf } from "./cell-address.ts";
import { cellPlaces, type CellPlaces } from "./cell-places.ts";
import type { RawRange } from "#workbook/sheet.ts";
import { attributesOf, scanAttributes } from "./xml-elements.ts";
import type { XmlHandler } from "./xml-stream.ts";

/** A cell as it stands in the worksheet part. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  /** s shared text, inlineStr, str a formula's text, b boolean, e error, d ISO date; n or "" number. */
  type: string;
  style: number;
  /** What <v> holds; null without one. */
  value: string | null;
  /** What <is> holds, without the readings of the characters. */
  inline: string;
  formula: StoredFormula | null;
}

export interface StoredFormula {
  /** "" where a shared formula stands in another cell. */
  text: string;
  /** Number of the shared formula; null for a cell's own. */
  readonly shared: string | null;
  /** The cells that an array formula fills. */
  readonly array: RawRange | null;
}

export interface WorksheetEvents {
  readonly onCell: (cell: StoredCell) => void;
  readonly onHiddenRow: (row: number) => void;
  readonly onMerge: (range: RawRange) => void;
}

/** Turns the tags of a worksheet part into its cells. Throws on an address that cannot be. */
export function worksheetEvents({ onCell, onHiddenRow, onMerge }: WorksheetEvents): XmlHandler {
  let isData = false;
  const places = cellPlaces();
  let cell: StoredCell | null = null;
  let inside: "v" | "f" | "t" | null = null;
  let isPhonetic = false;

  const openInCell = (name: string, attributes: string, open: StoredCell) => {
    if (name === "v") {
      open.value ??= "";
      inside = "v";
    } else if (name === "f") {
      open.formula = formulaOf(attributes);
      inside = "f";
    } else if (name === "rPh") isPhonetic = true;
    else if (name === "t" && !isPhonetic) inside = "t";
  };

  return {
    open: (name, attributes) => {
      if (cell !== null) openInCell(name, attributes, cell);
      else if (name === "c" && isData) cell = cellAt(places, attributes);
      else if (name === "row" && isData) openRow(places, attributes, onHiddenRow);
      else if (name === "sheetData") isData = true;
      else if (name === "mergeCell") mergeOf(attributes).forEach(onMerge);
    },
    close: (name) => {
      if (name === "c" && cell !== null) {
        onCell(checked(cell));
        cell = null;
      } else if (name === "sheetData") isData = false;
      else if (name === "rPh") isPhonetic = false;
      inside = null;
    },
    text: (text) => {
      if (cell === null || inside === null) return;
      if (inside === "v") cell.value += text;
      else if (inside === "t") cell.inline += text;
      else if (cell.formula !== null) cell.formula.text += text;
    },
  };
}

const TYPES: ReadonlySet<string> = new Set(["", "n", "s", "str", "inlineStr", "b", "e", "d"]);

function openRow(places: CellPlaces, attributes: string, onHidden: (row: number) => void): void {
  let [number, isHidden] = ["", false];
  scanAttributes(attributes, (name, value) => {
    if (name === "r") number = value;
    else if (name === "hidden") isHidden = value === "1" || value === "true";
  });
  const row = places.row(number);
  if (isHidden) onHidden(row);
}

function cellAt(places: CellPlaces, attributes: string): StoredCell {
  let [reference, type, style] = ["", "", -1];
  scanAttributes(attributes, (name, value) => {
    if (name === "r") reference = value;
    else if (name === "t") type = value;
    else if (name === "s") style = Number(value);
  });
  const { row, column } = places.cell(reference);
  if (!TYPES.has(type)) throw new Error(`cell ${reference} of type ${type}`);
  return { row, column, type, style, value: null, inline: "", formula: null };
}

// A value that the cell's type does not ask for would be passed over.
function checked(cell: StoredCell): StoredCell {
  const { row, type, value, inline } = cell;
  if (type === "inlineStr" ? value : inline)
    throw new Error(`a cell of type "${type}" in row ${row + 1} holds another`);
  return cell;
}

function formulaOf(attributes: string): StoredFormula {
  const named = attributes === "" ? new Map<string, string>() : attributesOf(attributes);
  const type = named.get("t");
  const shared = type === "shared" ? (named.get("si") ?? "") : null;
  return { text: "", shared, array: type === "array" ? rangeOf(named.get("ref") ?? "") : null };
}

function mergeOf(attributes: string): readonly RawRange[] {
  const range = rangeOf(attributesOf(attributes).get("ref") ?? "");
  return range === null ? [] : [range];
}
