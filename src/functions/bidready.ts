import { map } from "#core/kernel/outcome.ts";
import { bidCompleteness } from "#core/tender/bid-completeness.ts";
import { code, yesNo } from "./runtime/column.ts";
import { listRows, overallColumns } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * How complete a bid is and whether it may be handed in: one failed mandatory item blocks it. Own definition.
 * @zh 标书检查的完成度，以及能否递交：实质性要求有一项不合格就不可递交（本工具定义）。
 * @customfunction BIDREADY
 * @task tender
 * @model TEND-3
 * @origin own
 * @param state - OK, NOK or NA of each item, or the word for it; blank where nobody has checked it.
 * @zhParam state 检查结果 各检查项的结果：合格、不合格或不适用，也可填 OK、NOK、NA；未检查的留空。
 * @param mandatory - Whether each item is mandatory (★); blank counts as no.
 * @zhParam mandatory 实质性要求 各项是否实质性要求（★）；留空按否计。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Share that passed, whether the bid may be handed in (READY, UNCHECKED, BLOCKED), and how many items passed, failed, block, are not checked or do not apply.
 * @zhReturns 合格比例、能否递交（READY 可以、UNCHECKED 未查完、BLOCKED 不可），以及合格、不合格、其中实质性、未检查、不适用各几项。
 * @example =KAM.BIDREADY([["OK"],["NOK"],["OK"],["OK"]],[[true],[true],[false],[false]],false) → [[0.75,"BLOCKED",3,1,1,0,0]]
 */
export function bidReady(state: unknown[][], mandatory: unknown[][], headers?: boolean, lang?: string): unknown[][] {
  const settings = settingsOf({ headers, lang });
  const items = listRows({ state: code("checkState", state), mandatory: yesNo(mandatory) }, settings);
  const found = bidCompleteness(items.map((item) => ({ ...item, mandatory: item.mandatory ?? false })));
  return overallColumns(
    [
      "completeness",
      "bidReadiness",
      "itemsPassed",
      "itemsFailed",
      "itemsBlocking",
      "itemsUnchecked",
      "itemsNotApplicable",
    ],
    map(found, (bid) => [
      bid.completeness,
      settings.word("bidReadiness", bid.readiness),
      bid.passed,
      bid.failed,
      bid.blocking,
      bid.unchecked,
      bid.notApplicable,
    ]),
    settings,
  );
}
