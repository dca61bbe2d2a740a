/** Accounts of equal value, placed among the others. */
export interface TieGroup {
  /** Where the accounts stand in the input. */
  readonly indexes: readonly number[];
  /** 1 for the largest; equal ones share the rank of their first. */
  readonly rank: number;
  readonly value: number;
  /** Share of one account in the total; this and the next two are null when the total is 0. */
  readonly share: number | null;
  /** Share that all larger accounts hold together. */
  readonly before: number | null;
  /** Share of the larger accounts and this group. */
  readonly through: number | null;
}

/**
 * Values from 0 up, the largest first, equal ones (GEN-3) together; negatives and blanks are left out.
 * Sums run over the sorted values, so that the order of the input changes no digit.
 */
export function tieGroups(values: readonly (number | null)[]): readonly TieGroup[] {
  const sorted = values.flatMap((value, index) => (value !== null && value >= 0 ? [{ value, index }] : []));
  sorted.sort((one, other) => other.value - one.value);

  const groups: { indexes: number[]; rank: number; value: number; before: number; through: number }[] = [];
  let total = 0;
  for (const [place, { value, index }] of sorted.entries()) {
    const last = groups.at(-1);
    const isNew = last === undefined || !isTied(value, last.value);
    const group = isNew ? { indexes: [], rank: place + 1, value, before: total, through: total } : last;
    if (isNew) groups.push(group);
    total += value;
    group.indexes.push(index);
    group.through = total;
  }

  const shareOf = (amount: number) => (total === 0 ? null : amount / total);
  return groups.map((group) => ({
    ...group,
    share: shareOf(group.value),
    before: shareOf(group.before),
    through: shareOf(group.through),
  }));
}

function isTied(value: number, first: number): boolean {
  return value >= first * (1 - 1e-9);
}
