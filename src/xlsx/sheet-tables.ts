import { posix } from "node:path";
import { all, fail, map, ok, type Outcome } from "#core/kernel/outcome.ts";
import type { RawTable } from "#workbook/sheet.ts";
import { rangeOf } from "./cell-address.ts";
import type { Package } from "./open-package.ts";
import type { ReadFault } from "./read-fault.ts";
import { partText } from "./scan-part.ts";
import { partNamed } from "./workbook-parts.ts";
import { elementsNamed } from "./xml-elements.ts";
import { cellText } from "./xml-text.ts";

/** The Excel Tables of a worksheet, which says how many there are: one that is not there is damage. */
export async function sheetTables(
  file: string,
  opened: Package,
  worksheet: string,
  expected: number,
): Promise<Outcome<readonly RawTable[], ReadFault>> {
  const { dir, base } = posix.parse(worksheet);
  const relationships = `${dir}/_rels/${base}.rels`;
  if (!opened.parts.has(relationships)) {
    return expected === 0 ? ok([]) : fail({ file, code: "part-missing", part: relationships });
  }
  const text = await partText(file, opened, relationships);
  if (!text.ok) return text;
  const parts = [...elementsNamed(text.value, "Relationship")]
    .filter((relationship) => posix.basename(relationship.get("Type") ?? "") === "table")
    .map((relationship) => partNamed(dir, relationship.get("Target") ?? ""));
  if (parts.length < expected) return fail({ file, code: "damaged", detail: `${relationships}: tables are missing` });
  const tables: Outcome<readonly RawTable[], ReadFault>[] = [];
  for (const part of parts) tables.push(map(await partText(file, opened, part), tablesIn));
  return map(all(tables), (found) => found.flat());
}

function tablesIn(xml: string): readonly RawTable[] {
  const [table] = elementsNamed(xml, "table");
  const range = rangeOf(table?.get("ref") ?? "");
  // Without a header row it is read like plain cells.
  if (table === undefined || range === null || table.get("headerRowCount") === "0") return [];
  const totals = Number(table.get("totalsRowCount") ?? 0);
  const name = cellText(table.get("displayName") ?? table.get("name") ?? "");
  return [{ name, ...range, bottom: range.bottom - totals }];
}
