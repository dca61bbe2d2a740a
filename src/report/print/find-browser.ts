import { accessSync, constants, statSync } from "node:fs";
import { posix, win32 } from "node:path";

/** What the search knows of the machine; a test hands in its own. */
export interface Machine {
  readonly platform: string;
  readonly arch: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isProgram: (path: string) => boolean;
}

/** A browser that may be there: a file, or the one that our package brings along. */
export type Candidate = FileCandidate | { readonly kind: "embedded"; readonly label: string };

interface FileCandidate {
  readonly kind: "file";
  readonly label: string;
  readonly path: string | undefined;
}

export const EMBEDDED = "@sparticuz/chromium";

/** The browser that a user names, as a path or as a command. */
export function namedBrowser(name: string, machine: Machine): string | undefined {
  const candidate = locate(name, machine);
  return candidate.path ?? (machine.isProgram(name) ? name : undefined);
}

/** Every place where a browser is looked for, in order; `path` is undefined where there is none. */
export function browserCandidates(machine: Machine): readonly Candidate[] {
  const files = [...namedByEnvironment(machine), ...places(machine)].map((label) => locate(label, machine));
  return hasEmbedded(machine) ? [...files, { kind: "embedded", label: EMBEDDED }] : files;
}

export function thisMachine(): Machine {
  const { platform, arch, env } = process;
  return { platform, arch, env, isProgram };
}

function namedByEnvironment({ env }: Machine): string[] {
  return [env["PUPPETEER_EXECUTABLE_PATH"], env["CHROME_PATH"]].filter(
    (path) => path !== undefined && path !== "",
  ) as string[];
}

// The package holds a Linux binary for x64 and nothing else.
function hasEmbedded({ platform, arch }: Machine): boolean {
  return platform === "linux" && arch === "x64";
}

/** Headless shells first, since they print about twice as fast; a bare name is looked up in PATH. */
function places({ platform, env }: Machine): string[] {
  if (platform === "win32") return ["chrome-headless-shell.exe", ...onWindows(env)];
  if (platform === "darwin") return ["chrome-headless-shell", ...onMac(env)];
  return [
    "chrome-headless-shell",
    "chromium-headless-shell",
    "google-chrome-stable",
    "google-chrome",
    "/opt/google/chrome/chrome",
    "microsoft-edge-stable",
    "microsoft-edge",
    "/opt/microsoft/msedge/msedge",
    "chromium",
    "chromium-browser",
  ];
}

function onWindows(env: Machine["env"]): string[] {
  const roots = [env["ProgramFiles"], env["ProgramFiles(x86)"], env["LOCALAPPDATA"]].filter(
    (root) => root !== undefined,
  );
  const programs = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
  return programs.flatMap((program) => roots.map((root) => win32.join(root, program)));
}

function onMac(env: Machine["env"]): string[] {
  const programs = ["Google Chrome", "Microsoft Edge", "Chromium"];
  const folders = ["/Applications", ...(env["HOME"] === undefined ? [] : [posix.join(env["HOME"], "Applications")])];
  return programs.flatMap((name) => folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`));
}

function locate(label: string, { platform, env, isProgram }: Machine): FileCandidate {
  const path = platform === "win32" ? win32 : posix;
  if (path.isAbsolute(label)) return { kind: "file", label, path: isProgram(label) ? label : undefined };
  const folders = (env["PATH"] ?? env["Path"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
  return {
    kind: "file",
    label: `${label} (PATH)`,
    path: folders.map((folder) => path.join(folder, label)).find(isProgram),
  };
}

/** Whether a path is a file that this user may run. */
function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
