import { normalise } from "#core/kernel/normalise.ts";
import { simplified } from "#locales/simplified.ts";
import type { TaxBasis } from "./define-table.ts";
import { remember } from "#core/kernel/remember.ts";
import { taxWords } from "./tax-words.ts";
import { unitFactor, unitIn } from "./unit.ts";

export interface HeaderText {
  /** Without unit, numbering and marks, as `comparable` gives it. */
  readonly text: string;
  /** What a number below it counts in the contract's unit: 10 000 under 金额（万元）; null where it names no unit. */
  readonly factor: number | null;
  /** Whether it says 含税 or 不含税; null where it says neither. */
  readonly tax: TaxBasis | null;
  /** The text without tax words and a closing bracket that is no unit: what it means where nobody knows the whole. */
  readonly bare: string;
  /** What that bracket holds beside tax words. */
  readonly remark: string | null;
}

const BRACKET = /^(.+?)\s*[([【]([^()[\]【】]*)[)\]】]$/;
// 年采购额/万元, 年采购额万元, 年采购额 单位:万元
const BEHIND = /^(.+?)\s*(?:\/\s*([^/]+)|[,;]?\s*单位\s*:\s*(.+)|(百万元|[千万亿]元))$/;
const MARK = "必填项?|选填|可选|required|optional|mandatory";
const FORM_MARK = new RegExp(`^(?:${MARK})$`);
const MARK_BEFORE = new RegExp(`^[([【](?:${MARK})[)\\]】]\\s*`);
// 1. 1、 (1) 一、 ①; not 1.5 and not 24年.
const NUMBERING = /^(?:\(?\d{1,2}\s*(?:[.、)](?!\d)|:)|\(?[一二三四五六七八九十]{1,3}(?:[、)]|\.\s))\s*/;
const CIRCLED = /^[\u2460-\u2473]\s*/;

/** The form in which headers are compared: `normalise`, words of a camel-case id apart, in simplified characters. */
export function comparable(header: string): string {
  return simplified(normalise(header.replace(/([a-z\d])([A-Z][a-z])/g, "$1 $2")));
}

/** The letters and digits of a header alone: what is left when blanks, marks and brackets make no difference. */
export function letters(text: string): string {
  return text.replace(/#/g, "no").replace(/[^\p{L}\p{N}%]+/gu, "");
}

/** Takes unit, tax words, numbering, the colon and the star of a required column off a header. */
export const headerText = remember(readHeader);

// Nobody writes a header of more: it is a remark, and taking apart thousands of long ones takes its time.
export const LONGEST_HEADER = 200;

function readHeader(header: string): HeaderText {
  if (header.length > LONGEST_HEADER) return { text: header, factor: null, tax: null, bare: header, remark: null };
  const { rest, brackets } = withoutBrackets(withoutMarks(comparable(header.replace(CIRCLED, ""))));
  const units = brackets.map(unitIn);
  const [own = null] = units.filter((factor) => factor !== null);
  const { text: before, factor } = own === null ? withoutUnit(rest) : { text: rest, factor: own };
  const others = brackets.filter((_, at) => units[at] === null);
  const bracketTax = brackets.flatMap((bracket) => taxWords(bracket) ?? []);
  const textTax = taxWords(before);
  const remark = others.map((bracket) => taxWords(bracket)?.rest ?? bracket).filter((words) => letters(words) !== "");
  return {
    text: others.reduce((text, bracket) => `${text}(${bracket})`, before),
    factor,
    tax: bracketTax[0]?.basis ?? textTax?.basis ?? null,
    bare: textTax?.rest ?? before,
    remark: remark.length === 0 ? null : remark.join(" "),
  };
}

// More than two are no header any more.
const BRACKETS_READ = 3;

/** A header before its closing brackets, and what they hold, without the marks of a form. */
function withoutBrackets(plain: string): { readonly rest: string; readonly brackets: readonly string[] } {
  const brackets: string[] = [];
  let rest = plain;
  for (let read = 0; read < BRACKETS_READ; read += 1) {
    const [, before, inside = ""] = BRACKET.exec(rest) ?? [];
    if (before === undefined) break;
    if (!FORM_MARK.test(inside)) brackets.unshift(inside);
    rest = before.replace(/[\s*:]+$/, "");
  }
  return { rest, brackets };
}

function withoutMarks(plain: string): string {
  return plain
    .replace(/^\*+\s*|[\s*:]+$/g, "")
    .replace(MARK_BEFORE, "")
    .replace(NUMBERING, "")
    .replace(/^\*+\s*/, "");
}

function withoutUnit(plain: string): Pick<HeaderText, "text" | "factor"> {
  const [, before = plain, afterSlash, stated, ending] = BEHIND.exec(plain) ?? [];
  const behind = unitFactor(afterSlash ?? stated ?? ending ?? "");
  return behind === null ? { text: plain, factor: null } : { text: before, factor: behind };
}
