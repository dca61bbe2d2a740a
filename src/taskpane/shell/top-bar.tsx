import { Button } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Navigation } from "../shared/pane.ts";
import { isRoot, rootRoute, type Route } from "../shared/route.ts";
import { useTexts } from "../shared/texts.ts";
import { useShellStyles } from "./shell.styles.ts";
import { TabBar } from "./tab-bar.tsx";

// A record is called after its table: the contract comes with it, and the frame needs none.
const RouteTitle = lazy(async () => ({ default: (await import("./route-title.ts")).RouteTitle }));

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
          <span className={styles.title}>
            <Suspense>
              <RouteTitle route={route} />
            </Suspense>
          </span>
        </>
      )}
    </header>
  );
}

function BackArrow() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M9 4 3 10l6 6M3.5 10H17" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </svg>
  );
}
