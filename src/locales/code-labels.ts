import type { CodeListId, CodeOf, ResultCodeOf, ResultListId } from "#core/codes/codes.ts";

/** The labels of some code lists. */
export type LabelsOf<List extends CodeListId> = {
  readonly [Id in List]: Readonly<Record<CodeOf<Id>, string>>;
};

export type ResultLabelsOf<List extends ResultListId> = {
  readonly [Id in List]: Readonly<Record<ResultCodeOf<Id>, string>>;
};

/** A word for every code of every list: a forgotten one does not compile. */
export type CodeLabels = LabelsOf<CodeListId> &
  ResultLabelsOf<ResultListId> & {
    /** What "?" means where a result is not known. */
    readonly unknown: string;
  };
