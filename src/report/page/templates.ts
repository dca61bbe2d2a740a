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
import band from "#templates/report/band.hbs";
import cell from "#templates/report/cell.hbs";
import document from "#templates/report/document.hbs";
import checksPart from "#templates/report/parts/checks.hbs";
import fieldsPart from "#templates/report/parts/fields.hbs";
import figurePart from "#templates/report/parts/figure.hbs";
import keyNumbersPart from "#templates/report/parts/key-numbers.hbs";
import pairsPart from "#templates/report/parts/pairs.hbs";
import pointsPart from "#templates/report/parts/points.hbs";
import signaturesPart from "#templates/report/parts/signatures.hbs";
import tablePart from "#templates/report/parts/table.hbs";
import textPart from "#templates/report/parts/text.hbs";
import type { CheckView } from "../view/check-view.ts";
import type { DocumentView } from "../view/document/document-view.ts";
import type { Part } from "../view/document/part.ts";
import type { PlanView } from "../view/plan-view.ts";

const partials = {
  abc,
  actions,
  band,
  business,
  cell,
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

/** One template for each kind of part. */
const parts: Readonly<Record<Part["kind"], object>> = {
  checks: checksPart,
  fields: fieldsPart,
  figure: figurePart,
  "key-numbers": keyNumbersPart,
  pairs: pairsPart,
  points: pointsPart,
  signatures: signaturesPart,
  table: tablePart,
  text: textPart,
};

// An environment of its own: nothing else in the process can register helpers or partials into it.
const handlebars = Handlebars.create();
for (const [name, partial] of [...Object.entries(partials), ...Object.entries(parts)]) {
  handlebars.registerPartial(name, handlebars.template(partial));
}

/** Places the texts of `kam check`; every text is escaped, only the marks are markup. */
export const checkTemplate: (view: CheckView) => string = handlebars.template<CheckView>(check);

/** Places a plan's texts into the page; every text is escaped, only the pictures are markup. */
export const planTemplate: (view: PlanView) => string = handlebars.template<PlanView>(plan);

/** Places the parts of a document; every text is escaped, only the pictures are markup. */
export const documentTemplate: (view: DocumentView) => string = handlebars.template<DocumentView>(document);
