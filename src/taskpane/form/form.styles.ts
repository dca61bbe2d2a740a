import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useFormStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", flexGrow: 1 },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  lead: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
  control: { minWidth: 0, width: "100%" },
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalXS },
  // Else the field's grid gives it the width of its contents, and the button stands in the margin of a narrow pane.
  people: { minWidth: 0 },
  addRow: { display: "flex", gap: tokens.spacingHorizontalS },
  quick: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  sections: {
    marginTop: tokens.spacingVerticalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  sectionHead: { display: "flex", gap: tokens.spacingHorizontalS, width: "100%" },
  sectionNote: {
    ...typographyStyles.caption1,
    marginLeft: "auto",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
  panel: { padding: `0 0 ${tokens.spacingVerticalM}` },
  moreTitle: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXL} 0 0`,
  },
  stopped: { marginTop: tokens.spacingVerticalM },
  details: { ...typographyStyles.caption1, overflowWrap: "anywhere" },
  choice: {
    marginBottom: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  choiceHead: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  option: {
    display: "block",
    marginTop: tokens.spacingVerticalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  optionChosen: {
    outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  who: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});
