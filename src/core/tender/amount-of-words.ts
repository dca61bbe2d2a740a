import { fail, ok, type Outcome } from "../kernel/outcome.ts";

const DIGITS: ReadonlyMap<string, number> = new Map(
  [...["零〇", "壹一", "贰二两", "叁三", "肆四", "伍五", "陆六", "柒七", "捌八", "玖九"].entries()].flatMap(
    ([value, signs]) => [...signs].map((sign) => [sign, value] as const),
  ),
);
const PLACES: ReadonlyMap<string, number> = new Map([
  ...["拾十", "佰百", "仟千"].flatMap((signs, power) => [...signs].map((sign) => [sign, 10 ** (power + 1)] as const)),
]);

const AMOUNT = /^(?:人民币)?(负)?(?:(.+?)[元圆])?(?:零?(.)角)?(?:零?(.)分)?[整正]?$/u;

/**
 * The amount in yuan that Chinese words say, formal (壹佰) or common (一百), with 元 or 圆, with or without 整 or 正.
 * Fault: not-a-number for words that say no amount.
 * @model TEND-3
 * @origin std
 */
export function amountOfWords(text: string): Outcome<number> {
  const match = AMOUNT.exec(text.replace(/[\s:：¥￥]/gu, ""));
  const [, minus, whole, jiao, fen] = match ?? [];
  const parts = [whole === undefined ? 0 : wholeOf(whole), digitOf(jiao), digitOf(fen)] as const;
  const isNothing = whole === undefined && jiao === undefined && fen === undefined;
  if (isNothing || parts.some(Number.isNaN)) return fail({ code: "not-a-number", argument: "words", found: text });
  const [yuan, tenths, hundredths] = parts;
  const amount = (yuan * 100 + tenths * 10 + hundredths) / 100;
  return ok(minus === undefined ? amount : -amount);
}

// 亿 and 万 multiply all that stands before them, the places only the digit before them.
function wholeOf(text: string): number {
  const [group, unit] = text.includes("亿") ? (["亿", 1e8] as const) : (["万", 1e4] as const);
  const at = text.lastIndexOf(group);
  if (at >= 0) return wholeOf(text.slice(0, at)) * unit + (at === text.length - 1 ? 0 : wholeOf(text.slice(at + 1)));
  return belowTenThousand(text);
}

function belowTenThousand(text: string): number {
  let sum = 0;
  let digit = 0;
  for (const sign of text) {
    const value = DIGITS.get(sign);
    const place = PLACES.get(sign);
    if (value !== undefined) digit = value;
    else if (place !== undefined) {
      sum += (digit === 0 ? 1 : digit) * place;
      digit = 0;
    } else return Number.NaN;
  }
  return text === "" ? Number.NaN : sum + digit;
}

function digitOf(sign: string | undefined): number {
  return sign === undefined ? 0 : (DIGITS.get(sign) ?? Number.NaN);
}
