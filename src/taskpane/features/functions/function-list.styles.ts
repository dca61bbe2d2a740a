import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useFunctionListStyles = makeStyles({
  search: { marginTop: tokens.spacingVerticalL },
  count: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground3,
  },
  heading: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}` },
  number: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    marginLeft: tokens.spacingHorizontalXS,
  },
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  item: {
    ":not(:first-child)": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  header: {
    margin: 0,
    "& button": { minHeight: "56px", padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  },
  summary: { display: "block", flexGrow: 1 },
  name: { ...typographyStyles.body1Strong, display: "block" },
  description: {
    ...typographyStyles.body1,
    display: "block",
    textWrap: "pretty",
    color: tokens.colorNeutralForeground2,
  },
  panel: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  label: {
    ...typographyStyles.caption1Strong,
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    color: tokens.colorNeutralForeground3,
  },
  code: {
    display: "block",
    fontFamily: 'Consolas, "Courier New", "Microsoft YaHei UI", monospace',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  arguments: { margin: 0 },
  argument: { ...typographyStyles.body1Strong },
  optional: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  meaning: {
    ...typographyStyles.body1,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  foot: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground3,
  },
});
