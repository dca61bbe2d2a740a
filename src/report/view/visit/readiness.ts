import { visitReadiness, type VisitReadiness } from "#core/records/visit-readiness.ts";
import { contract } from "#workbook/contract.ts";
import type { Column } from "#workbook/define-table.ts";
import type { PlannedQuestions } from "./planned-questions.ts";
import type { Preparation } from "./visit-rows.ts";

export const MATERIALS = [
  "companyReady",
  "productReady",
  "presenterReady",
  "newsReady",
  "certificatesReady",
  "picturesReady",
  "samplesReady",
] as const;
export const COMPANY_FACTS = [
  "industryFacts",
  "productFacts",
  "structure",
  "results",
  "staff",
  "plans",
  "problems",
] as const;

export type PreparationColumn = keyof Preparation;

export interface Readiness extends VisitReadiness {
  readonly items: readonly PreparedItem[];
}

export interface PreparedItem {
  readonly item: PreparationColumn;
  readonly mandatory: boolean;
  readonly ready: boolean | null;
}

/** What a complete preparation holds is mandatory; material and facts of the company are good to have. */
export function readinessOf(preparation: Preparation, { entered }: PlannedQuestions): Readiness {
  const columns = Object.entries<Column>(contract.visitPreparations.columns) as [PreparationColumn, Column][];
  const mandatory = columns.filter(([, { complete }]) => complete === true).map(([id]) => id);
  const items = [
    ...mandatory.map((item) => ({ item, mandatory: true, ready: readyOf(preparation, item, entered.length) })),
    ...MATERIALS.map((item) => ({ item, mandatory: false, ready: preparation[item] })),
    ...COMPANY_FACTS.map((item) => ({ item, mandatory: false, ready: preparation[item] !== null })),
  ];
  return { ...visitReadiness(items), items };
}

/** A text is ready when it is there; questions may also stand on their own sheet. */
function readyOf(preparation: Preparation, item: PreparationColumn, questions: number): boolean | null {
  const value = preparation[item];
  if (typeof value === "boolean") return value;
  if (item === "questions") return questions > 0;
  return item === "preMeeting" ? null : value !== null;
}
