import { subjectWords } from "#locales/subject-words.ts";
import { LinkedList } from "./linked-rows.tsx";
import { SUBJECTS } from "./route.ts";
import { Section } from "./screen.tsx";
import { useLanguage, useTexts } from "./texts.ts";

/** The ways to the subjects of one account, or of an account that is chosen there. */
export function SubjectList({ account }: { readonly account: string | null }) {
  const { screens } = useTexts().shell;
  const { title, about } = subjectWords(useLanguage());
  const rows = SUBJECTS.map((screen) => ({
    key: screen,
    name: screens[screen],
    reason: about[screen],
    route: { screen, account },
  }));
  return (
    <Section title={title}>
      <LinkedList rows={rows} />
    </Section>
  );
}
