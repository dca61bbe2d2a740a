import { attributesOf } from "./xml-elements.ts";

/** Hands on text in pieces that end before a "<", so that no tag and no text after it is torn. */
function wholeTags(onPiece: (piece: string) => void): (piece: string) => void {
  let carried = "";
  return (piece) => {
    const text = carried + piece;
    const end = text.lastIndexOf("<");
    carried = end < 0 ? text : text.slice(end);
    if (end > 0) onPiece(text.slice(0, end));
  };
}

const STRING_ITEM = /<(?:\w+:)?si[\s/>]/g;

/** Counts the workbook's shared texts. */
export function sharedStringCounter(): { readonly read: (piece: string) => void; readonly count: () => number } {
  let count = 0;
  const read = wholeTags((piece) => {
    count += piece.match(STRING_ITEM)?.length ?? 0;
  });
  return { read, count: () => count };
}

export interface LostText {
  /** A1 address, "" where the file leaves it out. */
  readonly cell: string;
  readonly index: string;
}

const CELL_OR_VALUE = /<(?:\w+:)?(c|v)(?:\s([^>]*))?>([^<]*)/g;

/** Finds the first cell of a worksheet that points to a shared text that does not exist; a reader would show a blank. */
export function lostTextFinder(count: number): {
  readonly read: (piece: string) => void;
  readonly found: () => LostText | null;
} {
  let attributes = "";
  let lost: LostText | null = null;
  const read = wholeTags((piece) => {
    if (lost !== null) return;
    for (const [, tag, own = "", text = ""] of piece.matchAll(CELL_OR_VALUE)) {
      if (tag === "c") attributes = own;
      else if (isShared(attributes) && !isIndex(text, count)) {
        lost = { cell: attributesOf(attributes).get("r") ?? "", index: text.trim() };
        return;
      }
    }
  });
  return { read, found: () => lost };
}

const isShared = (attributes: string) => attributes.includes('t="s"') || attributes.includes("t='s'");

function isIndex(text: string, count: number): boolean {
  const index = Number(text);
  return text.trim() !== "" && Number.isInteger(index) && index >= 0 && index < count;
}
