import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { catalogue } from "#locales/catalogue.ts";
import type { DocumentId } from "#report/documents/documents.ts";
import type { Theme } from "#report/theme/theme.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { hashOf, shortHash } from "./batch/fingerprint.ts";
import { openManifest, type Manifest } from "./batch/manifest.ts";
import { isInShard, type Shard } from "./batch/shard.ts";
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
  readonly batch: { readonly shard: Shard; readonly resume: boolean; readonly choices: string } | null;
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
  const notes = run.batch === null ? null : await openNotes(file, folder, run.batch, options);
  const chosen = documents.value.filter((one) => notes === null || isInShard(notes.keyOf(one), notes.shard));
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
    const written = await makeOne(document, file, maker.value, options, signal);
    if (signal.aborted) return;
    const fault = written.ok ? null : written.fault;
    made.push({ document, file, fault, fallback: written.ok ? written.value.fallback : [], kept: false });
    if (!written.ok) terminal.say(words.itemFailed(name, written.fault));
    else if (written.value.uncovered.length > 0) terminal.say(words.uncovered(name, written.value.uncovered.join(" ")));
    if (written.ok) await notes?.add(document, written.value.content);
  });
  return ok(null);
}

/** Makes one document and puts it in its place, or says why there is none. */
async function makeOne(
  { draft }: ChosenDocument,
  file: string,
  maker: Maker,
  { lang }: MakeOptions,
  signal: AbortSignal,
): Promise<Outcome<Document, string>> {
  const document = await maker.make(draft.write(), signal);
  if (!document.ok) return document;
  try {
    await writeComplete(file, document.value.content);
    return document;
  } catch (error) {
    return fail(catalogue(lang).cli.usageFaults.outputRefused(file, codeOf(error)));
  }
}

/** What this run knows and notes of one workbook's documents. */
interface Notes {
  readonly shard: Shard;
  readonly keyOf: (document: ChosenDocument) => string;
  readonly isMade: (document: ChosenDocument, file: string) => Promise<boolean>;
  readonly add: (document: ChosenDocument, content: Document["content"]) => Promise<void>;
}

async function openNotes(
  { path, label }: NamedFile,
  folder: string,
  { shard, resume, choices }: NonNullable<Run["batch"]>,
  { lang, format, audience }: MakeOptions,
): Promise<Notes> {
  const manifest: Manifest = await openManifest(folder, shard);
  const from = hashOf(`${hashOf(await readFile(path))}\n${choices}`);
  const keyOf = ({ kind, draft }: ChosenDocument) =>
    shortHash([basename(label), kind, draft.id, audience, lang, format].join("\n"));
  return {
    shard,
    keyOf,
    isMade: async (document, file) => resume && (await manifest.isMade(keyOf(document), from, file)),
    add: (document, content) => manifest.add(keyOf(document), from, content),
  };
}
