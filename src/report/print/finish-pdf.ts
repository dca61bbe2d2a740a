import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import type { PrintFault } from "./fault.ts";

/**
 * Checks that a PDF is whole and takes out what differs from run to run, so that the same report has the same
 * bytes whenever and after whatever it is printed.
 * @param bytes changed in their place: the xref table counts bytes, so that whatever is replaced keeps its length.
 * @param asOf YYYY-MM-DD; both dates of the PDF become midnight (UTC) of that day.
 */
export function finishPdf(bytes: Uint8Array, asOf: string): Outcome<Uint8Array, PrintFault> {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!pdf.subarray(0, 5).equals(Buffer.from("%PDF-"))) return fail({ code: "incomplete-pdf", missing: "beginning" });
  if (!endsWhole(pdf)) return fail({ code: "incomplete-pdf", missing: "end" });
  if (!hasPage(pdf)) return fail({ code: "incomplete-pdf", missing: "pages" });
  // Head and foot are printed around an empty page too; what is tagged is the report's own.
  if (!pdf.includes("/Type /StructElem")) return fail({ code: "incomplete-pdf", missing: "text" });
  setDates(pdf, asOf);
  countNodesFromOne(pdf);
  return ok(bytes);
}

const TAIL = 32;

function endsWhole(pdf: Buffer): boolean {
  return pdf.subarray(-TAIL).toString("latin1").trimEnd().endsWith("%%EOF");
}

function hasPage(pdf: Buffer): boolean {
  const type = "/Type /Page";
  return placesOf(pdf, type).some((at) => !/\w/.test(String.fromCharCode(pdf[at + type.length] ?? 0)));
}

function setDates(pdf: Buffer, asOf: string): void {
  const date = `D:${asOf.replaceAll("-", "")}000000+00'00'`;
  for (const key of ["/CreationDate (", "/ModDate ("]) {
    for (const at of placesOf(pdf, `${key}D:`)) {
      const start = at + key.length;
      const length = pdf.indexOf(")", start) - start;
      pdf.write(date.slice(0, length).padEnd(length), start, "latin1");
    }
  }
}

const NODE = "(node";
const NODE_DIGITS = 8;

/** Renumbers the ids of table headings, which count on from one report of a page to the next. */
function countNodesFromOne(pdf: Buffer): void {
  const places = placesOf(pdf, NODE);
  const idAt = (at: number) =>
    /^\d{8}(?=\))/.exec(pdf.toString("latin1", at + NODE.length, at + NODE.length + NODE_DIGITS + 1))?.[0];
  const isDefined = (at: number) => pdf.toString("latin1", at - 4, at) === "/ID ";
  const ids = [...new Set(places.filter(isDefined).flatMap((at) => idAt(at) ?? []))].sort();
  const numbers = new Map(ids.map((id, index) => [id, String(index + 1).padStart(NODE_DIGITS, "0")]));
  for (const at of places) {
    const number = numbers.get(idAt(at) ?? "");
    if (number !== undefined) pdf.write(number, at + NODE.length, "latin1");
  }
}

/** Where a text stands, from the beginning on. */
function placesOf(pdf: Buffer, text: string): number[] {
  const places: number[] = [];
  for (let at = pdf.indexOf(text, 0, "latin1"); at !== -1; at = pdf.indexOf(text, at + text.length, "latin1"))
    places.push(at);
  return places;
}
