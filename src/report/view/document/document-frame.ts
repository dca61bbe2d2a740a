import type { FrameView } from "../frame-view.ts";
import { footText, headName } from "../page-margins.ts";
import { unitText } from "../report-context.ts";
import type { AccountContext } from "./account-context.ts";

/**
 * Head and foot of a document about one account.
 * @param document what it is, such as 拜访简报
 * @param amounts whether there are amounts, whose unit the foot then tells
 */
export function documentFrame(context: AccountContext, document: string, amounts: boolean): FrameView {
  const { account, asOf, book, words, catalogue, format, personal } = context;
  const marks = personal && holdsPersons(context) ? [words.confidential, words.personalData] : [words.confidential];
  const foot = amounts ? words.foot(unitText(context), book.file) : catalogue.documents.common.foot(book.file);
  return {
    account: headName(account.name),
    document: [document, words.asOf(format.date(asOf))].join(words.separator),
    mark: marks.join(words.separator),
    foot: footText(foot),
    page: words.page,
  };
}

function holdsPersons({ account }: AccountContext): boolean {
  return [account.persons, account.visits, account.visitPreparations, account.developmentLog].some(
    (rows) => rows.length > 0,
  );
}
