import type { DealListId } from "#core/codes/deals.ts";
import type { WordsOf } from "./code-words.ts";

/** Words that teams type for the codes of opportunities, contracts, tenders and negotiations, beside the code and its labels. */
export const dealWords: WordsOf<DealListId> = {};
