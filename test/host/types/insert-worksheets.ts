import { strFromU8, unzipSync } from "fflate";
import { badArgument } from "../host-error.ts";
import { blankSheet, newId } from "../model/book.ts";
import type { Session } from "../session.ts";
import { findSheet } from "./worksheet.ts";

/**
 * https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-insertworksheetsfrombase64-member(1):
 * the sheets of a file behind the last one. Played are their names and order; cells, tables and names stay behind.
 */
export function insertWorksheets(session: Session, _: object, file: string, options?: Options): readonly string[] {
  if ((options?.positionType ?? "End") !== "End") throw badArgument("only the end is played");
  const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
  const names = [...workbookPart(bytes).matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name = ""]) => plain(name));
  return names.map((name) => {
    const sheet = blankSheet(newId(session.book), freeName(session, name));
    session.change({ kind: "sheet-added", value: sheet, position: session.book.sheets.length });
    return sheet.id;
  });
}

interface Options {
  readonly positionType?: string;
}

function workbookPart(bytes: Uint8Array): string {
  try {
    const part = unzipSync(bytes, { filter: ({ name }) => name === "xl/workbook.xml" })["xl/workbook.xml"];
    if (part !== undefined) return strFromU8(part);
  } catch {
    // What is no archive is no workbook either.
  }
  throw badArgument("no workbook file");
}

const plain = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

// As Excel names the copy of a sheet.
function freeName({ book }: Session, name: string): string {
  const taken = (one: string) => findSheet(book.sheets, one) !== undefined;
  let number = 2;
  while (taken(number === 2 && !taken(name) ? name : `${name} (${String(number)})`)) number += 1;
  return taken(name) ? `${name} (${String(number)})` : name;
}
