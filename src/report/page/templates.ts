import Handlebars from "handlebars/runtime.js";
import abc from "#templates/report/abc.hbs";
import actions from "#templates/report/actions.hbs";
import business from "#templates/report/business.hbs";
import check from "#templates/report/check.hbs";
import deals from "#templates/report/deals.hbs";
import forecast from "#templates/report/forecast.hbs";
import funnel from "#templates/report/funnel.hbs";
import gaps from "#templates/report/gaps.hbs";
import headline from "#templates/report/headline.hbs";
import need from "#templates/report/need.hbs";
import numbers from "#templates/report/numbers.hbs";
import outlook from "#templates/report/outlook.hbs";
import persons from "#templates/report/persons.hbs";
import plan from "#templates/report/plan.hbs";
import relations from "#templates/report/relations.hbs";
import risk from "#templates/report/risk.hbs";
import tier from "#templates/report/tier.hbs";
import value from "#templates/report/value.hbs";
import wonTable from "#templates/report/won-table.hbs";
import type { CheckView } from "../view/check-view.ts";
import type { PlanView } from "../view/plan-view.ts";

const partials = {
  abc,
  actions,
  business,
  deals,
  forecast,
  funnel,
  gaps,
  headline,
  need,
  numbers,
  outlook,
  persons,
  relations,
  risk,
  tier,
  value,
  "won-table": wonTable,
};

// An environment of its own: nothing else in the process can register helpers or partials into it.
const handlebars = Handlebars.create();
for (const [name, partial] of Object.entries(partials)) {
  handlebars.registerPartial(name, handlebars.template(partial));
}

/** Places the texts of `kam check`; every text is escaped, only the marks are markup. */
export const checkTemplate: (view: CheckView) => string = handlebars.template<CheckView>(check);

/** Places a plan's texts into the page; every text is escaped, only the pictures are markup. */
export const planTemplate: (view: PlanView) => string = handlebars.template<PlanView>(plan);
