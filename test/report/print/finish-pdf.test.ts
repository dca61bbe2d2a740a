import { expect, test } from "vitest";
import { finishPdf } from "#report/print/finish-pdf.ts";

const bytes = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const PAGE = "<</Type /Page\n/Parent 1 0 R>>";
const TEXT = "<</Type /StructElem\n/S /P>>";
const pdf = (inside: string) => `%PDF-1.4\n${PAGE}\n${TEXT}\n${inside}\n%%EOF\n`;

function finished(text: string): string {
  const outcome = finishPdf(bytes(text), "2026-05-08");
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return Buffer.from(outcome.value).toString("latin1");
}

test.each([
  ["", "beginning", "nothing"],
  ["<html>Error</html>", "beginning", "not a PDF"],
  [`%PDF-1.4\n${PAGE}\n`, "end", "cut off"],
  ["%PDF-1.4\n<</Type /Pages /Kids []>>\n%%EOF", "pages", "no page"],
  [`%PDF-1.4\n${PAGE}\n%%EOF`, "text", "a page with nothing on it"],
])("%j lacks its %s (%s)", (text, missing) => {
  expect(finishPdf(bytes(text), "2026-05-08")).toEqual({ ok: false, fault: { code: "incomplete-pdf", missing } });
});

test("both dates become the as-of date, at equal length", () => {
  const before = pdf("/CreationDate (D:20261122031517+00'00')\n/ModDate (D:20261122031518+00'00')");
  const after = finished(before);
  expect(after).toBe(pdf("/CreationDate (D:20260508000000+00'00')\n/ModDate (D:20260508000000+00'00')"));
  expect(after).toHaveLength(before.length);
});

test("ids of table headings count from one, in their order, and nothing that looks like them changes", () => {
  const before = pdf(
    "/ID (node00000037)>> /ID (node00000120)>> /Headers [(node00000120) (node00000037)] (node00000099)",
  );
  expect(finished(before)).toBe(
    pdf("/ID (node00000001)>> /ID (node00000002)>> /Headers [(node00000002) (node00000001)] (node00000099)"),
  );
});

test("every other byte stays", () => {
  const all = String.fromCharCode(...Array.from({ length: 256 }, (_, code) => code));
  expect(finished(pdf(all))).toBe(pdf(all));
});
