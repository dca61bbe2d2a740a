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
 * The documents of these kinds that the book gives. A single kind must have the edition that was asked for. Of several, those
 * that are not for the audience are left out, and those of one depth alone are made in it.
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
  const depthOf = (id: DocumentId) => {
    const { depths }: DocumentKind = documents[id];
    if (depths.includes(depth)) return depth;
    return kinds.length > 1 && depths.length === 1 ? depths[0] : undefined;
  };
  const fitting = kinds.flatMap((kind) => {
    const { audiences }: DocumentKind = documents[kind];
    const own = depthOf(kind);
    return audiences.includes(audience) && own !== undefined ? [{ kind, depth: own }] : [];
  });
  const [only] = kinds;
  if (fitting.length === 0 && only !== undefined) {
    const name = words.documents[only].name;
    return fail({ exit: ExitCode.usage, text: words.usageFaults.noEdition(name, audience, depth) });
  }
  const personal = include.includes("personal");
  const chosen = fitting.flatMap(({ kind, depth }) =>
    documents[kind]
      .drafts(book, accounts, { language, asOf, personal, audience, depth, theme })
      .map((draft) => ({ kind, draft })),
  );
  if (chosen.length > 0) return ok(chosen);
  const missing = fitting.map(({ kind }) => words.documents[kind].missing).join(words.sentenceGap);
  return fail({ exit: ExitCode.unusableInput, text: words.inFile(book.file, missing) });
}
