import { actions } from "./actions.ts";
import { complaints } from "./complaints.ts";
import { developmentLog } from "./development-log.ts";
import { developmentWays } from "./development-ways.ts";
import { financials } from "./financials.ts";
import { firstContacts } from "./first-contacts.ts";
import { links } from "./links.ts";
import { products } from "./products.ts";
import { productUnits } from "./product-units.ts";
import { purchases } from "./purchases.ts";
import { references } from "./references.ts";
import { relationActions } from "./relation-actions.ts";
import { relationEvents } from "./relation-events.ts";
import { resources } from "./resources.ts";
import { valueAssessments } from "./value-assessments.ts";
import { visitPreparations } from "./visit-preparations.ts";
import { visits } from "./visits.ts";
import { winLossReviews } from "./win-loss-reviews.ts";

/** The tables of accounts, people and what is recorded of them. */
export const recordTables = {
  financials,
  valueAssessments,
  products,
  productUnits,
  purchases,
  resources,
  references,
  links,
  relationActions,
  relationEvents,
  visits,
  visitPreparations,
  firstContacts,
  developmentLog,
  developmentWays,
  winLossReviews,
  actions,
  complaints,
} as const;
