/** Headers of the columns that the functions of the performance of reps and of events return; shared ones are in functions.ts. */
export const teamHeaders = {};

/** Names of their arguments; shared ones are in faults.ts. */
export const teamArguments = {};
