import type { DocumentOptions } from "../../documents/document-kind.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { FrameView } from "../frame-view.ts";
import { hidingNames, type PersonNames } from "../person-names.ts";
import { unitText } from "../report-context.ts";
import { accountContext, type AccountContext } from "./account-context.ts";
import { documentFrame } from "./document-frame.ts";

/** What a document writes with that has a copy for the customer. */
export interface SharedContext extends AccountContext {
  readonly forCustomer: boolean;
  /** A text of the workbook as its reader may see it; null where there is none, or it is only for the team. */
  readonly told: (text: string | null) => string | null;
  /** Whether a text names a rival or a judgement of ours. */
  readonly isInside: (text: string) => boolean;
}

/** Judgements of ours in the words of both languages: a text that holds one stays inside. */
const OURS_ALONE =
  /(?<![a-z])(?:CR ?[1-5]|KDM|BATNA|ZOPA)(?![a-z])|毛利|利润率|流失|挽留|对手|竞品|竞争|赢率|赢单|丢单|概率|底线|[战核]\S级客户|潜力级|服务级|决策链|\b(?:gross (?:profit|margin)|margin|churn|competitors?|rivals?|win rate|probability|walk.?away|decision chain|tier)\b/iu;

export function sharedContext(
  book: AccountBook,
  account: Account,
  options: DocumentOptions,
  amounts: readonly (number | null)[],
): SharedContext {
  const context = accountContext(book, account, options, amounts);
  const isInside = insideTexts(book, account);
  if (options.audience !== "customer") {
    const told = (text: string | null) => (text === null ? null : context.names.inText(text));
    return { ...context, forCustomer: false, told, isInside };
  }
  const names = representatives(account, options.personal, context.catalogue.documents.shared.representative);
  const told = (text: string | null) => (text === null || isInside(text) ? null : names.inText(text));
  return { ...context, names, forCustomer: true, told, isInside };
}

/** The first word of ours alone in these texts, or null where a customer may read them. */
export function insideWord(texts: readonly string[]): string | null {
  for (const text of texts) {
    const [word] = OURS_ALONE.exec(text) ?? [];
    if (word !== undefined) return word;
  }
  return null;
}

/** Tells a text that names a rival or a judgement of ours. */
export function insideTexts(book: AccountBook, account: Account): (text: string) => boolean {
  const rivals = rivalNames(book, account);
  return (text) => OURS_ALONE.test(text) || rivals.some((name) => text.includes(name));
}

/** Head and foot: a customer is not told that the document is our secret, nor where the numbers come from. */
export function sharedFrame(context: SharedContext, document: string, amounts: boolean): FrameView {
  const frame = documentFrame(context, document, amounts);
  if (!context.forCustomer) return frame;
  const { shared } = context.catalogue.documents;
  const { personalData, separator } = context.words;
  const holdsPersons = context.personal && context.account.persons.length > 0;
  return {
    ...frame,
    mark: [shared.confidential, ...(holdsPersons ? [personalData] : [])].join(separator),
    foot: amounts ? shared.foot(unitText(context)) : "",
  };
}

/** Whoever they are to us, in their own document people are representatives with a number. */
function representatives({ persons }: Account, personal: boolean, called: (number: string) => string): PersonNames {
  if (personal) return { of: ({ name }) => name, inText: (text) => text };
  const names = new Map(persons.map((person, at) => [person, called(String(at + 1))]));
  return {
    of: (person) => names.get(person) ?? called(""),
    inText: hidingNames([...names].map(([{ name }, placeholder]) => [name, placeholder])),
  };
}

// A single character would be found within other words.
const SHORTEST = 2;

function rivalNames({ team }: AccountBook, account: Account): readonly string[] {
  const names = [
    ...team.rivals.flatMap(({ name, shortName }) => [name, shortName]),
    ...account.opportunities.map(({ rival }) => rival),
    ...account.productUnits.map(({ rival }) => rival),
  ];
  return [...new Set(names.filter((name) => name !== null))].filter((name) => [...name.trim()].length >= SHORTEST);
}
