import type { EffectPart } from "../codes/results/team.ts";
import { exceeds, within } from "../kernel/guard.ts";
import { map, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** What is written down about a sales activity; what nobody wrote down (null) is not there. */
export interface Activity {
  /** It had a goal before it began. */
  readonly planned: boolean | null;
  /** The customer committed to something. */
  readonly commitment: boolean | null;
  /** A relationship level or a step moved, or a need became explicit. */
  readonly change: boolean | null;
  readonly evidence: boolean | null;
  /** Days from the activity to its effect; null while none was seen. */
  readonly days: number | null;
}

export interface ActivityEffect {
  readonly effective: boolean;
  /** What it lacks, in the order of EFFECT_PARTS; empty when it is effective. */
  readonly lacking: readonly EffectPart[];
}

/**
 * Whether a sales activity moved something: a planned goal, a commitment, a change, evidence, and all of it in time.
 * Fault: out-of-range for days below 0.
 * @model REP-2
 * @origin own
 */
export function activityEffect(activity: Activity, parameters: Parameters): Outcome<ActivityEffect> {
  const { planned, commitment, change, evidence, days } = activity;
  const counted = days === null ? ok(Infinity) : within("effectDays", days, 0, Number.MAX_VALUE);
  return map(counted, (elapsed) => {
    const parts: readonly (readonly [part: EffectPart, there: boolean])[] = [
      ["GOAL", planned === true],
      ["COMMITMENT", commitment === true],
      ["CHANGE", change === true],
      ["EVIDENCE", evidence === true],
      ["TIME", !exceeds(elapsed, parameters["effect.days"])],
    ];
    const lacking = parts.flatMap(([part, there]) => (there ? [] : [part]));
    return { effective: lacking.length === 0, lacking };
  });
}
