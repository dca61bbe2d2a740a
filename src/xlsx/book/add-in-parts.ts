import type { Book, BookAddIn } from "./book.ts";
import { attributes, escaped, HEAD } from "./xml.ts";

const PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

const STORES = {
  central: { store: "excatalog", storeType: "EXCatalog" },
  developer: { store: "developer", storeType: "Registry" },
} as const;

/** The parts by which a workbook offers an add-in, and says which of its functions its formulas call. */
export function addInParts({ id, version, store }: BookAddIn, functions: readonly string[]) {
  const reference = attributes({ id, version, ...STORES[store] });
  const list = functions.map((name) => `<we:customFunctionIds>${escaped(name)}</we:customFunctionIds>`).join("");
  const extensions =
    functions.length === 0
      ? ""
      : `<we:extLst><a:ext xmlns:a="${DRAWING}" uri="{7C84B067-C214-45C3-A712-C9D94CD141B2}"><we:customFunctionIdList>${list}</we:customFunctionIdList></a:ext></we:extLst>`;
  return {
    panes: `${HEAD}<wetp:taskpanes xmlns:wetp="${PANES}"><wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref xmlns:r="${RELATIONS}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    extension: `${HEAD}<we:webextension xmlns:we="${EXTENSION}" id="{${id.toUpperCase()}}"><we:reference${reference}/><we:alternateReferences/><we:properties/><we:bindings/><we:snapshot xmlns:r="${RELATIONS}"/>${extensions}</we:webextension>`,
  };
}

/** The add-in's functions that the formulas of a workbook call, as they are stored. */
export function functionsUsed({ sheets }: Book): readonly string[] {
  const formulas = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell?.formula ?? "")));
  return [...new Set(formulas.flatMap((formula) => formula.match(/_xldudf_\w+/g) ?? []))].sort();
}
