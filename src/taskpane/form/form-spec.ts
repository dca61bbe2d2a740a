import type { TableId } from "#workbook/contract.ts";

/** What a screen wants to ask for; kinds, words and bounds come from the contract. */
export interface FormSpec {
  readonly table: TableId;
  /** Asked for at once, without opening anything. */
  readonly first: readonly FieldSpec[];
  readonly sections: readonly SectionSpec[];
}

export interface SectionSpec {
  readonly key: string;
  readonly title: string;
  readonly fields: readonly FieldSpec[];
}

/** A column by its id, or with how it is asked for where the contract cannot say. */
export type FieldSpec =
  | string
  | {
      readonly id: string;
      readonly as: "lines" | "time" | "people" | "person";
      /** What helps while one types. */
      readonly hint?: string;
    };

export function specsOf({ first, sections }: FormSpec): readonly FieldSpec[] {
  return [...first, ...sections.flatMap(({ fields }) => fields)];
}

export const idOf = (spec: FieldSpec): string => (typeof spec === "string" ? spec : spec.id);
