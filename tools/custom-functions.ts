/** As Excel's CustomFunctions.Error: an error with the code that the cell shows. */
export class CustomFunctionsError extends Error {
  override readonly name = "CustomFunctionsError";
  readonly code: string;

  constructor(code: string, message = "") {
    // A cell's error has no place in a program to point at, and finding one costs more than the calculation.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(message);
    Error.stackTraceLimit = stackTraceLimit;
    this.code = code;
  }
}

/** As Excel's CustomFunctions.ErrorCode. */
export const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;
