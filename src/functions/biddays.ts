import { map } from "#core/kernel/outcome.ts";
import { bidDays as daysToWrite } from "#core/tender/bid-days.ts";
import { date, needed, number, numberNotZero } from "./runtime/column.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Working days to write a bid, against the work that it takes. Own definition.
 * @zh 编写标书有多少个工作日、够不够用（本工具定义）。
 * @customfunction BIDDAYS
 * @task tender
 * @model TEND-2
 * @origin own
 * @param issue - Day on which the tender documents are issued.
 * @zhParam issue 发出日期 发出招标文件的日期。
 * @param deadline - Bid deadline.
 * @zhParam deadline 截止日期 投标截止日期。
 * @param effort - Person-days of all tasks; blank leaves the comparison out.
 * @zhParam effort 工作量 全部任务合计的人天数；留空则不作比较。
 * @param people - People who write at the same time; blank counts as one.
 * @zhParam people 人数 同时编写的人数；留空按一人计。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per bid: working days with both ends, those left for writing after review and delivery, days needed, spare days, and whether it is enough.
 * @zhReturns 每份标书一行：首尾计入的工作日数、扣除检查与递交后可用于编写的天数、所需天数、富余天数、是否够用。
 * @example =KAM.BIDDAYS("2026-03-02","2026-03-22",36,3,null,false) → [[15,11,12,-1,false]]
 * @example =KAM.BIDDAYS("2026-04-07","2026-05-06",24,2,null,false) → [[19,15,12,3,true]]
 */
export function bidDays(
  issue: unknown[][],
  deadline: unknown[][],
  effort?: unknown[][],
  people?: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perRowColumns(
    {
      issue: needed(date(issue)),
      deadline: needed(date(deadline)),
      bidEffort: number(effort),
      bidPeople: numberNotZero(people),
    },
    settings,
    ["bidWorkdays", "bidAvailable", "bidNeeded", "bidSpare", "bidEnough"],
    ({ issue: from, deadline: to, bidEffort, bidPeople }) =>
      map(
        daysToWrite({ issue: from, deadline: to, effort: bidEffort, people: bidPeople }, settings.parameters),
        (found) => [found.workdays, found.available, found.needed, found.spare, found.enough],
      ),
  );
}
