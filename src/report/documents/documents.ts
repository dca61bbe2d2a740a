import type { DocumentKind } from "./document-kind.ts";
import { jointPlan } from "./joint-plan.ts";
import { negotiate } from "./negotiate.ts";
import { plan } from "./plan.ts";
import { portfolio } from "./portfolio.ts";
import { review } from "./review.ts";
import { records } from "./records.ts";
import { tender } from "./tender.ts";
import { visit } from "./visit.ts";

/** Every kind of document, in the order in which help lists them. */
export const documents = {
  plan,
  portfolio,
  negotiate,
  visit,
  records,
  tender,
  review,
  "joint-plan": jointPlan,
} satisfies Readonly<Record<string, DocumentKind>>;

export type DocumentId = keyof typeof documents;

export const DOCUMENT_IDS = Object.keys(documents) as readonly DocumentId[];
