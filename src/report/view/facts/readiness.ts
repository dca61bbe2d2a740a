import { visitReadiness, type VisitReadiness } from "#core/records/visit-readiness.ts";
import { contract, type Row } from "#workbook/contract.ts";
import type { Column } from "#workbook/define-table.ts";

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

type Preparation = Row<"visitPreparations">;
export type PreparationColumn = keyof Preparation;

export interface Readiness extends VisitReadiness {
  readonly items: readonly PreparedItem[];
}

export interface PreparedItem {
  readonly item: PreparationColumn;
  readonly mandatory: boolean;
  readonly ready: boolean | null;
}

/**
 * What a complete preparation holds is mandatory; material and facts of the company are good to have.
 * @param questions that are entered, wherever
 */
export function readinessOf(preparation: Preparation, questions: number): Readiness {
  const columns = Object.entries<Column>(contract.visitPreparations.columns) as [PreparationColumn, Column][];
  const mandatory = columns.filter(([, { complete }]) => complete === true).map(([id]) => id);
  const items = [
    ...mandatory.map((item) => ({ item, mandatory: true, ready: readyOf(preparation, item, questions) })),
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
