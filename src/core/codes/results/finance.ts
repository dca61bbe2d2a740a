/** The lists whose codes only the models of finance, development and team size give. */
export const FINANCE_RESULTS = {} as const;

export type FinanceResultId = keyof typeof FINANCE_RESULTS;
