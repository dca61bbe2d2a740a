const PATTERN = /^([-+]?)[¥$€£]?(\d{1,3}(?:,\d{3})+|\d*)(\.\d+)?(%|万元|万|亿元|亿|元)?$/;
const SCALES: ReadonlyMap<string, number> = new Map([
  ["%", 0.01],
  ["元", 1],
  ["万", 1e4],
  ["万元", 1e4],
  ["亿", 1e8],
  ["亿元", 1e8],
]);

/**
 * The number in a text that people typed: full-width digits, thousands separators, a currency sign, brackets for
 * minus, per cent, 万 and 亿. Null for anything else: "1,5" could be 1.5 or 15.
 */
export function parseNumber(text: string): number | null {
  const compact = text.normalize("NFKC").replace(/\s+|^(?:rmb|cny)/gi, "");
  const bracketed = /^\((.*)\)$/.exec(compact)?.[1];
  const match = PATTERN.exec(bracketed ?? compact);
  if (match === null) return null;
  const [, sign, whole = "", fraction = "", unit = ""] = match;
  if (whole === "" && fraction === "") return null;
  const size = scale(Number(whole.replaceAll(",", "") + fraction), SCALES.get(unit) ?? 1);
  return sign === "-" || bracketed !== undefined ? -size : size;
}

/** A number in another unit, without the noise of the multiplication: 1.1 万 is 11000, not 11000.000000000002. */
export function scale(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}
