import { normalise } from "#core/kernel/normalise.ts";
import { simplified } from "#locales/simplified.ts";
import type { Problem } from "./issue.ts";
import type { FoundTable } from "./locate-tables.ts";
import type { Cells, RowProblem } from "./read-row.ts";

const CHINESE_TOTAL = "(?:本页)?(?:合计|总计|小计|累计|共计|总和|汇总)|平均值?|均值";
const LATIN_TOTAL = "(?:grand |sub ?)?totals?|sum|average|avg|σ|∑";
// What it counts may follow: 合计（万元）, 合计：12 家; and before it, of what it is the total: 华东区小计.
const COUNTED = "\\s*:.*|\\s*\\([^)]*(?:[元万亿家个项条%\\d]|rmb|cny|usd)[^)]*\\)";
const TOTAL = new RegExp(`^(?:${CHINESE_TOTAL}|${LATIN_TOTAL})(?:${COUNTED})?$`);
const TOTAL_OF = /(?:小计|合计|总计|汇总| totals?)$/;
// A dash, which `normalise` takes for a blank: 小计-华东, Total - East; not Total-Energies.
const TOTAL_DASH = new RegExp(`^(?:(?:${CHINESE_TOTAL})\\s*|(?:${LATIN_TOTAL})\\s+)[-–—]`);
const FOOTNOTE =
  /^(?:注\s*\d*|备注|说明|(?:数据|资料)?来源|(?:制表|填表|编制|审核|复核|审批|批准)人?|notes?|sources?|remarks?|(?:prepared|reviewed|approved) by)\s*:/;

/** Tells for the rows of a table which is a line of totals, a footnote or a header repeated for printing, and where it says so. */
export function recordFilter(found: FoundTable): (cells: Cells) => RowProblem | null {
  const { left, right } = found.region;
  const keys = found.columns.filter(({ column }) => column.required === true && column.kind === "text");
  const headers = new Map(keys.map(({ index, header }) => [index, letters(header)]));
  return (cells) => {
    const isFilled = (index: number) => cells[index] !== null && cells[index] !== undefined;
    const filled = keys.some(({ index }) => isFilled(index));
    const last = Math.min(right, cells.length - 1);
    let first = left;
    while (first < last && !isFilled(first)) first += 1;
    // With a blank key the word may stand in any column; else in the first one as well, such as 序号.
    const places = filled ? [...headers.keys(), first] : indexes(first, last);
    for (const index of places) {
      const text = cells[index];
      if (typeof text !== "string") continue;
      const isTotal = isTotalText(text);
      if (isTotal || isFootnote(text) || headers.get(index) === letters(text)) {
        const code = isTotal && filled && saysMore(cells, found, index) ? "total-doubtful" : "row-skipped";
        return { index, problem: { code, found: text.trim() } satisfies Problem };
      }
    }
    return null;
  };
}

// A table's every row is asked: what cannot be one is told by a glance.
const MAY_BE_TOTAL = /[计計汇匯彙总總均\u03A3\u03C3\u2211]|total|sum|average|avg/i;
const LONGEST_TOTAL = 60;

/** Whether a text names a total, a subtotal or an average, and nothing else. */
export function isTotalText(text: string): boolean {
  if (text.length > LONGEST_TOTAL || !MAY_BE_TOTAL.test(text)) return false;
  const plain = simplified(normalise(text));
  return (
    TOTAL.test(plain) ||
    TOTAL_OF.test(plain) ||
    TOTAL_DASH.test(simplified(text.normalize("NFKC").trim().toLowerCase()))
  );
}

function isFootnote(text: string): boolean {
  return /[:：]/.test(text) && FOOTNOTE.test(simplified(normalise(text)));
}

const letters = (text: string) => text.replace(/\s+/g, "");

function* indexes(first: number, last: number): Generator<number> {
  for (let index = first; index <= last; index += 1) yield index;
}

const IN_TOTALS: ReadonlySet<string> = new Set(["money", "number", "count", "ratio", "score", "rating"]);

// Totals have amounts and no industry or step: a customer may well be called Total.
function saysMore(cells: Cells, { table, columns }: FoundTable, total: number): boolean {
  if (table !== "customers" && table !== "opportunities") return false;
  return columns.some(({ index, column }) => {
    const cell = cells[index];
    return index !== total && !IN_TOTALS.has(column.kind) && typeof cell === "string" && /[\p{L}\p{N}]/u.test(cell);
  });
}
