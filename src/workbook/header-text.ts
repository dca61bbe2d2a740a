import { normalise } from "#core/kernel/normalise.ts";
import { unitFactor, unitIn } from "./unit.ts";

export interface HeaderText {
  /** Without unit and marks, as `normalise` gives it. */
  readonly text: string;
  /** What a number below it counts in the contract's unit: 10 000 under 金额（万元）; null where it names no unit. */
  readonly factor: number | null;
  /** The text without a closing bracket that is no unit: what it means where nobody knows the whole. */
  readonly bare: string;
  /** What that bracket holds. */
  readonly remark: string | null;
}

const BRACKET = /^(.+?)\s*[([【]([^()[\]【】]*)[)\]】]$/;
// 年采购额/万元, 年采购额万元
const BEHIND = /^(.+?)\s*(?:\/\s*([^/]+)|(百万元|[千万亿]元))$/;
const FORM_MARK = /^(?:必填|选填|可选|required|optional)$/;

/** Takes the unit, the colon and the star of a required column off a header. */
export function headerText(header: string): HeaderText {
  const plain = normalise(header).replace(/^\*\s*|[\s*:]+$/g, "");
  const { text, factor } = withoutUnit(plain);
  const [, bare = text, remark = null] = BRACKET.exec(text) ?? [];
  return { text, factor, bare, remark };
}

function withoutUnit(plain: string): Pick<HeaderText, "text" | "factor"> {
  const [, text = plain, inside = ""] = BRACKET.exec(plain) ?? [];
  if (FORM_MARK.test(inside)) return withoutUnit(text);
  const factor = unitIn(inside);
  if (factor !== null) return { text, factor };
  const [, before = plain, afterSlash, ending] = BEHIND.exec(plain) ?? [];
  const behind = unitFactor(afterSlash ?? ending ?? "");
  return behind === null ? { text: plain, factor: null } : { text: before, factor: behind };
}
