/** A column that shares the room of a table with others. */
export interface Sharer {
  /** mm that its longest text takes in one line. */
  readonly need: number;
  /** mm under which it is not pressed. */
  readonly least: number;
  /** Lines of each of its cells, from the first row to the last, when it has so many mm. */
  readonly lines: (width: number) => readonly number[];
}

/** mm that go from one column to another at a time. */
const STEPS: readonly number[] = [48, 32, 24, 16, 12, 8, 4, 2, 1];

/**
 * Room shared so that the rows of a table take the fewest lines together; among such shares, that whose cells do.
 * A descent from shares by need: mm move from column to column as long as lines are saved.
 * @returns widths in tenths of a mm
 */
export function fewestLines(sharers: readonly Sharer[], room: number): readonly number[] {
  const linesAt = sharers.map(({ lines }) => remembered(lines));
  const costOf = (widths: readonly number[]) => linesOf(widths.map((width, at) => linesAt[at]?.(width) ?? []));
  const start = sharesByNeed(sharers, room).map((width) => Math.floor(width * 10) / 10);
  return STEPS.reduce<Widths>((best, step) => descended(best, costOf, (widths) => moves(widths, sharers, step)), start);
}

type Widths = readonly number[];

/** Moves that save lines, one after another, until none does. */
function descended(
  widths: Widths,
  costOf: (widths: Widths) => number,
  moved: (widths: Widths) => Iterable<Widths>,
): Widths {
  const cost = costOf(widths);
  for (const next of moved(widths)) {
    if (costOf(next) < cost) return descended(next, costOf, moved);
  }
  return widths;
}

/** Lines of the rows, each as high as its highest cell; lines of single cells decide between equals. */
function linesOf(columns: readonly (readonly number[])[]): number {
  const [first = []] = columns;
  const cells = columns.flat().reduce((sum, lines) => sum + lines, 0);
  const rows = first.reduce((sum, _, row) => sum + Math.max(...columns.map((lines) => lines[row] ?? 1)), 0);
  return rows + cells / (cells + 1) / 2;
}

/** Every way to move so many mm from one column, down to its least, to another, up to its need. */
function* moves(widths: Widths, sharers: readonly Sharer[], step: number): Generator<Widths, void, undefined> {
  for (const [from, giver] of sharers.entries()) {
    for (const [to, taker] of sharers.entries()) {
      const [given = 0, taken = 0] = [widths[from], widths[to]];
      if (from === to || given - step < giver.least || taken >= taker.need) continue;
      yield widths.map((width, at) => (at === from ? width - step : at === to ? width + step : width));
    }
  }
}

function remembered(lines: Sharer["lines"]): Sharer["lines"] {
  const known = new Map<number, readonly number[]>();
  return (width) => {
    const found = known.get(width) ?? lines(width);
    known.set(width, found);
    return found;
  };
}

/** Room shared by need: who asks for no more than an even share gets that, and none gets less than its least. */
function sharesByNeed(sharers: readonly Sharer[], room: number): readonly number[] {
  const modest = sharers.filter(({ need }) => need <= room / sharers.length);
  if (modest.length > 0 && modest.length < sharers.length) {
    const greedy = sharers.filter((one) => !modest.includes(one));
    const shares = sharesByNeed(greedy, room - modest.reduce((sum, { need }) => sum + need, 0));
    return sharers.map((one) => (modest.includes(one) ? one.need : (shares[greedy.indexOf(one)] ?? 0)));
  }
  const total = sharers.reduce((sum, { need }) => sum + need, 0);
  const part = room / total;
  const pressed = sharers.filter(({ need, least }) => need * part < least);
  if (pressed.length === 0) return sharers.map(({ need }) => need * part);
  const taken = pressed.reduce((sum, { least }) => sum + least, 0);
  const free = sharers.filter((one) => !pressed.includes(one));
  const shares = sharesByNeed(free, room - taken);
  return sharers.map((one) => (pressed.includes(one) ? one.least : (shares[free.indexOf(one)] ?? 0)));
}
