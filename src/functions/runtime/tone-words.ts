import { TONE_KINDS, type ToneKind } from "#core/codes/deals.ts";
import { normalise } from "#core/kernel/normalise.ts";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { TONE_WORDS, type ToneWord } from "#core/negotiation/tone-words.ts";
import { LANGUAGES } from "#locales/language.ts";
import { demand } from "./answer.ts";
import { isCellError, readCell } from "./cell.ts";
import { wordOfCode } from "./code-words.ts";
import { matrixOf } from "./matrix.ts";
import type { Settings } from "./settings.ts";

/** The tool's wordings and those of a range: words in its first column, their kinds in the second. */
export function toneWords(raw: unknown, settings: Settings): readonly ToneWord[] {
  const own = matrixOf(raw).flatMap(([word, kind]) => demand(readWord(word, kind), settings.language) ?? []);
  return own.length === 0 ? TONE_WORDS : [...own, ...TONE_WORDS];
}

function readWord(rawWord: unknown, rawKind: unknown): Outcome<ToneWord | null> {
  const argument = "toneWords";
  const [word, kind] = [readCell(rawWord), readCell(rawKind)];
  if (isCellError(word)) return fail({ code: "cell-error", argument, found: word.error });
  if (isCellError(kind)) return fail({ code: "cell-error", argument, found: kind.error });
  if (word === null) return ok(null);
  const found = kindOf(String(kind ?? ""));
  return found === null
    ? fail({ code: "unknown-code", argument, found: String(kind ?? ""), known: TONE_KINDS })
    : ok({ word: String(word), kind: found });
}

function kindOf(word: string): ToneKind | null {
  const wanted = normalise(word);
  const names = (kind: ToneKind) => [kind, ...LANGUAGES.map((language) => wordOfCode("toneKind", kind, language))];
  return TONE_KINDS.find((kind) => names(kind).some((name) => normalise(name) === wanted)) ?? null;
}
