/** Headers of the columns that the functions of the value of customers return; shared ones are in functions.ts. */
export const valueHeaders = {};

/** Names of their arguments; shared ones are in faults.ts. */
export const valueArguments = {};
