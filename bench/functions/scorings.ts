import { randomOf, type Random } from "./vary.ts";

/** A scoring that our function and a formula of Excel's own compute alike. */
export interface Scoring {
  readonly id: string;
  /** Cells of one row, from column A on. */
  readonly row: (random: Random) => readonly (string | number)[];
  /** The arguments of our function, from the columns of all rows. */
  readonly argumentsOf: (columns: readonly unknown[][][]) => readonly unknown[];
  /** What a person would write in a row, with weights and limits in cells of their own; a row without a first cell is blank. */
  readonly formula: (row: number) => string;
  /** The cells that it refers to, in column Z from row 1 on. */
  readonly constants: readonly number[];
}

const SEED = 11;
const STEPS = ["ST1", "ST2", "ST3", "ST4", "ST5", "ST6", "ST7"];
const STATUSES = ["OPEN", "OPEN", "OPEN", "WON", "LOST", "SUSPENDED"];
const upTo = (most: number) => (random: Random) => Math.floor(random() * (most + 1));
const oneOf = (words: readonly string[]) => (random: Random) => words[Math.floor(random() * words.length)] ?? "";
const times =
  <T>(count: number, cell: (random: Random) => T) =>
  (random: Random) =>
    Array.from({ length: count }, () => cell(random));

export const SCORINGS: readonly Scoring[] = [
  {
    id: "VALUESCORE",
    row: times(6, upTo(100)),
    argumentsOf: (columns) => [...columns, null, null],
    formula: (n) => `(A${n}*$Z$1+B${n}*$Z$2+C${n}*$Z$3+D${n}*$Z$4+(100-E${n})*$Z$5+F${n}*$Z$6)/SUM($Z$1:$Z$6)`,
    constants: [35, 30, 20, 10, 5, 0],
  },
  {
    id: "TIER",
    row: times(4, upTo(100)),
    argumentsOf: (columns) => [...columns, null, null],
    formula: (n) =>
      `CHOOSE(MIN(4,IF(A${n}>=$Z$1,IF(B${n}>=$Z$2,1,2),IF(A${n}>=$Z$3,2,IF(C${n}>=$Z$4,3,4)))` +
      `+IF(D${n}>=$Z$5,1,0)),"STRATEGIC","CORE","POTENTIAL","SERVICE")`,
    constants: [75, 60, 60, 60, 70],
  },
  {
    id: "WINPROB",
    row: (random) => [oneOf(STEPS)(random), oneOf(STATUSES)(random)],
    argumentsOf: (columns) => [...columns, null, null, null],
    formula: (n) =>
      `IF(B${n}="LOST",0,IF(OR(B${n}="WON",A${n}="ST7"),1,` +
      `INDEX($Z$1:$Z$7,VALUE(RIGHT(A${n},1)))*IF(B${n}="SUSPENDED",$Z$8,1)))`,
    constants: [0, 0.05, 0.1, 0.25, 0.5, 0.75, 1, 0.5],
  },
  {
    id: "CHURNRISK",
    row: times(11, upTo(3)),
    argumentsOf: (columns) => [...columns, null, null],
    // Signals that are blank take no part.
    formula: (n) => {
      const letters = [..."ABCDEFGHIJK"];
      const sum = letters.map((letter, at) => `${letter}${n}*$Z$${at + 1}`).join("+");
      const known = letters.map((letter, at) => `IF(ISBLANK(${letter}${n}),0,$Z$${at + 1})`).join("+");
      return `(${sum})/(3*(${known}))*100`;
    },
    constants: [15, 10, 10, 10, 10, 10, 10, 10, 10, 10, 5],
  },
  {
    id: "DEPTH",
    row: (random) => [random(), upTo(8)(random), oneOf(["Y", "N"])(random), upTo(6)(random)],
    argumentsOf: (columns) => [...columns, null, null],
    formula: (n) =>
      `(MIN(1,A${n}/$Z$5)*$Z$1+MIN(1,B${n}/$Z$6)*$Z$2+IF(C${n}="Y",$Z$3,0)+MIN(1,D${n}/$Z$7)*$Z$4)/SUM($Z$1:$Z$4)*100`,
    constants: [40, 20, 20, 20, 0.5, 5, 4],
  },
  {
    id: "PRICESCORE",
    row: (random) => [100_000 + upTo(500)(random)],
    argumentsOf: (columns) => [...columns, 30, null, null],
    formula: (n) => `$Z$1/A${n}*$Z$2`,
    constants: [100_000, 30],
  },
];

/** The rows of a scoring, always the same. */
export function rowsOf({ row }: Scoring, count: number): readonly (readonly (string | number)[])[] {
  const random = randomOf(SEED);
  return Array.from({ length: count }, () => row(random));
}
