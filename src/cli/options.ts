import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Language } from "#locales/language.ts";
import type { Audience, Depth } from "#report/documents/document-kind.ts";
import type { DocumentId } from "#report/documents/documents.ts";
import type { Issue, ProblemCode } from "#workbook/issue.ts";
import type { Edition } from "#worksheets/editions.ts";
import type { BookAddIn } from "#xlsx/book/book.ts";
import type { Shard } from "./batch/shard.ts";

export const FORMATS = ["pdf", "html", "json"] as const;
export type Format = (typeof FORMATS)[number];

/** Pages that one browser prints at a time at most. */
export const MOST_JOBS = 16;

/** Seconds that a document may be given at most. */
export const LONGEST_TIMEOUT = 3600;

/** What a person asked for, after the command line was understood. */
export type Request =
  | MakeRequest
  | { readonly command: "diff"; readonly old: string; readonly workbook: string; readonly options: DiffOptions }
  | { readonly command: "map"; readonly workbook: string; readonly options: MapOptions }
  | { readonly command: "theme"; readonly folder: string; readonly options: CommonOptions }
  | GradeRequest
  | TemplateRequest
  | { readonly command: "doctor"; readonly options: DoctorOptions }
  | { readonly command: "check"; readonly workbook: string; readonly options: CheckOptions };

/** Documents of one kind, or of every kind. */
export interface MakeRequest {
  readonly command: "make";
  readonly kinds: readonly DocumentId[];
  /** Files, folders, and names with * or ?. */
  readonly workbooks: readonly string[];
  readonly options: MakeOptions;
}

export interface CommonOptions {
  readonly lang: Language;
  /** Path of a mapping file. */
  readonly map?: string;
  /** One JSON document on standard output instead of words. */
  readonly json: boolean;
  readonly quiet: boolean;
}

export const INCLUDES = ["personal"] as const;

/** What is left out unless it is asked for. */
export interface IncludeOptions {
  /** "personal": contacts' names, titles and contact dates. */
  readonly include: readonly (typeof INCLUDES)[number][];
}

export interface ThemeOptions {
  /** Path of a theme's folder. */
  readonly theme?: string;
}

export interface MakeOptions extends CommonOptions, IncludeOptions, ThemeOptions {
  readonly output: string;
  /** Account names or numbers; empty means all. */
  readonly account: readonly string[];
  readonly format: Format;
  readonly asOf: SerialDate;
  readonly audience: Audience;
  readonly depth: Depth;
  readonly browser?: string;
  /** How many documents are printed at a time. */
  readonly jobs?: number;
  /** The part of a shared work that falls to this run. */
  readonly shard?: Shard;
  /** Whether documents that are there already, made from the same, stay. */
  readonly resume: boolean;
  /** Seconds that reading a workbook, or one attempt at printing a document, may take. */
  readonly timeout?: number;
  /** Whether documents are made again whenever a workbook is saved. */
  readonly watch: boolean;
}

export const DIFF_FORMATS = ["text", "pdf", "html"] as const;

export interface DiffOptions extends CommonOptions, IncludeOptions, ThemeOptions {
  readonly format: (typeof DIFF_FORMATS)[number];
  /** Where the page goes; without it "diff" with the ending of its format. */
  readonly output?: string;
  readonly browser?: string;
  /** Path of a mapping file for the old workbook; without one `map` is for both. */
  readonly mapOld?: string;
  /** Account names or numbers in either workbook; empty means all. */
  readonly account: readonly string[];
  readonly asOf: SerialDate;
  readonly asOfOld?: SerialDate;
}

export interface MapOptions extends CommonOptions {
  /** Where the map file goes, "-" for standard output; without it none is written. */
  readonly output?: string;
  /** Whether the map goes into the workbook. */
  readonly write: boolean;
}

export interface GradeRequest {
  readonly command: "grade";
  /** Files, folders, and names with * or ?. */
  readonly answers: readonly string[];
  readonly options: GradeOptions;
}

export const GRADE_FORMATS = ["xlsx", "pdf", "html", "json"] as const;

export interface GradeOptions extends CommonOptions, IncludeOptions, ThemeOptions {
  /** The trainer's file. */
  readonly key: string;
  readonly output: string;
  /** Which files are made; without a choice the workbook and the PDF, or none beside --json. */
  readonly format: readonly (typeof GRADE_FORMATS)[number][];
  readonly asOf: SerialDate;
  readonly browser?: string;
}

export interface DoctorOptions extends CommonOptions {
  /** The folder that documents are to go into. */
  readonly output: string;
  readonly browser?: string;
}

export const CHECK_FORMATS = ["text", "html"] as const;

export interface CheckOptions extends CommonOptions, IncludeOptions {
  readonly format: (typeof CHECK_FORMATS)[number];
  /** Where the HTML page goes. */
  readonly output: string;
  readonly asOf: SerialDate;
  /** Only these rules; empty means all. */
  readonly rule: readonly ProblemCode[];
  /** Only this severity and what is worse. */
  readonly severity: Issue["severity"];
}

export type TemplateRequest =
  | { readonly command: "template-list"; readonly options: TemplateListOptions }
  | { readonly command: "template-case"; readonly worksheet: string; readonly options: TemplateCaseOptions }
  | { readonly command: "template-build"; readonly options: TemplateBuildOptions };

export type TemplateListOptions = Pick<CommonOptions, "lang" | "json">;

export interface TemplateCaseOptions extends TemplateListOptions {
  /** Path of the file; without it the worksheet's name. */
  readonly output?: string;
  readonly quiet: boolean;
}

export const ADD_IN_STORES = ["central", "developer"] as const satisfies readonly BookAddIn["store"][];

export interface TemplateBuildOptions extends TemplateListOptions {
  /** Ids; empty means all. */
  readonly worksheet: readonly string[];
  /** Empty means all. */
  readonly edition: readonly Edition[];
  readonly output: string;
  readonly quiet: boolean;
  /** Path of a file with a trainer's own case, for one worksheet. */
  readonly case?: string;
  /** Where Excel finds the add-in that the files offer; without it they offer none. */
  readonly addIn?: (typeof ADD_IN_STORES)[number];
}
