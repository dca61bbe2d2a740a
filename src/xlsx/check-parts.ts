import { posix } from "node:path";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { checkLocalNames } from "./local-names.ts";
import type { Package } from "./open-package.ts";
import type { ReadFault } from "./read-fault.ts";
import { partText } from "./scan-part.ts";
import { partNamed, workbookParts, type WorkbookParts } from "./workbook-parts.ts";
import { elementsNamed } from "./xml-elements.ts";
import type { XmlHandler } from "./xml-stream.ts";

const WORKBOOK = "xl/workbook.xml";
export const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

/**
 * What the workbook says about its parts, every part that it names being there. Nothing else is inflated: pictures, charts
 * and pivot tables cost no time, and cannot do harm.
 */
export async function checkParts(file: string, opened: Package): Promise<Outcome<WorkbookParts, ReadFault>> {
  const names = await checkLocalNames(file, opened);
  if (!names.ok) return names;
  const workbook = await partText(file, opened, WORKBOOK, listOf("workbook", "sheets", "sheet"));
  if (!workbook.ok) return workbook;
  const list = listOf("Relationships", "Relationships", "Relationship");
  const relationships = await partText(file, opened, RELATIONSHIPS, list);
  if (!relationships.ok) return relationships;

  const named = workbookParts(workbook.value, relationships.value);
  const missing = named.needed.find((part) => !opened.parts.has(part));
  if (missing !== undefined) return fail({ file, code: "part-missing", part: missing });
  const sheets = named.sheets.map(({ part }) => part);
  const unnamed = worksheetsIn(relationships.value).find((part) => !sheets.includes(part));
  const twice = sheets.find((part, index) => part !== null && part !== "" && sheets.indexOf(part) !== index);
  if (unnamed !== undefined) return fail({ file, code: "damaged", detail: `${unnamed}: no sheet names it` });
  if (typeof twice === "string") return fail({ file, code: "damaged", detail: `${twice}: two sheets name it` });
  return ok(named);
}

// A worksheet that the workbook no longer lists is a sheet lost.
function worksheetsIn(relationships: string): readonly string[] {
  return [...elementsNamed(relationships, "Relationship")]
    .filter((relationship) => posix.basename(relationship.get("Type") ?? "") === "worksheet")
    .map((relationship) => partNamed("xl", relationship.get("Target") ?? ""));
}

/** Throws where the part has another root element or the list holds anything else, or nothing: that would be a loss. */
function listOf(root: string, list: string, item: string): XmlHandler {
  const names: string[] = [];
  let items = 0;
  return {
    open: (name) => {
      const parent = names.at(-1);
      if (parent === undefined && name !== root) throw new Error(`the root element is ${name}`);
      if (parent === list && name !== item) throw new Error(`${name} within ${list}`);
      if (parent === list) items += 1;
      names.push(name);
    },
    close: () => {
      names.pop();
      if (names.length === 0 && items === 0) throw new Error(`no ${item}`);
    },
    text: () => undefined,
  };
}
