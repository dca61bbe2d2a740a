import type { FunctionDefinition } from "./functions.ts";

/** The functions that take the team's parameters, with the zero-based position of that argument. */
export function parameterPositions(functions: readonly FunctionDefinition[]): Readonly<Record<string, number>> {
  const positions = functions.map(({ id, parameters }) => [
    id,
    parameters.findIndex(({ name }) => name === "parameters"),
  ]);
  return Object.fromEntries(positions.filter(([, position]) => position !== -1)) as Readonly<Record<string, number>>;
}
