import { paretoFrontier } from "#core/negotiation/pareto-frontier.ts";
import { number } from "./runtime/column.ts";
import { perListRow } from "./runtime/per-list-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Whether each package is on the Pareto frontier: none of the others is better for one side without being worse for the other.
 * @zh 各方案是否在帕累托前沿上：没有别的方案能让一方更好而另一方不变差。
 * @customfunction FRONTIER
 * @task negotiation
 * @model PARETO-1
 * @origin std
 * @param ownUtility - What each package is worth to us, such as KAM.OFFERSCORE; one row each.
 * @zhParam ownUtility 我方效用 各方案对我方的效用，如 KAM.OFFERSCORE 的结果；每行一个方案。
 * @param otherUtility - What each package is worth to the other side, as we estimate it.
 * @zhParam otherUtility 对方效用 各方案对对方的效用，按我方估计。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns TRUE for a package on the frontier, FALSE for one that another beats.
 * @zhReturns 在前沿上为 TRUE；被别的方案胜过为 FALSE。
 * @example =KAM.FRONTIER([[0.9],[0.7],[0.6],[0.4]],[[0.4],[0.7],[0.6],[0.9]]) → [[true],[true],[false],[true]]
 */
export function frontier(ownUtility: unknown[][], otherUtility: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ lang });
  return perListRow({ ownUtility: number(ownUtility), otherUtility: number(otherUtility) }, settings, paretoFrontier);
}
