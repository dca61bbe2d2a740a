/** Headers of the columns that the functions of strategy and competition return; shared ones are in functions.ts. */
export const strategyHeaders = {};

/** Names of their arguments; shared ones are in faults.ts. */
export const strategyArguments = {};
