import type { InputFacts, Inputs } from "./input-facts.ts";
import { isError, type Call } from "./stage.ts";

/** The lines of a result: one for each row of the inputs, one in all, or as many as the answer has of its own. */
export type ResultLines = "each" | "one" | "own";

/** Finds out by calls how many lines come out. @param cases inputs that the function answers */
export function resultLines(call: Call, cases: readonly Inputs[], inputs: readonly InputFacts[]): ResultLines {
  if (inputs.some(({ shape }) => shape === "row")) return "each";
  const counts = cases.flatMap((one) => {
    const answer = call(one, { headers: false });
    const rows = Math.max(1, ...one.map((matrix) => matrix?.length ?? 1));
    return isError(answer) ? [] : [{ rows, lines: answer.length }];
  });
  if (counts.every(({ lines }) => lines === 1)) return "one";
  return counts.every(({ rows, lines }) => lines === rows) ? "each" : "own";
}
