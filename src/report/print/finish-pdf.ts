import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import type { PrintFault } from "./fault.ts";

/**
 * Checks that a PDF is whole and takes out what differs from run to run, so that the same report has the same
 * bytes whenever and after whatever it is printed.
 * @param asOf YYYY-MM-DD; both dates of the PDF become midnight (UTC) of that day.
 */
export function finishPdf(bytes: Uint8Array, asOf: string): Outcome<Uint8Array, PrintFault> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  if (!text.startsWith("%PDF-")) return fail({ code: "incomplete-pdf", missing: "beginning" });
  if (!text.trimEnd().endsWith("%%EOF")) return fail({ code: "incomplete-pdf", missing: "end" });
  if (!/\/Type\s*\/Page\b(?!s)/.test(text)) return fail({ code: "incomplete-pdf", missing: "pages" });
  // Head and foot are printed around an empty page too; what is tagged is the report's own.
  if (!text.includes("/Type /StructElem")) return fail({ code: "incomplete-pdf", missing: "text" });
  return ok(new Uint8Array(Buffer.from(withNodesFromOne(withDates(text, asOf)), "latin1")));
}

// The xref table counts bytes: whatever is replaced keeps its length.
function withDates(text: string, asOf: string): string {
  const date = `D:${asOf.replaceAll("-", "")}000000+00'00'`;
  return text.replace(/(\/(?:Creation|Mod)Date \()(D:[^)]*)/g, (_, key: string, old: string) => {
    return key + date.slice(0, old.length).padEnd(old.length);
  });
}

/** Renumbers the ids of table headings, which count on from one report of a page to the next. */
function withNodesFromOne(text: string): string {
  const ids = [...new Set([...text.matchAll(/\/ID \(node(\d{8})\)/g)].map(([, id = ""]) => id))].sort();
  const places = new Map(ids.map((id, index) => [id, String(index + 1).padStart(8, "0")]));
  return text.replace(/\(node(\d{8})\)/g, (whole, id: string) => {
    const place = places.get(id);
    return place === undefined ? whole : `(node${place})`;
  });
}
