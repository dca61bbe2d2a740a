import { costLeftOut, meet, type Place, type Places } from "./name-places.ts";

/** Places that a search may try before it is given up: a few milliseconds; a dozen names take some hundred. */
const TRIES = 20_000;
/** Costs are tenths. */
const CLOSE = 0.01;

/**
 * The places that cost least together and of which no two meet, null where a name is left out: a search through all of them,
 * the best first, that turns back where what is left cannot become cheaper than what was found. Undefined where that takes too long.
 */
export function leastPlaces(names: readonly Places[]): readonly (Place | null)[] | undefined {
  const leftOut = names.map((_, name) => costLeftOut(name, names.length));
  // What the names from one on cost at least, were each alone.
  const atLeast = new Float64Array(names.length + 1);
  for (let name = names.length - 1; name >= 0; name -= 1)
    atLeast[name] = (atLeast[name + 1] ?? 0) + (names[name]?.(0)?.cost ?? leftOut[name] ?? 0);

  const chosen: (Place | null)[] = [];
  let best: readonly (Place | null)[] = chosen;
  let least = Infinity;
  let tries = 0;

  const isTooDear = (cost: number, next: number) => cost + (atLeast[next] ?? 0) > least - CLOSE;
  const search = (spent: number): void => {
    const name = chosen.length;
    if (name === names.length) {
      least = spent;
      best = [...chosen];
      return;
    }
    const choose = (place: Place | null, cost: number) => {
      chosen.push(place);
      search(cost);
      chosen.pop();
    };
    for (let at = 0, place = names[name]?.(0); place !== undefined; at += 1, place = names[name]?.(at)) {
      const cost = spent + place.cost;
      // Those after it are no better.
      if (isTooDear(cost, name + 1)) return;
      if ((tries += 1) > TRIES) return;
      const here = place;
      if (!chosen.some((other) => other !== null && meet(here, other))) choose(place, cost);
    }
    const without = spent + (leftOut[name] ?? 0);
    if (!isTooDear(without, name + 1)) choose(null, without);
  };
  search(0);
  return tries > TRIES ? undefined : best;
}
