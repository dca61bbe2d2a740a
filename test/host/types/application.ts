import { method, read, type HostType } from "../host-type.ts";

/** https://learn.microsoft.com/javascript/api/excel/excel.application */
export const applicationType: HostType<object> = {
  name: "Application",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.application",
  properties: {
    calculationMode: read(1, () => "Automatic"),
    calculationState: read(9, () => "Done"),
    decimalSeparator: read(11, () => "."),
    thousandsSeparator: read(11, () => ","),
    useSystemSeparators: read(11, () => true),
  },
  methods: {
    calculate: method(1, () => null),
    suspendApiCalculationUntilNextSync: method(6, () => null),
    suspendScreenUpdatingUntilNextSync: method(9, () => null),
  },
};
