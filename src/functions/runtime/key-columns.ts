import type { KeyFacts } from "#core/accounts/key-test.ts";
import { number, numberNotZero, yesNo, type Column } from "./column.ts";

type Ranges = readonly [unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown];

/** What the test of key accounts asks for as columns: purchases, people, levels, customised share, years, agreement, influence, proved spend. */
export function keyColumns(...ranges: Ranges) {
  const [annualPurchase, decisionMakers, approvalLevels, customShare, years, framework, influence, verifiedSpend] =
    ranges;
  return {
    annualPurchase: number(annualPurchase),
    decisionMakers: numberNotZero(decisionMakers),
    approvalLevels: numberNotZero(approvalLevels),
    customShare: number(customShare),
    years: number(years),
    framework: yesNo(framework),
    influence: numberNotZero(influence),
    verifiedSpend: numberNotZero(verifiedSpend),
  } satisfies { readonly [Fact in keyof KeyFacts]: Column<KeyFacts[Fact]> };
}
