import { TONE_WORDS, type ToneWord } from "#core/negotiation/tone-words.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";

/** The words that texts are searched for (NEG-8): the team's own first, as the formula takes them, then the tool's. */
export function toneWordsOf({ team }: Pick<AccountBook, "team">): readonly ToneWord[] {
  return team.toneWords.length === 0
    ? TONE_WORDS
    : [...team.toneWords.map(({ word, kind }) => ({ word, kind })), ...TONE_WORDS];
}

/** What the team would rather say than a wording of its own; null where it says nothing, and of the tool's wordings. */
export function insteadOf({ team }: Pick<AccountBook, "team">, found: string): string | null {
  const isIt = ({ word }: Row<"toneWords">) => word.trim().toLowerCase() === found.toLowerCase();
  return team.toneWords.find(isIt)?.instead ?? null;
}
