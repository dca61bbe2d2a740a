import { guide } from "#locales/guide.ts";
import type { KeyActionDue } from "#core/guide/key-actions.ts";
import { dealName } from "../deal-texts.ts";
import type { AccountContext } from "../document/account-context.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, note, row, section, table, text, words as column, type Row } from "../document/make-part.ts";
import { distanceText } from "../document/shown-rows.ts";
import { markOf, paragraph, sourcesText, tableName, whereText } from "../report-context.ts";
import type { CurrentStep, DealRecord, RecordsFacts } from "./records-facts.ts";
import { isProved, stepName } from "./step-texts.ts";

/** What rep, pre-sales and manager owe in the step of the largest opportunity. */
export function stepSection(context: AccountContext, { deals }: RecordsFacts): SectionView {
  const { catalogue, format, language, words } = context;
  const { subject, title, enter, enterDeal, note: told, more } = catalogue.documents.records.step;
  const [largest] = deals;
  if (largest === undefined) {
    const where = enterDeal(words.table(tableName(context, "opportunities")));
    return section("step", subject, title.noDeal, [text(where, 2)]);
  }
  const deal = dealName(context, largest.opportunity);
  const { current } = largest;
  if (current === null) {
    const where = enter(whereText(context, "stageLog", "date"));
    return section("step", subject, title.noStep(deal), [text(where, 2)]);
  }
  const { evidence } = guide(language).keyActions;
  const notes = [
    told(format.date(current.entered), evidence[current.step]),
    deals.length > 1 ? more(format.count(deals.length - 1)) : null,
    sourcesText(context, [["FUN-2", "own"]]),
  ];
  return section("step", subject, title.at(deal, stepName(context, current.step)), [
    actionTable(context, largest, current),
    note(paragraph(context, notes), 2),
  ]);
}

function actionTable(context: AccountContext, deal: DealRecord, current: CurrentStep) {
  const { columns } = context.catalogue.documents.records.step;
  const heads = [
    column(columns.role, 25),
    column(columns.action),
    column(columns.deliverable, 40),
    column(columns.verifier, 25),
    column(columns.due, 21),
    column(columns.state, 27),
  ];
  const isDone = isProved(deal, current.step, context.asOf);
  const rows = current.actions.map((due) => actionRow(context, current, due, isDone));
  return table(heads, rows);
}

function actionRow(context: AccountContext, current: CurrentStep, due: KeyActionDue, isDone: boolean): Row {
  const { asOf, catalogue, format, language } = context;
  const { codes, documents } = catalogue;
  const { action, deliverable } = guide(language).keyActions.rows[current.step][due.role];
  const late = !isDone && due.due < asOf;
  const state = isDone ? documents.records.evidence.verified : distanceText(context, due.due);
  return row([
    codes.ourLevel[due.role],
    action,
    deliverable,
    codes.ourLevel[due.verifier],
    format.date(due.due),
    cell(state, { tone: late ? "bad" : "plain", mark: late ? markOf(context, "warn") : null }),
  ]);
}
