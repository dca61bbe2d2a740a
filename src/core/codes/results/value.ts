/** The lists whose codes only the models of the value of customers give. */
export const VALUE_RESULTS = {} as const;

export type ValueResultId = keyof typeof VALUE_RESULTS;
