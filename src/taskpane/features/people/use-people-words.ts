import { peopleWords, type PeopleWords } from "#locales/people-words.ts";
import { useLanguage } from "../../shared/texts.ts";

export function usePeopleWords(): PeopleWords {
  return peopleWords(useLanguage());
}
