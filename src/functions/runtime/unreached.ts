import { UNREACHED, type Unreached } from "#core/codes/results/finance.ts";
import { normalise } from "#core/kernel/normalise.ts";
import { LANGUAGES } from "#locales/language.ts";
import { wordOfCode } from "./code-words.ts";
import { number, type Column } from "./column.ts";

const WORDS: ReadonlyMap<string, Unreached> = new Map(
  UNREACHED.flatMap((code) =>
    [code, ...LANGUAGES.map((language) => wordOfCode("unreached", code, language))].map(
      (word) => [normalise(word), code] as const,
    ),
  ),
);

/** A number of years, or what another function says in its place where they are not enough. */
export function yearsOrBeyond(raw: unknown): Column<number | "BEYOND" | null> {
  const { cells, read } = number(raw);
  return {
    cells,
    read(argument, cell) {
      const word = typeof cell === "string" ? WORDS.get(normalise(cell)) : undefined;
      return word === "BEYOND" ? word : read(argument, cell);
    },
  };
}
