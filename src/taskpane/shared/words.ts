import { workingWords, type WorkingWords } from "#locales/working-words.ts";
import { useLanguage } from "./texts.ts";

/** The pane's words with those of codes and of saving: for screens that come once the workbook is read. */
export function useWords(): WorkingWords {
  return workingWords(useLanguage());
}
