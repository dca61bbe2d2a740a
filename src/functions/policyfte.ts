import { map, ok } from "#core/kernel/outcome.ts";
import { remember } from "#core/kernel/remember.ts";
import { checkParameter } from "#core/parameters/parameters.ts";
import { policyStaff } from "#core/team/policy-staff.ts";
import { number, numberNotZero } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * People that the coverage policy asks for, from the number of accounts in each tier.
 * @zh 按覆盖策略，各层级的客户数共需多少人。
 * @customfunction POLICYFTE
 * @task coverage
 * @model TIER-2, TEAM-2
 * @origin seed, own
 * @param strategicAccounts - Number of strategic accounts.
 * @zhParam strategicAccounts 战略级客户数 战略级客户的个数。
 * @param coreAccounts - Number of core accounts.
 * @zhParam coreAccounts 核心级客户数 核心级客户的个数。
 * @param potentialAccounts - Number of potential accounts.
 * @zhParam potentialAccounts 潜力级客户数 潜力级客户的个数。
 * @param serviceAccounts - Number of service accounts.
 * @zhParam serviceAccounts 服务级客户数 服务级客户的个数。
 * @param coreBasis - How many core accounts share 1.5 people; needed here or in the parameter table, there is no default.
 * @zhParam coreBasis 核心客户基数 1.5 人负责几个核心级客户；在此或在参数表里填写，没有默认值。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns Full-time equivalents for all accounts together.
 * @zhReturns 全部客户合计所需的人数（全时当量）。
 * @example =KAM.POLICYFTE(4,12,40,60,4) → 27.5
 * @example =KAM.POLICYFTE(4,12,40,60,1) → 41
 */
export function policyFte(
  strategicAccounts: unknown[][],
  coreAccounts: unknown[][],
  potentialAccounts: unknown[][],
  serviceAccounts: unknown[][],
  coreBasis?: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  const { parameters: team } = settings;
  const policyWith = remember((basis: number) => ({ ...team, "coverage.coreBasis": basis }));
  return perRow(
    {
      strategicAccounts: number(strategicAccounts),
      coreAccounts: number(coreAccounts),
      potentialAccounts: number(potentialAccounts),
      serviceAccounts: number(serviceAccounts),
      coreBasis: numberNotZero(coreBasis),
    },
    settings,
    (row) => {
      const basis = row.coreBasis === null ? ok(null) : checkParameter("coverage.coreBasis", row.coreBasis);
      if (!basis.ok) return basis;
      const policy = basis.value === null ? team : policyWith(basis.value);
      const accounts = {
        STRATEGIC: row.strategicAccounts,
        CORE: row.coreAccounts,
        POTENTIAL: row.potentialAccounts,
        SERVICE: row.serviceAccounts,
      };
      return map(policyStaff(accounts, policy), ({ people }) => people);
    },
  );
}
