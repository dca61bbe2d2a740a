import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import type { FileProblem } from "#report/theme/theme-fault.ts";
import type { ThemeFolder } from "#report/theme/theme-folder.ts";
import { codeOf } from "#report/print/code-of.ts";

/** A theme's folder on this machine. Nothing outside it is read, by no path and no link. */
export function openThemeFolder(path: string): Outcome<ThemeFolder, FileProblem> {
  let root: string;
  try {
    root = realpathSync(path);
    if (!statSync(root).isDirectory()) return fail({ code: "not-folder" });
  } catch (error) {
    return fail(problemOf(error));
  }
  const within = (name: string): Outcome<string, FileProblem> => {
    const asked = resolve(root, name);
    if (isAbsolute(name) || isOutside(root, asked)) return fail({ code: "outside" });
    try {
      const real = realpathSync(asked);
      return isOutside(root, real) ? fail({ code: "outside" }) : ok(real);
    } catch (error) {
      return fail(problemOf(error));
    }
  };
  return ok({
    read: (name, most) => {
      const file = within(name);
      return file.ok ? readPlain(file.value, most) : file;
    },
    list: (name) => {
      if (!isThere(join(root, name))) return ok([]);
      const folder = within(name);
      return folder.ok ? namesIn(folder.value) : folder;
    },
  });
}

function isOutside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === ".." || way.startsWith("../") || way.startsWith("..\\") || isAbsolute(way);
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function readPlain(path: string, most: number): Outcome<Buffer, FileProblem> {
  try {
    const { size } = statSync(path);
    // A pipe or a device would never end.
    if (!statSync(path).isFile()) return fail({ code: "not-file" });
    return size > most ? fail({ code: "too-large", bytes: size, most }) : ok(readFileSync(path));
  } catch (error) {
    return fail(problemOf(error));
  }
}

/** Hidden files are the system's own, such as .DS_Store. */
function namesIn(path: string): Outcome<readonly string[], FileProblem> {
  try {
    const names = readdirSync(path).filter(
      (name) => !name.startsWith(".") && !/^(?:thumbs\.db|desktop\.ini)$/i.test(name),
    );
    return ok(names.sort());
  } catch (error) {
    return fail(problemOf(error));
  }
}

function problemOf(error: unknown): FileProblem {
  const code = codeOf(error);
  if (code === "ENOENT") return { code: "not-there" };
  return code === "ENOTDIR" ? { code: "not-folder" } : { code: "unreadable", reason: code };
}
