import { map } from "#core/kernel/outcome.ts";
import { preparation } from "#core/negotiation/preparation.ts";
import { code, numberNotZero } from "./runtime/column.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Whether opening, target, walk-away and alternative of a negotiation are in order.
 * @zh 谈判准备检查：开价、目标、底线与备选方案的次序是否正确。
 * @customfunction PREPCHECK
 * @task negotiation
 * @model NEG-2
 * @origin own
 * @param side - SELLER or BUYER, or the word for it; blank counts as the seller.
 * @zhParam side 立场 卖方或买方，也可填代码；空白按卖方计。
 * @param opening - Our opening price.
 * @zhParam opening 开价 我方开价。
 * @param target - Our target price.
 * @zhParam target 目标价 我方目标价。
 * @param walkAway - Our walk-away price.
 * @zhParam walkAway 底线价 我方底线价。
 * @param batna - Price that our best alternative comes to; blank where it has none.
 * @zhParam batna 备选方案价值 我方最佳备选方案折合的价格；没有则留空。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per negotiation: IN-ORDER or the first price that is not (OPENING, TARGET, WALK-AWAY), then what lies between opening and target, target and walk-away, walk-away and alternative; a negative number is the wrong way round.
 * @zhReturns 每场谈判一行：IN-ORDER 次序正确，或第一个不对的价格（OPENING、TARGET、WALK-AWAY）；以及开价至目标、目标至底线、底线与备选方案之间的余地，负数表示次序颠倒。
 * @example =KAM.PREPCHECK("SELLER",1000,950,900,880,false) → [["IN-ORDER",50,50,20]]
 * @example =KAM.PREPCHECK("买方",800,850,900,880,false) → [["WALK-AWAY",50,50,-20]]
 */
export function prepCheck(
  side: unknown[][],
  opening: unknown[][],
  target: unknown[][],
  walkAway: unknown[][],
  batna?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ headers, lang });
  return perRowColumns(
    {
      tradeSide: code("tradeSide", side),
      negOpening: numberNotZero(opening),
      negTarget: numberNotZero(target),
      walkAway: numberNotZero(walkAway),
      batnaValue: numberNotZero(batna),
    },
    settings,
    ["preparationState", "openingRoom", "targetRoom", "walkAwayRoom"],
    (row) =>
      map(
        preparation({
          side: row.tradeSide ?? "SELLER",
          opening: row.negOpening,
          target: row.negTarget,
          walkAway: row.walkAway,
          batnaValue: row.batnaValue,
        }),
        ({ state, openingRoom, targetRoom, walkAwayRoom }) => [
          settings.word("preparationState", state),
          openingRoom,
          targetRoom,
          walkAwayRoom,
        ],
      ),
  );
}
