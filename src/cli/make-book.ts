import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { catalogue } from "#locales/catalogue.ts";
import type { Language } from "#locales/language.ts";
import type { DocumentId } from "#report/documents/documents.ts";
import type { Theme } from "#report/theme/theme.ts";
import { codeOf } from "#report/print/code-of.ts";
import type { Breaker, ItemFault } from "./batch/breaker.ts";
import type { FolderLock } from "./batch/folder-lock.ts";
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
import { openOutput } from "./output-folder.ts";
import type { Press } from "./press.ts";
import type { Findings, Made, Named } from "./summary.ts";
import { progressBar, type Terminal } from "./terminal.ts";

/** What all workbooks of a run have in common. */
export interface Run {
  readonly kinds: readonly DocumentId[];
  readonly options: MakeOptions;
  readonly theme: Theme;
  readonly press: Press;
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
  /** The output folder, for this run alone. */
  readonly lock: FolderLock;
  /** Ends the run when going on is of no use. */
  readonly breaker: Breaker;
  /** Null for a run that notes nothing: one workbook, made as a whole. */
  readonly batch: Batch | null;
}

/** What became of one workbook's documents. */
export interface BookRun {
  readonly file: NamedFile;
  readonly book: Findings;
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
  // A file alone among others leaves its folder to everybody.
  const taken = folder === output ? await run.lock.take(folder) : ok(null);
  if (!taken.ok) return taken;
  const opened = run.batch === null ? ok(null) : await openNotes(file, folder, run.batch, options);
  if (!opened.ok) return opened;
  const notes = opened.value;
  const chosen = documents.value.filter((one) => notes?.isOurs(one) !== false);
  const made: Made[] = [];
  const left: ChosenDocument[] = [];
  for (const document of chosen) {
    const path = pathOf(document);
    if ((await notes?.isMade(document, path)) === true)
      made.push({ document: namesOf(document), file: path, fault: null, fallback: [], kept: true });
    else left.push(document);
  }
  const worked = await makeAll(left, pathOf, notes, made, run);
  const { file: name, issues } = book.value;
  return worked.ok ? ok({ file, book: { file: name, issues }, made }) : worked;
}

function namesOf({ kind, draft: { id, name } }: ChosenDocument): Named {
  return { kind, id, name };
}

async function makeAll(
  documents: readonly ChosenDocument[],
  pathOf: (document: ChosenDocument) => string,
  notes: Notes | null,
  made: Made[],
  { options, press, terminal, signal, breaker }: Run,
): Promise<Outcome<null, Failure>> {
  if (documents.length === 0) return ok(null);
  const words = catalogue(options.lang).cli;
  const maker = await press.open();
  if (!maker.ok) return maker;
  const total = made.length + documents.length;
  const left = new Set(documents);
  await inParallel(documents, maker.value.workers, AbortSignal.any([signal, breaker.signal]), async (document) => {
    const name = words.documentOf(words.documents[document.kind].name, document.draft.name);
    left.delete(document);
    terminal.progress(`${progressBar(made.length, total)} ${words.working(name)}`);
    const file = pathOf(document);
    const written = await makeOne(document, file, { maker: maker.value, notes, lang: options.lang, signal });
    if (signal.aborted) return;
    const fault = written.ok ? null : written.fault;
    breaker.note(fault);
    const fallback = written.ok ? written.value.fallback : [];
    made.push({ document: namesOf(document), file, fault: fault?.text ?? null, fallback, kept: false });
    if (!written.ok) terminal.say(words.itemFailed(name, written.fault.text));
    else if (written.value.uncovered.length > 0) terminal.say(words.uncovered(name, written.value.uncovered.join(" ")));
  });
  const reason = breaker.reason();
  if (reason === null || signal.aborted) return ok(null);
  for (const document of left)
    made.push({ document: namesOf(document), file: pathOf(document), ...NOTHING, fault: words.notTried(reason) });
  terminal.say(words.gaveUp(left.size, reason));
  return ok(null);
}

const NOTHING = { fallback: [], kept: false };

interface Making {
  readonly maker: Maker;
  readonly notes: Notes | null;
  readonly lang: Language;
  readonly signal: AbortSignal;
}

/** Makes one document, notes it and puts it in its place, or says why there is none. */
async function makeOne(
  chosen: ChosenDocument,
  file: string,
  { maker, notes, lang, signal }: Making,
): Promise<Outcome<Document, ItemFault>> {
  const document = await maker.make(chosen.draft.write(), signal);
  if (!document.ok) return fail({ text: document.fault, cause: document.fault });
  try {
    const { content } = document.value;
    // Noted before it is there: whoever is killed in between makes it again, and what is there is never without a note.
    await writeComplete(file, content, { beforeRename: async () => notes?.add(chosen, content) });
    return document;
  } catch (error) {
    const cause = codeOf(error);
    return fail({ text: catalogue(lang).cli.usageFaults.outputRefused(file, cause), cause });
  }
}
