import { normalise } from "#core/kernel/normalise.ts";

/** What names of companies end with, which nobody says. */
const LEGAL_FORM =
  /(?:[（(][^（）()]{1,8}[)）])?(?:集团)?(?:股份)?(?:有限(?:责任)?公司|集团公司|总公司)$|[,\s]+(?:co\.?,?\s*ltd\.?|ltd\.?|inc\.?|llc|gmbh|corp\.?|corporation|company|plc|ag|s\.?a\.?)$/iu;
const SHORTEST = 2;

/** Names without their legal forms, each still telling its company from the others, in the order given. */
export function shortNames(names: readonly string[]): readonly string[] {
  const short = names.map((name) => {
    const cut = name.trim().replace(LEGAL_FORM, "").trim();
    return [...cut].length < SHORTEST ? name : cut;
  });
  const counts = new Map<string, number>();
  for (const name of short) counts.set(normalise(name), (counts.get(normalise(name)) ?? 0) + 1);
  return short.map((name, index) => ((counts.get(normalise(name)) ?? 0) > 1 ? (names[index] ?? name) : name));
}

/** Letters that a tag has at least. */
const TAG = 4;

/** Of names in words the first ones that tell each from the others: Chengli New Energy → Chengli. */
export function tagNames(names: readonly string[]): readonly string[] {
  const starts = names.map((name) => {
    const words = name.trim().split(/\s+/);
    return words.map((_, index) => words.slice(0, index + 1).join(" "));
  });
  return names.map((name, at) => {
    const others = new Set(starts.filter((_, index) => index !== at).flatMap((start) => start.map(normalise)));
    return starts[at]?.find((start) => start.length >= TAG && !others.has(normalise(start))) ?? name;
  });
}
