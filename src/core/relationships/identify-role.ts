import { ROLES, type Role } from "../codes/codes.ts";
import type { RoleQuestion } from "../codes/results/people.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";

/** What is known of a person's part in the customer's decision; null is not known. */
export type RoleAnswers = Readonly<Record<RoleQuestion, boolean | null>>;

export interface IdentifiedRole {
  /** null: no part in the decision. */
  readonly role: Role | null;
  /** The answers that made it so. */
  readonly because: readonly RoleQuestion[];
  /** Signs without deciding: whoever handles the papers is easily taken for a decision maker. */
  readonly formalSigner: boolean;
}

// One of them is enough. In a body that decides together every member is a decision maker.
const QUESTIONS_OF: Readonly<Record<Role, readonly RoleQuestion[]>> = {
  KDM: ["approves", "vetoes", "budget", "member"],
  KI: ["specifies", "evaluates", "advises"],
  KU: ["uses"],
};

/**
 * Part of a person in the decision, the weightiest that an answer proves. A signature as a matter of form proves none.
 * Fault: missing for the first question that a weightier part still turns on.
 * @model REL-1
 * @origin seed for the three parts, own for the questions
 */
export function identifyRole(answers: RoleAnswers): Outcome<IdentifiedRole> {
  const signs = answers.signs === true;
  for (const role of ROLES) {
    const because = QUESTIONS_OF[role].filter((question) => answers[question] === true);
    if (because.length > 0) return ok({ role, because, formalSigner: signs && role !== "KDM" });
    const open = QUESTIONS_OF[role].find((question) => answers[question] === null);
    if (open !== undefined) return fail({ code: "missing", argument: `role.${open}` });
  }
  return ok({ role: null, because: [], formalSigner: signs });
}
