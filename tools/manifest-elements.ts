/**
 * Which children an element of the manifest has, in their order, which Office insists on; those with ? may be missing, those
 * with * may come several times. Only what our manifest uses: https://learn.microsoft.com/javascript/api/manifest
 */
const CHILDREN: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? SupportUrl? AppDomains? Hosts? Requirements? DefaultSettings Permissions VersionOverrides?",
  VersionOverrides: "Description? Requirements? Hosts Resources",
  Host: "Runtimes? AllFormFactors? DesktopFormFactor?",
  Runtimes: "Runtime*",
  AllFormFactors: "ExtensionPoint*",
  DesktopFormFactor: "GetStarted? FunctionFile? ExtensionPoint*",
  "ExtensionPoint:CustomFunctions": "Script Page Metadata? Namespace?",
  "ExtensionPoint:PrimaryCommandSurface": "OfficeTab*",
  GetStarted: "Title Description LearnMoreUrl",
  OfficeTab: "Group*",
  Group: "Label Icon Control*",
  "Control:Button": "Label Supertip Icon Action",
  Supertip: "Title Description",
  "Action:ShowTaskpane": "TaskpaneId? SourceLocation Title?",
  "Action:ExecuteFunction": "FunctionName",
  Icon: "Image*",
  Resources: "Images? Urls? ShortStrings? LongStrings?",
  Images: "Image*",
  Urls: "Url*",
  ShortStrings: "String*",
  LongStrings: "String*",
};

/** Where an element or one below it has other children than Office's schemas allow, or in another order. */
export function elementProblems(element: Element): readonly string[] {
  const below = [...element.children].flatMap(elementProblems);
  const type = element.getAttribute("xsi:type");
  const expected = CHILDREN[`${element.localName}:${type ?? ""}`] ?? CHILDREN[element.localName];
  // The host of the base manifest has a name and nothing in it.
  if (expected === undefined || element.hasAttribute("Name")) return below;
  const names = [...element.children].map(({ localName }) => localName);
  const order = new RegExp(`^${expected.replaceAll(/(\w+)([?*]?) ?/g, (_, name, many) => `(?:${name} )${many}`)}$`);
  if (order.test(names.map((name) => `${name} `).join(""))) return below;
  return [`<${element.localName}> holds ${names.join(", ") || "nothing"}; it should be ${expected}`, ...below];
}
