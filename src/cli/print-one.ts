import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { catalogue } from "#locales/catalogue.ts";
import type { WrittenDocument } from "#report/documents/document-kind.ts";
import type { Theme } from "#report/theme/theme.ts";
import { codeOf } from "#report/print/code-of.ts";
import { ExitCode } from "./exit-code.ts";
import type { Failure } from "./failure.ts";
import { openMaker, type MakerOptions } from "./open-maker.ts";
import { writeComplete } from "./output-file.ts";
import type { Terminal } from "./terminal.ts";

/** Makes one document and puts it into its file. */
export async function printOne(
  document: WrittenDocument,
  output: string,
  options: MakerOptions,
  theme: Theme,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<Outcome<null, Failure>> {
  const words = catalogue(options.lang).cli;
  const interrupted = () => fail<Failure>({ exit: ExitCode.interrupted, text: words.interrupted });
  const maker = await openMaker(options, theme, signal);
  if (!maker.ok) return signal.aborted ? interrupted() : maker;
  for (const notice of maker.value.notices) terminal.say(notice);
  try {
    const made = await maker.value.make(document, signal);
    if (signal.aborted) return interrupted();
    if (!made.ok) return fail({ exit: ExitCode.someFailed, text: made.fault });
    const { content, uncovered } = made.value;
    if (uncovered.length > 0) terminal.say(words.uncovered(output, uncovered.join(" ")));
    await writeComplete(output, content);
    return ok(null);
  } catch (error) {
    return fail({ exit: ExitCode.usage, text: words.usageFaults.outputRefused(output, codeOf(error)) });
  } finally {
    await maker.value.close();
  }
}
