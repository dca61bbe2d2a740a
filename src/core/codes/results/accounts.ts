/** The lists whose codes only the models of telling key accounts and classing customers give. */
export const ACCOUNTS_RESULTS = {} as const;

export type AccountResultId = keyof typeof ACCOUNTS_RESULTS;
