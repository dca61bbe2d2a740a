import type { MarkedPaper, Remark, Students } from "#core/marking/class-marks.ts";
import { normalise } from "#core/kernel/normalise.ts";

type Marked = Pick<MarkedPaper, "students" | "points">;

/** What is to be said of papers that seem to be of one student, by place; and which of them do not count. */
export function sameStudents(papers: readonly Marked[]): {
  readonly remarks: (place: number) => readonly Remark[];
  readonly counts: (place: number) => boolean;
} {
  const remarks = new Map<number, Remark[]>();
  const out = new Set<number>();
  const add = (place: number, remark: Remark) => remarks.set(place, [...(remarks.get(place) ?? []), remark]);
  for (const [first, one] of papers.entries())
    for (const [later, other] of papers.slice(first + 1).entries()) {
      const second = first + 1 + later;
      const relation = relationOf(one.students, other.students);
      if (relation === "same-number") {
        add(first, { code: "same-number", other: second + 1 });
        add(second, { code: "same-number", other: first + 1 });
      }
      if (relation !== "same") continue;
      const isFirstBetter = one.points >= other.points;
      add(first, { code: "second-file", other: second + 1, counts: isFirstBetter });
      add(second, { code: "second-file", other: first + 1, counts: !isFirstBetter });
      out.add(isFirstBetter ? second : first);
    }
  return { remarks: (place) => remarks.get(place) ?? [], counts: (place) => !out.has(place) };
}

/** A staff number says who somebody is; without one the name does, and a number under other names is rather a slip. */
function relationOf(one: Students, other: Students): "same" | "same-number" | null {
  const [names, numbers] = [isShared(one.names, other.names), isShared(one.numbers, other.numbers)];
  const areNamed = one.names.length > 0 && other.names.length > 0;
  const areNumbered = one.numbers.length > 0 && other.numbers.length > 0;
  if (numbers) return names || !areNamed ? "same" : "same-number";
  return names && !areNumbered ? "same" : null;
}

/** Whether two papers were worked out apart: by other students, who are not of one group. */
export function areApart(one: Students, other: Students): boolean {
  if (relationOf(one, other) === "same") return false;
  return one.group === null || other.group === null || normalise(one.group) !== normalise(other.group);
}

function isShared(list: readonly string[], other: readonly string[]): boolean {
  return list.some((text) => other.some((candidate) => normalise(candidate) === normalise(text)));
}
