import type { Step } from "#core/codes/codes.ts";
import type { OpenOpportunity, SamplePerson } from "../shapes.ts";
import { engineerNotes, financeNotes, quietNotes, serviceNotes, termsNotes } from "./notes-daily.ts";
import { executiveNotes, needNotes, proposalNotes } from "./notes-decision.ts";
import { needsDeal, type Note } from "./note.ts";

const NOTES = {
  executive: executiveNotes,
  need: needNotes,
  proposal: proposalNotes,
  terms: termsNotes,
  service: serviceNotes,
  engineer: engineerNotes,
  finance: financeNotes,
  quiet: quietNotes,
} as const;

export type Situation = keyof typeof NOTES;

const BEFORE_PROPOSAL: readonly (Step | undefined)[] = ["ST1", "ST2", "ST3"];
const FINANCE = /财务|会计|成本/;
const PURCHASING = /采购|供应|物资|招采|合约|采办/;
const TECHNICAL = /工程|工艺|技术|总工|设计|电气|研究|验证/;

const LITTLE_INFLUENCE = 2;

/** What a talk with this person is likely to be about, as far as the opportunity has come. */
export function situationOf(person: SamplePerson, deal: OpenOpportunity | undefined): Situation {
  const { role, title, influence = 0 } = person;
  const job = title?.zh ?? "";
  if (FINANCE.test(job)) return "finance";
  if (role === "KU") return "service";
  if (deal === undefined && influence <= LITTLE_INFLUENCE) return "quiet";
  if (role === "KDM") return "executive";
  if (PURCHASING.test(job)) return "terms";
  if (deal === undefined || BEFORE_PROPOSAL.includes(deal.step)) return TECHNICAL.test(job) ? "engineer" : "need";
  if (deal.step === "ST6") return "terms";
  return TECHNICAL.test(job) ? "engineer" : "proposal";
}

/** Deals the notes of a situation one after the other, so that none comes up twice before the others did. */
export function noteDealer(): (situation: Situation, hasDeal: boolean) => Note {
  const dealt = new Map<Situation, number>();
  const next = (situation: Situation): Note => {
    const notes: readonly Note[] = NOTES[situation];
    const position = dealt.get(situation) ?? 0;
    dealt.set(situation, position + 1);
    return notes[position % notes.length] as Note;
  };
  return (situation, hasDeal) => {
    let note = next(situation);
    while (!hasDeal && needsDeal(note)) note = next(situation);
    return note;
  };
}

/** Every pattern that a visit can be written from. */
export const ALL_NOTES: readonly Note[] = Object.values(NOTES).flat();
