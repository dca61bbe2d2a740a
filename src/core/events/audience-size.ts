import type { AudienceLevel } from "../codes/performance.ts";
import type { EventFit } from "../codes/results/team.ts";
import { exceeds, numbers, ratio, reaches, wholeUp } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

export interface AudienceSize {
  /** People to ask, whole. */
  readonly invitations: number;
  /** Colleagues of ours at the event, whole; null where the level of the audience is not known, as below. */
  readonly hosts: number | null;
  readonly fit: EventFit | null;
  /** Sizes that go with the audience. */
  readonly least: number | null;
  readonly most: number | null;
}

/**
 * How many to ask so that as many come as are wanted, how many of us must be there, and whether the size goes with the
 * audience.
 * Faults: missing, out-of-range for people below 0 or a rate outside 0–1, zero-denominator for a rate of 0.
 * @param wanted people who shall come
 * @param acceptance share of those asked who come, 0–1
 * @model EVT-1
 * @origin own
 */
export function audienceSize(
  wanted: number | null,
  acceptance: number | null,
  level: AudienceLevel | null,
  parameters: Parameters,
): Outcome<AudienceSize> {
  const entered = numbers({ attendees: [wanted, 0, Infinity], acceptanceRate: [acceptance, 0, 1] });
  if (!entered.ok) return entered;
  const { attendees, acceptanceRate } = entered.value;
  return map(ratio(attendees, acceptanceRate, "acceptanceRate"), (asked) => {
    const invitations = wholeUp(asked);
    if (level === null) return { invitations, hosts: null, fit: null, least: null, most: null };
    const [least, most] = [parameters[`event.least.${level}`], parameters[`event.most.${level}`]];
    const hosts = wholeUp(attendees / parameters[`event.guestsPerHost.${level}`]);
    return { invitations, hosts, fit: fitOf(attendees, least, most), least, most };
  });
}

function fitOf(attendees: number, least: number, most: number): EventFit {
  if (!reaches(attendees, least)) return "TOO-SMALL";
  return exceeds(attendees, most) ? "TOO-LARGE" : "FITS";
}
