import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Language } from "#locales/language.ts";
import type { Issue, ProblemCode } from "#workbook/issue.ts";

export const FORMATS = ["pdf", "html", "json"] as const;
export type Format = (typeof FORMATS)[number];

/** What a person asked for, after the command line was understood. */
export type Request =
  | { readonly command: "plan"; readonly workbook: string; readonly options: PlanOptions }
  | { readonly command: "diff"; readonly old: string; readonly workbook: string; readonly options: DiffOptions }
  | { readonly command: "map"; readonly workbook: string; readonly options: MapOptions }
  | { readonly command: "check"; readonly workbook: string; readonly options: CheckOptions };

export interface CommonOptions {
  readonly lang: Language;
  /** Path of a mapping file. */
  readonly map?: string;
  /** One JSON document on standard output instead of words. */
  readonly json: boolean;
  readonly quiet: boolean;
}

export interface PlanOptions extends CommonOptions {
  readonly output: string;
  /** Account names or numbers; empty means all. */
  readonly account: readonly string[];
  readonly format: Format;
  readonly asOf: SerialDate;
  /** Whether contacts' names may be printed. */
  readonly personal: boolean;
  readonly browser?: string;
}

export interface DiffOptions extends CommonOptions {
  /** Path of a mapping file for the old workbook; without one `map` is for both. */
  readonly mapOld?: string;
  /** Account names or numbers in either workbook; empty means all. */
  readonly account: readonly string[];
  readonly asOf: SerialDate;
  readonly asOfOld?: SerialDate;
  /** Whether contacts' names may be told. */
  readonly personal: boolean;
}

export interface MapOptions extends CommonOptions {
  /** Where the map file goes, "-" for standard output; without it none is written. */
  readonly output?: string;
  /** Whether the map goes into the workbook. */
  readonly write: boolean;
}

export const CHECK_FORMATS = ["text", "html"] as const;

export interface CheckOptions extends CommonOptions {
  readonly format: (typeof CHECK_FORMATS)[number];
  /** Where the HTML page goes. */
  readonly output: string;
  readonly asOf: SerialDate;
  /** Whether contacts' names may be shown. */
  readonly personal: boolean;
  /** Only these rules; empty means all. */
  readonly rule: readonly ProblemCode[];
  /** Only this severity and what is worse. */
  readonly severity: Issue["severity"];
}
