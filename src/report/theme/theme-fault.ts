/** What is wrong with a theme, where a person will find it. The words are in src/locales. */
export interface ThemeFault {
  /** Within the folder; empty for the folder itself. */
  readonly file: string;
  readonly line: number | null;
  /** Such as "colours.accent". */
  readonly field: string | null;
  readonly problem: ThemeProblem;
}

export type ThemeProblem =
  | FileProblem
  | { readonly code: "not-json"; readonly found: string }
  | { readonly code: "chinese-mark"; readonly found: string }
  | { readonly code: "repeated" }
  | { readonly code: "wrong-kind"; readonly expected: ThemeValue }
  | {
      readonly code: "unknown-key";
      readonly key: string;
      readonly nearest: string | null;
      readonly known: readonly string[];
    }
  | { readonly code: "missing-key"; readonly key: string }
  | { readonly code: "version"; readonly found: string; readonly known: number }
  | { readonly code: "not-colour"; readonly found: string }
  | { readonly code: "low-contrast"; readonly found: string; readonly contrast: number; readonly least: number }
  | {
      readonly code: "unknown-section";
      readonly section: string;
      readonly nearest: string | null;
      readonly known: readonly string[];
    }
  | { readonly code: "first-page"; readonly section: string }
  | { readonly code: "must-stay"; readonly section: string }
  | { readonly code: "named-twice"; readonly section: string }
  | { readonly code: "unknown-text"; readonly section: string; readonly known: readonly string[] }
  | { readonly code: "text-name" }
  | {
      readonly code: "text-document";
      readonly document: string;
      readonly nearest: string | null;
      readonly known: readonly string[];
    }
  | { readonly code: "text-language"; readonly language: string; readonly known: readonly string[] }
  | { readonly code: "text-taken"; readonly section: string }
  | { readonly code: "text-twice"; readonly other: string }
  | { readonly code: "text-encoding" }
  | { readonly code: "text-empty" }
  | { readonly code: "text-long"; readonly lines: number; readonly most: number }
  | { readonly code: "text-inside"; readonly found: string }
  | { readonly code: "picture-kind" }
  | { readonly code: "picture-broken" }
  | { readonly code: "picture-pixels"; readonly width: number; readonly height: number; readonly most: number }
  | { readonly code: "svg-forbids"; readonly found: string }
  | { readonly code: "svg-text" }
  | { readonly code: "svg-size" }
  | { readonly code: "font-kind" }
  | { readonly code: "font-broken" };

export type ThemeValue = "object" | "text" | "list" | "names";

/** Why a file of the folder cannot be had. */
export type FileProblem =
  | { readonly code: "not-there" }
  | { readonly code: "not-folder" }
  | { readonly code: "not-file" }
  | { readonly code: "outside" }
  | { readonly code: "too-large"; readonly bytes: number; readonly most: number }
  | { readonly code: "unreadable"; readonly reason: string };

/** Takes down a fault; reading goes on, so that a person sees all of them at once. */
export type Tell = (fault: ThemeFault) => void;
