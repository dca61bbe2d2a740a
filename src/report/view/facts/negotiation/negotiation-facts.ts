import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { NegotiationStage } from "#core/guide/negotiation-stages.ts";
import { normalise } from "#core/kernel/normalise.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import { concessionFacts, type ConcessionFacts } from "./concession-facts.ts";
import { issueFacts, type IssueFacts } from "./issue-facts.ts";
import { offerRuns, type OfferRuns } from "./offer-runs.ts";
import { packageFacts, type PackageFacts } from "./package-facts.ts";
import { priceFacts, type PriceFacts } from "./price-facts.ts";
import { tenderLimit, type TenderLimit } from "./tender-limit.ts";

/** Everything that is known of one negotiation on a day. */
export interface NegotiationFacts {
  readonly negotiation: Row<"negotiations">;
  /** The offers known on the day. */
  readonly offers: readonly Row<"offers">[];
  /** Offers dated after it. */
  readonly later: number;
  readonly closed: boolean;
  readonly stage: NegotiationStage;
  readonly runs: OfferRuns;
  readonly prices: PriceFacts;
  readonly concessions: ConcessionFacts;
  readonly issues: readonly IssueFacts[];
  readonly packages: PackageFacts | null;
  readonly tender: TenderLimit | null;
}

export function negotiationFacts(
  book: AccountBook,
  account: Account,
  negotiation: Row<"negotiations">,
  asOf: SerialDate,
): NegotiationFacts {
  const { parameters } = book;
  const own = <One extends { readonly negId: string }>(rows: readonly One[]) => rowsOf(negotiation, rows);
  const logged = own(account.offers);
  const offers = logged.filter(({ date }) => date === null || date <= asOf);
  const closed = isClosed(negotiation, asOf);
  const runs = offerRuns(offers, negotiation.opening, asOf);
  const prices = priceFacts(negotiation, runs);
  const tender = tenderLimit(account.tenders, negotiation.oppId, asOf, parameters);
  const state = { closed, barred: tender?.isBarred === true };
  const concessions = concessionFacts(own(account.concessionPlans), runs, prices, state, parameters);
  const issues = issueFacts(own(account.negotiationIssues), parameters);
  return {
    negotiation,
    offers,
    later: logged.length - offers.length,
    closed,
    stage: stageOf(closed, concessions, runs),
    runs,
    prices,
    concessions,
    issues,
    packages: packageFacts(issues, parameters),
    tender,
  };
}

/** The rows that name the negotiation by its number or its name. */
function rowsOf<One extends { readonly negId: string }>(
  { negId, name }: Row<"negotiations">,
  rows: readonly One[],
): readonly One[] {
  const called = [negId, name].flatMap((one) => (one === null ? [] : [normalise(one)]));
  return rows.filter((row) => called.includes(normalise(row.negId)));
}

function isClosed({ closed, agreed }: Row<"negotiations">, asOf: SerialDate): boolean {
  return closed === null ? agreed !== null : closed <= asOf;
}

/** Before our first offer it opens; the last planned round closes it. */
function stageOf(closed: boolean, { plan, own }: ConcessionFacts, runs: OfferRuns): NegotiationStage {
  if (!closed && runs.own.length === 0) return "OPENING";
  const isLast = plan.length > 0 && own.length >= plan.length - 1;
  return closed || isLast ? "CLOSING" : "MIDDLE";
}
