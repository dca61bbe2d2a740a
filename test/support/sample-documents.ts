import { fileURLToPath } from "node:url";
import type { Language } from "#locales/language.ts";
import type { Audience, Depth, DocumentDraft, DocumentKind } from "#report/documents/document-kind.ts";
import { DOCUMENT_IDS, documents, type DocumentId } from "#report/documents/documents.ts";
import { PLAIN_THEME } from "#report/theme/theme.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { readAccountBook } from "#workbook/read-account-book.ts";
import { readWorkbook } from "#xlsx/read-workbook.ts";
import { AS_OF } from "./sample-book.ts";

/** The sample workbook of a language, as the command line reads it. */
export async function sampleWorkbook(language: Language): Promise<AccountBook> {
  const path = fileURLToPath(new URL(`../../examples/kam-sample.${language}.xlsx`, import.meta.url));
  const workbook = await readWorkbook(path);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.fault));
  const book = readAccountBook(workbook.value);
  if (!book.ok) throw new Error(JSON.stringify(book.fault));
  return book.value;
}

export interface Edition {
  readonly id: DocumentId;
  readonly audience: Audience;
  readonly depth: Depth;
}

/** Every kind of document for every audience in every depth that it has. */
export const EDITIONS: readonly Edition[] = DOCUMENT_IDS.flatMap((id) => {
  const kind: DocumentKind = documents[id];
  return kind.audiences.flatMap((audience) => kind.depths.map((depth) => ({ id, audience, depth })));
});

/** The documents of one kind that the sample gives. */
export function sampleDrafts(
  book: AccountBook,
  id: DocumentId,
  options: { readonly language: Language; readonly audience: Audience; readonly depth: Depth },
): readonly DocumentDraft[] {
  return documents[id].drafts(book, book.accounts, { ...options, personal: true, asOf: AS_OF, theme: PLAIN_THEME });
}
