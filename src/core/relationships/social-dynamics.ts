import { within } from "../kernel/guard.ts";
import { all, fail, map, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** A group of people who sway each other. */
export interface InfluenceNetwork {
  readonly persons: readonly {
    /** Formal power, 1–5. */
    readonly power: number;
    /** −2 openly opposed to 2 firm supporter, the score of a level (REL-2). */
    readonly attitude: number;
  }[];
  /** Row i holds how strongly person i sways each of them, 0–3; nobody sways himself. */
  readonly influence: readonly (readonly number[])[];
}

export interface SocialDynamics {
  /** −1 to 1. */
  readonly tendency: number;
  /** The same on 0–100. */
  readonly score: number;
  readonly persons: readonly {
    /** Attitude after one round of talk. */
    readonly attitude: number;
    /** Points of the score; they add up to it. */
    readonly points: number;
    /** What the tendency gains when this person is won by one level, at most to a firm supporter. */
    readonly lever: number;
  }[];
}

const BEST = 2;

/**
 * One step of mutual influence and whom to work on first: a person keeps 1 − λ of the own attitude and takes λ from the
 * mean of those who sway him; the group's tendency is the mean by power. A thought aid, no forecast.
 * Time grows with the square of the people.
 * Faults: out-of-range, wrong-shape when influence is no square of the people, zero-denominator without people.
 * @model SDA-1
 * @origin own
 */
export function socialDynamics(
  { persons, influence }: InfluenceNetwork,
  parameters: Parameters,
): Outcome<SocialDynamics> {
  const checked = checkNetwork({ persons, influence });
  if (!checked.ok) return checked;
  const lambda = parameters["sda.lambda"];
  const incoming = persons.map((_, to) => influence.reduce((sum, row) => sum + (row[to] ?? 0), 0));
  const own = incoming.map((sum) => (sum === 0 ? 1 : 1 - lambda));
  const power = persons.reduce((sum, person) => sum + person.power, 0);

  const after = persons.map(({ attitude }, to) => {
    const sum = incoming[to] ?? 0;
    const swayed = influence.reduce((total, row, from) => total + (row[to] ?? 0) * (persons[from]?.attitude ?? 0), 0);
    return (own[to] ?? 1) * attitude + (sum === 0 ? 0 : (lambda * swayed) / sum);
  });
  const lever = persons.map((person, from) => {
    const onOthers = persons.reduce(
      (total, other, to) => total + (other.power * lambda * (influence[from]?.[to] ?? 0)) / (incoming[to] || 1),
      0,
    );
    const raise = Math.min(1, BEST - person.attitude);
    return (raise * ((own[from] ?? 1) * person.power + onOthers)) / (2 * power);
  });
  const parts = persons.map((person, index) => ({
    attitude: after[index] ?? 0,
    points: (25 * person.power * ((after[index] ?? 0) + BEST)) / power,
    lever: lever[index] ?? 0,
  }));
  const score = parts.reduce((sum, { points }) => sum + points, 0);
  return ok({ tendency: score / 50 - 1, score, persons: parts });
}

function checkNetwork({ persons, influence }: InfluenceNetwork): Outcome<unknown> {
  const size = persons.length;
  if (size === 0) return fail({ code: "zero-denominator", argument: "personPower" });
  if (influence.length !== size || influence.some((row) => row.length !== size)) {
    const found = `${String(influence.length)}×${String(influence[0]?.length ?? 0)}`;
    return fail({ code: "wrong-shape", argument: "influenceTies", found, expected: `${String(size)}×${String(size)}` });
  }
  const people = all(
    persons.flatMap(({ power, attitude }) => [
      within("personPower", power, 1, 5),
      within("sdaAttitude", attitude, -BEST, BEST),
    ]),
  );
  if (!people.ok) return people;
  const ties = influence.flatMap((row, from) =>
    row.map((strength, to) => within("influenceTies", strength, 0, from === to ? 0 : 3)),
  );
  return map(all(ties), () => null);
}
