import { map } from "#core/kernel/outcome.ts";
import { teamSize } from "#core/team/team-size.ts";
import { accountGroups } from "./runtime/account-groups.ts";
import { numberNotZero } from "./runtime/column.ts";
import { oneValue } from "./runtime/one-value.ts";
import { overallColumns } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Why a team needs so many people: by work, by limits of accounts, and accounts per person.
 * @zh 团队为何需要这么多人：按工作量、按客户数上限各需几人，人均多少客户。
 * @customfunction TEAMSIZEWHY
 * @task team
 * @model TEAM-1
 * @origin seed, std
 * @param accounts - Accounts of each group, such as a tier; one row per group.
 * @zhParam accounts 客户数 各组（如各层级）的客户数，每行一组。
 * @param visits - Visits to each of them in a year.
 * @zhParam visits 每年次数 每个客户每年的拜访次数。
 * @param hours - Hours of a visit with its travel; left out in every row, visits are counted instead of hours.
 * @zhParam hours 每次小时 每次拜访连同路途的小时数；全部省略则按次数计算。
 * @param sellingHours - Selling hours of a person in a year, or visits that one can make; one cell.
 * @zhParam sellingHours 每人年工时 每人每年的销售工时；按次数计算时填每人每年可拜访的次数，一格。
 * @param maxAccounts - Most accounts of a person, by group; blank is no limit.
 * @zhParam maxAccounts 客户数上限 各组每人至多负责几个客户；空白为不限。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns One row: people needed, people by work, people by limits (blank without any), accounts per person, and whether these are more than 50, which nobody can look after.
 * @zhReturns 一行：所需人数、按工作量需要、按客户数上限需要（没有上限则空白）、人均客户数、是否超过 50 个而照顾不过来。
 * @example =KAM.TEAMSIZEWHY([[4],[12],[40],[60]],[[48],[24],[12],[4]],[[4],[3],[2],[1]],1000,[[4],[8],[20],[50]],null,false) → [[6,2.832,5.7,19.3333333333333,false]]
 */
export function teamSizeWhy(
  accounts: unknown[][],
  visits: unknown[][],
  hours: unknown[][],
  sellingHours: unknown[][],
  maxAccounts?: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const groups = accountGroups(accounts, visits, hours, maxAccounts, settings);
  const capacity = oneValue("sellingHours", numberNotZero(sellingHours), settings);
  return overallColumns(
    ["teamPeople", "teamByWork", "teamByLimit", "teamAccountsEach", "teamAlarm"],
    map(teamSize(groups, capacity, settings.parameters), (found) => [
      found.people,
      found.byWork,
      found.byLimit,
      found.accountsPerPerson,
      found.alarm,
    ]),
    settings,
  );
}
