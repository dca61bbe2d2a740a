import type { Citation } from "#core/parameters/define.ts";
import type { Law } from "#core/codes/results/tender.ts";
import type { Language } from "./language.ts";
import { modelWords } from "./model-words.ts";

/** An article as people cite it: 《招标投标法实施条例》第51条第(5)项. */
export function citationText(citation: Citation, language: Language): string {
  const { codes, reasons } = modelWords(language);
  const [law = "", place = ""] = citation.split(" ");
  const [article = "", item = ""] = place.replace(")", "").split("(");
  return reasons.citation(codes.law[law as Law], article, item);
}
