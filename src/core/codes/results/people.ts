/** The lists whose codes only the models of the pipeline beyond FC-1, people and needs give. */
export const PEOPLE_RESULTS = {} as const;

export type PeopleResultId = keyof typeof PEOPLE_RESULTS;
