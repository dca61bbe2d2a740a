import { SPEAKER_ITEMS, type SpeakerItem } from "../codes/results/team.ts";
import { numbers, reaches } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

export interface SpeakerRating {
  /** Of the six ratings, 1–5. */
  readonly mean: number;
  readonly ready: boolean;
  /** The items below what a ready speaker has in the mean, weakest first; of equal ones in their order. */
  readonly rehearse: readonly SpeakerItem[];
}

/**
 * Whether a speaker is ready for an event: the mean of six ratings. Faults: missing, out-of-range outside 1–5.
 * @model EVT-1
 * @origin own
 */
export function speakerRating(
  ratings: Readonly<Record<SpeakerItem, number | null>>,
  parameters: Parameters,
): Outcome<SpeakerRating> {
  const entered = numbers({
    "speaker.eloquence": [ratings.eloquence, 1, 5],
    "speaker.content": [ratings.content, 1, 5],
    "speaker.caseValue": [ratings.caseValue, 1, 5],
    "speaker.slides": [ratings.slides, 1, 5],
    "speaker.questions": [ratings.questions, 1, 5],
    "speaker.rehearsal": [ratings.rehearsal, 1, 5],
  });
  return map(entered, () => {
    const ready = parameters["speaker.ready"];
    const ratingOf = (item: SpeakerItem) => ratings[item] ?? 0;
    const mean = SPEAKER_ITEMS.reduce((sum, item) => sum + ratingOf(item), 0) / SPEAKER_ITEMS.length;
    const below = SPEAKER_ITEMS.filter((item) => !reaches(ratingOf(item), ready));
    return {
      mean,
      ready: reaches(mean, ready),
      rehearse: below.sort((one, other) => ratingOf(one) - ratingOf(other)),
    };
  });
}
