import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { codeOf } from "./code-of.ts";

/** A temporary folder of one browser: its profile and its list of fonts. */
export interface WorkFolder {
  readonly profile: string;
  /** A fontconfig file that adds our fonts, without which a Linux that has none prints no text at all. */
  readonly fontconfig: string;
  readonly remove: () => void;
}

const PREFIX = "kam-print-";
const STALE_MS = 60 * 60 * 1000;

export function workFolder(fonts: string): WorkFolder {
  mkdirSync(tmpdir(), { recursive: true });
  sweep();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const fontconfig = join(folder, "fonts.conf");
  writeFileSync(fontconfig, fontconfigFile(fonts, join(folder, "font-cache")));
  return { profile: join(folder, "profile"), fontconfig, remove };
}

function fontconfigFile(fonts: string, cache: string): string {
  const text = (path: string) => path.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${text(fonts)}</dir>
  <cachedir>${text(cache)}</cachedir>
</fontconfig>
`;
}

/** Removes what a killed run has left behind. */
function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    const folder = join(tmpdir(), name);
    if (pid !== undefined && !isRunning(Number(pid)) && isStale(folder)) removeIfOurs(folder);
  }
}

function removeIfOurs(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    const isSomebodyElses = ["EACCES", "EPERM"].includes(codeOf(error));
    if (!isSomebodyElses) throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

// A container that shares the folder has process numbers of its own, hence the age.
function isStale(folder: string): boolean {
  const status = statSync(folder, { throwIfNoEntry: false });
  return status !== undefined && Date.now() - status.mtimeMs > STALE_MS;
}
