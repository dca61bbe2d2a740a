import { map } from "#core/kernel/outcome.ts";
import { concessionProgress } from "#core/negotiation/concession-progress.ts";
import { code, needed, numberNotZero } from "./runtime/column.ts";
import { offerSeries } from "./runtime/offer-series.ts";
import { oneValue } from "./runtime/one-value.ts";
import { overallColumns } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * What was given so far in a negotiation against its plan, and the next offer that keeps to the plan.
 * @zh 谈判进行中：已让步与计划相比快慢如何，按计划下一步出价多少。
 * @customfunction CONCNEXT
 * @task negotiation
 * @model CONC-2
 * @origin own
 * @param pattern - One of the nine patterns, such as FALLING, or its name.
 * @zhParam pattern 让步类型 九种类型之一，如希望成交型，也可填代码。
 * @param total - What may be given in all, by the plan.
 * @zhParam total 让步总额 计划让步的总金额。
 * @param offers - Our own offers so far in the order of time, the opening first.
 * @zhParam offers 出价 我方至今的出价，按时间排列，第一个为开价。
 * @param side - SELLER or BUYER, or the word for it; left out, we sell.
 * @zhParam side 立场 卖方或买方，也可填代码；省略按卖方计。
 * @param rounds - Number of rounds, 3 to 6; left out, 4.
 * @zhParam rounds 轮数 让步轮数，3 至 6；省略为 4。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Rounds made, share given, share planned, AHEAD, ON-PLAN, BEHIND or DONE, the next step of the plan, the step that returns to the plan, and the offer that makes it (own definition).
 * @zhReturns 已让轮数、已让比例、计划比例、进度（AHEAD 快、ON-PLAN 符合、BEHIND 慢、DONE 轮次已满）、计划下一步、回到计划的下一步与相应出价（本工具定义）。
 * @example =KAM.CONCNEXT("FALLING",100,[[1000],[960]],"SELLER",null,null,false) → [[1,0.4,0.37,"AHEAD",28,25,935]]
 */
export function concNext(
  pattern: unknown[][],
  total: unknown[][],
  offers: unknown[][],
  side?: unknown[][],
  rounds?: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const series = offerSeries(offers, side, settings);
  const running = {
    pattern: oneValue("concessionPattern", needed(code("concessionPattern", pattern)), settings),
    total: oneValue("concessionTotal", numberNotZero(total), settings),
    rounds: oneValue("concessionRounds", numberNotZero(rounds), settings) ?? 4,
    concessions: series.concessions,
  };
  const last = series.offers.at(-1) ?? null;
  const towards = series.side === "SELLER" ? -1 : 1;
  return overallColumns(
    ["roundsDone", "givenShare", "plannedShare", "concessionPace", "plannedStep", "nextStep", "nextOffer"],
    map(concessionProgress(running, settings.parameters), (found) => [
      found.roundsDone,
      found.givenShare,
      found.plannedShare,
      settings.word("concessionPace", found.pace),
      found.plannedStep,
      found.nextStep,
      last === null || found.nextStep === null ? null : last + towards * found.nextStep,
    ]),
    settings,
  );
}
