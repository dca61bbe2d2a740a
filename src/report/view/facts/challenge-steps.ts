import type { Parameters } from "#core/parameters/parameters.ts";
import { challengeDates, type ChallengeDate } from "#core/tender/challenge-dates.ts";
import type { Tender } from "./legal-checks.ts";

/** Until when a tender's result may be challenged (TEND-12); empty without a regime, and where no law gives steps. */
export function challengeSteps(tender: Tender, parameters: Parameters): readonly ChallengeDate[] {
  const { regime, publicityEnd, harmKnown, query, resultObjection, resultReply } = tender;
  if (regime === null) return [];
  const replyDays = resultObjection === null || resultReply === null ? 0 : Math.max(0, resultReply - resultObjection);
  const steps = challengeDates({ regime, publicityEnd, knownOn: harmKnown, replyDays, queriedOn: query }, parameters);
  return steps.ok ? steps.value : [];
}
