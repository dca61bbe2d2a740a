import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Language } from "#locales/language.ts";

export const FORMATS = ["pdf", "html", "json"] as const;
export type Format = (typeof FORMATS)[number];

/** What a person asked for, after the command line was understood. */
export type Request =
  | { readonly command: "plan"; readonly workbook: string; readonly options: PlanOptions }
  | { readonly command: "check"; readonly workbook: string; readonly options: CommonOptions };

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
