import { map } from "#core/kernel/outcome.ts";
import { contactSummary } from "#core/records/contact-summary.ts";
import { code, date, numberNotZero } from "./runtime/column.ts";
import { listRows, overallColumns } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Contacts with a customer summed up: number, minutes, days, and where its attitude goes.
 * @zh 与一个客户的接触小结：次数、时长、天数与态度走向。
 * @customfunction CONTACTS
 * @task records
 * @model REC-2
 * @origin seed, own
 * @param dates - Day of each contact with one customer.
 * @zhParam dates 接触日期 与一个客户历次接触的日期。
 * @param minutes - Minutes of each contact; blank and 0 when not known.
 * @zhParam minutes 时长 每次接触的分钟数；不知道的留空。
 * @param attitude - How the customer met us: WARM, NEUTRAL, COLD or OTHER, or the word for it; may be blank.
 * @zhParam attitude 客户态度 客户态度：热情、一般、冷淡或其他，也可填代码；可留空。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Contacts, minutes in sum, contacts without minutes, calendar days from the first to the last, change of the attitude per contact day on a scale from 3 warm to 1 cold, and RISING, STEADY or FALLING (own definition).
 * @zhReturns 接触次数、总分钟数、未记时长的次数、首末相隔天数、态度变化（热情 3、一般 2、冷淡 1，每个接触日的变化）与走向 RISING、STEADY 或 FALLING（本工具定义）。
 * @example =KAM.CONTACTS([[46082],[46089],[46101]],[[30],[45],[60]],[["COLD"],["NEUTRAL"],["WARM"]],false) → [[3,135,0,19,1,"RISING"]]
 */
export function contacts(
  dates: unknown[][],
  minutes: unknown[][],
  attitude: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ headers, lang });
  const rows = listRows(
    { contactDate: date(dates), contactMinutes: numberNotZero(minutes), attitude: code("attitude", attitude) },
    settings,
  );
  const summary = contactSummary(
    rows.map((row) => ({
      date: row.contactDate,
      minutes: row.contactMinutes,
      attitude: row.attitude,
      progress: null,
    })),
  );
  return overallColumns(
    ["contactCount", "contactMinuteSum", "contactsUntimed", "contactDays", "attitudeChange", "attitudeTrend"],
    map(summary, (found) => [
      found.contacts,
      found.minutes,
      found.untimed,
      found.days,
      found.attitudeSlope,
      found.trend === null ? null : settings.word("attitudeTrend", found.trend),
    ]),
    settings,
  );
}
