import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { usePeopleWords } from "./use-people-words.ts";
import type { ChainPlace } from "./people-view.ts";

const STEP = 20;
/** Height of a row with the gap above it, px; the chain is drawn with rows of one height. */
const ROW = 44;
const GAP = 4;

const MARK = { good: "●", plain: "○", bad: "■", warn: "▲", unrated: "?" } as const;

/** The line from a superior down to the middle of a row. */
function lineAbove(depth: number, rowsBetween: number) {
  const top = -rowsBetween * ROW;
  return { left: depth * STEP - STEP / 2 - 2, top, height: rowsBetween * ROW + GAP + (ROW - GAP) / 2 };
}

const useStyles = makeStyles({
  chain: { padding: tokens.spacingHorizontalM, listStyleType: "none", margin: 0 },
  place: { position: "relative", boxSizing: "border-box", height: "44px", paddingTop: "4px" },
  // The line to the superior: down from above and across.
  line: {
    position: "absolute",
    width: "10px",
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  button: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    height: "40px",
    maxWidth: "100%",
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: "inherit",
    cursor: "pointer",
    textAlign: "left",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  gap: { borderTopStyle: "dashed", borderRightStyle: "dashed", borderBottomStyle: "dashed", borderLeftStyle: "dashed" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
});

/** Who reports to whom, with how each stands to us; a dashed frame is somebody whom nobody has rated. */
export function DecisionChain({
  places,
  onOpen,
}: {
  readonly places: readonly ChainPlace[];
  readonly onOpen: (person: string) => void;
}) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const { people } = usePeopleWords();
  return (
    <ul className={mergeClasses(screen.card, styles.chain)} aria-label={people.chain}>
      {places.map(({ person, depth, rowsBetween, standing, about }) => (
        <li key={person} className={styles.place} style={{ paddingLeft: depth * STEP }}>
          {depth > 0 && <span className={styles.line} style={lineAbove(depth, rowsBetween)} aria-hidden="true" />}
          <button
            type="button"
            className={mergeClasses(styles.button, standing === "unrated" && styles.gap)}
            onClick={() => {
              onOpen(person);
            }}
          >
            <span
              aria-hidden="true"
              className={standing === "good" || standing === "bad" ? styles[standing] : undefined}
            >
              {MARK[standing]}
            </span>
            <strong>{person}</strong>
            <span className={styles.about}>{about}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
