/** Headers of the columns that the functions of telling key accounts and classing customers return; shared ones are in functions.ts. */
export const accountsHeaders = {};

/** Names of their arguments; shared ones are in faults.ts. */
export const accountsArguments = {};
