import { insideWord } from "../view/document/customer-copy.ts";
import { SECTIONS } from "./sections.ts";
import { textContent, textName } from "./own-text.ts";
import { namesOf, type Field, type TellField } from "./theme-fields.ts";
import type { Tell, ThemeProblem } from "./theme-fault.ts";
import type { ThemeFolder } from "./theme-folder.ts";
import type { OwnText } from "./theme.ts";

const TEXTS = "texts";
const MOST_BYTES = 64 * 1024;

/** The texts of the folder "texts", one file for each language. @param shared ids of those that customers may read */
export function readTexts(
  folder: ThemeFolder,
  shared: Field | undefined,
  tell: Tell,
  say: TellField,
): readonly OwnText[] {
  const files = folder.list(TEXTS);
  const told = (file: string) => (problem: ThemeProblem) => {
    tell({ file: file === "" ? TEXTS : `${TEXTS}/${file}`, line: null, field: null, problem });
    return [];
  };
  if (!files.ok) return told("")(files.fault);
  const asked = namesOf(shared, say);
  const seen = new Map<string, string>();
  const known = new Set<string>();
  const texts = files.value.flatMap((file) => {
    const refuse = told(file);
    const named = textName(file);
    if (!named.ok) return refuse(named.fault);
    const { document, id, language } = named.value;
    if ([...SECTIONS[document].first, ...SECTIONS[document].after].includes(id))
      return refuse({ code: "text-taken", section: id });
    const key = [document, id, language].join(".");
    const other = seen.get(key);
    if (other !== undefined) return refuse({ code: "text-twice", other });
    seen.set(key, file);
    known.add(id);
    const content = folder.read(`${TEXTS}/${file}`, MOST_BYTES);
    const read = content.ok ? textContent(content.value) : content;
    if (!read.ok) return refuse(read.fault);
    const forCustomers = asked.some(({ text }) => text === id);
    const inside = forCustomers ? insideWord([read.value.title, ...read.value.lines.map(({ text }) => text)]) : null;
    if (inside !== null) return refuse({ code: "text-inside", found: inside });
    return [{ ...named.value, ...read.value, forCustomers }];
  });
  for (const one of asked)
    if (!known.has(one.text)) say(one, { code: "unknown-text", section: one.text, known: [...known] });
  return texts;
}
