import type { Book, BookName } from "./book.ts";
import { absolute, attributes, escaped, HEAD, MAIN, OFFICE_RELATIONS, sheetPrefix } from "./xml.ts";

/** The list of sheets and names; relationship rId<n> is sheet n. */
export function workbookPart({ sheets, names }: Book): string {
  const list = sheets.map(({ name, hidden }, index) => {
    const open = attributes({ name, sheetId: index + 1, state: hidden ? "hidden" : undefined });
    return `<sheet${open} r:id="rId${index + 1}"/>`;
  });
  const titles = sheets.flatMap(({ name, titleRows }, index) =>
    titleRows === undefined
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escaped(`${sheetPrefix(name)}$${titleRows[0]}:$${titleRows[1]}`)}</definedName>`,
        ],
  );
  const areas = sheets.flatMap(({ name, rows, printedColumns }, index) => {
    if (printedColumns === undefined) return [];
    const area = { top: 0, left: 0, bottom: rows.length - 1, right: printedColumns - 1 };
    return [
      `<definedName name="_xlnm.Print_Area" localSheetId="${index}">${escaped(absolute(name, area))}</definedName>`,
    ];
  });
  const defined = [...areas, ...titles, ...[...names].sort(byName).map(nameXml)].join("");
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONS}"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/><workbookPr defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="14000"/></bookViews><sheets>${list.join("")}</sheets>${defined === "" ? "" : `<definedNames>${defined}</definedNames>`}<calcPr calcId="191029"/></workbook>`;
}

// Not by locale: the order must not change with the machine.
const byName = (one: BookName, other: BookName) => (one.name < other.name ? -1 : 1);

function nameXml({ name, refersTo }: BookName): string {
  const formula =
    typeof refersTo === "string" ? `"${refersTo.replaceAll('"', '""')}"` : absolute(refersTo.sheet, refersTo.area);
  return `<definedName name="${name}">${escaped(formula)}</definedName>`;
}

/** Says of each formula marked cm="1" that it is a dynamic array. */
export const METADATA_PART = `${HEAD}<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/** Title, language and one fixed moment, so that the same book gives the same bytes. */
export function corePart({ title, language }: Book): string {
  const moment = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">2026-01-01T00:00:00Z</dcterms:${name}>`;
  return `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>KAM for Excel</dc:creator><dc:language>${language}</dc:language>${moment("created")}${moment("modified")}</cp:coreProperties>`;
}

// Programs other than Excel keep the cached results of add-in functions only in files that Excel wrote.
export const APP_PART = `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>`;
