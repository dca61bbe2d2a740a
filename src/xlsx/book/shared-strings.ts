import { escaped, HEAD, MAIN } from "./xml.ts";

/** The texts of a workbook, each once. */
export interface SharedStrings {
  readonly index: (text: string) => number;
  readonly part: () => string;
}

export function sharedStrings(): SharedStrings {
  const found = new Map<string, number>();
  let uses = 0;
  return {
    index: (text) => {
      uses += 1;
      const known = found.get(text);
      if (known !== undefined) return known;
      found.set(text, found.size);
      return found.size - 1;
    },
    part: () => {
      const items = [...found.keys()].map((text) => `<si><t xml:space="preserve">${escaped(cellText(text))}</t></si>`);
      return `${HEAD}<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${items.length}">${items.join("")}</sst>`;
    },
  };
}

// The file format reads _x0041_ as A, so the underscore of such a text is written as an escape itself.
function cellText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}
