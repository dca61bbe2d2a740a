import type { HostSettings } from "./session.ts";

/*
 * What office.js for Excel on Windows asks of its container before anything else: who it is, which requirement sets it
 * knows, which language and which theme. These are seams of office.js itself and nowhere documented.
 */

/** Ends the page's address; the last number says: shared runtime with custom functions. */
export const hostInfo = (language = "zh-CN") => `_host_Info=Excel$Win32$16.01$${language}$telemetry$$$3`;

/** Colours of the ribbon and the pane: https://learn.microsoft.com/javascript/api/office/office.officetheme */
const THEMES = {
  light: { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x242424, controlBackgroundColor: 0xf5f5f5 },
  dark: { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xffffff, controlBackgroundColor: 0x333333 },
} as const;

/** The sets of a current Microsoft 365; a test may take an older Excel. */
export const CURRENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.17",
  CustomFunctionsRuntime: "1.5",
  SharedRuntime: "1.2",
  DialogApi: "1.2",
  RibbonApi: "1.2",
  AddinCommands: "1.3",
  DelayForCellEdit: "1.1",
  RichApiRuntimeFlag: "1.2",
};

/** The object that office.js finds under window.external.GetContext(). */
export function hostContext({ language, theme, requirementSets, url }: HostSettings): object {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "11111111-2222-3333-4444-555555555555",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => url,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "correlation",
    GetInstanceId: () => "instance",
    GetSupportedMatrix: () => JSON.stringify(requirementSets),
    GetHostFullVersion: () => "16.0.18000.20000",
    GetInitialDisplayMode: () => 0,
    ...(theme === null ? {} : { GetOfficeThemeInfo: () => JSON.stringify(THEMES[theme]) }),
    GetSettings: () => ({ Read: () => ({}), Write: () => 0 }),
  };
}
