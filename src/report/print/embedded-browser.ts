import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import type { StartFailure } from "./fault.ts";
import { EMBEDDED } from "./find-browser.ts";

/** The embedded browser on disk, with the folder of libraries that it needs on a bare machine. */
export interface EmbeddedBrowser {
  readonly path: string;
  readonly libraries: string | undefined;
}

// Its shared libraries that a bare Linux lacks; the package brings them in an archive of its own.
const LIBRARIES = ["libnss3.so", "libnssutil3.so", "libnspr4.so", "libexpat.so.1"];
const LIBRARY_FOLDERS = ["/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/lib64", "/usr/lib64", "/usr/lib"];
const UNPACK_MS = 120_000;
/** The system's word for a temporary folder that is none, full, or not ours. */
const NO_PLACE: ReadonlySet<string> = new Set(["EACCES", "EDQUOT", "EEXIST", "ENOSPC", "ENOTDIR", "EPERM", "EROFS"]);

/** Unpacks the browser once per user and version: about 200 MB in the temporary folder. */
export async function embeddedBrowser(): Promise<Outcome<EmbeddedBrowser, StartFailure>> {
  try {
    const folder = await unpacked();
    return ok({
      path: join(folder, "chromium"),
      libraries: hasLibraries() ? undefined : join(folder, "al2023", "lib"),
    });
  } catch (error) {
    // An optional dependency: other systems, and lean installations, do without.
    if (error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND")
      return fail({ code: "not-found" });
    const detail = shortly(error);
    return fail(
      NO_PLACE.has(detail) ? { code: "no-folder", folder: tmpdir(), detail } : { code: "not-unpacked", detail },
    );
  }
}

/** The system's word for a fault, or the first line of what was said. */
function shortly(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return typeof code === "string" ? code : (message.split("\n", 1)[0] ?? "");
}

async function unpacked(): Promise<string> {
  const require = createRequire(import.meta.url);
  const entry = join(dirname(require.resolve(EMBEDDED)), "..", "esm", "index.js");
  const { version } = require(join(dirname(entry), "..", "..", "package.json")) as { version: string };
  const home = privateFolder();
  const target = join(home, version);
  if (existsSync(join(target, "chromium"))) return target;

  const part = mkdtempSync(join(home, "part-"));
  try {
    await unpackInto(part, entry);
    renameSync(part, target);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    // Another run unpacked it in the meantime: two renames onto one folder cannot both succeed.
    if (!existsSync(join(target, "chromium"))) throw error;
  }
  return target;
}

/**
 * The package unpacks to the system's temporary folder, trusts what it finds there and changes the
 * environment of the process that loads it: so a child process does it, in a folder of our own.
 */
async function unpackInto(folder: string, entry: string): Promise<void> {
  const script = `const { default: chromium } = await import(${JSON.stringify(pathToFileURL(entry).href)});
try {
  await chromium.executablePath();
} catch ({ code, message }) {
  console.log(code ?? message);
  process.exit();
}`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
    timeout: UNPACK_MS,
  });
  const fault = stdout.trim();
  if (fault !== "") throw Object.assign(new Error(fault), { code: fault });
}

// Nobody else may have put a program where we run one.
function privateFolder(): string {
  const { uid } = userInfo();
  const folder = join(tmpdir(), `kam-browser-${uid}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid: owner, mode } = statSync(folder);
  if (owner !== uid || (mode & 0o022) !== 0) throw new Error(`${folder} belongs to, or is writable by, someone else.`);
  return folder;
}

function hasLibraries(): boolean {
  return LIBRARIES.every((library) => LIBRARY_FOLDERS.some((folder) => existsSync(join(folder, library))));
}
