import { CODE_LISTS, RESULT_LISTS } from "#core/codes/codes.ts";
import { wordOf } from "./cell-text.ts";
import type { Block } from "./document.ts";
import { inputParameters, parameterName, type Subject } from "./subject.ts";

/** A code list of a function, with the arguments and results where it occurs. */
interface UsedList {
  readonly list: string | null;
  readonly known: readonly string[];
  readonly places: string[];
}

/** The codes of the arguments and of the result with their words, each list once. */
export function codeBlocks(subject: Subject): readonly Block[] {
  const { words, language } = subject;
  const lists = usedLists(subject);
  if (lists.length === 0) return [];
  const tables = lists.flatMap(({ list, known, places }): readonly Block[] => [
    { kind: "heading", text: places.join(words.comma) },
    {
      kind: "table",
      heads: words.codeHeads,
      rows: known.map((code) => [[{ code }], [list === null ? "" : wordOf(list, code, language)]]),
    },
  ]);
  return [{ kind: "text", text: [words.codesAre] }, ...tables];
}

function usedLists({ definition, facts, language, words }: Subject): readonly UsedList[] {
  const inputs = inputParameters(definition);
  const lists = new Map<string, UsedList>();
  const add = (list: string | null, known: readonly string[], place: string) => {
    const used = lists.get(known.join()) ?? { list, known, places: [] };
    used.places.push(place);
    lists.set(known.join(), used);
  };
  for (const [at, { codes }] of facts.inputs.entries()) {
    const input = inputs[at];
    if (codes !== null && input !== undefined) add(codes.list, codes.known, parameterName(input, language));
  }
  const isSpread = facts.results.length > 1;
  for (const [at, { lists: own }] of facts.results.entries())
    for (const list of own) add(list, codesOf(list), isSpread ? words.column(at + 1) : words.sections.result);
  return [...lists.values()];
}

function codesOf(list: string): readonly string[] {
  const all: Readonly<Record<string, readonly string[]>> = { ...CODE_LISTS, ...RESULT_LISTS };
  return all[list] ?? [];
}
