const CURRENCY = "人民币|(?:us|hk|nt)?\\$|[¥€£]|rmb|cny|usd|hkd|twd|eur|gbp";
const NUMBER = "(\\d{1,3}(?:,\\d{3})+|\\d*)(\\.\\d+)?";
const UNIT = "%|[千万亿]元?|百万元?|千万元?|元|[kw]";
const PATTERN = new RegExp(`^([-+]?)(?:${CURRENCY})?([-+]?)${NUMBER}(${UNIT})?整?$`, "i");
const SEPARATED = new RegExp(`^[-+(]?(?:${CURRENCY})?[-+]?\\d+(?:[.,]\\d+)+\\)?(?:${UNIT})?$`, "i");
const SCALES: ReadonlyMap<string, number> = new Map([
  ["%", 0.01],
  ["元", 1],
  ["千", 1e3],
  ["千元", 1e3],
  ["k", 1e3],
  ["万", 1e4],
  ["万元", 1e4],
  // 万 as people type it in haste: 50w.
  ["w", 1e4],
  ["百万", 1e6],
  ["百万元", 1e6],
  ["千万", 1e7],
  ["千万元", 1e7],
  ["亿", 1e8],
  ["亿元", 1e8],
]);
const TRADITIONAL: ReadonlyMap<string, string> = new Map([
  ["萬", "万"],
  ["億", "亿"],
  ["圓", "元"],
]);

export interface Quantity {
  readonly value: number;
  /** The unit that the text itself carries, "" for none. */
  readonly unit: string;
}

/**
 * The number in a text that people typed: full-width digits, thousands separators, a currency sign, brackets for
 * minus, per cent, 万 and 亿. Null for anything else: "1,5" could be 1.5 or 15, and "约50万" is no figure.
 */
export function parseQuantity(text: string): Quantity | null {
  const plain = compact(text);
  const bracketed = /^\((.*)\)$/.exec(plain)?.[1];
  const match = PATTERN.exec(bracketed ?? plain);
  if (match === null) return null;
  const [, before, after, whole = "", fraction = "", unit = ""] = match;
  if (whole === "" && fraction === "") return null;
  if ([before, after, bracketed].filter(Boolean).length > 1) return null;
  const size = scale(Number(whole.replaceAll(",", "") + fraction), SCALES.get(unit.toLowerCase()) ?? 1);
  const isNegative = before === "-" || after === "-" || bracketed !== undefined;
  return { value: isNegative ? -size : size, unit };
}

/** The number alone; see `parseQuantity`. */
export function parseNumber(text: string): number | null {
  return parseQuantity(text)?.value ?? null;
}

/** Whether a text is a number but for its points and commas: "1.234.567,89", "1,5". */
export function hasUnclearSeparators(text: string): boolean {
  return parseQuantity(text) === null && SEPARATED.test(compact(text));
}

/** A number in another unit, without the noise of the multiplication: 1.1 万 is 11000, not 11000.000000000002. */
export function scale(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

// Blanks are thousands separators or stand between number and sign; two numbers with a blank between stay two.
function compact(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[萬億圓]/g, (character) => TRADITIONAL.get(character) ?? character)
    .replaceAll("\u2212", "-")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d ])/g, (number) => number.replaceAll(" ", ""))
    .replace(/(?<!\d) | (?!\d)/g, "");
}
