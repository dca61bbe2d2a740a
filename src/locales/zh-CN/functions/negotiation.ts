/** Headers of the columns that the functions of negotiations return; shared ones are in functions.ts. */
export const negotiationHeaders = {};

/** Names of their arguments; shared ones are in faults.ts. */
export const negotiationArguments = {};
