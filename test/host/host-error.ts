/*
 * The codes with which Excel refuses:
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 * Programs go by the code; the message is localised and not for users.
 */
export const ERROR_MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ActivityLimitReached: "Activity limit has been reached.",
  ApiNotAvailable: "The requested API is not available.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  BadPassword: "The password you supplied is incorrect.",
  Conflict: "Request could not be processed because of a conflict.",
  ContentLengthRequired: "A Content-length HTTP header is missing.",
  FilteredRangeConflict: "The attempted operation causes a conflict with a filtered range.",
  GeneralException: "There was an internal error while processing the request.",
  HostRestartNeeded: "The Office application needs to be restarted.",
  InactiveWorkbook: "The operation failed because multiple workbooks are open and the workbook was not the active one.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidBinding: "This object binding is no longer valid due to previous updates.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode: "The operation isn't available while Excel is in Edit cell mode.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidRequest: "Cannot process the request.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "Cannot complete the operation: a table can't overlap with a merged range.",
  NonBlankCellOffSheet:
    "Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  NotImplemented: "The requested feature isn't implemented.",
  OperationCellsExceedLimit: "The attempted operation affects more than the limit of 33554000 cells.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestAborted: "The request was aborted during run time.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  ServiceNotAvailable: "The service is unavailable.",
  Unauthenticated: "Required authentication information is either missing or invalid.",
  UndoNotSupported: "The operation does not support undo.",
  UnsupportedFeature: "The operation failed because the source worksheet contains one or more unsupported features.",
  UnsupportedOperation: "The operation being attempted is not supported.",
  UnsupportedSheet: "This sheet type does not support this operation.",
} as const;

export type ErrorCode = keyof typeof ERROR_MESSAGES;

/** What the host says instead of doing a member: it reaches the page as a RichApi error. */
export class HostError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, detail?: string) {
    super(detail === undefined ? ERROR_MESSAGES[code] : `${ERROR_MESSAGES[code]} (${detail})`);
    this.code = code;
  }
}

export const notFound = (what: string): HostError => new HostError("ItemNotFound", what);
export const badArgument = (why: string): HostError => new HostError("InvalidArgument", why);
