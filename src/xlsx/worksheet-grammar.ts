import type { XmlHandler } from "./xml-stream.ts";

const DEPTH = { root: 1, data: 2, row: 3, cell: 4 } as const;

/**
 * Passes on what a worksheet part says, and throws where its rows and cells are not built as the format has them: what is
 * passed over there would be values lost without a word. Counts the Excel Tables that the worksheet has.
 */
export function worksheetGrammar(handler: XmlHandler): XmlHandler & { readonly tableParts: () => number } {
  const names: string[] = [];
  let tableParts = 0;
  let hasData = false;
  let isData = false;
  let inCell = "";

  const open = (name: string, attributes: string) => {
    names.push(name);
    if (isData) {
      checkChild(name);
      if (names.length === DEPTH.cell) inCell = "";
    } else if (name === "sheetData") {
      if (hasData || names.length !== DEPTH.data) throw new Error("sheetData in a wrong place");
      hasData = isData = true;
    } else if (name === "tablePart") tableParts += 1;
    else if (names.length === DEPTH.root && name !== "worksheet") throw new Error(`the root element is ${name}`);
    handler.open(name, attributes);
  };
  const checkChild = (name: string) => {
    const parent = names[names.length - 2] ?? "";
    if (!mayStandIn(name, parent)) throw new Error(`${name} within ${parent}`);
    if (parent !== "c" || name === "extLst") return;
    if (inCell.includes(name)) throw new Error(`two ${name} within one cell`);
    inCell += name;
  };
  const close = (name: string) => {
    names.pop();
    if (names.length < DEPTH.data) isData = false;
    if (names.length === 0 && !hasData) throw new Error("no sheetData");
    handler.close(name);
  };
  const text = (words: string) => {
    if (isData && names.length <= DEPTH.cell && /\S/.test(words)) throw new Error(`text within ${names.at(-1) ?? ""}`);
    handler.text(words);
  };
  return { open, close, text, tableParts: () => tableParts };
}

function mayStandIn(name: string, parent: string): boolean {
  if (parent === "c") return name === "v" || name === "f" || name === "is" || name === "extLst";
  if (parent === "row") return name === "c" || name === "extLst";
  if (parent === "sheetData") return name === "row";
  if (parent === "is") return name === "t" || name === "r" || name === "rPh" || name === "phoneticPr";
  if (parent === "r") return name === "t" || name === "rPr";
  return parent !== "v" && parent !== "f" && parent !== "t";
}
