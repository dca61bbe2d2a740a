/** The code lists of opportunities, contracts, tenders and negotiations. */
export const DEAL_LISTS = {} as const;

export type DealListId = keyof typeof DEAL_LISTS;
