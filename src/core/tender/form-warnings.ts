import type { TenderForm, TenderRegime } from "../codes/deals.ts";
import type { FormWarning } from "../codes/results/tender.ts";
import type { Citation } from "../parameters/define.ts";
import type { Parameters } from "../parameters/parameters.ts";

export interface FormFacts {
  readonly form: TenderForm;
  readonly regime: TenderRegime;
  /** How many suppliers were invited; null is not known. */
  readonly invitees: number | null;
  /** State money controls or leads the project. */
  readonly stateControlled: boolean | null;
  /** One of the law's two reasons for inviting is given: few can do it, or an open tender would cost too much. */
  readonly reasonToInvite: boolean | null;
}

export interface FormFinding {
  readonly warning: FormWarning;
  readonly citations: readonly Citation[];
}

type Test = readonly [warning: FormWarning, citations: readonly Citation[], holds: boolean];

const TENDERED: ReadonlySet<TenderForm> = new Set(["OPEN", "INVITED"]);
// Recognised in government procurement, some by rules of the Ministry of Finance under the last item of that article.
const PROCUREMENT: ReadonlySet<TenderForm> = new Set([
  ...TENDERED,
  "COMPETITIVE-NEGOTIATION",
  "COMPETITIVE-CONSULTATION",
  "INQUIRY",
  "SINGLE-SOURCE",
  "FRAMEWORK",
]);

/**
 * What is wrong with the form of a purchase under its law; empty when nothing is known against it. A negotiated award
 * (议标) is no form of tendering anywhere, so it is always named. What is not known is not held against anyone.
 * @model TEND-1
 * @origin law
 */
export function formWarnings(facts: FormFacts, parameters: Parameters): readonly FormFinding[] {
  const { form, regime, invitees, stateControlled, reasonToInvite } = facts;
  const isGov = regime === "GOV-PROC";
  const isInvited = form === "INVITED";
  const fewest = parameters[isGov ? "tender.gov.invitees" : "tender.tl.invitees"];
  const mustBeOpen = isInvited && regime === "TL-MANDATORY" && stateControlled === true && reasonToInvite === false;
  const tests: readonly Test[] = [
    ["NO-FORM", ["TL 10", "GPL 26"], form === "NEG"],
    ["NOT-TENDERED", ["TL 3", "TL 10"], regime === "TL-MANDATORY" && !TENDERED.has(form)],
    ["NOT-LISTED", ["GPL 26"], isGov && !PROCUREMENT.has(form)],
    ["MUST-BE-OPEN", ["TR 8"], mustBeOpen],
    ["FEW-INVITEES", isGov ? ["GPL 34"] : ["TL 17"], isInvited && invitees !== null && invitees < fewest],
  ];
  return tests.flatMap(([warning, citations, holds]) => (holds ? [{ warning, citations }] : []));
}
