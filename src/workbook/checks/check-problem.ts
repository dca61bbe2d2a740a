import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { ParameterId } from "#core/parameters/parameters.ts";
import type { Status } from "#core/codes/codes.ts";
import type { TableId } from "../contract.ts";

/**
 * What the rules of `kam check` find in rows that could be read; each code is the id of its rule. Headers are written as the
 * team writes them; null in a `found`, `date` or `other` is withheld because it would tell about a person. `count` is how
 * many cells share the problem, the first of which is named.
 */
export type CheckProblem =
  /** Two customers whose names differ in legal form, brackets, punctuation or script only. */
  | { readonly code: "account-similar"; readonly found: string; readonly other: string; readonly name: string }
  /** The same name in one account once more. */
  | { readonly code: "person-twice"; readonly found: string | null; readonly other: string }
  /** The same name in another account. */
  | { readonly code: "person-elsewhere"; readonly found: string | null; readonly other: string }
  /** An opportunity of the same customer, name and amount. */
  | { readonly code: "opportunity-twice"; readonly found: string; readonly other: string }
  /** A row without a key that repeats another in every column. */
  | { readonly code: "row-twice"; readonly other: string }
  /** Spellings of one word that differ in blanks, case, width, script or punctuation. */
  | (Spelling & { readonly code: "spelling-split"; readonly isListed: boolean })
  /** A rare word that is one or two letters away from a frequent one. */
  | (Spelling & { readonly code: "spelling-rare" })
  /** A word that is one or two letters away from the name of an industry. */
  | {
      readonly code: "word-misspelt";
      readonly header: string;
      readonly found: string;
      readonly count: number;
      readonly likely: string;
    }
  | {
      readonly code: "reference-unknown";
      readonly header: string;
      readonly found: string | null;
      readonly table: TableId;
      readonly nearest: string | null;
      readonly count: number;
    }
  /** Records that stand above each other in a circle; `others` are the cells of the others, none for a record above itself. */
  | { readonly code: "reference-cycle"; readonly header: string; readonly others: readonly string[] }
  | {
      readonly code: "dates-reversed";
      readonly header: string;
      readonly date: SerialDate | null;
      readonly earlier: string;
      readonly earlierDate: SerialDate | null;
    }
  /** Something that has happened, dated after the day of the check. */
  | { readonly code: "date-ahead"; readonly header: string; readonly date: SerialDate | null }
  | { readonly code: "signing-overdue"; readonly date: SerialDate; readonly days: number }
  | {
      readonly code: "follow-up-overdue";
      readonly header: string;
      readonly date: SerialDate | null;
      readonly days: number;
    }
  | { readonly code: "receivable-overdue"; readonly date: SerialDate; readonly days: number; readonly amount: number }
  /** A relationship level without evidence, or with evidence of no date. */
  | (Gathered & { readonly code: "level-unproved" })
  | (Gathered & { readonly code: "level-undated" })
  /** A wanted relationship level below the present one. */
  | { readonly code: "level-lowered"; readonly header: string; readonly present: string }
  /** An account with open opportunities and nobody who decides. */
  | { readonly code: "decider-missing"; readonly account: string; readonly opportunities: number }
  | {
      readonly code: "contact-stale";
      readonly account: string;
      readonly count: number;
      readonly of: number;
      readonly limit: number;
    }
  | { readonly code: "step-stale"; readonly days: number; readonly limit: number }
  | { readonly code: "dossier-stale"; readonly days: number; readonly limit: number }
  /** Weights of one group that do not make 100 %. */
  | { readonly code: "weights-off"; readonly header: string; readonly sum: number; readonly count: number }
  /** Formulas that use the defaults although the workbook has values of its own. */
  | {
      readonly code: "parameters-omitted";
      readonly functions: readonly string[];
      readonly changed: readonly ParameterId[];
      readonly count: number;
    }
  | { readonly code: "sensitive-column"; readonly header: string }
  | { readonly code: "closing-undated"; readonly header: string; readonly status: Status }
  | (Gathered & { readonly code: "owner-missing" })
  | (Gathered & { readonly code: "record-incomplete"; readonly of: number })
  /** More money further along: collected above invoiced, invoiced above signed. */
  | {
      readonly code: "amount-exceeds";
      readonly header: string;
      readonly amount: number;
      readonly other: string;
      readonly limit: number;
    };

/** Many cells of one column, told together. */
interface Gathered {
  readonly header: string;
  readonly count: number;
  /** The first of them. */
  readonly cells: readonly string[];
}

interface Spelling {
  readonly header: string;
  readonly found: string;
  readonly count: number;
  readonly likely: string;
  readonly likelyCount: number;
}

export type CheckCode = CheckProblem["code"];
