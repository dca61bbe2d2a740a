/** The tables of accounts, people and what is recorded of them. */
export const recordTables = {} as const;
