/** Days as Excel counts them in the 1900 system: 1 is 1 January 1900. Not a Unix time. */
export type SerialDate = number & { readonly unit: "excel-day" };
