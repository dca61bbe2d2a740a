import type { MappingFile } from "#workbook/mapping-file.ts";
import { MAPPING_NAMESPACE } from "#workbook/mapping-namespace.ts";
import { formatMappingPart } from "#workbook/mapping-part.ts";
import type { RunExcel } from "./run-excel.ts";
import { PURPOSE_SETTING } from "./workbook-marks.ts";

/** Keeps in the workbook which of its columns mean what, where the command line reads it too. The first part holds. */
export function writeMapping(run: RunExcel, mapping: MappingFile) {
  const xml = formatMappingPart(mapping);
  return run(async (context) => {
    const { customXmlParts } = context.workbook;
    const parts = customXmlParts.getByNamespace(MAPPING_NAMESPACE).load("items/id");
    await context.sync();
    const [first] = parts.items;
    if (first === undefined) customXmlParts.add(xml);
    else first.setXml(xml);
    await context.sync();
  });
}

/** Keeps in the workbook why it holds sensitive fields about people. */
export function writePurpose(run: RunExcel, purpose: string) {
  return run(async (context) => {
    context.workbook.settings.add(PURPOSE_SETTING, purpose);
    await context.sync();
  });
}
