import type { FaultCode } from "#core/kernel/fault.ts";
import type { Language } from "#locales/language.ts";
import type { TaskId } from "../../src/taskpane/function-guide.ts";
import { en } from "./words-en.ts";
import { zhCN } from "./words-zh-cn.ts";

/** The words of the reference around what the comments and the catalogues say. */
export interface ReferenceWords {
  readonly allFunctions: string;
  readonly otherLanguage: string;
  readonly comma: string;
  readonly colon: string;
  readonly semicolon: string;
  readonly quote: (name: string) => string;
  /** A few of many things. */
  readonly andOthers: (names: string, count: number) => string;
  readonly sections: Readonly<
    Record<"syntax" | "arguments" | "result" | "codes" | "examples" | "errors" | "model" | "related", string>
  >;
  readonly ownName: (id: string) => string;
  readonly argumentHeads: readonly [name: string, meaning: string, fill: string, needed: string];
  readonly kinds: Readonly<Record<"number" | "date" | "yes-no" | "code" | "text", string>>;
  readonly shapes: {
    readonly row: string;
    readonly rowOf: (cells: number) => string;
    readonly list: string;
    readonly listOf: (columns: number) => string;
    readonly listOrOne: string;
    readonly one: string;
    readonly option: string;
    readonly parameters: string;
  };
  readonly required: string;
  readonly optional: string;
  readonly defaults: Readonly<Record<"parameters" | "headers" | "lang", string>>;
  /** The default of the language where the result has codes. */
  readonly codesByDefault: string;
  readonly resultHeads: readonly [place: string, title: string];
  readonly codesAre: string;
  readonly column: (place: number) => string;
  readonly codeHeads: readonly [code: string, word: string];
  readonly rowErrors: string;
  readonly listErrors: string;
  readonly errorHeads: readonly [shown: string, cause: string, remedy: string];
  readonly sameError: string;
  readonly faults: Readonly<Record<FaultCode, Fault>>;
  readonly parameterTable: Fault;
  readonly between: (min: string, max: string) => string;
  readonly atLeast: (min: string) => string;
  readonly atMost: (max: string) => string;
  readonly above: (min: string) => string;
  readonly only: (value: string) => string;
  readonly relative: string;
  readonly validDate: string;
  readonly inTable: string;
  readonly besideTable: string;
  readonly tables: Readonly<Record<TaskId, string>>;
  readonly list: string;
  readonly result: string;
  readonly typeInColumn: (table: string, column: string) => string;
  readonly typeOutside: (table: string, cell: string, spills: boolean) => string;
  readonly secondTable: (table: string) => string;
  readonly indexed: (columns: number, isRowOfMany: boolean) => string;
  readonly typeIn: (cell: string, spills: boolean) => string;
  readonly inWords: (word: string) => string;
  readonly datesAre: string;
  readonly sheet: (title: string) => string;
  readonly modelIs: (origins: string) => string;
  readonly ownIs: string;
  readonly lawIs: string;
  readonly whyTwin: string;
  readonly explains: string;
  readonly index: {
    readonly title: string;
    readonly lead: string;
    readonly daily: string;
    readonly training: string;
    readonly questions: string;
  };
}

export interface Fault {
  /** @param what the arguments, with their bounds where the fault has any */
  readonly cause: (what: string) => string;
  readonly remedy: string;
}

export const WORDS: Readonly<Record<Language, ReferenceWords>> = { "zh-CN": zhCN, en };
