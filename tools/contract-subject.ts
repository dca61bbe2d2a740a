import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Implementation, Subject } from "./function-contract.ts";
import type { FunctionDefinition } from "./functions.ts";

/** A function from its source, ready for the checks of its contract. */
export async function subjectOf({ file, parameters }: FunctionDefinition): Promise<Subject> {
  const exported = (await import(resolve(file))) as Readonly<Record<string, Implementation>>;
  const [call] = Object.values(exported);
  if (call === undefined) throw new Error(`${file} exports no function.`);
  const options = parameters.filter(({ name }) => OPTIONS.has(name)).length;
  return {
    call,
    languageAt: parameters.findIndex(({ name }) => name === "lang"),
    rowArguments: isRowByRow(file) ? parameters.length - options : 0,
  };
}

/** What holds for all rows: a team's own words, its parameters, and how the answer is given. */
const OPTIONS: ReadonlySet<string> = new Set(["words", "parameters", "headers", "lang"]);

// A row is answered by itself where nothing but the readers of single rows sees the cells; a year's four quarters may also
// stand in one column.
function isRowByRow(file: string): boolean {
  const source = readFileSync(file, "utf8");
  const readsMore = /\b(?:list\w+|cellsInPlace|readTable|readList|quarterColumns)\(/.test(source);
  return /\bperRow(?:Columns)?\(/.test(source) && !readsMore;
}
