import type { PerformanceListId } from "#core/codes/performance.ts";
import type { WordsOf } from "./code-words.ts";

/** Words that teams type for the codes of competition, retention, the team and events, beside the code and its labels. */
export const performanceWords: WordsOf<PerformanceListId> = {};
