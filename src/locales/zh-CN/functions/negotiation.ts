/** Headers of the columns that the functions of negotiations return; shared ones are in functions.ts. */
export const negotiationHeaders = {};
