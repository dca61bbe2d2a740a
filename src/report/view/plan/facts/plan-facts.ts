import type { AccountFacts } from "../../facts/account-facts.ts";
import { jointStandings, type JointStanding } from "../../facts/joint.ts";
import { churnOf, type Churn } from "../../facts/churn.ts";
import { openProblems, type OpenProblem } from "../../review/open-problems.ts";

import { strategiesOf, swotOf, type StrategyOption, type SubjectSwot, type Swot } from "../../facts/confrontation.ts";
import { customerSwotOf } from "../../facts/customer-swot.ts";
import { marketsOf, type Market } from "../../facts/market-shares.ts";
import { coverageOf, type AccountCoverage } from "./coverage.ts";
import { healthOf, type Health } from "./health.ts";
import { contractsOf, profitOf, receivablesOf, type Contracts, type Profit, type Receivables } from "./money.ts";
import { needsOf, type Needs } from "./needs.ts";
import { powerOf, type Power } from "../../facts/power.ts";
import { isRival, rivalsOf, type Rivals } from "../../facts/rivals.ts";
import { stageOf, type Stage } from "./stage.ts";
import { surveysOf, type Surveys } from "../../facts/surveys.ts";
import { influenceOf, worthOf, type Influence, type Worth } from "../../facts/worth.ts";
import { developmentOf, openActionsOf, type Development, type OpenActions } from "./work.ts";

/** What only a full plan tells; null or empty where there are no data. */
export interface PlanFacts {
  readonly stage: Stage | null;
  readonly coverage: AccountCoverage | null;
  readonly power: Power | null;
  readonly needs: Needs | null;
  /** null where none was ever recorded; the one that waits longest first. */
  readonly problems: readonly OpenProblem[] | null;
  readonly rivals: Rivals | null;
  /** Those in which a rival that is met here stands. */
  readonly markets: readonly Market[];
  readonly swot: Swot | null;
  /** The customer's own, from its side. */
  readonly customerSwot: SubjectSwot | null;
  readonly strategies: readonly StrategyOption[];
  readonly health: Health | null;
  readonly contracts: Contracts | null;
  readonly receivables: Receivables | null;
  readonly profit: Profit | null;
  readonly satisfaction: Surveys | null;
  readonly churn: Churn | null;
  readonly joint: readonly JointStanding[];
  readonly actions: OpenActions | null;
  readonly development: Development | null;
  readonly worth: Worth | null;
  readonly influence: Influence | null;
}

export function planFactsOf(facts: AccountFacts): PlanFacts {
  const { account, asOf, book } = facts;
  const { parameters } = book;
  const rivals = rivalsOf(facts);
  return {
    stage: stageOf(facts),
    coverage: coverageOf(facts),
    power: powerOf(account.persons, parameters),
    needs: needsOf(account, asOf),
    problems: problemsOf(facts),
    rivals,
    markets: marketsOf(book, asOf).filter(({ shares }) =>
      shares.some(({ company }) => (rivals?.met ?? []).some((rival) => isRival(rival, company))),
    ),
    swot: swotOf(facts),
    customerSwot: customerSwotOf(book, account, asOf).swot,
    strategies: strategiesOf(account, book),
    health: healthOf(account, asOf, parameters),
    contracts: contractsOf(account, asOf),
    receivables: receivablesOf(account, asOf),
    profit: profitOf(facts),
    satisfaction: surveysOf(account, asOf, parameters),
    churn: churnOf(account, asOf, parameters),
    joint: jointStandings(account, asOf),
    actions: openActionsOf(account, asOf),
    development: developmentOf(account, asOf),
    worth: worthOf(account, parameters),
    influence: influenceOf(account),
  };
}

function problemsOf({ account, asOf }: AccountFacts): readonly OpenProblem[] | null {
  if (account.complaints.length + account.serviceRequests.length === 0) return null;
  return openProblems(account, asOf).toSorted((one, other) => other.daysOpen - one.daysOpen);
}
