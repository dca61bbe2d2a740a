import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { catalogue } from "#locales/catalogue.ts";
import type { Language } from "#locales/language.ts";
import { describeThemeFault } from "#report/theme/describe-theme-fault.ts";
import { readTheme } from "#report/theme/read-theme.ts";
import { PLAIN_THEME, type Theme } from "#report/theme/theme.ts";
import type { ThemeFault } from "#report/theme/theme-fault.ts";
import { ExitCode } from "./exit-code.ts";
import type { Failure } from "./failure.ts";
import type { CommonOptions, ThemeOptions } from "./options.ts";
import { openThemeFolder } from "./theme-folder.ts";

/** The theme of --theme, the product's own look without one. */
export function openTheme({ theme, lang }: ThemeOptions & Pick<CommonOptions, "lang">): Outcome<Theme, Failure> {
  if (theme === undefined) return ok(PLAIN_THEME);
  const read = readThemeFolder(theme);
  if (read.ok) return read;
  return fail(themeFailure(theme, read.fault, lang));
}

/** Every fault on a line of its own. */
export function themeFailure(path: string, faults: readonly ThemeFault[], lang: Language): Failure {
  const lines = faults.map((fault) => `  ${describeThemeFault(fault, lang)}`);
  const title = catalogue(lang).theme.found(path, String(lines.length));
  return { exit: ExitCode.unusableInput, text: [title, ...lines].join("\n") };
}

export function readThemeFolder(path: string): Outcome<Theme, readonly ThemeFault[]> {
  const folder = openThemeFolder(path);
  if (folder.ok) return readTheme(folder.value);
  return fail([{ file: "", line: null, field: null, problem: folder.fault }]);
}
