import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useAppStyles = makeStyles({
  root: {
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  bar: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "center",
    height: "44px",
    // Excel lays its own button over the top right corner.
    padding: `0 40px 0 ${tokens.spacingHorizontalL}`,
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  body: {
    padding: tokens.spacingHorizontalL,
    maxWidth: "640px",
    // Keeps a focused row below the bar.
    scrollPaddingTop: "44px",
  },
  title: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalXS}` },
  lead: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  note: {
    marginTop: tokens.spacingVerticalXXL,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  noteTitle: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  noteText: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});
