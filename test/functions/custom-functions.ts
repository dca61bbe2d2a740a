import { CustomFunctionsError, ErrorCode } from "../../tools/custom-functions.ts";

/** Puts a stand-in for Excel's CustomFunctions on the global object, as Excel does before a function is called. */
export function standIn(): void {
  Object.assign(globalThis, { CustomFunctions: { Error: CustomFunctionsError, ErrorCode } });
}

/** A result with its errors as plain codes, such as [["A"], ["#NUM!"]]. */
export function shown(cells: unknown[][]): unknown[][] {
  return cells.map((row) => row.map((cell) => (cell instanceof CustomFunctionsError ? cell.code : cell)));
}

/** The code and message of the error that a call throws. */
export function thrown(call: () => unknown): { readonly code: string; readonly message: string } {
  try {
    call();
  } catch (error) {
    if (error instanceof CustomFunctionsError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error("The call threw nothing");
}
