import { normalise } from "#core/kernel/normalise.ts";

/** The rows of two lists that are the same record, and those that only one list has. */
export interface Matched<Row> {
  readonly pairs: readonly Pair<Row>[];
  readonly gone: readonly Row[];
  readonly added: readonly Row[];
}

export interface Pair<Row> {
  readonly old: Row;
  readonly new: Row;
}

/** How a record is recognised. */
export interface Identity<Row> {
  readonly id: (row: Row) => string | null;
  /** Where no id joins them: what a person would know it by, the surest first. */
  readonly names: readonly ((row: Row) => string | null)[];
  /** Whether a record of the same name may have got another id. */
  readonly renumbered: boolean;
  /** What tells records of one name apart; the whole row where it is left out. */
  readonly text?: (row: Row) => string;
}

/**
 * Matches by id, then by each name; without any, a row is the same only where nothing in it changed. Records that share
 * a name are told apart by their whole content: unchanged ones first, the others in the order of their text, so that the
 * order of the rows makes no difference.
 */
export function matchRows<Row>(
  before: readonly Row[],
  after: readonly Row[],
  { id, names, renumbered, text = JSON.stringify }: Identity<Row>,
): Matched<Row> {
  const pairUp: PairUp<Row> = (gone, added) => pairGroup(gone, added, text);
  const start: Matched<Row> = { pairs: [], gone: before, added: after };
  const byId = matchBy(start, id, pairUp);
  const byName = names.reduce((rest, name) => matchBy(rest, name, pairByName(pairUp, id, renumbered)), byId);
  return matchBy(byName, text, pairUp);
}

type PairUp<Row> = (gone: readonly Row[], added: readonly Row[]) => readonly Pair<Row>[];

function matchBy<Row>(
  { pairs, gone, added }: Matched<Row>,
  keyOf: (row: Row) => string | null,
  pair: PairUp<Row>,
): Matched<Row> {
  const [before, after] = [groupBy(gone, keyOf), groupBy(added, keyOf)];
  const found = [...before].flatMap(([key, rows]) => pair(rows, after.get(key) ?? []));
  const [paired, joined] = [new Set(found.map((one) => one.old)), new Set(found.map((one) => one.new))];
  return {
    pairs: [...pairs, ...found],
    gone: gone.filter((row) => !paired.has(row)),
    added: added.filter((row) => !joined.has(row)),
  };
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string | null): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = normalise(keyOf(row) ?? "");
    if (key === "") continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

function pairGroup<Row>(gone: readonly Row[], added: readonly Row[], text: (row: Row) => string): readonly Pair<Row>[] {
  const [one, other] = [gone[0], added[0]];
  if (one === undefined || other === undefined) return [];
  if (gone.length === 1 && added.length === 1) return [{ old: one, new: other }];
  const [before, after] = [byText(gone, text), byText(added, text)];
  const same = inOrder(before, after, (a, b) => a === b);
  const left = <Row>(rows: readonly Texted<Row>[], taken: ReadonlySet<Row>) =>
    rows.filter(({ row }) => !taken.has(row));
  const changed = inOrder(
    left(before, new Set(same.map((pair) => pair.old))),
    left(after, new Set(same.map((pair) => pair.new))),
    () => true,
  );
  return [...same, ...changed];
}

interface Texted<Row> {
  readonly row: Row;
  readonly text: string;
}

function byText<Row>(rows: readonly Row[], text: (row: Row) => string): readonly Texted<Row>[] {
  return rows
    .map((row) => ({ row, text: text(row) }))
    .sort((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0));
}

// Both lists are sorted, so one walk finds every pair.
function inOrder<Row>(
  before: readonly Texted<Row>[],
  after: readonly Texted<Row>[],
  fits: (one: string, other: string) => boolean,
): readonly Pair<Row>[] {
  const pairs: Pair<Row>[] = [];
  let [from, to] = [0, 0];
  for (;;) {
    const [one, other] = [before[from], after[to]];
    if (one === undefined || other === undefined) return pairs;
    if (fits(one.text, other.text)) {
      pairs.push({ old: one.row, new: other.row });
      from += 1;
      to += 1;
    } else if (one.text < other.text) from += 1;
    else to += 1;
  }
}

/** Two rows with ids that differ are the same record only where it may have been renumbered. */
function pairByName<Row>(pairUp: PairUp<Row>, id: (row: Row) => string | null, renumbered: boolean): PairUp<Row> {
  return (gone, added) => {
    const found: Pair<Row>[] = [];
    const [paired, joined] = [new Set<Row>(), new Set<Row>()];
    const free = (rows: readonly Row[], hasId: boolean, taken: ReadonlySet<Row>) =>
      rows.filter((row) => (id(row) !== null) === hasId && !taken.has(row));
    const take = (oldHasId: boolean, newHasId: boolean) => {
      for (const pair of pairUp(free(gone, oldHasId, paired), free(added, newHasId, joined))) {
        found.push(pair);
        paired.add(pair.old);
        joined.add(pair.new);
      }
    };
    take(false, false);
    take(false, true);
    take(true, false);
    if (renumbered) take(true, true);
    return found;
  };
}
