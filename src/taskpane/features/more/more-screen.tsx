import { toolWords } from "#locales/tool-words.ts";
import { usePane } from "../../shared/pane.ts";
import type { Route } from "../../shared/route.ts";
import { RowList } from "../../shared/screen.tsx";
import { SubjectList } from "../../shared/subject-list.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useLanguage, useTexts } from "../../shared/texts.ts";

/** Where the rows lead, in their order. */
const PLACES = {
  setUp: { screen: "setUp" },
  log: { screen: "log", account: null },
  opportunities: { screen: "opportunities", account: null },
  negotiations: { screen: "negotiations", account: null },
  functions: { screen: "functions" },
  explain: { screen: "explain" },
  training: { screen: "training" },
  privacy: { screen: "privacy" },
  doctor: { screen: "doctor" },
} as const satisfies Readonly<Record<string, Route>>;

type Place = keyof typeof PLACES;

/** What is not for every day. */
export function MoreScreen() {
  const { book, navigation, refresh } = usePane();
  const { shell } = useTexts();
  const reasons = { ...shell.more, ...toolWords(useLanguage()).more };
  const styles = useScreenStyles();
  const places = Object.keys(PLACES) as Place[];
  return (
    <>
      <RowList
        rows={[
          ...places.map((key) => ({ key, name: shell.screens[key], reason: reasons[key] })),
          { key: "refresh", name: shell.readAgain, reason: shell.more.refresh },
        ]}
        onOpen={(key) => {
          const place = places.find((one) => one === key);
          if (place === undefined) void refresh();
          else navigation.go(PLACES[place]);
        }}
      />
      {book !== null && <SubjectList account={null} />}
      <p className={styles.note}>{shell.more.privacy}</p>
    </>
  );
}
