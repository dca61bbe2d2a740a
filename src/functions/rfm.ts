import { map } from "#core/kernel/outcome.ts";
import { rfmScores } from "#core/value/rfm.ts";
import { number } from "./runtime/column.ts";
import { perListRowColumns } from "./runtime/per-list-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Recency, frequency and amount of customers, scored 1–5 by fifths of the list, with their segment.
 * @zh RFM 分析：按最近购买、购买次数、购买金额在名单中的五等分各打 1–5 分，并给出客户细分。
 * @customfunction RFM
 * @task accounts
 * @model RFM-1
 * @origin std, own
 * @param recencyDays - Days since each customer's last order; blank where it never ordered and frequency is 0.
 * @zhParam recencyDays 距上次购买天数 各客户距上次购买的天数；从未购买（次数为 0）的可留空。
 * @param frequency - Number of orders in the period.
 * @zhParam frequency 购买次数 期内购买次数。
 * @param monetary - Amount bought in the period.
 * @zhParam monetary 购买金额 期内购买金额。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per customer: R, F and M (5 best; equal customers score equally), the three digits as one number, and the segment. From which score a customer counts as high, 4 by default, is our own definition.
 * @zhReturns 每个客户一行：R、F、M 得分（5 最好；数值相同则得分相同）、三位 RFM 代码、客户细分。几分起算“高”默认为 4（本工具定义）。
 * @example =KAM.RFM([[5],[41],[20],[220],[400]],[[24],[2],[3],[20],[1]],[[900],[60],[820],[550],[20]],null,false) → [[5,5,5,555,"HIGH-ACTIVE"],[3,2,2,322,"LOW-FADING"],[4,3,4,434,"HIGH-RARE"],[2,4,3,243,"LOW-QUIET"],[1,1,1,111,"LOW-FADING"]]
 */
export function rfm(
  recencyDays: unknown[][],
  frequency: unknown[][],
  monetary: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perListRowColumns(
    { recencyDays: number(recencyDays), orderCount: number(frequency), orderAmount: number(monetary) },
    settings,
    ["rfmRecency", "rfmFrequency", "rfmMonetary", "rfmCell", "rfmSegment"],
    (rows) => {
      const customers = rows.map((row) => ({
        recencyDays: row.recencyDays,
        frequency: row.orderCount,
        monetary: row.orderAmount,
      }));
      return map(rfmScores(customers, settings.parameters), (scores) =>
        scores.map((score) => [
          score.recency,
          score.frequency,
          score.monetary,
          score.cell,
          settings.word("rfmSegment", score.segment),
        ]),
      );
    },
  );
}
