import {
  requirementsReview,
  type NeutralityCheck,
  type RequirementSection,
  type RequirementsReview,
} from "#core/guide/requirements-outline.ts";
import type { ColumnId, Row } from "#workbook/contract.ts";

type Reviews = ColumnId<"requirementReviews">;

/** Where each part of the statement stands in a review. */
export const SECTION_COLUMNS = {
  BACKGROUND: "backgroundWritten",
  GOALS: "goalsWritten",
  SCOPE: "scopeWritten",
  FUNCTIONS: "functionsWritten",
  INTERFACES: "interfacesWritten",
  SERVICE: "serviceWritten",
  ACCEPTANCE: "acceptanceWritten",
  SCHEDULE: "scheduleWritten",
} as const satisfies Readonly<Record<RequirementSection, Reviews>>;

/** Where each check of neutrality is answered. */
export const NEUTRALITY_COLUMNS = {
  "SAME-INFORMATION": "sameInformation",
  RELATED: "relatedConditions",
  AWARDS: "noRegionOrAward",
  "SAME-STANDARD": "sameStandard",
  BRAND: "noBrand",
  OWNERSHIP: "noOwnership",
  SEVERAL: "severalSuppliers",
  MEASURABLE: "testable",
  OPEN: "fitToPublish",
} as const satisfies Readonly<Record<NeutralityCheck, Reviews>>;

/** How far the statement is and whether it is neutral (TEND-11), by one review of it. */
export function requirementsOf(row: Row<"requirementReviews">): RequirementsReview {
  return requirementsReview(
    mapped(SECTION_COLUMNS, (column) => row[column] === true),
    mapped(NEUTRALITY_COLUMNS, (column) => row[column]),
  );
}

function mapped<Key extends string, Column, Value>(
  columns: Readonly<Record<Key, Column>>,
  valueOf: (column: Column) => Value,
): Readonly<Record<Key, Value>> {
  const entries = (Object.entries(columns) as [Key, Column][]).map(([key, column]) => [key, valueOf(column)]);
  return Object.fromEntries(entries) as Record<Key, Value>;
}
