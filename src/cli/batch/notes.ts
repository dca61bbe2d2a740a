import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { catalogue } from "#locales/catalogue.ts";
import { codeOf } from "#report/print/code-of.ts";
import type { ChosenDocument } from "../choose-documents.ts";
import { ExitCode } from "../exit-code.ts";
import type { Failure } from "../failure.ts";
import type { NamedFile } from "../named-files.ts";
import type { MakeOptions } from "../options.ts";
import { hashOf, shortHash } from "./fingerprint.ts";
import { openManifest } from "./manifest.ts";
import { isInShard, type Shard } from "./shard.ts";

/** A run that notes what it made. */
export interface Batch {
  readonly shard: Shard;
  readonly resume: boolean;
  /** Hash of what its documents hang on beside their workbook. */
  readonly choices: string;
}

/** What a run knows and notes of one workbook's documents. */
export interface Notes {
  /** Whether the document falls to this part of a shared work. */
  readonly isOurs: (document: ChosenDocument) => boolean;
  /** Whether the run goes on with one that stands there, made from the same. */
  readonly isMade: (document: ChosenDocument, file: string) => Promise<boolean>;
  readonly add: (document: ChosenDocument, content: Uint8Array | string) => Promise<void>;
}

/** Opens the notes of a folder, or says why they cannot be read. */
export async function openNotes(
  { path, label }: NamedFile,
  folder: string,
  { shard, resume, choices }: Batch,
  { lang, format, audience }: MakeOptions,
): Promise<Outcome<Notes, Failure>> {
  const keyOf = ({ kind, draft }: ChosenDocument) =>
    shortHash([basename(label), kind, draft.id, audience, lang, format].join("\n"));
  try {
    const manifest = await openManifest(folder, shard);
    const from = hashOf(`${hashOf(await readFile(path))}\n${choices}`);
    return ok({
      isOurs: (document) => isInShard(keyOf(document), shard),
      isMade: async (document, file) => resume && (await manifest.isMade(keyOf(document), from, file)),
      add: (document, content) => manifest.add(keyOf(document), from, content),
    });
  } catch (error) {
    return fail({ exit: ExitCode.usage, text: catalogue(lang).cli.usageFaults.outputRefused(folder, codeOf(error)) });
  }
}
