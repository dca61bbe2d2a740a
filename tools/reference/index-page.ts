import { catalogue } from "#locales/catalogue.ts";
import { LANGUAGES, type Language } from "#locales/language.ts";
import type { TaskId } from "../../src/taskpane/function-guide.ts";
import type { FunctionDefinition } from "../functions.ts";
import type { Page, Section, Text } from "./document.ts";
import { functionLink, summaryOf } from "./function-words.ts";
import { WORDS } from "./words.ts";

/** The way in: daily functions, then each question with the functions that answer it, then those for training. */
export function indexPage(functions: readonly FunctionDefinition[], language: Language): Page {
  const { index, otherLanguage } = WORDS[language];
  const [other = language] = LANGUAGES.filter((one) => one !== language);
  const sections = indexSections(functions, language);
  const contents = sections.map(({ title }, at): Text => [{ to: { page: "here", section: at + 1 }, text: title }]);
  return {
    language,
    title: index.title,
    marks: [],
    lead: index.lead,
    links: [{ to: { page: "index", language: other }, text: otherLanguage }],
    sections: [{ title: index.questions, blocks: [{ kind: "list", items: contents }] }, ...sections],
  };
}

export function indexSections(functions: readonly FunctionDefinition[], language: Language): readonly Section[] {
  const { index } = WORDS[language];
  const { questions, tasks } = catalogue(language).functionList;
  const work = functions.filter(({ training }) => !training);
  const sections = (Object.keys(questions) as TaskId[]).map((task) =>
    section(
      `${questions[task]} · ${tasks[task]}`,
      work.filter((one) => one.task === task),
      language,
    ),
  );
  const daily = work.filter((one) => one.daily);
  const training = functions.filter((one) => one.training);
  return [section(index.daily, daily, language), ...sections, section(index.training, training, language)].filter(
    ({ blocks }) => blocks.length > 0,
  );
}

function section(title: string, functions: readonly FunctionDefinition[], language: Language): Section {
  const items = functions.map((one): Text => [functionLink(one.id, language), ` ${summaryOf(one, language)}`]);
  return { title, blocks: items.length === 0 ? [] : [{ kind: "list", items }] };
}
