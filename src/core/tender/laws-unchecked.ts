import type { Law } from "../codes/results/tender.ts";
import { LAWS } from "../codes/results/tender.ts";
import type { Citation, Parameter } from "../parameters/define.ts";
import { parameterList } from "../parameters/parameters.ts";

/**
 * The laws whose text nobody has read for this tool, in the order of LAWS: what is quoted from them must be verified.
 * @model TEND-0
 * @model GEN-7
 * @origin law
 */
export function lawsUnchecked(citations: readonly Citation[]): readonly Law[] {
  return LAWS.filter((law) => !READ.has(law) && citations.some((citation) => lawOf(citation) === law));
}

/** The law that an article is of. */
export function lawOf(citation: Citation): Law {
  return citation.slice(0, citation.indexOf(" ")) as Law;
}

const READ: ReadonlySet<Law> = new Set(
  Object.values<Parameter>(parameterList).flatMap(({ citation = [], checkedOn }) =>
    checkedOn === undefined ? [] : citation.map(lawOf),
  ),
);
