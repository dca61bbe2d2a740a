import { map } from "#core/kernel/outcome.ts";
import { nashPoint } from "#core/negotiation/nash-point.ts";
import { number } from "./runtime/column.ts";
import { oneValue } from "./runtime/one-value.ts";
import { perListRowColumns } from "./runtime/per-list-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Nash point of listed packages: the one with the largest product of both sides' gains over their alternatives.
 * @zh 一组方案中的纳什点：双方相对各自退路的增益乘积最大的方案。
 * @customfunction NASH
 * @task negotiation
 * @model NASH-1
 * @origin std
 * @param ownUtility - What each package is worth to us, such as KAM.OFFERSCORE; one row each.
 * @zhParam ownUtility 我方效用 各方案对我方的效用，如 KAM.OFFERSCORE 的结果；每行一个方案。
 * @param otherUtility - What each package is worth to the other side, as we estimate it.
 * @zhParam otherUtility 对方效用 各方案对对方的效用，按我方估计。
 * @param ownBatna - Utility of our best alternative, on the scale of ours.
 * @zhParam ownBatna 我方退路 我方最佳备选方案的效用，与我方效用同一尺度。
 * @param otherBatna - Utility of their best alternative, on the scale of theirs.
 * @zhParam otherBatna 对方退路 对方最佳备选方案的效用，与对方效用同一尺度。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per package: whether it is the Nash point, our gain, their gain, and their product, blank where a side would not agree.
 * @zhReturns 每个方案一行：是否纳什点、我方增益、对方增益、增益乘积；有一方不会接受时乘积空白。
 * @example =KAM.NASH([[0.9],[0.7],[0.2]],[[0.4],[0.7],[0.9]],0.3,0.3,false) → [[false,0.6,0.1,0.06],[true,0.4,0.4,0.16],[false,-0.1,0.6,""]]
 */
export function nash(
  ownUtility: unknown[][],
  otherUtility: unknown[][],
  ownBatna: unknown[][],
  otherBatna: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ headers, lang });
  const alternatives = {
    ownBatna: oneValue("ownBatna", number(ownBatna), settings),
    otherBatna: oneValue("otherBatna", number(otherBatna), settings),
  };
  return perListRowColumns(
    { ownUtility: number(ownUtility), otherUtility: number(otherUtility) },
    settings,
    ["nashPoint", "ownGain", "otherGain", "gainProduct"],
    (packages) =>
      map(nashPoint(packages, alternatives), (found) =>
        found.map(({ isNashPoint, ownGain, otherGain, product }) => [isNashPoint, ownGain, otherGain, product]),
      ),
  );
}
