import { catalogue, type Catalogue } from "#locales/catalogue.ts";
import type { Language } from "#locales/language.ts";
import type { ReadFault, ReadFaultCode } from "#xlsx/read-fault.ts";

/** Why a file could not be read, in one sentence that names it. */
export function describeReadFault(fault: ReadFault, language: Language): string {
  return catalogue(language).cli.inFile(fault.file, readFaultReason(fault, language));
}

/** The same without the file's name. */
export function readFaultReason(fault: ReadFault, language: Language): string {
  // The table has a sentence for each code; that this one goes with this fault, a union cannot say.
  const sentence = sentences[fault.code] as Sentence<ReadFault>;
  return sentence(catalogue(language).issues.readFaults, fault, language);
}

type Words = Catalogue["issues"]["readFaults"];
type Sentence<Fault> = (words: Words, fault: Fault, language: Language) => string;

const sentences: { readonly [Code in ReadFaultCode]: Sentence<Extract<ReadFault, { code: Code }>> } = {
  missing: (words) => words.missing(),
  "not-a-file": (words, { found }) => words[found](),
  unreadable: (words, { reason }) => words.unreadable(reason),
  empty: (words) => words.empty(),
  "file-too-large": (words, { bytes, limit }) => words.fileTooLarge(megabytes(bytes), megabytes(limit)),
  "not-a-workbook": (words) => words.notAWorkbook(),
  "other-format": (words, { format }) => words.otherFormat(format),
  "password-protected": (words) => words.passwordProtected(),
  signed: (words) => words.signed(),
  damaged: (words, { detail }) => words.damaged(detail),
  "part-name": (words, { part }) => words.partName(part),
  "too-many-parts": (words, { parts, limit }, language) =>
    words.tooManyParts(count(parts, language), count(limit, language)),
  "part-too-large": (words, { part, bytes, limit }) => words.partTooLarge(part, megabytes(bytes), megabytes(limit)),
  "total-too-large": (words, { bytes, limit }) => words.totalTooLarge(megabytes(bytes), megabytes(limit)),
  "compressed-too-much": (words, { part, ratio, limit }, language) =>
    words.compressedTooMuch(part, count(Math.round(ratio), language), count(limit, language)),
  "unsafe-xml": (words, { part }) => words.unsafeXml(part),
  "part-missing": (words, { part }) => words.partMissing(part),
  "sheet-too-large": (words, { sheet }) => words.sheetTooLarge(sheet),
  "text-missing": (words, { part, cell, index }) => words.textMissing(part, cell, index),
  "too-slow": (words, { seconds }) => words.tooSlow(String(seconds)),
  "too-much-memory": (words, { megabytes: size }, language) => words.tooMuchMemory(`${count(size, language)} MB`),
  cancelled: (words) => words.cancelled(),
  "reader-ended": (words, { detail }) => words.readerEnded(detail),
};

function count(number: number, language: Language): string {
  return number.toLocaleString(language);
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20)} MB`;
}
