import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const LINE = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;
const FAINT = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`;

/** Styles that all screens share, so that they look like one hand's work. */
export const useScreenStyles = makeStyles({
  subject: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  message: { ...typographyStyles.subtitle2, margin: "2px 0 0", textWrap: "pretty", overflowWrap: "anywhere" },
  head: { marginBottom: tokens.spacingVerticalM },
  section: { marginTop: tokens.spacingVerticalXL },
  heading: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
  },
  headingNumber: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  headingNote: {
    ...typographyStyles.caption1,
    marginLeft: "auto",
    color: tokens.colorNeutralForeground2,
    textAlign: "right",
  },
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: LINE,
    borderRadius: tokens.borderRadiusLarge,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    overflow: "hidden",
  },
  padded: { padding: tokens.spacingHorizontalM },
  rowItem: { ":not(:first-child)": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` } },
  row: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
    rowGap: tokens.spacingVerticalXXS,
    width: "100%",
    minHeight: "56px",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
  },
  line: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  rowButton: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  moreRow: {
    flexDirection: "row",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "40px",
    color: tokens.colorBrandForegroundLink,
  },
  name: { ...typographyStyles.body1, flexGrow: 1, overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  number: {
    ...typographyStyles.body1Strong,
    whiteSpace: "nowrap",
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
  },
  reason: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  chip: {
    ...typographyStyles.caption1,
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    flexShrink: 0,
    padding: "0 6px",
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    minHeight: "20px",
    whiteSpace: "nowrap",
  },
  good: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    ...edge("colorStatusSuccessBorder1"),
  },
  warn: {
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...edge("colorStatusWarningBorder1"),
  },
  bad: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...edge("colorStatusDangerBorder1"),
  },
  lead: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalS}` },
  below: { marginTop: tokens.spacingVerticalM },
  stack: { display: "grid", rowGap: tokens.spacingVerticalS },
  note: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalS} 0`,
    color: tokens.colorNeutralForeground2,
  },
  dock: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    margin: `auto calc(-1 * ${tokens.spacingHorizontalL}) calc(-1 * ${tokens.spacingVerticalL})`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    minHeight: "40px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: LINE,
  },
  // The last thing above the dock keeps its distance, however short the screen is.
  aboveDock: { flexShrink: 0, height: tokens.spacingVerticalXXL },
  dockText: {
    ...typographyStyles.caption1,
    flexGrow: 4,
    flexBasis: 0,
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
  },
  primary: { minHeight: "40px", flexGrow: 1 },
  pictureActions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  picture: { "& svg": { width: "100%", height: "auto", display: "block" } },
  empty: { textAlign: "center", padding: `${tokens.spacingVerticalXXXL} 0` },
  emptyText: {
    ...typographyStyles.body1,
    margin: `0 0 ${tokens.spacingVerticalL}`,
    color: tokens.colorNeutralForeground2,
  },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    border: LINE,
    borderRadius: tokens.borderRadiusLarge,
    margin: 0,
  },
  // Three in a line, and fewer where a number would not stay whole; the lines at the edges lie under the frame's.
  figure: {
    flex: "1 1 30%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: FAINT,
    borderTop: FAINT,
    margin: `-${tokens.strokeWidthThin} 0 0 -${tokens.strokeWidthThin}`,
  },
  figureLabel: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  figureValue: { ...typographyStyles.subtitle1, margin: 0, fontVariantNumeric: "tabular-nums" },
  whole: { whiteSpace: "nowrap" },
  figureNote: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
});

type EdgeToken = "colorStatusSuccessBorder1" | "colorStatusWarningBorder1" | "colorStatusDangerBorder1";

function edge(token: EdgeToken) {
  const colour = tokens[token];
  return { borderTopColor: colour, borderRightColor: colour, borderBottomColor: colour, borderLeftColor: colour };
}
