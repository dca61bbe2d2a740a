import { addDays, type SerialDate } from "../calendar/serial-date.ts";
import type { TenderRegime, TenderRule } from "../codes/deals.ts";
import type { RuleForce } from "../codes/results/tender.ts";
import { all, map, ok, type Outcome } from "../kernel/outcome.ts";
import type { Citation } from "../parameters/define.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { normInForce } from "./norm-in-force.ts";
import { lawfulDate } from "./tender-date.ts";

/** Days of a lost or disputed tender as far as they are known. */
export interface ChallengeFacts {
  readonly regime: TenderRegime;
  /** Last day of the publicity of the candidates. */
  readonly publicityEnd: SerialDate | null;
  /** Day on which we knew, or should have known, what is wrong; for a procurement's result the end of its notice. */
  readonly knownOn: SerialDate | null;
  /** Days between our objection and the reply, which do not count towards a complaint. */
  readonly replyDays: number;
  /** Day on which our query arrived. */
  readonly queriedOn: SerialDate | null;
}

export interface ChallengeDate {
  readonly rule: TenderRule;
  /** Last day, or last day of the reply; null while the day that it counts from is not known. */
  readonly latest: SerialDate | null;
  readonly force: RuleForce;
  readonly citations: readonly Citation[];
}

/**
 * Until when a result may be challenged, step by step: objection and complaint under the tendering law, query, reply and
 * complaint in government procurement. Only with facts that came to us lawfully. A company's own purchasing has no such
 * steps: the list is empty. Faults: calendar-ends, out-of-range.
 * @model TEND-12
 * @origin law
 */
export function challengeDates(facts: ChallengeFacts, parameters: Parameters): Outcome<readonly ChallengeDate[]> {
  const { regime, publicityEnd, knownOn, replyDays, queriedOn } = facts;
  const dated = (rule: TenderRule, from: SerialDate | null) => stepOf(rule, from, regime, parameters);
  if (regime === "PRIVATE") return ok([]);
  if (regime !== "GOV-PROC") {
    const complaint = dated("COMPLAINT", knownOn);
    return all([
      dated("RESULT-OBJECTION", publicityEnd),
      complaint.ok ? postponed(complaint.value, replyDays) : complaint,
    ]);
  }
  const reply = dated("QUERY-REPLY", queriedOn);
  if (!reply.ok) return reply;
  return all([dated("QUERY", knownOn), reply, dated("QUERY-COMPLAINT", reply.value.latest)]);
}

function stepOf(
  rule: TenderRule,
  from: SerialDate | null,
  regime: TenderRegime,
  parameters: Parameters,
): Outcome<ChallengeDate> {
  const norm = normInForce(rule, regime, parameters);
  const { force, citations } = norm;
  if (from === null || norm.force === "NONE") return ok({ rule, latest: null, force, citations });
  return map(lawfulDate(from, norm.limit, norm.unit), (latest) => ({ rule, latest, force, citations }));
}

function postponed(step: ChallengeDate, days: number): Outcome<ChallengeDate> {
  if (step.latest === null) return ok(step);
  return map(addDays(step.latest, days, "replyDays"), (latest) => ({ ...step, latest }));
}
