import Handlebars from "handlebars/runtime.js";
import check from "#templates/report/check.hbs";
import headline from "#templates/report/headline.hbs";
import band from "#templates/report/band.hbs";
import cell from "#templates/report/cell.hbs";
import index from "#templates/report/index.hbs";
import document from "#templates/report/document.hbs";
import part from "#templates/report/part.hbs";
import checksPart from "#templates/report/parts/checks.hbs";
import fieldsPart from "#templates/report/parts/fields.hbs";
import figurePart from "#templates/report/parts/figure.hbs";
import halvesPart from "#templates/report/parts/halves.hbs";
import keyNumbersPart from "#templates/report/parts/key-numbers.hbs";
import pairsPart from "#templates/report/parts/pairs.hbs";
import pointsPart from "#templates/report/parts/points.hbs";
import signaturesPart from "#templates/report/parts/signatures.hbs";
import tablePart from "#templates/report/parts/table.hbs";
import textPart from "#templates/report/parts/text.hbs";
import type { CheckView } from "../view/check-view.ts";
import type { IndexView } from "../view/index-view.ts";
import type { DocumentView } from "../view/document/document-view.ts";
import type { Part } from "../view/document/part.ts";
import type { sheetsByKind } from "./parts-by-kind.ts";

const partials = { band, cell, headline, part };

/** One template for each kind of part. */
const parts: Readonly<Record<Part["kind"], object>> = {
  checks: checksPart,
  fields: fieldsPart,
  figure: figurePart,
  halves: halvesPart,
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

/** Places the links to a run's documents; every text is escaped. */
export const indexTemplate: (view: IndexView) => string = handlebars.template<IndexView>(index);

/** Places the parts of a document; every text is escaped, only the pictures are markup. */
export const documentTemplate: (page: DocumentPage) => string = handlebars.template<DocumentPage>(document);

/** A document with its parts by kind, with the company's logo and what that is to people who do not see it. */
export interface DocumentPage extends Omit<DocumentView, "sheets"> {
  readonly sheets: ReturnType<typeof sheetsByKind>;
  readonly brand: { readonly alt: string; readonly source: string } | null;
}
