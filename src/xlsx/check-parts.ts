import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import type { Package } from "./open-package.ts";
import type { ReadFault } from "./read-fault.ts";
import { partText, scanPart } from "./scan-part.ts";
import { lostTextFinder, sharedStringCounter } from "./shared-strings.ts";
import { workbookParts, type WorkbookParts } from "./workbook-parts.ts";

const WORKBOOK = "xl/workbook.xml";
const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

/**
 * Inflates every part once, without keeping it: real sizes against the directory, no document type, every part that
 * the workbook names is there, and so is every text that a cell points to.
 */
export async function checkParts(file: string, opened: Package): Promise<Outcome<WorkbookParts, ReadFault>> {
  const workbook = await partText(file, opened, WORKBOOK);
  if (!workbook.ok) return workbook;
  const relationships = await partText(file, opened, RELATIONSHIPS);
  if (!relationships.ok) return relationships;

  const named = workbookParts(workbook.value, relationships.value);
  const missing = named.needed.find((part) => !opened.parts.has(part));
  if (missing !== undefined) return fail({ file, code: "part-missing", part: missing });

  const strings = sharedStringCounter();
  if (named.sharedStrings !== null) {
    const scanned = await scanPart(file, opened, named.sharedStrings, strings.read);
    if (!scanned.ok) return scanned;
  }
  const rest = await checkRest(file, opened, named, strings.count());
  return rest.ok ? ok(named) : rest;
}

async function checkRest(
  file: string,
  opened: Package,
  { sheets, sharedStrings }: WorkbookParts,
  count: number,
): Promise<Outcome<void, ReadFault>> {
  const worksheets = new Set(sheets.map((sheet) => sheet.part));
  const done = new Set([WORKBOOK, RELATIONSHIPS, sharedStrings]);
  for (const part of opened.parts.keys()) {
    if (done.has(part) || part.endsWith("/")) continue;
    const lost = worksheets.has(part) ? lostTextFinder(count) : null;
    const scanned = await scanPart(file, opened, part, lost?.read);
    if (!scanned.ok) return scanned;
    const found = lost?.found() ?? null;
    if (found !== null) return fail({ file, code: "text-missing", part, ...found });
  }
  return ok(undefined);
}
