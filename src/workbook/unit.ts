import { normalise } from "#core/kernel/normalise.ts";
import { simplified } from "#locales/simplified.ts";

const CURRENCY = /人民币|[美欧日]元|美金|港[币元]|(?:us|hk)?\$|\b(?:rmb|cny|usd|eur|gbp|hkd|jpy)\b|[€¥£]/g;

const FACTORS: ReadonlyMap<string, number> = new Map([
  // A currency alone.
  ["", 1],
  ["元", 1],
  ["yuan", 1],
  ["千", 1e3],
  ["千元", 1e3],
  ["k", 1e3],
  ["thousand", 1e3],
  ["thousands", 1e3],
  ["万元", 1e4],
  ["万", 1e4],
  ["百万", 1e6],
  ["百万元", 1e6],
  ["m", 1e6],
  ["mn", 1e6],
  ["million", 1e6],
  ["millions", 1e6],
  ["亿元", 1e8],
  ["亿", 1e8],
  ["%", 0.01],
  ["年", 1],
  ["个", 1],
  ["分", 1],
]);

/** What one of a unit is in the contract's unit, the unit as `normalise` gives it: 万元 is 10 000; null for no unit. */
export function unitFactor(unit: string): number | null {
  return unit === "" ? null : (FACTORS.get(unit.replace(CURRENCY, "").trim()) ?? null);
}

const FOREIGN = /[美欧日]元|美金|港[币元]|(?:us|hk)?\$|\b(?:usd|eur|gbp|hkd|jpy)\b|[€£]/;

/** The currency other than yuan that a header names, as it stands there; null without one. */
export function foreignCurrency(header: string): string | null {
  return FOREIGN.exec(simplified(normalise(header)))?.[0] ?? null;
}

/** The unit among the words of a remark: 10 000 in "万元,截至5月", 1000 in "usd k"; null without one. */
export function unitIn(remark: string): number | null {
  const words = remark.replace(/^(?:单位|units?)\s*:\s*/, "").split(/[\s,;、/]+/);
  const factors = words.flatMap((word) => unitFactor(word) ?? []);
  return factors.length === 0 ? null : factors.reduce((product, factor) => product * factor, 1);
}

const STATEMENT = /(?:单位|\bunits?)\s*[:(]\s*(?:人民币|rmb|cny|usd|eur)?\s*:?\s*([^\s(),;。]+)/;

/** The unit that a title states for the whole table, as in 单位：万元; null for any other text. */
export function statedUnit(title: string): number | null {
  // Every cell above a header is asked: most of them say nothing of the kind.
  if (!/[单單]位|unit/i.test(title)) return null;
  return unitFactor(STATEMENT.exec(simplified(normalise(title)))?.[1] ?? "");
}
