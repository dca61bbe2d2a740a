/** The tables of competition, retention, the team and events. */
export const performanceTables = {} as const;
