import { makeStyles, tokens } from "@fluentui/react-components";

export const useAccountStyles = makeStyles({
  radar: {
    // Charts are drawn in millimetres; here they take the width that there is.
    "& svg": { display: "block", width: "100%", height: "auto", maxWidth: "340px", margin: "0 auto" },
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
      textAlign: "right",
      fontWeight: tokens.fontWeightRegular,
    },
    "& th:first-child": { textAlign: "left", paddingLeft: 0 },
    "& thead th": { color: tokens.colorNeutralForeground2 },
    "& tfoot th, & tfoot td": {
      fontWeight: tokens.fontWeightSemibold,
      borderBottom: "none",
      borderTop: `1px solid ${tokens.colorNeutralForeground1}`,
    },
  },
});
