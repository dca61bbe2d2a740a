import type { RecordWords } from "#locales/record-words.ts";

/** What Excel's refusals come down to; each has its sentence in the catalogue. */
export type ExcelFaultKind = keyof RecordWords["save"]["excel"];

/** A refusal of Excel, or of the way to it. Holds no cell contents: it may be copied and sent. */
export interface ExcelFault {
  readonly kind: ExcelFaultKind;
  /** As Excel gives it, or the name of an error that is not Excel's. */
  readonly code: string;
  /** The member of the API that failed, such as Range.values. */
  readonly place: string | null;
  readonly tries: number;
}

/** Whether the same request is sent once more, and after how long. */
export interface ExcelErrorRule {
  readonly kind: ExcelFaultKind;
  readonly againAfterMs?: number;
}

const SOON_MS = 1_000;
const LATER_MS = 2_000;

/**
 * Microsoft's error codes (learn.microsoft.com, "Error handling with the application-specific JavaScript APIs") and those of
 * office.js itself. What is sent again is safe to be sent again: a save finds its own record.
 */
export const EXCEL_ERRORS: Readonly<Record<string, ExcelErrorRule>> = {
  // Excel on the web reports cell editing now and then where nobody edits (office-js#3019).
  InvalidOperationInCellEditMode: { kind: "cellEdit", againAfterMs: SOON_MS },
  AccessDenied: { kind: "denied" },
  Unauthenticated: { kind: "denied" },
  NotAllowed: { kind: "denied" },
  BadPassword: { kind: "denied" },
  OpenWorkbookLinksBlocked: { kind: "denied" },
  RefreshWorkbookLinksBlocked: { kind: "denied" },
  InvalidState: { kind: "readOnly" },
  Conflict: { kind: "conflict", againAfterMs: LATER_MS },
  InactiveWorkbook: { kind: "inactive" },
  InvalidReference: { kind: "gone" },
  ItemNotFound: { kind: "gone" },
  InvalidBinding: { kind: "gone" },
  InvalidSelection: { kind: "gone" },
  InvalidObjectPath: { kind: "gone" },
  MergedRangeConflict: { kind: "merged" },
  FilteredRangeConflict: { kind: "filtered" },
  InsertDeleteConflict: { kind: "noRoom" },
  NonBlankCellOffSheet: { kind: "noRoom" },
  RangeExceedsLimit: { kind: "tooLarge" },
  PivotTableRangeConflict: { kind: "pivot" },
  OperationCellsExceedLimit: { kind: "tooLarge" },
  RequestPayloadSizeLimitExceeded: { kind: "tooLarge" },
  ResponsePayloadSizeLimitExceeded: { kind: "tooLarge" },
  FormulaLengthExceedsLimit: { kind: "tooLarge" },
  MemoryLimitReached: { kind: "tooLarge" },
  ActivityLimitReached: { kind: "busy", againAfterMs: LATER_MS },
  RequestAborted: { kind: "busy", againAfterMs: SOON_MS },
  OperationAborted: { kind: "busy", againAfterMs: SOON_MS },
  SearchDialogIsOpen: { kind: "busy" },
  ServiceNotAvailable: { kind: "offline", againAfterMs: LATER_MS },
  ConnectionFailure: { kind: "offline", againAfterMs: LATER_MS },
  ContentLengthRequired: { kind: "offline" },
  Timeout: { kind: "offline" },
  HostRestartNeeded: { kind: "restart" },
  ApiNotAvailable: { kind: "tooOld" },
  ApiNotFound: { kind: "tooOld" },
  NotImplemented: { kind: "tooOld" },
  UnsupportedSheet: { kind: "unsupported" },
  UnsupportedOperation: { kind: "unsupported" },
  UnsupportedFeature: { kind: "unsupported" },
  NotSupported: { kind: "unsupported" },
  InvalidOperation: { kind: "unsupported" },
  InvalidArgument: { kind: "wrongInput" },
  InvalidRequest: { kind: "wrongInput" },
  ItemAlreadyExists: { kind: "wrongInput" },
  GeneralException: { kind: "busy", againAfterMs: SOON_MS },
  UndoNotSupported: { kind: "undo" },
  PropertyNotLoaded: { kind: "internal" },
  ValueNotLoaded: { kind: "internal" },
  RunMustReturnPromise: { kind: "internal" },
};

/** The rule of an error by its code alone: messages are in Excel's language and change. */
export function ruleOf(code: string): ExcelErrorRule {
  return Object.hasOwn(EXCEL_ERRORS, code) ? (EXCEL_ERRORS[code] ?? UNKNOWN) : UNKNOWN;
}

const UNKNOWN: ExcelErrorRule = { kind: "unknown" };

/** Excel's error without its message, which may quote cells; anything else is a fault of the pane. */
export function faultOf(error: unknown, tries: number): ExcelFault {
  if (typeof error !== "object" || error === null) return { kind: "internal", code: typeof error, place: null, tries };
  const { code, debugInfo } = error as {
    readonly code?: unknown;
    readonly debugInfo?: { readonly errorLocation?: unknown };
  };
  if (typeof code !== "string" || code === "") {
    return { kind: "internal", code: error instanceof Error ? error.name : "Error", place: null, tries };
  }
  const place = debugInfo?.errorLocation;
  return { kind: ruleOf(code).kind, code, place: typeof place === "string" && place !== "" ? place : null, tries };
}
