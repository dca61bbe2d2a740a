import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import type { RawSheet, RawWorkbook } from "#workbook/sheet.ts";
import type { CellContext } from "./cell-value.ts";
import { mappingIn } from "./custom-xml.ts";
import { dateStyles } from "./number-format.ts";
import type { Package } from "./open-package.ts";
import type { ReadFault } from "./read-fault.ts";
import { partText, scanPart } from "./scan-part.ts";
import { sharedTextsGrammar } from "./shared-texts-grammar.ts";
import { sharedTexts } from "./shared-texts.ts";
import { sheetTables } from "./sheet-tables.ts";
import type { SheetPart, WorkbookParts } from "./workbook-parts.ts";
import { worksheetCells, type WorksheetCells } from "./worksheet-cells.ts";
import { worksheetGrammar } from "./worksheet-grammar.ts";
import { xmlStream, type XmlHandler } from "./xml-stream.ts";

/** Reads the values of a checked package, part by part, without holding a part's text. */
export async function readSheets(
  file: string,
  opened: Package,
  { date1904, sheets, sharedStrings, styles, customXml, names }: WorkbookParts,
): Promise<Outcome<RawWorkbook, ReadFault>> {
  const shared = sharedTexts();
  if (sharedStrings !== null) {
    const scanned = await parsePart(file, opened, sharedStrings, sharedTextsGrammar(shared.handler));
    if (!scanned.ok) return scanned;
  }
  const stylesXml = styles === null ? ok("") : await partText(file, opened, styles);
  if (!stylesXml.ok) return stylesXml;
  const context = { texts: shared.texts, dates: dateStyles(stylesXml.value), date1904 };
  const read: RawSheet[] = [];
  for (const sheet of sheets) {
    if (sheet.part === null) continue;
    const one = await readSheet(file, opened, { ...sheet, part: sheet.part }, context);
    if (!one.ok) return one;
    read.push(one.value);
  }
  const mapping = await mappingIn(file, opened, customXml);
  if (!mapping.ok) return mapping;
  const own = mapping.value === null ? {} : { mapping: mapping.value.xml };
  return ok({ file, date1904, sheets: read, ...own, ...(names.length === 0 ? {} : { names }) });
}

/** Faults: those of `scanPart`, and damaged where the part is not well-formed XML. */
async function parsePart(
  file: string,
  opened: Package,
  part: string,
  handler: XmlHandler,
): Promise<Outcome<void, ReadFault>> {
  const xml = xmlStream(handler);
  const scanned = await scanPart(file, opened, part, xml.write);
  if (!scanned.ok) return scanned;
  const unfinished = xml.unfinished();
  return unfinished === null ? scanned : fail({ file, code: "damaged", detail: `${part}: no end of ${unfinished}` });
}

async function readSheet(
  file: string,
  opened: Package,
  { name, part, isHidden }: SheetPart & { readonly part: string },
  context: CellContext,
): Promise<Outcome<RawSheet, ReadFault>> {
  const collector = worksheetCells(context);
  const grammar = worksheetGrammar(collector.handler);
  const scanned = await parsePart(file, opened, part, grammar);
  if (!scanned.ok) return scanned;
  const cells = collector.finish();
  if (!cells.ok) {
    return fail(
      cells.fault.code === "text-missing"
        ? { file, part, ...cells.fault }
        : { file, code: "sheet-too-large", sheet: name },
    );
  }
  const tables = await sheetTables(file, opened, part, grammar.tableParts());
  return tables.ok ? ok(rawSheet(name, isHidden, cells.value, tables.value)) : tables;
}

function rawSheet(name: string, isHidden: boolean, cells: WorksheetCells, tables: RawSheet["tables"]): RawSheet {
  const { rows, merges, kamFormulas, hiddenRows } = cells;
  return {
    name,
    rows,
    tables,
    ...(isHidden ? { hidden: true } : {}),
    ...(merges.length === 0 ? {} : { merges }),
    ...(kamFormulas.length === 0 ? {} : { kamFormulas }),
    ...(hiddenRows.length === 0 ? {} : { hiddenRows }),
  };
}
