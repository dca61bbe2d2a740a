/** The lists whose codes only the models of retention, results and records give. */
export const RETENTION_RESULTS = {} as const;

export type RetentionResultId = keyof typeof RETENTION_RESULTS;
