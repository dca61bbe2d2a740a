/** Why a document was not printed. The words are in src/locales. */
export type PrintFault =
  | { readonly code: "no-browser"; readonly attempts: readonly Attempt[] }
  | { readonly code: "browser-not-there"; readonly path: string }
  | { readonly code: "browser-failed"; readonly path: string; readonly failure: StartFailure }
  | { readonly code: "browser-lost" }
  | { readonly code: "timed-out"; readonly seconds: number }
  | { readonly code: "fonts-not-loaded"; readonly fonts: readonly string[] }
  | { readonly code: "picture-not-shown" }
  | { readonly code: "page-replaced" }
  | { readonly code: "print-failed"; readonly detail: string }
  | { readonly code: "incomplete-pdf"; readonly missing: "beginning" | "end" | "pages" | "text" }
  | { readonly code: "cancelled" }
  | { readonly code: "printer-closed" };

/** One browser that was looked for, and why it is not in use. */
export interface Attempt {
  readonly browser: string;
  readonly failure: StartFailure;
}

export type StartFailure =
  | { readonly code: "not-found" }
  | { readonly code: "not-for-this-machine" }
  | { readonly code: "no-sandbox"; readonly detail: string }
  | { readonly code: "too-slow"; readonly seconds: number }
  | { readonly code: "exited"; readonly detail: string }
  | { readonly code: "not-run"; readonly detail: string }
  | { readonly code: "no-folder"; readonly folder: string; readonly detail: string }
  | { readonly code: "not-unpacked"; readonly detail: string }
  | { readonly code: "unusable"; readonly fault: PrintFault };

/** What a person should know although printing goes on. */
export type PrintNotice =
  { readonly code: "sandbox-off" } | { readonly code: "browser-skipped"; readonly attempt: Attempt };
