/** Why a file could not be read as a workbook; `file` is its name without the folder. The words are in src/locales. */
export type ReadFault = { readonly file: string } & (
  | { readonly code: "missing" }
  | { readonly code: "not-a-file"; readonly found: "folder" | "special" }
  /** `reason` is the system's code, such as EACCES. */
  | { readonly code: "unreadable"; readonly reason: string }
  | { readonly code: "empty" }
  | { readonly code: "file-too-large"; readonly bytes: number; readonly limit: number }
  | { readonly code: "not-a-workbook" }
  | { readonly code: "other-format"; readonly format: "xls" | "xlsb" | "ods" }
  | { readonly code: "password-protected" }
  /** Digitally signed: nothing may be written into it. */
  | { readonly code: "signed" }
  /** `detail` is a technical sentence in English, for support. */
  | { readonly code: "damaged"; readonly detail: string }
  | { readonly code: "part-name"; readonly part: string }
  | { readonly code: "too-many-parts"; readonly parts: number; readonly limit: number }
  | { readonly code: "part-too-large"; readonly part: string; readonly bytes: number; readonly limit: number }
  | { readonly code: "total-too-large"; readonly bytes: number; readonly limit: number }
  | { readonly code: "compressed-too-much"; readonly part: string; readonly ratio: number; readonly limit: number }
  | { readonly code: "unsafe-xml"; readonly part: string; readonly reason: "document-type" | "encoding" | "prologue" }
  | { readonly code: "part-missing"; readonly part: string }
  /** The used range is too large, by a stray cell far out as a rule. */
  | { readonly code: "sheet-too-large"; readonly sheet: string }
  | { readonly code: "text-missing"; readonly part: string; readonly cell: string; readonly index: string }
  | { readonly code: "too-slow"; readonly seconds: number }
  | { readonly code: "too-much-memory"; readonly megabytes: number }
  | { readonly code: "reader-ended"; readonly detail: string }
  | { readonly code: "cancelled" }
);

export type ReadFaultCode = ReadFault["code"];
