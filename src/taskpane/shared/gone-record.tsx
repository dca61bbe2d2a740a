import { formWords } from "#locales/form-words.ts";
import { usePaneBook } from "./pane.ts";
import { EmptyState } from "./screen.tsx";
import { useLanguage, useTexts } from "./texts.ts";

/** A record that is not where it was: nothing is written in its place. */
export function GoneRecord() {
  const { navigation } = usePaneBook();
  const { shell } = useTexts();
  const { gone } = formWords(useLanguage());
  return <EmptyState text={gone} action={shell.back} onClick={navigation.back} />;
}
