import { LANGUAGES, type Language } from "#locales/language.ts";
import { NAMESPACE } from "../../deployment.ts";
import { isMeant } from "../../shared/pinyin-initials.ts";
import type { FunctionGuide, GuideEntry, TaskId } from "../../function-guide.ts";

/** Functions that a text names, by id or by any word of their description, in either language; else by pinyin initials. */
export function searchFunctions(guide: FunctionGuide, text: string): FunctionGuide {
  const words = plain(text).split(" ").filter(Boolean);
  const found = guide.filter((entry) => {
    const haystack = plain(searchableText(entry));
    return words.every((word) => haystack.includes(word));
  });
  if (found.length > 0) return found;
  return guide.filter(({ texts }) => words.every((word) => isMeant(texts["zh-CN"].description, word)));
}

export interface Section {
  readonly key: TaskId | "daily" | "training";
  readonly entries: FunctionGuide;
}

/** The daily functions, then the others by task, those for training last; an empty section is left out. */
export function sectionsOf(guide: FunctionGuide, tasks: readonly TaskId[]): readonly Section[] {
  const others = guide.filter(({ daily, training }) => !daily && !training);
  const sections: readonly Section[] = [
    { key: "daily", entries: guide.filter(({ daily }) => daily) },
    ...tasks.map((task): Section => ({ key: task, entries: others.filter((entry) => entry.task === task) })),
    { key: "training", entries: guide.filter(({ training }) => training) },
  ];
  return sections.filter(({ entries }) => entries.length > 0);
}

function searchableText({ id, texts, models }: GuideEntry): string {
  const ofLanguage = (language: Language) => {
    const { description, returns, parameters } = texts[language];
    return [description, returns, ...parameters.map(({ name }) => name)].join(" ");
  };
  return [`${NAMESPACE}.${id}`, ...models, ...LANGUAGES.map(ofLanguage)].join(" ");
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/^=/, "").replace(/\s+/g, " ").trim();
}
