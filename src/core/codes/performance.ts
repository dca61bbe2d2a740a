/** The code lists of competition, retention, the team and events. */
export const PERFORMANCE_LISTS = {} as const;

export type PerformanceListId = keyof typeof PERFORMANCE_LISTS;
