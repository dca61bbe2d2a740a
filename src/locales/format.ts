import { isoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { remember } from "#core/kernel/remember.ts";
import type { Language } from "./language.ts";

/** Numbers and dates as a report writes them; the sign of a negative number is U+2212. */
export interface Formats {
  /** Unit of every amount of the document, such as 万元 or k; empty for plain numbers. */
  readonly moneyUnit: string;
  /** The smallest amount that is written, for sums whose parts must add up as they are shown. */
  readonly moneyGrain: number;
  readonly money: (value: number) => string;
  /** With + or −; without a sign what rounds to 0. */
  readonly moneyChange: (value: number) => string;
  /** 0.254 → 25%, 0.0254 → 2.5%. */
  readonly ratio: (value: number) => string;
  readonly ratioChange: (value: number) => string;
  /** A score of 0–100, or a number of points: at most one decimal. */
  readonly score: (value: number) => string;
  /** Always one decimal, for columns that add up. */
  readonly points: (value: number) => string;
  readonly index: (value: number) => string;
  /** Any other number, in its own unit: at most two decimals. */
  readonly number: (value: number) => string;
  readonly numberChange: (value: number) => string;
  readonly count: (value: number) => string;
  /** YYYY-MM-DD. */
  readonly date: (serial: SerialDate) => string;
}

interface MoneyScale {
  /** The scale for documents whose largest amount is below this. */
  readonly below: number;
  readonly divisor: number;
  readonly decimals: number;
  readonly unit: string;
}

const MONEY: Readonly<Record<Language, readonly MoneyScale[]>> = {
  "zh-CN": [
    { below: 1e5, divisor: 1, decimals: 0, unit: "元" },
    { below: 1e9, divisor: 1e4, decimals: 1, unit: "万元" },
    { below: Infinity, divisor: 1e8, decimals: 2, unit: "亿元" },
  ],
  en: [
    { below: 1e5, divisor: 1, decimals: 0, unit: "" },
    { below: 1e7, divisor: 1e3, decimals: 1, unit: "k" },
    { below: 1e8, divisor: 1e3, decimals: 0, unit: "k" },
    { below: Infinity, divisor: 1e6, decimals: 1, unit: "M" },
  ],
};

/** Digits, decimals among them, that the largest amount may have so that a small one is not written as 0. */
const MOST_DIGITS = 6;

/**
 * The formats of one document: its amounts share the unit that suits the largest of them, or a finer one where the
 * smallest would be written as 0 and the largest stays readable.
 */
export function formats(language: Language, largestAmount: number, smallestAmount = largestAmount): Formats {
  const largest = Math.abs(largestAmount);
  const scales = MONEY[language];
  const coarse = scales.findIndex(({ below }) => largest < below);
  const isFine = (scale: MoneyScale) => Math.abs(smallestAmount) >= grain(scale) / 2;
  const isShort = (scale: MoneyScale) => largest / grain(scale) < 10 ** MOST_DIGITS;
  const suited = scales.slice(0, coarse < 0 ? scales.length : coarse + 1);
  const finer = suited.toReversed().filter((scale, at) => at === 0 || isShort(scale));
  const scale = finer.find(isFine) ?? finer.at(-1);
  const { divisor, decimals, unit } = scale ?? { divisor: 1, decimals: 0, unit: "" };
  const money = (value: number) => fixed(value / divisor, decimals);
  return {
    moneyUnit: unit,
    moneyGrain: divisor / 10 ** decimals,
    money,
    moneyChange: (value) => signed(value, money),
    ratio,
    ratioChange: (value) => signed(value, ratio),
    score: (value) => upTo(value, 1),
    points: (value) => fixed(value, 1),
    index: (value) => fixed(value, 2),
    number,
    numberChange: (value) => signed(value, number),
    count: (value) => fixed(value, 0),
    date: isoDate,
  };
}

function grain({ divisor, decimals }: MoneyScale): number {
  return divisor / 10 ** decimals;
}

// Beyond it a share says that something was entered wrongly, and its digits say nothing more.
const MOST_PERCENT = 9_999;

/** Per cent without decimals, with one below 10 so that small shares keep a meaning. */
function ratio(value: number): string {
  // 0.07 × 100 is 7.000000000000001.
  const percent = Number((value * 100).toPrecision(12));
  if (Math.abs(percent) > MOST_PERCENT)
    return `${percent > 0 ? ">" : "<"}${fixed(Math.sign(percent) * MOST_PERCENT, 0)}%`;
  const whole = Math.abs(percent) >= 9.95 || Number.isInteger(percent);
  return `${fixed(percent, whole ? 0 : 1)}%`;
}

function signed(value: number, write: (value: number) => string): string {
  const text = write(value);
  return value > 0 && /^\d/.test(text) && /[1-9]/.test(text) ? `+${text}` : text;
}

const number = (value: number) => upTo(value, 2);

function fixed(value: number, decimals: number): string {
  return written(value, decimals, decimals);
}

function upTo(value: number, decimals: number): string {
  return written(value, 0, decimals);
}

function written(value: number, least: number, most: number): string {
  const text = sizes(least * DIGITS + most)(Math.abs(value));
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** More than a number has decimals. */
const DIGITS = 100;

// The same figures stand in several places, and to write one takes long.
const sizes = remember((digits: number) => {
  // en-US for both languages: grouping by comma and a decimal point are usual in Chinese reports too.
  const format = new Intl.NumberFormat("en-US", {
    minimumFractionDigits: Math.floor(digits / DIGITS),
    maximumFractionDigits: digits % DIGITS,
  });
  // Twelve digits, as text: 77.75 that a sum left at 77.74999999999999 is rounded as Excel rounds it.
  return remember((size: number) => format.format(size.toPrecision(12) as `${number}`));
});
