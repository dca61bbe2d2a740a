/** Headers of the columns that the functions of the pipeline beyond FC-1, people and needs return; shared ones are in functions.ts. */
export const peopleHeaders = {};

/** Names of their arguments; shared ones are in faults.ts. */
export const peopleArguments = {};
