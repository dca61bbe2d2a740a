import type { CodeListId, CodeOf, ResultCodeOf, ResultListId } from "#core/codes/codes.ts";

/** A word for every code of every list: a forgotten one does not compile. */
export type CodeLabels = {
  readonly [List in CodeListId]: Readonly<Record<CodeOf<List>, string>>;
} & {
  readonly [List in ResultListId]: Readonly<Record<ResultCodeOf<List>, string>>;
} & {
  /** What "?" means where a result is not known. */
  readonly unknown: string;
};
