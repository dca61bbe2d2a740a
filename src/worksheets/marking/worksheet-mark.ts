import { LANGUAGES, type Language } from "#locales/language.ts";
import { EDITIONS, type Edition } from "../editions.ts";
import type { Names } from "./names-in.ts";

/** What a file says it is. */
export interface WorksheetMark {
  readonly worksheet: string;
  readonly edition: Edition;
  readonly language: Language;
}

/** Null where a file does not say it, such as one whose cells were copied into another workbook. */
export function worksheetMark(names: Names): WorksheetMark | null {
  const [worksheet = "", edition, language = ""] = (names.text("KAM_WORKSHEET") ?? "").split(";");
  const known = EDITIONS.find((one) => one === edition);
  const spoken = LANGUAGES.find((one) => one === language);
  if (worksheet === "" || known === undefined || spoken === undefined) return null;
  return { worksheet, edition: known, language: spoken };
}
