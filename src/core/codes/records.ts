/** The code lists of the records of accounts and people. */
export const RECORD_LISTS = {} as const;

export type RecordListId = keyof typeof RECORD_LISTS;
