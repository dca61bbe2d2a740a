/* Put here by the build, for the environment that the add-in is built for; without a build they are the product's own. */
declare const KAM_NAMESPACE: string | undefined;
declare const KAM_OFFICE_HOST: string | undefined;

/** What stands before the dot of every function in Excel, as the manifest says. */
export const NAMESPACE = typeof KAM_NAMESPACE === "string" ? KAM_NAMESPACE : "KAM";

/** Where the page takes office.js from. */
export const OFFICE_HOST = typeof KAM_OFFICE_HOST === "string" ? KAM_OFFICE_HOST : "appsforoffice.microsoft.com";
