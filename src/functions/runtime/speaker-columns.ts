import type { SpeakerItem } from "#core/codes/results/team.ts";
import { numberNotZero, type Column, type RowOf } from "./column.ts";

/** The six ratings of a speaker as columns, in the order of the table of speakers. */
export function speakerColumns(...ratings: readonly [unknown, unknown, unknown, unknown, unknown, unknown]) {
  const [eloquence, content, caseValue, slides, questions, rehearsal] = ratings;
  return {
    "speaker.eloquence": numberNotZero(eloquence),
    "speaker.content": numberNotZero(content),
    "speaker.caseValue": numberNotZero(caseValue),
    "speaker.slides": numberNotZero(slides),
    "speaker.questions": numberNotZero(questions),
    "speaker.rehearsal": numberNotZero(rehearsal),
  } satisfies Readonly<Record<`speaker.${SpeakerItem}`, Column<number | null>>>;
}

export function speakerOf(row: RowOf<ReturnType<typeof speakerColumns>>): Readonly<Record<SpeakerItem, number | null>> {
  return {
    eloquence: row["speaker.eloquence"],
    content: row["speaker.content"],
    caseValue: row["speaker.caseValue"],
    slides: row["speaker.slides"],
    questions: row["speaker.questions"],
    rehearsal: row["speaker.rehearsal"],
  };
}
