import { map, ok } from "#core/kernel/outcome.ts";
import { followUp } from "#core/records/follow-up.ts";
import { date } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Days by which something is overdue: 0 when it is done or not yet due.
 * @zh 已逾期多少天：已完成或未到期为 0。
 * @customfunction OVERDUE
 * @task records daily
 * @model REC-1
 * @origin seed
 * @param due - Day by which it was to be done; blank where nothing is due.
 * @zhParam due 期限 应完成的日期；没有期限的留空。
 * @param done - Day on which it was done; blank while it is open.
 * @zhParam done 完成日期 实际完成的日期；未完成的留空。
 * @param today - Today, such as TODAY(); what is done later is still open.
 * @zhParam today 今天 今天的日期，如 TODAY()；在此之后完成的视为未完成。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns Calendar days since the due day, never below 0; blank without due day.
 * @zhReturns 距期限的自然日天数，不小于 0；没有期限时为空白。
 * @example =KAM.OVERDUE([[46196],[46196],[46210]],[[null],[46200],[null]],46203) → [[7],[0],[0]]
 */
export function overdue(due: unknown[][], done: unknown[][], today: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ lang });
  return perRow({ dueOn: date(due), doneOn: date(done), today: date(today) }, settings, (row) =>
    row.dueOn === null && row.doneOn === null
      ? ok(null)
      : map(followUp(row.dueOn, row.doneOn, row.today), (found) => found.daysOverdue),
  );
}
