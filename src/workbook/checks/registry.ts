import { accountSimilar } from "./rules/account-similar.ts";
import { amountExceeds } from "./rules/amount-exceeds.ts";
import { closingUndated } from "./rules/closing-undated.ts";
import { contactStale } from "./rules/contact-stale.ts";
import { dateAhead } from "./rules/date-ahead.ts";
import { datesReversed } from "./rules/dates-reversed.ts";
import { deciderMissing } from "./rules/decider-missing.ts";
import { dossierStale } from "./rules/dossier-stale.ts";
import { followUpOverdue } from "./rules/follow-up-overdue.ts";
import { levelLowered } from "./rules/level-lowered.ts";
import { levelUndated } from "./rules/level-undated.ts";
import { levelUnproved } from "./rules/level-unproved.ts";
import { opportunityTwice } from "./rules/opportunity-twice.ts";
import { ownerMissing } from "./rules/owner-missing.ts";
import { parametersOmitted } from "./rules/parameters-omitted.ts";
import { personElsewhere } from "./rules/person-elsewhere.ts";
import { personTwice } from "./rules/person-twice.ts";
import { receivableOverdue } from "./rules/receivable-overdue.ts";
import { recordIncomplete } from "./rules/record-incomplete.ts";
import { referenceCycle } from "./rules/reference-cycle.ts";
import { referenceUnknown } from "./rules/reference-unknown.ts";
import { rowTwice } from "./rules/row-twice.ts";
import { sensitiveColumn } from "./rules/sensitive-column.ts";
import { signingOverdue } from "./rules/signing-overdue.ts";
import { spellingRare } from "./rules/spelling-rare.ts";
import { spellingSplit } from "./rules/spelling-split.ts";
import { stepStale } from "./rules/step-stale.ts";
import { weightsOff } from "./rules/weights-off.ts";
import { wordMisspelt } from "./rules/word-misspelt.ts";
import type { AnyRule } from "./rule.ts";

/** Every rule of `kam check`, in the order in which docs and reports show them. */
export const RULES: readonly AnyRule[] = [
  accountSimilar,
  personTwice,
  personElsewhere,
  opportunityTwice,
  rowTwice,
  spellingSplit,
  spellingRare,
  wordMisspelt,
  referenceUnknown,
  referenceCycle,
  datesReversed,
  dateAhead,
  signingOverdue,
  followUpOverdue,
  receivableOverdue,
  stepStale,
  contactStale,
  dossierStale,
  deciderMissing,
  levelUnproved,
  levelUndated,
  levelLowered,
  closingUndated,
  amountExceeds,
  weightsOff,
  ownerMissing,
  recordIncomplete,
  parametersOmitted,
  sensitiveColumn,
];
