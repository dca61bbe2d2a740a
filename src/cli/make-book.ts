import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { catalogue } from "#locales/catalogue.ts";
import type { Language } from "#locales/language.ts";
import type { DocumentId } from "#report/documents/documents.ts";
import type { Theme } from "#report/theme/theme.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { openNotes, type Batch, type Notes } from "./batch/notes.ts";
import { chooseAccounts } from "./choose-accounts.ts";
import { chooseDocuments, type ChosenDocument } from "./choose-documents.ts";
import type { Failure } from "./failure.ts";
import { inParallel } from "./in-parallel.ts";
import type { NamedFile } from "./named-files.ts";
import { openBook } from "./open-book.ts";
import type { Document, Maker } from "./open-maker.ts";
import type { MakeOptions } from "./options.ts";
import { writeComplete } from "./output-file.ts";
import { codeOf, openOutput } from "./output-folder.ts";
import type { Press } from "./press.ts";
import type { Made } from "./summary.ts";
import { progressBar, type Terminal } from "./terminal.ts";

/** What all workbooks of a run have in common. */
export interface Run {
  readonly kinds: readonly DocumentId[];
  readonly options: MakeOptions;
  readonly theme: Theme;
  readonly press: Press;
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
  /** Null for a run that notes nothing: one workbook, made as a whole. */
  readonly batch: Batch | null;
}

/** What became of one workbook's documents. */
export interface BookRun {
  readonly file: NamedFile;
  readonly book: AccountBook;
  readonly folder: string;
  readonly made: readonly Made[];
}

/** Reads a workbook and makes its documents into a folder, or says why it cannot be begun. */
export async function makeBook(file: NamedFile, output: string, run: Run): Promise<Outcome<BookRun, Failure>> {
  const { kinds, options, theme, terminal, signal } = run;
  terminal.progress(catalogue(options.lang).cli.reading(file.label));
  const book = await openBook(file.path, options, signal);
  if (!book.ok) return book;
  const accounts = chooseAccounts(book.value, options.account, options.lang);
  if (!accounts.ok) return accounts;
  const documents = chooseDocuments(kinds, book.value, accounts.value, options, theme);
  if (!documents.ok) return documents;
  const place = await openOutput({ ...options, output }, documents.value);
  if (!place.ok) return place;
  const { folder, pathOf } = place.value;
  const opened = run.batch === null ? ok(null) : await openNotes(file, folder, run.batch, options);
  if (!opened.ok) return opened;
  const notes = opened.value;
  const chosen = documents.value.filter((one) => notes?.isOurs(one) !== false);
  const made: Made[] = [];
  const left: ChosenDocument[] = [];
  for (const document of chosen) {
    const path = pathOf(document);
    if ((await notes?.isMade(document, path)) === true)
      made.push({ document, file: path, fault: null, fallback: [], kept: true });
    else left.push(document);
  }
  const worked = await makeAll(left, pathOf, notes, made, run);
  return worked.ok ? ok({ file, book: book.value, folder, made }) : worked;
}

async function makeAll(
  documents: readonly ChosenDocument[],
  pathOf: (document: ChosenDocument) => string,
  notes: Notes | null,
  made: Made[],
  { options, press, terminal, signal }: Run,
): Promise<Outcome<null, Failure>> {
  if (documents.length === 0) return ok(null);
  const words = catalogue(options.lang).cli;
  const maker = await press.open();
  if (!maker.ok) return maker;
  const total = made.length + documents.length;
  await inParallel(documents, maker.value.workers, signal, async (document) => {
    const name = words.documentOf(words.documents[document.kind].name, document.draft.name);
    terminal.progress(`${progressBar(made.length, total)} ${words.working(name)}`);
    const file = pathOf(document);
    const written = await makeOne(document, file, { maker: maker.value, notes, lang: options.lang, signal });
    if (signal.aborted) return;
    const fault = written.ok ? null : written.fault;
    made.push({ document, file, fault, fallback: written.ok ? written.value.fallback : [], kept: false });
    if (!written.ok) terminal.say(words.itemFailed(name, written.fault));
    else if (written.value.uncovered.length > 0) terminal.say(words.uncovered(name, written.value.uncovered.join(" ")));
  });
  return ok(null);
}

interface Making {
  readonly maker: Maker;
  readonly notes: Notes | null;
  readonly lang: Language;
  readonly signal: AbortSignal;
}

/** Makes one document, puts it in its place and notes it, or says why there is none. */
async function makeOne(
  chosen: ChosenDocument,
  file: string,
  { maker, notes, lang, signal }: Making,
): Promise<Outcome<Document, string>> {
  const document = await maker.make(chosen.draft.write(), signal);
  if (!document.ok) return document;
  try {
    await writeComplete(file, document.value.content);
    await notes?.add(chosen, document.value.content);
    return document;
  } catch (error) {
    return fail(catalogue(lang).cli.usageFaults.outputRefused(file, codeOf(error)));
  }
}
