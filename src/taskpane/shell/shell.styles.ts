import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useShellStyles = makeStyles({
  bar: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    boxSizing: "border-box",
    height: "44px",
    // Excel lays its own button over the top right corner.
    padding: `0 36px 0 ${tokens.spacingHorizontalS}`,
    position: "sticky",
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.body1Strong, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  body: {
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    minHeight: "calc(100vh - 44px)",
    padding: tokens.spacingHorizontalL,
    maxWidth: "640px",
  },
  screen: { flexGrow: 1, display: "flex", flexDirection: "column" },
  notices: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
    ":empty": { display: "none" },
  },
  kept: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    "& > span": { flexGrow: 1 },
  },
  waiting: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
});
