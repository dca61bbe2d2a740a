import type { CodeListId, CodeOf } from "#core/codes/codes.ts";

/** The words of some code lists; a code without other words has an empty list. */
export type WordsOf<List extends CodeListId> = {
  readonly [Id in List]: Readonly<Record<CodeOf<Id>, readonly string[]>>;
};
