import type { Language } from "#locales/language.ts";

/** A report to be put into the shell: `<html lang>`, `<title>` (plain text) and the inside of `<body>`. */
export interface RenderedReport {
  readonly lang: Language;
  readonly title: string;
  readonly body: string;
}
