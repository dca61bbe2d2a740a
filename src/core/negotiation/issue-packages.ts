import type { IssueRange } from "./issue-range.ts";

/** Values on an issue: its ends and what lies evenly between them. */
const MOST_LEVELS = 5;
/** More packages say no more and take longer. */
export const MOST_PACKAGES = 7000;
/** Issues that vary; two values for each of them are still within the packages. */
export const MOST_VARIED = 12;

/**
 * Packages made of the issues' common ranges: every combination of up to five values for each issue, fewer for many
 * issues. Of more than twelve issues that vary the later ones stay in the middle. An issue whose ends are whole numbers
 * takes whole values only.
 * @returns one value for each issue, in the order of the ranges
 * @model NEG-4
 * @origin own
 */
export function issuePackages(ranges: readonly IssueRange[]): readonly (readonly number[])[] {
  const varied = ranges.filter(({ own, other }) => own !== other).slice(0, MOST_VARIED);
  const levels = levelsFor(varied.length);
  const values = ranges.map((range) => (varied.includes(range) ? valuesOf(range, levels) : [middleOf(range)]));
  return values.reduce<readonly (readonly number[])[]>(
    (packages, choices) => packages.flatMap((chosen) => choices.map((choice) => [...chosen, choice])),
    [[]],
  );
}

function levelsFor(issues: number): number {
  const fitting = [MOST_LEVELS, 4, 3].find((levels) => levels ** issues <= MOST_PACKAGES);
  return fitting ?? 2;
}

function valuesOf(range: IssueRange, levels: number): readonly number[] {
  const { own, other } = range;
  const even = Array.from({ length: levels }, (_, level) => own + ((other - own) * level) / (levels - 1));
  return [...new Set(even.map((value) => rounded(value, range)))];
}

function middleOf(range: IssueRange): number {
  return rounded((range.own + range.other) / 2, range);
}

function rounded(value: number, { own, other }: IssueRange): number {
  return Number.isInteger(own) && Number.isInteger(other) ? Math.round(value) : value;
}
