import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { ROOTS, type Root } from "../shared/route.ts";
import { useTexts } from "../shared/texts.ts";

const useStyles = makeStyles({
  bar: { display: "flex", height: "100%" },
  tab: {
    ...typographyStyles.body1,
    padding: "0 8px",
    border: "none",
    borderBottom: "3px solid transparent",
    borderTop: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    whiteSpace: "nowrap",
    // Without colours of its own, a line that is not to be seen would be.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas", borderTopColor: "Canvas" },
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

interface TabBarProps {
  readonly chosen: Root;
  readonly onChoose: (root: Root) => void;
}

const MOVES: Readonly<Record<string, (at: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: () => -1,
};

/** The tabs: one stop for the Tab key, arrows inside. */
export function TabBar({ chosen, onChoose }: TabBarProps) {
  const styles = useStyles();
  const { shell } = useTexts();
  const bar = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    // From the tab that has the focus: the chosen one follows when its screen has come.
    const here = ROOTS.findIndex((root) => root === (event.target as HTMLElement).dataset["root"]);
    const next = MOVES[event.key]?.(here);
    if (next === undefined) return;
    event.preventDefault();
    const root = ROOTS.at(next % ROOTS.length);
    if (root === undefined) return;
    onChoose(root);
    bar.current?.querySelector<HTMLElement>(`[data-root=${root}]`)?.focus();
  };
  return (
    <div ref={bar} role="tablist" aria-label={shell.nav} className={styles.bar} onKeyDown={move}>
      {ROOTS.map((root) => (
        <button
          key={root}
          type="button"
          role="tab"
          data-root={root}
          aria-selected={root === chosen}
          tabIndex={root === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, root === chosen && styles.chosen)}
          onClick={() => {
            onChoose(root);
          }}
        >
          {shell.tabs[root]}
        </button>
      ))}
    </div>
  );
}
