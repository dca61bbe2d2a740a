/** Headers of the columns that the functions of finance, development and team size return; shared ones are in functions.ts. */
export const financeHeaders = {};

/** Names of their arguments; shared ones are in faults.ts. */
export const financeArguments = {};
