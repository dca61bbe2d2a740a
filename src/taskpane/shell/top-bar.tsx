import { Button } from "@fluentui/react-components";
import type { Navigation } from "../shared/pane.ts";
import { isRoot, rootRoute, type Route } from "../shared/route.ts";
import { useTexts } from "../shared/texts.ts";
import { useShellStyles } from "./shell.styles.ts";
import { TabBar } from "./tab-bar.tsx";

/** The tabs of a root; of any other place the way back and its name. Never both: at 378 px a second bar costs a field. */
export function TopBar({
  route,
  navigation,
  hasBack,
}: {
  readonly route: Route;
  readonly navigation: Navigation;
  readonly hasBack: boolean;
}) {
  const styles = useShellStyles();
  const { shell } = useTexts();
  return (
    <header className={styles.bar}>
      {isRoot(route.screen) && !hasBack ? (
        <TabBar
          chosen={route.screen}
          onChoose={(root) => {
            navigation.go(rootRoute(root));
          }}
        />
      ) : (
        <>
          <Button appearance="subtle" aria-label={shell.back} icon={<BackArrow />} onClick={navigation.back} />
          <span className={styles.title}>{titleOf(route, shell)}</span>
        </>
      )}
    </header>
  );
}

function titleOf(route: Route, { tabs, screens }: ReturnType<typeof useTexts>["shell"]): string {
  switch (route.screen) {
    case "account":
      return route.account;
    case "people":
    case "visits":
      return route.account ?? tabs[route.screen];
    case "log":
      return route.account ?? screens.log;
    case "person":
      return route.person ?? screens.newPerson;
    case "visit":
      return screens.newVisit;
    case "contact":
      return screens.newContact;
    case "newAccount":
    case "setUp":
    case "functions":
      return screens[route.screen];
    case "today":
    case "accounts":
    case "more":
      return tabs[route.screen];
  }
}

function BackArrow() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M9 4 3 10l6 6M3.5 10H17" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </svg>
  );
}
