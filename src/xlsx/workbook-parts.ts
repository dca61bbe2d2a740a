import { posix } from "node:path";
import { elementsNamed } from "./xml-elements.ts";

/** What xl/workbook.xml and its relationships say about the other parts. */
export interface WorkbookParts {
  readonly date1904: boolean;
  /** In the workbook's order; `part` is null for a chart sheet, which holds no cells. */
  readonly sheets: readonly { readonly part: string | null }[];
  readonly sharedStrings: string | null;
  /** Parts that values depend on and that must therefore exist. */
  readonly needed: readonly string[];
}

const FOLDER = "xl";

export function workbookParts(workbookXml: string, relationshipsXml: string): WorkbookParts {
  const targets = new Map<string, { type: string; part: string }>();
  for (const relationship of elementsNamed(relationshipsXml, "Relationship")) {
    const type = posix.basename(relationship.get("Type") ?? "");
    const target = relationship.get("Target") ?? "";
    const part = target.startsWith("/") ? target.slice(1) : posix.join(FOLDER, target);
    targets.set(relationship.get("Id") ?? "", { type, part });
  }
  const sheets = [...elementsNamed(workbookXml, "sheet")].map((sheet) => {
    const target = targets.get(sheet.get("id") ?? "");
    return { part: target === undefined || target.type === "worksheet" ? (target?.part ?? "") : null };
  });
  const [properties] = elementsNamed(workbookXml, "workbookPr");
  const single = (type: string) => [...targets.values()].find((target) => target.type === type)?.part ?? null;
  return {
    date1904: ["1", "true"].includes(properties?.get("date1904") ?? ""),
    sheets,
    sharedStrings: single("sharedStrings"),
    needed: [...sheets.map((sheet) => sheet.part), single("sharedStrings"), single("styles")].filter(
      (part) => part !== null,
    ),
  };
}
