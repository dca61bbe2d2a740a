import { catalogue } from "#locales/catalogue.ts";
import { describeThemeFault } from "#report/theme/describe-theme-fault.ts";
import { themeSummary } from "#report/theme/theme-summary.ts";
import { ExitCode } from "./exit-code.ts";
import { stop } from "./failure.ts";
import { readThemeFolder, themeFailure } from "./open-theme.ts";
import type { CommonOptions } from "./options.ts";
import { columnsOf, padTo } from "./text-layout.ts";
import { openTerminal } from "./terminal.ts";
import type { World } from "./world.ts";

/** `kam theme`: checks a theme and says what documents look like with it. */
export function theme(path: string, options: CommonOptions, world: World): ExitCode {
  const { lang, json, quiet } = options;
  const terminal = openTerminal(world.streams, quiet);
  const read = readThemeFolder(path);
  if (!read.ok) {
    if (!json) return stop(terminal, themeFailure(path, read.fault, lang), options);
    const faults = read.fault.map((fault) => ({ ...fault, text: describeThemeFault(fault, lang) }));
    terminal.document({ status: "stopped", faults });
    return ExitCode.unusableInput;
  }
  const { rows, notices } = themeSummary(read.value, lang);
  if (json) {
    terminal.document({ status: "done", rows, notices });
    return ExitCode.done;
  }
  terminal.result(catalogue(lang).theme.shown.title(path));
  const room = Math.max(...rows.map(({ name }) => columnsOf(name))) + 2;
  for (const { name, texts } of rows)
    for (const [at, text] of texts.entries()) terminal.result(`  ${padTo(at === 0 ? name : "", room)}${text}`);
  for (const notice of notices) terminal.say(notice);
  return ExitCode.done;
}
