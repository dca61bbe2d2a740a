import { ok } from "#core/kernel/outcome.ts";
import { missingParts } from "#core/value/evaluation-sheet.ts";
import { modelWords } from "#locales/model-words.ts";
import { text } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * What a criterion of an evaluation lacks before it may be used: unit, data source or bands. Own definition.
 * @zh 评估指标还缺什么才能使用：单位、数据来源或分档标准（本工具定义）。
 * @customfunction CRITOK
 * @task value
 * @model VAL-6
 * @origin own
 * @param unit - Unit of each criterion, such as yuan or %.
 * @zhParam unit 单位 各指标的单位，例如 元、%。
 * @param source - Where its data come from.
 * @zhParam source 数据来源 数据从哪里来。
 * @param bands - How its values are graded, such as <50; 50–100; >100.
 * @zhParam bands 分档标准 取值怎样分档，例如 <50；50–100；>100。
 * @param lang - Words in "zh" or "en", or "code" for codes (default).
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）。
 * @returns OK, or what is missing: UNIT, SOURCE, BANDS.
 * @zhReturns OK，或所缺的部分：UNIT 单位、SOURCE 数据来源、BANDS 分档标准。
 * @example =KAM.CRITOK("元","财务系统","<50；50–100；>100") → "OK"
 * @example =KAM.CRITOK("%",null,null,"zh") → "数据来源、分档标准"
 */
export function critOk(unit: unknown[][], source: unknown[][], bands: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ lang });
  const { listSeparator } = modelWords(settings.language).faults;
  return perRow(
    { criterionUnit: text(unit), criterionSource: text(source), criterionBands: text(bands) },
    settings,
    ({ criterionUnit, criterionSource, criterionBands }) => {
      const missing = missingParts({
        UNIT: isFilled(criterionUnit),
        SOURCE: isFilled(criterionSource),
        BANDS: isFilled(criterionBands),
      });
      if (missing.length === 0) return ok(settings.word("criterionState", "OK"));
      return ok(missing.map((part) => settings.word("criterionPart", part)).join(listSeparator));
    },
  );
}

// Excel may deliver a blank as 0.
function isFilled(text: string | null): boolean {
  return text !== null && text !== "0";
}
