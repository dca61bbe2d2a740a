import { normalise } from "./normalise.ts";

export interface HeaderText {
  /** Without unit and marks, as `normalise` gives it. */
  readonly text: string;
  /** What a number below it counts in the contract's unit: 10 000 under 金额（万元）. */
  readonly factor: number;
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ["元", 1],
  ["人民币", 1],
  ["rmb", 1],
  ["cny", 1],
  ["yuan", 1],
  ["千元", 1e3],
  ["k", 1e3],
  ["万元", 1e4],
  ["万", 1e4],
  ["百万元", 1e6],
  ["m", 1e6],
  ["亿元", 1e8],
  ["亿", 1e8],
  ["%", 0.01],
  ["年", 1],
  ["个", 1],
  ["分", 1],
]);

/** Takes the unit in brackets and the star of a required column off a header. */
export function headerText(header: string): HeaderText {
  const plain = normalise(header).replace(/^\*\s*|\s*\*$/g, "");
  const [, text, unit] = /^(.*?)\s*[([【]([^()[\]【】]*)[)\]】]$/.exec(plain) ?? [];
  const factor = UNITS.get(unit ?? "");
  return text === undefined || factor === undefined ? { text: plain, factor: 1 } : { text, factor };
}
