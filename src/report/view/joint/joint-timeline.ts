import { timeline, type Timeline, type TimelineLane } from "#charts/timeline.ts";
import type { FigurePart } from "../document/part.ts";
import type { SharedContext } from "../document/customer-copy.ts";
import { figure } from "../document/make-part.ts";
import type { ItemStanding } from "../facts/joint.ts";

type Mark = TimelineLane["marks"][number];

/** The lanes on an axis of months, with what the shapes mean. */
export function timelineFigure(context: SharedContext, lanes: readonly TimelineLane[]): FigurePart {
  const { catalogue, asOf, ink } = context;
  const words = catalogue.documents.shared.timeline;
  const marks = lanes.flatMap((lane) => lane.marks);
  const said = marks.map(({ dateText, name, state }) => words.mark(dateText, name, words.states[state]));
  const chart: Timeline = {
    lanes,
    today: { date: asOf, label: words.today },
    title: words.title,
    desc: words.desc(said.join(words.separator)),
    ink,
  };
  return figure(timeline(chart), { note: words.key });
}

export function markOn(
  { format }: SharedContext,
  date: Mark["date"] | null,
  name: string,
  state: Mark["state"],
): readonly Mark[] {
  return date === null ? [] : [{ date, dateText: format.date(date), name, state }];
}

/** Items of one kind, on the day they were done or are due. */
export function itemMarks(
  context: SharedContext,
  items: readonly ItemStanding[],
  kind: ItemStanding["kind"],
): readonly Mark[] {
  const { untold } = context.catalogue.documents.shared;
  return items
    .filter((item) => item.kind === kind)
    .flatMap(({ item, done, due, state }) => markOn(context, done ?? due, context.told(item) ?? untold, state));
}

/** The marks nearest to a day, by date: a picture holds only so many. */
export function nearestMarks(marks: readonly Mark[], day: number, most: number): readonly Mark[] {
  return marks
    .toSorted((one, other) => Math.abs(one.date - day) - Math.abs(other.date - day))
    .slice(0, most)
    .sort((one, other) => one.date - other.date);
}
