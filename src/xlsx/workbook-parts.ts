import { posix } from "node:path";
import type { RawName } from "#workbook/sheet.ts";
import { attributesOf, elementsNamed, sectionNamed } from "./xml-elements.ts";
import { cellText, decodeEntities } from "./xml-text.ts";

/** What xl/workbook.xml and its relationships say about the other parts. */
export interface WorkbookParts {
  readonly date1904: boolean;
  /** In the workbook's order; `part` is null for a chart sheet and the like, which hold no cells of interest. */
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Custom XML that the workbook carries. */
  readonly customXml: readonly string[];
  readonly names: readonly RawName[];
  /** Parts that values depend on and that must therefore exist. */
  readonly needed: readonly string[];
}

export interface SheetPart {
  readonly name: string;
  readonly part: string | null;
  /** Hidden, from the menu or for programs only. */
  readonly isHidden: boolean;
}

const FOLDER = "xl";
// Charts, dialogs of Excel 5 and macros of Excel 4 on sheets of their own.
const WITHOUT_CELLS: ReadonlySet<string> = new Set(["chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"]);

export function workbookParts(workbookXml: string, relationshipsXml: string): WorkbookParts {
  const targets = new Map<string, { type: string; part: string }>();
  for (const relationship of elementsNamed(relationshipsXml, "Relationship")) {
    const type = posix.basename(relationship.get("Type") ?? "");
    const target = relationship.get("Target") ?? "";
    const part = partNamed(FOLDER, target);
    targets.set(relationship.get("Id") ?? "", { type, part });
  }
  const sheets = [...elementsNamed(workbookXml, "sheet")].map((sheet) => {
    const target = targets.get(sheet.get("id") ?? "");
    const part = target !== undefined && WITHOUT_CELLS.has(target.type) ? null : (target?.part ?? "");
    const isHidden = ["hidden", "veryHidden"].includes(sheet.get("state") ?? "");
    return { name: cellText(sheet.get("name") ?? ""), part, isHidden };
  });
  const [properties] = elementsNamed(workbookXml, "workbookPr");
  const single = (type: string) => [...targets.values()].find((target) => target.type === type)?.part ?? null;
  return {
    date1904: ["1", "true"].includes(properties?.get("date1904") ?? ""),
    sheets,
    sharedStrings: single("sharedStrings"),
    styles: single("styles"),
    customXml: [...targets.values()].filter(({ type }) => type === "customXml").map(({ part }) => part),
    names: namesIn(workbookXml),
    needed: [...sheets.map((sheet) => sheet.part), single("sharedStrings"), single("styles")].filter(
      (part) => part !== null,
    ),
  };
}

const NAME = /<(?:[\w.-]+:)?definedName(?=[\s>])((?:[^>"']|"[^"]*"|'[^']*')*)>([^<]*)</g;

/** Excel's own names, such as those of print areas, are left out. */
function namesIn(workbookXml: string): readonly RawName[] {
  return [...sectionNamed(workbookXml, "definedNames").matchAll(NAME)].flatMap(([, tag = "", refersTo = ""]) => {
    const attributes = attributesOf(tag);
    const name = cellText(attributes.get("name") ?? "");
    if (name === "" || name.startsWith("_xlnm")) return [];
    const local = attributes.has("localSheetId") ? ({ local: true } as const) : {};
    return [{ name, refersTo: decodeEntities(refersTo).trim(), ...local }];
  });
}

/** The part that a relationship of a part in this folder points to. */
export function partNamed(folder: string, target: string): string {
  return target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
}
