import type { RecordListId } from "#core/codes/records.ts";
import type { WordsOf } from "./code-words.ts";

/** Words that teams type for the codes of the records of accounts and people, beside the code and its labels. */
export const recordWords: WordsOf<RecordListId> = {};
