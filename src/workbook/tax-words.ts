import type { TaxBasis } from "./define-table.ts";

export interface TaxWords {
  readonly basis: TaxBasis;
  /** The text without them. */
  readonly rest: string;
}

const TAX = String.raw`(?:增值税|税)`;
const VAT = String.raw`(?:vat|gst|tax(?:es)?)`;
// 不含税 holds 含税: what excludes is looked for first.
const PATTERNS: readonly (readonly [basis: TaxBasis, pattern: RegExp])[] = [
  ["EXCLUSIVE", new RegExp(`(?:不含|未含|未|无|除)${TAX}价?(?!率|号|务)`)],
  [
    "EXCLUSIVE",
    new RegExp(String.raw`\b(?:excl(?:uding|usive)?\.?(?: of)?|net of|ex\.?|before|without|w/o) ?${VAT}\b`),
  ],
  ["EXCLUSIVE", new RegExp(String.raw`\b${VAT} (?:excl(?:uded|usive)?|not included)\b\.?`)],
  ["INCLUSIVE", new RegExp(`含${TAX}价?(?!率|号|务)|价税合计`)],
  ["INCLUSIVE", new RegExp(String.raw`\b(?:incl(?:uding|usive)?\.?(?: of)?|with) ?${VAT}\b`)],
  ["INCLUSIVE", new RegExp(String.raw`\b${VAT} (?:incl(?:uded|usive)?)\b\.?`)],
];

/** The tax basis that a header or its bracket states, the text as `normalise` gives it; null where it states none. */
export function taxWords(text: string): TaxWords | null {
  for (const [basis, pattern] of PATTERNS) {
    const found = pattern.exec(text)?.[0];
    if (found === undefined || /是否|方式|类型/.test(text)) continue;
    const rest = text.replace(pattern, " ").replace(/\s+/g, " ").trim();
    // The total of an invoice's price and tax is its amount.
    return { basis, rest: found === "价税合计" && rest === "" ? "金额" : rest };
  }
  return null;
}
