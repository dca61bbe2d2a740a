import { map } from "#core/kernel/outcome.ts";
import { teamSize } from "#core/team/team-size.ts";
import { accountGroups } from "./runtime/account-groups.ts";
import { numberNotZero } from "./runtime/column.ts";
import { oneValue } from "./runtime/one-value.ts";
import { overall } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * People that a team needs by the workload method.
 * @zh 按工作量法计算团队需要多少人。
 * @customfunction TEAMSIZE
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
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns Whole people: accounts × visits × hours ÷ selling hours, at least what the limits of accounts ask for. KAM.TEAMSIZEWHY shows both.
 * @zhReturns 所需人数（整数）：客户数×次数×小时÷每人工时，且不少于客户数上限所需。用 KAM.TEAMSIZEWHY 看两者。
 * @example =KAM.TEAMSIZE([[1000],[2000]],[[36],[12]],null,1000) → 60
 * @example =KAM.TEAMSIZE([[4],[12],[40],[60]],[[48],[24],[12],[4]],[[4],[3],[2],[1]],1000) → 3
 */
export function teamSizeOf(
  accounts: unknown[][],
  visits: unknown[][],
  hours: unknown[][],
  sellingHours: unknown[][],
  maxAccounts?: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  const groups = accountGroups(accounts, visits, hours, maxAccounts, settings);
  const capacity = oneValue("sellingHours", numberNotZero(sellingHours), settings);
  return overall(
    map(teamSize(groups, capacity, settings.parameters), ({ people }) => people),
    settings,
  );
}
