/** What the metadata file that Excel reads says of a function. */
export interface FunctionMetadata {
  readonly id: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly dimensionality: "matrix" | "scalar";
    readonly optional?: boolean;
  }[];
}

export interface FunctionCall {
  readonly id: string;
  readonly args: readonly unknown[];
}

/** A formula as an @example is written, as the call that Excel makes of it; throws where Excel would refuse it. */
export function asExcelPasses(formula: string, functions: readonly FunctionMetadata[]): FunctionCall {
  const [, id, list] = /^=KAM\.(\w+)\((.*)\)$/s.exec(formula) ?? [];
  const known = functions.find((one) => one.id === id);
  if (known === undefined) throw new Error(`${formula}: there is no such function.`);
  const given = JSON.parse(`[${list ?? ""}]`) as unknown[];
  const needed = known.parameters.filter(({ optional }) => optional !== true).length;
  if (given.length < needed) throw new Error(`${formula}: too few arguments, ${String(needed)} are needed.`);
  if (given.length > known.parameters.length) throw new Error(`${formula}: too many arguments.`);
  return { id: known.id, args: known.parameters.map((parameter, at) => argument(parameter, given[at] ?? null)) };
}

// An argument left out arrives as null; in its place a blank cell, which is an empty text, if it may not be left out.
function argument({ dimensionality, optional }: FunctionMetadata["parameters"][number], given: unknown): unknown {
  if (given === null && optional === true) return null;
  if (dimensionality === "scalar") return given;
  const rows = Array.isArray(given) ? (given as unknown[][]) : [[given]];
  return rows.map((row) => row.map((cell) => cell ?? ""));
}
