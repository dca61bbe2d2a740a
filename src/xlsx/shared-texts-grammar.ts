import type { XmlHandler } from "./xml-stream.ts";

/** Passes on what the part of shared texts says, and throws where it is not built so that every text is counted once. */
export function sharedTextsGrammar(handler: XmlHandler): XmlHandler {
  const names: string[] = [];
  return {
    open: (name, attributes) => {
      const parent = names.at(-1) ?? "";
      if (!mayStandIn(name, parent)) throw new Error(`${name} within ${parent === "" ? "the part" : parent}`);
      names.push(name);
      handler.open(name, attributes);
    },
    close: (name) => {
      names.pop();
      handler.close(name);
    },
    text: (words) => {
      const parent = names.at(-1);
      if ((parent === "si" || parent === "r") && /\S/.test(words)) throw new Error(`text within ${parent}`);
      handler.text(words);
    },
  };
}

function mayStandIn(name: string, parent: string): boolean {
  if (parent === "sst") return name === "si" || name === "extLst";
  if (parent === "si") return name === "t" || name === "r" || name === "rPh" || name === "phoneticPr";
  if (parent === "r") return name === "t" || name === "rPr";
  if (parent === "") return name === "sst";
  return parent !== "t" && (parent !== "rPh" || name === "t");
}
