/** How a workbook is told from others on this computer, so that a draft comes back in the right one only. */
export interface WorkbookIdentity {
  /** The number that the workbook carries; null until the pane writes for the first time. */
  readonly id: string | null;
  /** Every number that it carries: two people may have given it one at the same time. */
  readonly ids: readonly string[];
  /** Name of the file; a copy has the same number and another name. */
  readonly file: string;
}

export const IDENTITY_NAMESPACE = "urn:kam-for-excel:workbook:1";

const ID = /<kamWorkbook\s[^>]*\bid="([A-Za-z0-9-]{8,64})"/;

/** The identity of the open workbook. Of several numbers the least holds, so that everybody takes the same. */
export async function identify(context: Excel.RequestContext): Promise<WorkbookIdentity> {
  const parts = identityParts(context);
  context.workbook.load("name");
  await context.sync();
  return identityIn(context, parts);
}

/** The parts that may hold numbers: they come with the next sync. */
export function identityParts(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  return context.workbook.customXmlParts.getByNamespace(IDENTITY_NAMESPACE).load("items/id");
}

/** The identity in parts that have come; the workbook's name must have come, too. */
export async function identityIn(
  context: Excel.RequestContext,
  parts: Excel.CustomXmlPartScopedCollection,
): Promise<WorkbookIdentity> {
  const texts = parts.items.map((part) => part.getXml());
  if (texts.length > 0) await context.sync();
  const ids = texts.flatMap(({ value }) => ID.exec(value)?.[1] ?? []).toSorted();
  return { id: ids[0] ?? null, ids, file: context.workbook.name };
}

/** Gives the workbook a number where it has none. */
export async function ensureIdentity(context: Excel.RequestContext, newId: () => string): Promise<WorkbookIdentity> {
  const found = await identify(context);
  if (found.id !== null) return found;
  const id = newId();
  context.workbook.customXmlParts.add(`<kamWorkbook xmlns="${IDENTITY_NAMESPACE}" id="${id}"/>`);
  await context.sync();
  return { ...found, id, ids: [id] };
}
