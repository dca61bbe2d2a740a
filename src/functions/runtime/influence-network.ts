import { fail } from "#core/kernel/outcome.ts";
import type { InfluenceNetwork } from "#core/relationships/social-dynamics.ts";
import { demand } from "./answer.ts";
import { needed, number, numberNotZero, readSingle } from "./column.ts";
import { matrixOf, shapeOf, shapeText, type Shape } from "./matrix.ts";
import { attitudeOf } from "./member-columns.ts";
import { everyRow, readTable } from "./rows.ts";
import type { Settings } from "./settings.ts";

export interface NetworkRange {
  readonly network: InfluenceNetwork;
  readonly shape: Shape;
  /** For each position its place among the people of the network; null where nobody is entered. */
  readonly places: readonly (number | null)[];
}

/** People with power and attitude, and the square of how strongly the row's person sways the column's. */
export function networkRange(power: unknown, attitude: unknown, influence: unknown, settings: Settings): NetworkRange {
  const columns = { personPower: needed(numberNotZero(power)), sdaAttitude: needed(attitudeOf(attitude)) };
  const table = demand(readTable(columns), settings.language);
  const rows = demand(everyRow(table), settings.language);
  const present = rows.flatMap((row, index) => (row === null ? [] : [index]));
  const ties = tiesOf(influence, rows.length, settings);
  return {
    network: {
      persons: rows.flatMap((row) => (row === null ? [] : [{ power: row.personPower, attitude: row.sdaAttitude }])),
      influence: present.map((from) => present.map((to) => ties[from]?.[to] ?? 0)),
    },
    shape: table.shape,
    places: rows.map((row, index) => (row === null ? null : present.indexOf(index))),
  };
}

// A blank says that nobody is swayed.
function tiesOf(raw: unknown, size: number, settings: Settings): readonly (readonly number[])[] {
  const matrix = matrixOf(raw);
  const { rows, columns } = shapeOf(matrix);
  if (rows !== size || columns !== size) {
    const [found, expected] = [shapeText({ rows, columns }), shapeText({ rows: size, columns: size })];
    demand(fail({ code: "wrong-shape", argument: "influenceTies", found, expected }), settings.language);
  }
  const ties = number(raw);
  return matrix.map((row) =>
    row.map((cell) => demand(readSingle(ties, "influenceTies", cell), settings.language) ?? 0),
  );
}
