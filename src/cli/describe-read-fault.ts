import { catalogue } from "#locales/catalogue.ts";
import type { Language } from "#locales/language.ts";
import type { ReadFault } from "#xlsx/read-fault.ts";

/** Why a file could not be read, in one sentence that names it. */
export function describeReadFault(fault: ReadFault, language: Language): string {
  return catalogue(language).cli.inFile(fault.file, sentence(fault, language));
}

function sentence(fault: ReadFault, language: Language): string {
  const words = catalogue(language).issues.readFaults;
  const count = (number: number) => number.toLocaleString(language);
  switch (fault.code) {
    case "missing":
      return words.missing();
    case "not-a-file":
      return words[fault.found]();
    case "unreadable":
      return words.unreadable(fault.reason);
    case "empty":
      return words.empty();
    case "file-too-large":
      return words.fileTooLarge(megabytes(fault.bytes), megabytes(fault.limit));
    case "not-a-workbook":
      return words.notAWorkbook();
    case "other-format":
      return words.otherFormat(fault.format);
    case "password-protected":
      return words.passwordProtected();
    case "damaged":
      return words.damaged(fault.detail);
    case "part-name":
      return words.partName(fault.part);
    case "too-many-parts":
      return words.tooManyParts(count(fault.parts), count(fault.limit));
    case "part-too-large":
      return words.partTooLarge(fault.part, megabytes(fault.bytes), megabytes(fault.limit));
    case "total-too-large":
      return words.totalTooLarge(megabytes(fault.bytes), megabytes(fault.limit));
    case "compressed-too-much":
      return words.compressedTooMuch(fault.part, count(Math.round(fault.ratio)), count(fault.limit));
    case "unsafe-xml":
      return words.unsafeXml(fault.part);
    case "part-missing":
      return words.partMissing(fault.part);
    case "text-missing":
      return words.textMissing(fault.part, fault.cell, fault.index);
    case "too-slow":
      return words.tooSlow(String(fault.seconds));
    case "too-much-memory":
      return words.tooMuchMemory(`${count(fault.megabytes)} MB`);
    case "reader-ended":
      return words.readerEnded(fault.detail);
  }
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20)} MB`;
}
