import { recordWords } from "#locales/record-words.ts";
import type { Language } from "#locales/language.ts";
import type { Told } from "#workbook/save/describe-save-fault.ts";
import type { ExcelFault } from "./excel-fault.ts";

type Description = Told & { readonly details: readonly string[] };

/** The same of a save: that nothing was written comes first. */
export function describeUnsaved(fault: ExcelFault, language: Language): Description {
  const { what, ...others } = describeExcelFault(fault, language);
  return { what: recordWords(language).save.notWritten(what), ...others };
}

/** A refusal of Excel in words, with lines for whoever looks after the computers: they hold no cell contents. */
export function describeExcelFault(fault: ExcelFault, language: Language): Description {
  const { excel, details } = recordWords(language).save;
  const lines = [`${details.code}: ${fault.code}`, `${details.tries}: ${String(fault.tries)}`];
  return {
    ...excel[fault.kind],
    details: fault.place === null ? lines : [...lines, `${details.place}: ${fault.place}`],
  };
}
