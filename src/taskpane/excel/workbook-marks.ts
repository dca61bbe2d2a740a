/** The defined name under which formulas find the team's parameters: header and rows of the table. */
export const PARAMETERS_NAME = "KAM_PARAMS";

/** The setting in which a workbook keeps why it holds sensitive fields about people. */
export const PURPOSE_SETTING = "kam.sensitivePurpose";
