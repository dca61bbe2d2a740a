import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { languageOfTag, type Language } from "#locales/language.ts";
import { isCellError, readCell } from "./cell.ts";

/** What the last argument asks for: texts in a language, or codes (the default) with messages in Excel's language. */
export interface Wording {
  readonly language: Language;
  readonly codes: boolean;
}

let displayLanguage: Language = "zh-CN";

/** Sets the language of messages and headers from Excel's display language, such as "zh-CN" or "en-US". */
export function setDisplayLanguage(tag: string): void {
  displayLanguage = languageOfTag(tag);
}

export function displayWording(): Wording {
  return { language: displayLanguage, codes: true };
}

const WORDS: Readonly<Record<string, Language | "code">> = {
  zh: "zh-CN",
  "zh-cn": "zh-CN",
  中文: "zh-CN",
  en: "en",
  "en-us": "en",
  英文: "en",
  code: "code",
  代码: "code",
};

export function readWording(raw: unknown): Outcome<Wording> {
  const cell = readCell(raw);
  if (cell === null) return ok(displayWording());
  if (isCellError(cell)) return fail({ code: "cell-error", argument: "lang", found: cell.error });

  const word = WORDS[String(cell).toLowerCase()];
  if (word === undefined)
    return fail({ code: "unknown-code", argument: "lang", found: String(cell), known: ["zh", "en", "code"] });
  return ok(word === "code" ? displayWording() : { language: word, codes: false });
}
