import { randomOf } from "./vary.ts";

/** A model whose arguments are no list of rows, or that compares each row with each other one. */
export interface MatrixModel {
  /** How it may grow with the number that is measured, in words. */
  readonly growth: string;
  /** The same as an exponent. */
  readonly exponent: number;
  readonly sizes: readonly [least: number, most: number];
  readonly argumentsOf: (size: number) => readonly unknown[];
}

const SEED = 9;

/** Tagged as such in the printed table, each with the growth that it owns up to. */
export const MATRIX_MODELS: Readonly<Record<string, MatrixModel>> = {
  SDA: { growth: "n², n people with n² ties", exponent: 2, sizes: [30, 300], argumentsOf: network },
  SDALEVER: { growth: "n², n people with n² ties", exponent: 2, sizes: [30, 300], argumentsOf: network },
  BATNAVALUE: {
    growth: "n, chances that add up to 1",
    exponent: 1,
    sizes: [1_000, 100_000],
    argumentsOf(size) {
      const random = randomOf(SEED);
      return [column(size, () => Math.round(1_000_000 * random())), column(size, () => 1 / size), null];
    },
  },
};

function network(size: number): readonly unknown[] {
  const random = randomOf(SEED);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const ties = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_cell, place) => (place === row ? 0 : upTo(3))),
  );
  return [column(size, () => 1 + upTo(4)), column(size, () => upTo(4) - 2), ties, null, null, null];
}

function column(size: number, cell: () => unknown): unknown[][] {
  return Array.from({ length: size }, () => [cell()]);
}
