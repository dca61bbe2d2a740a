import type { Catalogue } from "#locales/catalogue.ts";
import type { Language } from "#locales/language.ts";
import { pageShell } from "#report/page/page-shell.ts";
import { describePrintFault } from "#report/print/describe-print-fault.ts";
import { openPrinter, type Printer } from "#report/print/printer.ts";
import { reportFonts } from "#report/print/report-fonts.ts";
import { codeOf } from "#report/print/code-of.ts";
import { bad, good, warning, type Finding } from "./finding.ts";

type Words = Catalogue["cli"]["doctor"];

/** Whether the fonts of the documents are there; in some files an installation may have lost some. */
export function checkFonts({ fonts: words }: Words): Finding {
  try {
    const { files, uncovered } = reportFonts();
    const missing = uncovered(words.sample);
    if (files.size > 0 && missing.length === 0) return good("fonts", words.found(files.size));
    return bad("fonts", words.incomplete(missing.join("")), words.install);
  } catch (error) {
    return bad("fonts", words.unreadable(codeOf(error)), words.install);
  }
}

/** Prints one line of Chinese with the browser that documents would be printed with. */
export async function checkBrowser(browser: string | undefined, lang: Language, words: Words): Promise<Finding> {
  const printer = await openPrinter({
    shell: pageShell(),
    asOf: "2026-01-01",
    pages: 1,
    ...(browser === undefined ? {} : { browser }),
  });
  // The fault says what to do as well.
  if (!printer.ok)
    return { check: "browser", level: "bad", text: describePrintFault(printer.fault, lang), advice: null };
  try {
    return await tryPrinter(printer.value, lang, words);
  } finally {
    await printer.value.close();
  }
}

async function tryPrinter(printer: Printer, lang: Language, { browser: words, fonts }: Words): Promise<Finding> {
  const { path, version } = printer.browser;
  const printed = await printer.print({ lang, title: fonts.sample, body: `<main><p>${fonts.sample}</p></main>` });
  if (!printed.ok) return bad("browser", `${path}: ${describePrintFault(printed.fault, lang)}`, words.advice);
  const notices = printer.notices.map((notice) => describePrintFault(notice, lang));
  const text = words.found(path, version);
  return notices.length === 0 ? good("browser", text) : warning("browser", text, notices.join("\n"));
}
