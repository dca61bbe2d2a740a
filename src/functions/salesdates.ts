import type { SerialDate } from "#core/calendar/serial-date.ts";
import { nextWorkday } from "#core/calendar/workday.ts";
import { TENDER_MILESTONES } from "#core/codes/results/people.ts";
import { map } from "#core/kernel/outcome.ts";
import { tenderDates } from "#core/pipeline/tender-dates.ts";
import { answer } from "./runtime/answer.ts";
import { code, date, needed, number, numberNotZero } from "./runtime/column.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import type { HeaderId } from "./runtime/titles.ts";
import { settingsOf, type Settings } from "./runtime/settings.ts";

/**
 * Planned dates from a tender's publication to the money, with the next working day where one is a day off.
 * @zh 由发布日期推算开标、公示、中标通知、签约和回款日期；逢休息日时给出下一工作日。
 * @customfunction SALESDATES
 * @task forecast
 * @model FC-3
 * @origin law, own
 * @param publication - Date on which the tender is to be published.
 * @zhParam publication 发布日期 招标或采购公告计划发布的日期。
 * @param bidDays - Days from publication to bid opening; left out, 20. A mandatory tender has the law's at least.
 * @zhParam bidDays 编标天数 发布到开标的天数；省略为 20。依法必须招标的不少于法定天数。
 * @param evaluationDays - Days of evaluation; left out, 7.
 * @zhParam evaluationDays 评标天数 评标的天数；省略为 7。
 * @param contractDays - Days from award notice to contract; left out, 15. More than the law allows is an error.
 * @zhParam contractDays 签约天数 中标通知到签约的天数；省略为 15。超过法定天数为错误。
 * @param creditDays - Days from signing to the first payment, the customer's usual delay included; left out, no date of collection.
 * @zhParam creditDays 账期天数 签约到首笔回款的天数，含客户惯常的推迟；省略则不给出回款日。
 * @param regime - TL-MANDATORY, TL-VOLUNTARY, GOV-PROC or PRIVATE, or the word for it; left out, TL-MANDATORY.
 * @zhParam regime 适用法规 依法必须招标、自愿招标、政府采购或企业自主采购，也可填代码 TL-MANDATORY、TL-VOLUNTARY、GOV-PROC、PRIVATE；省略按依法必须招标。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per tender: opening, end of evaluation, end of publicity, award notice, end of query period, signing, collection as date serials, each followed by the next working day when it is a day off; blank where it does not apply. A plan (own definition), not legal advice.
 * @zhReturns 每个标一行：开标、评标结束、公示结束、中标通知、质疑期结束、签约、回款（日期序号），逢休息日时其后给出下一工作日；不适用的空白。只是计划（本工具定义），不构成法律意见。
 * @example =KAM.SALESDATES("2026-09-01",null,null,null,15,null,null,false) → [[46286,"",46293,"",46299,46303,46302,46303,"","",46317,"",46332,""]]
 * @example =KAM.SALESDATES("2026-03-02",20,5,15,30,null,null,false) → [[46103,46104,46108,"",46114,"",46117,46119,"","",46132,"",46162,""]]
 */
export function salesDates(
  publication: unknown[][],
  bidDays?: unknown[][],
  evaluationDays?: unknown[][],
  contractDays?: unknown[][],
  creditDays?: unknown[][],
  regime?: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const movedFrom = nextWorkdays(settings);
  return perRowColumns(
    {
      publication: needed(date(publication)),
      bidDays: numberNotZero(bidDays),
      evaluationDays: numberNotZero(evaluationDays),
      contractDays: number(contractDays),
      creditDays: number(creditDays),
      regime: code("tenderRegime", regime),
    },
    settings,
    HEADERS,
    (row) =>
      map(tenderDates({ ...row, regime: row.regime ?? "TL-MANDATORY" }, settings.parameters), (dates) => {
        const cells = Array<unknown>(HEADERS.length).fill(null);
        for (const { milestone, date: planned } of dates) {
          const place = 2 * TENDER_MILESTONES.indexOf(milestone);
          cells[place] = planned;
          cells[place + 1] = movedFrom(planned);
        }
        return cells;
      }),
  );
}

const HEADERS: readonly HeaderId[] = [
  ...(["openingDate", "openingMoved", "evaluatedDate", "evaluatedMoved", "publicityDate", "publicityMoved"] as const),
  ...(["noticeDate", "noticeMoved", "queryDate", "queryMoved"] as const),
  ...(["signingDate", "signingMoved", "collectionDate", "collectionMoved"] as const),
];

/** For a day the next working day when people do not work on it; a thousand plans share a few hundred days. */
function nextWorkdays({ language }: Settings): (day: SerialDate) => unknown {
  const known = new Map<SerialDate, unknown>();
  return (day) => {
    if (!known.has(day)) {
      const moved = map(nextWorkday(day), (next) => (next === day ? null : next));
      known.set(day, answer(moved, language));
    }
    return known.get(day);
  };
}
