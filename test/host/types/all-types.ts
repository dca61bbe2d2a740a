import type { AnyType } from "../host-type.ts";
import { rangeType } from "./range.ts";
import { tableType } from "./table.ts";
import { workbookType } from "./workbook.ts";
import { worksheetType } from "./worksheet.ts";
import { applicationType } from "./application.ts";
import { autoFilterType, filterType } from "./auto-filter.ts";
import {
  customXmlPartCollectionType,
  customXmlPartScopedCollectionType,
  customXmlPartType,
} from "./custom-xml-part.ts";
import { dataValidationType } from "./data-validation.ts";
import { freezePanesType } from "./freeze-panes.ts";
import { namedItemCollectionType, namedItemType } from "./named-item.ts";
import { rangeFormatType } from "./range-format.ts";
import { runtimeType } from "./runtime.ts";
import { settingCollectionType, settingType } from "./setting.ts";
import { shapeCollectionType, shapeType } from "./shape.ts";
import { tableCollectionType, tableScopedCollectionType } from "./table-collection.ts";
import { tableColumnCollectionType, tableColumnType } from "./table-column.ts";
import { tableRowCollectionType, tableRowType } from "./table-row.ts";
import { tableSortType } from "./table-sort.ts";
import { worksheetCollectionType } from "./worksheet-collection.ts";
import { worksheetProtectionType } from "./worksheet-protection.ts";

/** Every type of the workbook's API that the host plays. */
export const ALL_TYPES = [
  workbookType,
  applicationType,
  runtimeType,
  worksheetCollectionType,
  worksheetType,
  worksheetProtectionType,
  freezePanesType,
  rangeType,
  rangeFormatType,
  dataValidationType,
  tableCollectionType,
  tableScopedCollectionType,
  tableType,
  tableRowCollectionType,
  tableRowType,
  tableColumnCollectionType,
  tableColumnType,
  tableSortType,
  autoFilterType,
  filterType,
  namedItemCollectionType,
  namedItemType,
  settingCollectionType,
  settingType,
  customXmlPartCollectionType,
  customXmlPartScopedCollectionType,
  customXmlPartType,
  shapeCollectionType,
  shapeType,
] as unknown as readonly AnyType[];
