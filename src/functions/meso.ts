import { map } from "#core/kernel/outcome.ts";
import { equivalentOffers } from "#core/negotiation/equivalent-offers.ts";
import { number } from "./runtime/column.ts";
import { oneValue } from "./runtime/one-value.ts";
import { perListRowColumns } from "./runtime/per-list-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Three packages to offer at the same time: worth much the same to us, different for the other side.
 * @zh 挑选三个同时提出的方案：对我方价值相近，对对方各不相同。
 * @customfunction MESO
 * @task negotiation
 * @model MESO-1
 * @origin std, own
 * @param ownUtility - What each package is worth to us, such as KAM.OFFERSCORE; one row each.
 * @zhParam ownUtility 我方效用 各方案对我方的效用，如 KAM.OFFERSCORE 的结果；每行一个方案。
 * @param otherUtility - What each package is worth to the other side, as we estimate it.
 * @zhParam otherUtility 对方效用 各方案对对方的效用，按我方估计。
 * @param target - Our utility that each offer should have.
 * @zhParam target 目标效用 每个方案对我方应有的效用。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per package: 1, 2 or 3 for one to offer, the best for the other side first, blank for the others; and our utility less the target (choice: own definition).
 * @zhReturns 每个方案一行：要提出的方案标 1、2、3，对对方最好的为 1，其余空白；以及我方效用与目标之差（选法为本工具定义）。
 * @example =KAM.MESO([[0.75],[0.7],[0.65],[0.95]],[[0.3],[0.6],[0.45],[0.1]],0.7,[["meso.tolerance",0.06]],false) → [[3,0.05],[1,0],[2,-0.05],["",0.25]]
 * @example =KAM.MESO([[0.72],[0.7],[0.68],[0.95]],[[0.3],[0.6],[0.45],[0.1]],0.7,null,false) → [[3,0.02],[1,0],[2,-0.02],["",0.25]]
 */
export function meso(
  ownUtility: unknown[][],
  otherUtility: unknown[][],
  target: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const wanted = oneValue("ownTargetUtility", number(target), settings);
  return perListRowColumns(
    { ownUtility: number(ownUtility), otherUtility: number(otherUtility) },
    settings,
    ["mesoOffer", "mesoGap"],
    (packages) =>
      map(equivalentOffers(packages, wanted, settings.parameters), (found) =>
        found.map(({ offer, gap }) => [offer, gap]),
      ),
  );
}
