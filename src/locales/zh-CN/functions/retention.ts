/** Headers of the columns that the functions of retention, results and records return; shared ones are in functions.ts. */
export const retentionHeaders = {};

/** Names of their arguments; shared ones are in faults.ts. */
export const retentionArguments = {};
