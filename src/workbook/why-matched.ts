import { catalogue } from "#locales/catalogue.ts";
import type { Language } from "#locales/language.ts";
import type { MatchReason } from "./match-reason.ts";

/** The reasons in words, in a list. */
export function whyMatched(reasons: readonly MatchReason[], language: Language): string {
  const { matchReasons, reasonSeparator } = catalogue(language).issues;
  return reasons.map((reason) => matchReasons[reason]).join(reasonSeparator);
}
