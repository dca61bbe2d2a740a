import type { Parameters } from "../parameters/parameters.ts";

/** What is wrong on a paper: for each item that has a mistake, all its wrong answers as one text. */
export type Mistakes = ReadonlyMap<string, string>;

export interface LookAlike {
  /** Places of the two papers. */
  readonly papers: readonly [number, number];
  /** The items that both have wrong in the same way, in the order of the first paper. */
  readonly items: readonly string[];
  /** Items that one of them or both have wrong, common mistakes aside. */
  readonly of: number;
}

type Limits = Pick<Parameters, "marking.sharedItems" | "marking.sharedShare" | "marking.commonMistake">;

/**
 * Papers that are wrong in the same way, which is worth a look and proves nothing: people work together, and from the same
 * notes. Right answers say nothing, nor do mistakes that much of the class made.
 * @param isApart whether two papers were worked out apart, so that being alike is unexpected
 * @model MARK-3
 * @origin own
 */
export function lookAlikes(
  papers: readonly Mistakes[],
  isApart: (one: number, other: number) => boolean,
  parameters: Limits,
): readonly LookAlike[] {
  const own = withoutCommon(papers, parameters["marking.commonMistake"]);
  return own.flatMap((one, first) =>
    own.flatMap((other, second) => {
      if (second <= first || !isApart(first, second)) return [];
      const items = [...one].filter(([item, wrong]) => other.get(item) === wrong).map(([item]) => item);
      const of = new Set([...one.keys(), ...other.keys()]).size;
      const isAlike =
        items.length >= parameters["marking.sharedItems"] && items.length >= parameters["marking.sharedShare"] * of;
      return isAlike ? [{ papers: [first, second] as const, items, of }] : [];
    }),
  );
}

// Two or three papers alike are what is looked for: in a small class too a mistake is common from the fourth on.
const MORE_THAN_THREE = 4;

function withoutCommon(papers: readonly Mistakes[], share: number): readonly Mistakes[] {
  const counts = new Map<string, number>();
  const keyOf = (item: string, wrong: string) => `${item}\n${wrong}`;
  for (const paper of papers)
    for (const [item, wrong] of paper) counts.set(keyOf(item, wrong), (counts.get(keyOf(item, wrong)) ?? 0) + 1);
  const limit = Math.max(MORE_THAN_THREE, share * papers.length);
  const isRare = ([item, wrong]: readonly [string, string]) => (counts.get(keyOf(item, wrong)) ?? 0) < limit;
  return papers.map((paper) => new Map([...paper].filter(isRare)));
}
