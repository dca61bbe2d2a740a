import { NEUTRALITY_CHECKS, type NeutralityCheck } from "#core/guide/requirements-outline.ts";
import { guide } from "#locales/guide.ts";
import type { AccountContext } from "../document/account-context.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, note, row, section, table, text, words as column } from "../document/make-part.ts";
import { requirementsOf } from "../facts/requirements.ts";
import type { TenderFacts } from "../facts/tender-facts.ts";
import { dateText, markOf, paragraph, sourcesText } from "../report-context.ts";
import { articlesText } from "./tender-context.ts";

/** Whether the requirements that we helped to write are neutral, by the last review; null where there was none. */
export function requirementsSection(context: AccountContext, { rows }: TenderFacts): SectionView | null {
  const { catalogue, format, language, names, words } = context;
  const [last] = rows.reviews;
  if (last === undefined) return null;
  const say = catalogue.documents.tender.requirements;
  const { verdict, broken, unanswered, missing, share } = requirementsOf(last);
  const { requirements } = guide(language);
  const title = { NEUTRAL: say.title.neutral, OPEN: say.title.open, "NOT-NEUTRAL": say.title.broken }[verdict];
  const count = verdict === "OPEN" ? unanswered.length : broken.length;
  const told = [
    say.by(dateText(context, last.date), last.reviewer ?? words.none),
    say.written(format.ratio(share), missing.map((one) => requirements.rows[one].section).join(words.list)),
    last.changes === null ? null : say.remedy(names.inText(last.changes)),
  ];
  return section("requirements", say.subject, title(format.count(count)), [
    text(paragraph(context, told)),
    ...(broken.length + unanswered.length === 0 ? [] : [checksTable(context, broken, unanswered)]),
    note(paragraph(context, [say.note, sourcesText(context, [["TEND-11", "law", "own"]])])),
  ]);
}

/** Only what is not kept or not answered: what is kept needs no line. */
function checksTable(
  context: AccountContext,
  broken: readonly NeutralityCheck[],
  unanswered: readonly NeutralityCheck[],
) {
  const { catalogue, language } = context;
  const say = catalogue.documents.tender.requirements;
  const { neutrality } = guide(language);
  const lineOf = (check: NeutralityCheck, answer: Parameters<typeof row>[0][number]) => {
    const articles = NEUTRALITY_CHECKS[check];
    const basis = articles.length === 0 ? neutrality.ownArticle : articlesText(context, articles);
    return row([neutrality.rows[check].check, neutrality.rows[check].statement, answer, basis]);
  };
  const heads = [
    column(say.columns.check, 30),
    column(say.columns.statement),
    column(say.columns.answer, 18),
    column(say.columns.basis, 46),
  ];
  return table(heads, [
    ...broken.map((check) => lineOf(check, cell(say.no, { mark: markOf(context, "bad") }))),
    ...unanswered.map((check) => lineOf(check, say.unanswered)),
  ]);
}
