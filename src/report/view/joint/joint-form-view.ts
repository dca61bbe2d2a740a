import { isoDate } from "#core/calendar/iso-date.ts";
import { JOINT_PLAN_PARTS, type JointPlanPart } from "#core/guide/joint-plan.ts";
import { guide } from "#locales/guide.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { DocumentOptions } from "../../documents/document-kind.ts";
import { sharedContext, sharedFrame, type SharedContext } from "../document/customer-copy.ts";
import { documentHeadline } from "../document/document-headline.ts";
import type { DocumentView, SectionView } from "../document/document-view.ts";
import { field, note, row, section, table, wide, words as column } from "../document/make-part.ts";
import { whereText } from "../report-context.ts";

const LINES = 2;

/** A joint plan that is still to be made: room to write for both, and how to fill it in. */
export function jointFormView(book: AccountBook, account: Account, options: DocumentOptions): DocumentView<null> {
  const context = sharedContext(book, account, options, []);
  const { forCustomer, catalogue, words } = context;
  const joint = catalogue.documents.jointPlan;
  const { clause, text, clauseForCustomer, textForCustomer } = joint.statement.form;
  const statement = {
    standing: forCustomer ? ("good" as const) : ("warn" as const),
    area: joint.area.form,
    clause: forCustomer ? clauseForCustomer : clause,
    text: forCustomer ? textForCustomer : text,
  };
  const who = [joint.document, joint.who.form, joint.who.owner(account.customer.owner ?? words.none)];
  return {
    schema: "kam-joint-form/1",
    language: options.language,
    asOf: isoDate(options.asOf),
    documentTitle: joint.documentTitle(account.name, joint.document),
    frame: sharedFrame(context, joint.document, false),
    headline: documentHeadline(context, who, [statement]),
    sheets: [
      { onePage: true, bands: [wide(fieldsSection(context))] },
      ...(forCustomer ? [] : [{ onePage: false, bands: [wide(notesSection(context))] }]),
    ],
    figures: null,
  };
}

function fieldsSection({ catalogue, language, forCustomer }: SharedContext): SectionView {
  const { form, confirm } = catalogue.documents.jointPlan;
  const { rows } = guide(language).jointPlan;
  const spoken: Readonly<Partial<Record<JointPlanPart, { readonly part: string; readonly question: string }>>> =
    forCustomer ? form.forCustomer : {};
  const { ours, theirs, theirsForCustomer, date } = confirm.signatures;
  const parts = JOINT_PLAN_PARTS.map((id) => {
    const { part, question } = spoken[id] ?? rows[id];
    return field(form.field(part, question), null, 12, LINES);
  });
  return section("form", form.subject, form.title, [
    { kind: "fields", fields: [field(form.name, null, 6), field(form.period, null, 6), ...parts] },
    {
      kind: "signatures",
      signatures: [ours, forCustomer ? theirsForCustomer : theirs].map((name) => ({ name, date })),
    },
  ]);
}

function notesSection(context: SharedContext): SectionView {
  const { subject, title, columns, enter } = context.catalogue.documents.jointPlan.form.notes;
  const { rows } = guide(context.language).jointPlan;
  const lines = JOINT_PLAN_PARTS.map((part) => row([rows[part].part, rows[part].content, rows[part].customerEdition]));
  return section("notes", subject, title, [
    table([column(columns.part, 34), column(columns.content), column(columns.customer, 62)], lines),
    note(enter(whereText(context, "jointPlans", "name"))),
  ]);
}
