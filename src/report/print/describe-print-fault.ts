import { catalogue } from "#locales/catalogue.ts";
import type { Language } from "#locales/language.ts";
import type { Attempt, PrintFault, PrintNotice, StartFailure } from "./fault.ts";

/** A fault or notice of printing in words: what, why, and what to do about it. */
export function describePrintFault(fault: PrintFault | PrintNotice, language: Language): string {
  const { print: words } = catalogue(language);
  switch (fault.code) {
    case "no-browser":
      return words.noBrowser(fault.attempts.map((attempt) => describeAttempt(attempt, language)));
    case "browser-not-there":
      return words.browserNotThere(fault.path);
    case "browser-failed":
      return words.browserFailed(fault.path, describeStart(fault.failure, language));
    case "browser-lost":
      return words.browserLost;
    case "timed-out":
      return words.timedOut(fault.seconds);
    case "fonts-not-loaded":
      return words.fontsNotLoaded(fault.fonts);
    case "picture-not-shown":
      return words.pictureNotShown;
    case "page-replaced":
      return words.pageReplaced;
    case "print-failed":
      return words.printFailed(fault.detail);
    case "incomplete-pdf":
      return words.incompletePdf;
    case "cancelled":
      return words.cancelled;
    case "printer-closed":
      return words.printerClosed;
    case "sandbox-off":
      return words.sandboxOff;
    case "browser-skipped":
      return words.browserSkipped(describeAttempt(fault.attempt, language));
  }
}

function describeAttempt({ browser, failure }: Attempt, language: Language): string {
  return catalogue(language).print.attempt(browser, describeStart(failure, language));
}

function describeStart(failure: StartFailure, language: Language): string {
  const { start: words } = catalogue(language).print;
  switch (failure.code) {
    case "not-found":
      return words.notFound;
    case "not-for-this-machine":
      return words.notForThisMachine;
    case "no-sandbox":
      return words.noSandbox;
    case "too-slow":
      return words.tooSlow(failure.seconds);
    case "exited":
      return words.exited(failure.detail);
    case "not-run":
      return words.notRun(failure.detail);
    case "no-folder":
      return words.noFolder(failure.folder, failure.detail);
    case "not-unpacked":
      return words.notUnpacked(failure.detail);
    case "unusable":
      return words.unusable(describePrintFault(failure.fault, language));
  }
}
