import { fail, type Outcome } from "#core/kernel/outcome.ts";
import { demand } from "./answer.ts";
import { readSingle, type Column } from "./column.ts";
import { isOneCell, shapeOf, shapeText } from "./matrix.ts";
import type { Settings } from "./settings.ts";

/** An argument of a calculation over a list that is one cell, never a range. */
export function oneValue<T>(argument: string, column: Column<T>, settings: Settings): T {
  return demand(readOne(argument, column), settings.language);
}

function readOne<T>(argument: string, column: Column<T>): Outcome<T> {
  const shape = shapeOf(column.cells);
  if (!isOneCell(shape)) return fail({ code: "wrong-shape", argument, found: shapeText(shape), expected: "1×1" });
  return readSingle(column, argument, column.cells[0]?.[0]);
}
