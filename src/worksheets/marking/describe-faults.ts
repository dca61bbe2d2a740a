import type { Language } from "#locales/language.ts";
import { markingWords } from "#locales/marking.ts";
import { worksheetWords } from "#locales/worksheets.ts";
import { worksheets } from "#templates/worksheets/catalogue.ts";
import { speechOf } from "../speech.ts";
import type { KeyFault } from "./key.ts";
import type { NoPaper } from "./open-paper.ts";

/** Why a workbook is no paper, in a sentence. */
export function noPaperText(reason: NoPaper, language: Language): string {
  const { noPaper } = markingWords(language);
  switch (reason.code) {
    case "not-worksheet":
      return noPaper.notWorksheet;
    case "other-worksheet": {
      const other = worksheets.find(({ id }) => id === reason.worksheet);
      return noPaper.otherWorksheet(other === undefined ? reason.worksheet : speechOf(language).say(other.title));
    }
    case "other-edition":
      return noPaper[reason.edition];
    case "no-answers":
      return noPaper.noAnswers;
  }
}

/** Why a file is no key, or what is wrong in a cell of its scheme. */
export function keyFaultText(fault: KeyFault, language: Language): string {
  const { keyFaults, list } = markingWords(language);
  switch (fault.code) {
    case "not-worksheet":
      return keyFaults.notWorksheet;
    case "not-trainer":
      return keyFaults.notTrainer[fault.edition];
    case "no-scheme": {
      const { columns } = worksheetWords(language).marking;
      return keyFaults.noScheme(fault.missing.map((column) => columns[column]).join(list));
    }
    case "no-rows":
      return keyFaults.noRows(fault.sheet);
    case "cell":
      return keyFaults.cell(fault.sheet, fault.cell, keyFaults.problems[fault.problem](fault.found));
  }
}
