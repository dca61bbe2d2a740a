/** The lists whose codes only the models of tenders give. */
export const TENDER_RESULTS = {} as const;

export type TenderResultId = keyof typeof TENDER_RESULTS;
