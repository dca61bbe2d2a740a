import { appendFile, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { hashOf } from "./fingerprint.ts";
import { WHOLE, type Shard } from "./shard.ts";

/** A document that is there, or was about to take its place when its run was killed, without the name of anybody: one line of the manifest. */
export interface Entry {
  /** Tells the document from all others of the folder. */
  readonly key: string;
  /** Hash of all that it was made from. */
  readonly from: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** What a folder of documents holds, as lines of JSON that runs add to. */
export interface Manifest {
  /** Whether this document, made from this, stands in its file as it was written. */
  readonly isMade: (key: string, from: string, file: string) => Promise<boolean>;
  readonly add: (key: string, from: string, content: Uint8Array | string) => Promise<void>;
}

const NAME = /^kam-manifest.*\.jsonl$/;

/** Reads what all runs into this folder have noted; each part of a shared work notes its own in a file of its own. */
export async function openManifest(folder: string, { part, of }: Shard): Promise<Manifest> {
  const known = new Map<string, Entry>();
  const names = (await readdir(folder)).filter((name) => NAME.test(name)).sort();
  for (const name of names) {
    for (const entry of entriesIn(await readFile(join(folder, name), "utf8"))) known.set(entry.key, entry);
  }
  const own = join(
    folder,
    of === WHOLE.of ? "kam-manifest.jsonl" : `kam-manifest.${String(part)}-of-${String(of)}.jsonl`,
  );
  // A run that was killed amid a line has not ended it.
  if (!(await readFile(own, "utf8").catch(() => "\n")).endsWith("\n")) await appendFile(own, "\n");
  return {
    async isMade(key, from, file) {
      const entry = known.get(key);
      if (entry?.from !== from) return false;
      const content = await readFile(file).catch(() => null);
      return content !== null && hashOf(content) === entry.sha256;
    },
    async add(key, from, content) {
      const entry: Entry = { key, from, sha256: hashOf(content), bytes: Buffer.byteLength(content) };
      known.set(key, entry);
      await appendFile(own, `${JSON.stringify(entry)}\n`);
    },
  };
}

/** Lines that a killed run left half written are none. */
function entriesIn(text: string): readonly Entry[] {
  return text.split("\n").flatMap((line) => {
    try {
      const entry = JSON.parse(line) as Partial<Entry> | null;
      return isEntry(entry) ? [entry] : [];
    } catch {
      return [];
    }
  });
}

function isEntry(entry: Partial<Entry> | null): entry is Entry {
  return (
    typeof entry?.key === "string" &&
    typeof entry.from === "string" &&
    typeof entry.sha256 === "string" &&
    typeof entry.bytes === "number"
  );
}
