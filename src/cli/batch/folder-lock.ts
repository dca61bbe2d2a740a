import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { mkdir, open, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { catalogue } from "#locales/catalogue.ts";
import { codeOf } from "#report/print/code-of.ts";
import { ExitCode } from "../exit-code.ts";
import type { Failure } from "../failure.ts";
import type { MakeOptions } from "../options.ts";
import { folderRefused } from "../output-folder.ts";
import { isRunning, MACHINE, startOf } from "../this-machine.ts";
import { WHOLE } from "./shard.ts";

/** A folder that one run at a time writes into; each part of a shared work has a lock of its own. */
export interface FolderLock {
  /** Takes the folder, unless this run has it already. */
  readonly take: (folder: string) => Promise<Outcome<null, Failure>>;
  readonly release: () => void;
}

/** Who holds a folder. */
interface Holder {
  readonly machine: string;
  readonly process: number;
  readonly started: string | null;
}

// A run on another machine shows that it lives by the file's time.
const SIGN_OF_LIFE_MS = 60_000;
const ABANDONED_MS = 10 * SIGN_OF_LIFE_MS;

export function folderLock({ shard: { part, of } = WHOLE, lang }: Pick<MakeOptions, "shard" | "lang">): FolderLock {
  const words = catalogue(lang).cli.usageFaults;
  const name = of === WHOLE.of ? ".kam.lock" : `.kam.${String(part)}-of-${String(of)}.lock`;
  let held: string | null = null;
  let life: NodeJS.Timeout | undefined;
  const release = () => {
    clearInterval(life);
    process.removeListener("exit", release);
    if (held !== null) rmSync(held, { force: true });
    held = null;
  };
  return {
    release,
    async take(folder) {
      if (held !== null) return ok(null);
      const path = join(folder, name);
      try {
        await mkdir(folder, { recursive: true });
        if (!(await create(path)) && !((await removeStale(path)) && (await create(path))))
          return fail({ exit: ExitCode.usage, text: words.folderBusy(folder, path) });
      } catch (error) {
        return fail(folderRefused(folder, error, lang));
      }
      held = path;
      process.once("exit", release);
      // A file that somebody deleted needs no sign of life.
      life = setInterval(
        () => void utimes(path, new Date(), new Date()).catch(() => undefined),
        SIGN_OF_LIFE_MS,
      ).unref();
      return ok(null);
    },
  };
}

/** False where the file is there already. */
async function create(path: string): Promise<boolean> {
  const holder: Holder = { machine: MACHINE, process: process.pid, started: await startOf(process.pid) };
  try {
    const file = await open(path, "wx");
    try {
      await file.writeFile(JSON.stringify(holder));
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** Removes the lock of a run that was killed; false where its run goes on. */
async function removeStale(path: string): Promise<boolean> {
  if (!(await isStale(path))) return false;
  // Only one of several runs can rename it, and what it renamed may meanwhile be another one's new lock.
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return true;
    throw error;
  }
  const isFree = await isStale(aside);
  await (isFree ? rm(aside) : rename(aside, path));
  return isFree;
}

async function isStale(path: string): Promise<boolean> {
  const holder = holderIn(await readFile(path, "utf8").catch(() => ""));
  const changed = await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  if (holder?.machine !== MACHINE) return Date.now() - changed > ABANDONED_MS;
  const isSame = holder.started === null || holder.started === (await startOf(holder.process));
  return !(isRunning(holder.process) && isSame);
}

function holderIn(text: string): Holder | null {
  try {
    return JSON.parse(text) as Holder | null;
  } catch {
    // Half written, by a run that was killed or that writes it now: its age tells which.
    return null;
  }
}
