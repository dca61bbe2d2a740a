import { within } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";

const DIGITS = "零壹贰叁肆伍陆柒捌玖";
const PLACES = ["", "拾", "佰", "仟"] as const;
const GROUPS = ["", "万", "亿", "万亿"] as const;

/** Beyond this a double no longer holds every fen. */
export const LARGEST_AMOUNT = 9_999_999_999_999.99;

/**
 * An amount in yuan as a Chinese bank or tender wants it in words (人民币大写), rounded half away from zero to the fen:
 * 零 stands once for digits left out between others, 整 closes an amount that ends with 元. Below zero it begins with 负.
 * Fault: out-of-range beyond ±9 999 999 999 999.99.
 * @model TEND-3
 * @origin std
 */
export function amountWords(amount: number): Outcome<string> {
  return map(within("amount", amount, -LARGEST_AMOUNT, LARGEST_AMOUNT), (yuan) => {
    const fen = fenOf(yuan);
    const words = fen === 0 ? "零元整" : wordsOf(fen);
    return `人民币${yuan < 0 && fen > 0 ? "负" : ""}${words}`;
  });
}

/** Whole fen of an amount, without its sign: 1.005 yuan are 101, as Excel rounds. */
export function fenOf(yuan: number): number {
  return Math.round(Math.abs(yuan) * 100 * (1 + Number.EPSILON));
}

function wordsOf(fen: number): string {
  const yuan = Math.floor(fen / 100);
  const jiao = Math.floor(fen / 10) % 10;
  const rest = fen % 10;
  const whole = yuan === 0 ? "" : `${wholeWords(yuan)}元`;
  if (jiao === 0 && rest === 0) return `${whole}整`;
  const gap = jiao === 0 && yuan > 0 ? "零" : "";
  return whole + gap + (jiao === 0 ? "" : `${digit(jiao)}角`) + (rest === 0 ? "" : `${digit(rest)}分`);
}

// Four digits at a time; a gap of zeros inside or between the groups is one 零.
function wholeWords(yuan: number): string {
  let words = "";
  let isGap = false;
  for (let group = GROUPS.length - 1; group >= 0; group -= 1) {
    const four = Math.floor(yuan / 10_000 ** group) % 10_000;
    if (four === 0) {
      isGap = words !== "";
      continue;
    }
    const needsZero = words !== "" && (isGap || four < 1000);
    words += `${needsZero ? "零" : ""}${groupWords(four)}${GROUPS[group] ?? ""}`;
    isGap = false;
  }
  return mergeYi(words, yuan);
}

function groupWords(four: number): string {
  let words = "";
  for (let place = PLACES.length - 1; place >= 0; place -= 1) {
    const value = Math.floor(four / 10 ** place) % 10;
    if (value > 0) words += `${digit(value)}${PLACES[place] ?? ""}`;
    else if (words !== "" && four % 10 ** place > 0 && !words.endsWith("零")) words += "零";
  }
  return words;
}

// 1 2345 0000 0000 is 壹万贰仟叁佰肆拾伍亿, one 亿 for both groups.
function mergeYi(words: string, yuan: number): string {
  return Math.floor(yuan / 1e8) % 10_000 > 0 ? words.replace("万亿", "万") : words;
}

function digit(value: number): string {
  return DIGITS[value] ?? "";
}
