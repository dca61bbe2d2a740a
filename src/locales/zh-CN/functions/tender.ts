/** Headers of the columns that the functions of tenders return; shared ones are in functions.ts. */
export const tenderHeaders = {};
