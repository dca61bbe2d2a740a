/** Headers of the columns that the functions of tenders return; shared ones are in functions.ts. */
export const tenderHeaders = {};

/** Names of their arguments; shared ones are in faults.ts. */
export const tenderArguments = {};
