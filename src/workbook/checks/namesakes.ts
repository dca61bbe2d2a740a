import { comparable } from "./comparable.ts";
import type { CheckContext, PlacedRow } from "./check-context.ts";
import { groupsBy } from "./groups.ts";

// Titles that people write behind or before a name.
const TITLES = /(?:先生|女士|小姐|总经理|经理|总监|主任|处长|科长|部长|老师|工程师)$|^(?:mr|mrs|ms|miss|dr|prof)\.? /;

/** People of known accounts by name, where several bear one. */
export function namesakes({ rows, accountOf }: CheckContext): readonly (readonly [Person, ...Person[]])[] {
  const people = rows("persons").filter((person) => accountOf(person) !== null);
  return [...groupsBy(people, ({ values }) => nameKey(values.name)).values()].filter(({ length }) => length > 1);
}

type Person = PlacedRow<"persons">;

// 王总 and 张 say too little to tell two people apart.
const SHORTEST = 2;

function nameKey(name: string): string | null {
  const key = comparable(name)
    .replace(TITLES, "")
    .replace(/[\s·.,'’]/gu, "");
  return [...key].length < SHORTEST || /^\p{Script=Han}[总工]$/u.test(key) ? null : key;
}
