import { SPEAKER_ITEMS, type SpeakerItem } from "../codes/results/team.ts";
import { faultOfNumber, reaches } from "../kernel/guard.ts";
import { ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

export interface SpeakerRating {
  /** Of the six ratings, 1–5. */
  readonly mean: number;
  readonly ready: boolean;
  /** The items below what a ready speaker has in the mean, weakest first; of equal ones in their order. */
  readonly rehearse: readonly SpeakerItem[];
}

const ARGUMENTS = SPEAKER_ITEMS.map((item) => ({ item, argument: `speaker.${item}` }));

/**
 * Whether a speaker is ready for an event: the mean of six ratings. Faults: missing, out-of-range outside 1–5.
 * @model EVT-1
 * @origin own
 */
export function speakerRating(
  ratings: Readonly<Record<SpeakerItem, number | null>>,
  parameters: Parameters,
): Outcome<SpeakerRating> {
  let sum = 0;
  for (const { item, argument } of ARGUMENTS) {
    const fault = faultOfNumber(argument, ratings[item], 1, 5);
    if (fault) return fault;
    sum += ratings[item] ?? 0;
  }
  const ready = parameters["speaker.ready"];
  const mean = sum / SPEAKER_ITEMS.length;
  const ratingOf = (item: SpeakerItem) => ratings[item] ?? 0;
  const below = SPEAKER_ITEMS.filter((item) => !reaches(ratingOf(item), ready));
  return ok({
    mean,
    ready: reaches(mean, ready),
    rehearse: below.sort((one, other) => ratingOf(one) - ratingOf(other)),
  });
}
