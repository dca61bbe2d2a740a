/** The namespace of the root element by which the part is found among a workbook's custom XML. */
export const MAPPING_NAMESPACE = "urn:kam-for-excel:mapping:1";
