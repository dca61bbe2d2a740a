import { VALUE_AXES } from "#core/codes/codes.ts";
import type { PaneWords } from "#locales/pane-words.ts";
import type { FormSpec } from "../../form/form-spec.ts";

/** What is asked about an account. */
export function accountSpec(titles: PaneWords["accounts"]["form"]): FormSpec {
  return {
    table: "customers",
    first: ["name", "owner", "industry"],
    sections: [
      {
        key: "business",
        title: titles.business,
        fields: ["categorySpend", "annualPurchase", "paymentDays", "overdue", "sponsor"],
      },
      { key: "goals", title: titles.goals, fields: ["signTarget", "collectTarget", "marginTarget", "walletTarget"] },
      { key: "ratings", title: titles.ratings, fields: [...VALUE_AXES] },
      { key: "depth", title: titles.depth, fields: ["coopYears", "framework", "productLines"] },
      { key: "watch", title: titles.watch, fields: ["topRisk", "executiveAsk", "executiveAskDue", "nextReview"] },
    ],
  };
}
