import { applyChange } from "./model/change.ts";
import { defaultSwitches, type Desk } from "./model/desk.ts";
import { emptyBook, type Book } from "./model/book.ts";
import { handsOf, type Hands } from "./hands.ts";

/** A workbook as somebody would make it by hand, for tests. */
export function bookOf(work: (hands: Hands, desk: Desk) => void, sheetName = "Sheet1"): Book {
  const book = emptyBook(sheetName);
  const desk: Desk = { book, switches: defaultSwitches(), change: (change) => applyChange(book, change) };
  work(handsOf({ book: () => book, desk: (doing) => doing(desk) }), desk);
  return book;
}

/** A sheet "Visits" with the table "Visits" (id, who, score) of three rows at A1. */
export const visitsBook = (): Book =>
  bookOf((hands) => {
    hands.type("Visits", "A1:C4", [
      ["id", "who", "score"],
      ["v1", "Lin", 3],
      ["v2", "Chen", 1],
      ["v3", "Wang", 2],
    ]);
    hands.makeTable("Visits", "A1:C4", "Visits");
  }, "Visits");
