import type { AccountGroup } from "#core/team/team-size.ts";
import { number, numberNotZero } from "./column.ts";
import { listRows } from "./over-list.ts";
import type { Settings } from "./settings.ts";

/** Groups of accounts from columns; a length of visits or a limit of 0 is a blank. */
export function accountGroups(
  accounts: unknown,
  visits: unknown,
  hours: unknown,
  maxAccounts: unknown,
  settings: Settings,
): readonly AccountGroup[] {
  const columns = {
    groupAccounts: number(accounts),
    visitsPerYear: number(visits),
    hoursPerVisit: numberNotZero(hours),
    maxAccounts: numberNotZero(maxAccounts),
  };
  return listRows(columns, settings).map((row) => ({
    accounts: row.groupAccounts,
    visits: row.visitsPerYear,
    hours: row.hoursPerVisit,
    maxAccounts: row.maxAccounts,
  }));
}
