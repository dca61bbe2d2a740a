import { costLeftOut, type NameBoard } from "./name-board.ts";

/** What a search may try before it is given up: a few milliseconds; a dozen names take some hundred. */
const TRIES = 20_000;
/** Costs are tenths. */
const CLOSE = 0.01;

/**
 * The places that cost least together and of which no two meet, null where a name is left out: a search through all of them,
 * the best first, that turns back where what is left cannot become cheaper than what was found. Undefined where that takes too long.
 */
export function leastPlaces({ places, own, meets }: NameBoard): readonly (number | null)[] | undefined {
  const leftOut = own.map((_, name) => costLeftOut(name, own.length));
  // What the names from one on cost at least, were each alone.
  const atLeast = new Float64Array(own.length + 1);
  for (let name = own.length - 1; name >= 0; name -= 1) {
    const [first] = own[name] ?? [];
    const alone = first === undefined ? undefined : places[first]?.cost;
    atLeast[name] = (atLeast[name + 1] ?? 0) + (alone ?? leftOut[name] ?? 0);
  }
  const met = new Int32Array(places.length);
  const chosen: (number | null)[] = own.map(() => null);
  let best: readonly (number | null)[] = chosen;
  let least = Infinity;
  let tries = 0;

  const count = (place: number, by: number) => {
    for (const other of meets[place] ?? []) met[other] = (met[other] ?? 0) + by;
  };
  const isTooDear = (cost: number, next: number) => cost + (atLeast[next] ?? 0) > least - CLOSE;
  const search = (name: number, spent: number): void => {
    if (name === own.length) {
      least = spent;
      best = [...chosen];
      return;
    }
    for (const place of own[name] ?? []) {
      const cost = spent + (places[place]?.cost ?? 0);
      // The ones after it are no better.
      if (isTooDear(cost, name + 1)) return;
      if ((met[place] ?? 0) > 0) continue;
      if ((tries += 1) > TRIES) return;
      chosen[name] = place;
      count(place, 1);
      search(name + 1, cost);
      count(place, -1);
    }
    const without = spent + (leftOut[name] ?? 0);
    chosen[name] = null;
    if (!isTooDear(without, name + 1)) search(name + 1, without);
  };
  search(0, 0);
  return tries > TRIES ? undefined : best;
}
