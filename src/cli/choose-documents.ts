import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { catalogue } from "#locales/catalogue.ts";
import type { DocumentDraft, DocumentKind } from "#report/documents/document-kind.ts";
import { documents, type DocumentId } from "#report/documents/documents.ts";
import type { Theme } from "#report/theme/theme.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import { ExitCode } from "./exit-code.ts";
import type { Failure } from "./failure.ts";
import type { MakeOptions } from "./options.ts";

/** A document to be made. */
export interface ChosenDocument {
  readonly kind: DocumentId;
  readonly draft: DocumentDraft;
}

/**
 * The documents of these kinds that the book gives. A single kind must have the edition that was asked for; of several
 * those that lack it are left out.
 */
export function chooseDocuments(
  kinds: readonly DocumentId[],
  book: AccountBook,
  accounts: readonly Account[],
  options: MakeOptions,
  theme: Theme,
): Outcome<readonly ChosenDocument[], Failure> {
  const { lang: language, asOf, audience, depth, include } = options;
  const words = catalogue(language).cli;
  const fitting = kinds.filter((id) => {
    const { audiences, depths }: DocumentKind = documents[id];
    return audiences.includes(audience) && depths.includes(depth);
  });
  const [only] = kinds;
  if (fitting.length === 0 && only !== undefined) {
    const name = words.documents[only].name;
    return fail({ exit: ExitCode.usage, text: words.usageFaults.noEdition(name, audience, depth) });
  }
  const personal = include.includes("personal");
  const chosen = fitting.flatMap((kind) =>
    documents[kind]
      .drafts(book, accounts, { language, asOf, personal, audience, depth, theme })
      .map((draft) => ({ kind, draft })),
  );
  if (chosen.length > 0) return ok(chosen);
  const missing = fitting.map((kind) => words.documents[kind].missing).join(words.sentenceGap);
  return fail({ exit: ExitCode.unusableInput, text: words.inFile(book.file, missing) });
}
