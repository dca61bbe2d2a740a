/** The tables of opportunities, money, tenders and negotiations. */
export const dealTables = {} as const;
