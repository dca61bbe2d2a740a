import type { Law } from "#core/codes/results/tender.ts";
import type { Citation } from "#core/parameters/define.ts";
import { citationText } from "#locales/citation-text.ts";
import type { Settings } from "./settings.ts";

/** Articles as a cell shows them: as codes such as "TL 23; TR 21", or in words. */
export function citationsIn(citations: readonly Citation[], settings: Settings): string {
  return citations
    .map((citation) => {
      const law = citation.slice(0, citation.indexOf(" ")) as Law;
      return settings.word("law", law) === law ? citation : citationText(citation, settings.language);
    })
    .join("; ");
}
