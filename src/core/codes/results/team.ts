/** The lists whose codes only the models of the performance of reps and of events give. */
export const TEAM_RESULTS = {} as const;

export type TeamResultId = keyof typeof TEAM_RESULTS;
