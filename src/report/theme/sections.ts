import type { DocumentId } from "../documents/documents.ts";

/** Sections of a kind of document by the ids that a theme names. */
export interface SectionNames {
  /** On the first page, which stands as it is. */
  readonly first: readonly string[];
  /** What follows it, in the product's own order. */
  readonly after: readonly string[];
}

const ids = (first: string, after: string): SectionNames => ({ first: listOf(first), after: listOf(after) });
const listOf = (names: string) => names.split(" ").filter((name) => name !== "");

/** Held against the documents of the sample workbooks by test/report/theme/sections.test.ts. */
export const SECTIONS: Readonly<Record<DocumentId, SectionNames>> = {
  plan: ids(
    "numbers forecast relations risk actions",
    "stage coverage value balance business abc tier funnel deals chain power persons needs rivals intelligence confrontation " +
      "customer-swot strategies health contracts receivables profit satisfaction churn problems joint tasks development worth gaps",
  ),
  portfolio: ids(
    "numbers concentration matrix quarters coverage next",
    "accounts matrix-large tiers staffing funnel ratings slippage levelling churn whale results coaching okr gaps",
  ),
  negotiate: ids(
    "zopa give get next batna ladder authority outcome",
    "preparation issues packages package-table frontier steps styles tactics language gaps",
  ),
  visit: ids("goal people readiness commitments talks questions needs", ""),
  records: ids("form step next", "ways evidence log visit"),
  tender: ids(
    "strip dates decision ranking losses risks gaps next",
    "law requirements completeness evidence scoring risks tasks documents decision presentation questions",
  ),
  review: ids(
    "timeline agenda people next before",
    "goals value problems minutes steps changes papers withheld satisfaction signals renewal expansion plan",
  ),
  "joint-plan": ids(
    "goals timeline ours theirs next form",
    "words items investment governance risks confirm parts deals withheld notes",
  ),
};

/** What a document says of itself: what is missing or held back, and what the law asks for. It may move, not go. */
export const MUST_STAY: Readonly<Record<DocumentId, readonly string[]>> = {
  plan: ["gaps"],
  portfolio: ["gaps"],
  negotiate: ["gaps"],
  visit: [],
  records: [],
  tender: ["law"],
  review: ["withheld"],
  "joint-plan": ["confirm", "withheld"],
};
