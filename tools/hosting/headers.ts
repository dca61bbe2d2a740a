import { LANGUAGES } from "#locales/language.ts";
import { ICON_SIZES } from "../icons.ts";
import { metadataPath } from "../metadata-path.ts";
import { OFFICE_JS, type OfficeJs } from "./deployment.ts";

/*
 * The one table of what a server says with each file of the add-in. The configurations for nginx, IIS and Azure are
 * written from it.
 */

export type Headers = Readonly<Record<string, string>>;

/** Some files by their path, or a folder with all that has no rule of its own. */
export interface HeaderRule {
  readonly place: { readonly files: readonly string[] } | { readonly folder: string };
  readonly headers: Headers;
}

/** With every file. No X-Frame-Options: Excel on the web shows the pane in a frame. */
export const EVERYWHERE: Headers = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

/** Endings of our files whose type or letters not every server knows. */
export const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  png: "image/png",
  txt: "text/plain; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xml: "application/xml; charset=utf-8",
};

// Names that stay the same: asked for anew each time, so that an update is there at once; a copy that is still right is not sent again.
const ASK_AGAIN = { "Cache-Control": "no-cache" };
// Names with a hash: what is under them never changes.
const FOREVER = { "Cache-Control": "public, max-age=31536000, immutable" };
// Office shows an icon only where it may keep it.
const A_DAY = { "Cache-Control": "public, max-age=86400" };
// Excel on the web fetches script and metadata from its own origin.
const ANYBODY = { "Access-Control-Allow-Origin": "*" };

/** Who may show the pane in a frame: Excel on the web, in both clouds. */
const FRAMES = [
  "https://excel.cloud.microsoft",
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://*.partner.officewebapps.cn",
  "https://*.sharepoint.cn",
];

/** What the pane may load, and from where: itself and office.js. It may talk to nobody but its own host. */
export function contentSecurityPolicy(officeJs: OfficeJs): string {
  const office = new URL(OFFICE_JS[officeJs]).origin;
  return Object.entries({
    "default-src": "'none'",
    // office.js takes one file of its own from there, in browsers that still need it.
    "script-src": `'self' ${office} https://ajax.aspnetcdn.com`,
    // Fluent and office.js write styles into the page.
    "style-src": "'self' 'unsafe-inline'",
    // Pictures are drawn in the page and saved from it.
    "img-src": "'self' data: blob:",
    "connect-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": `'self' ${FRAMES.join(" ")}`,
  })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");
}

const HELP_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function headerRules(officeJs: OfficeJs): readonly HeaderRule[] {
  return [
    {
      place: { files: ["taskpane.html"] },
      headers: { ...ASK_AGAIN, "Content-Security-Policy": contentSecurityPolicy(officeJs) },
    },
    { place: { files: ["functions-names.js"] }, headers: ASK_AGAIN },
    {
      place: { files: ["functions.js", ...LANGUAGES.map(metadataPath)] },
      headers: { ...ASK_AGAIN, ...ANYBODY },
    },
    { place: { files: ["manifest.xml", "THIRD-PARTY-NOTICES.txt"] }, headers: ASK_AGAIN },
    { place: { files: ICON_SIZES.map((size) => `assets/icon-${String(size)}.png`) }, headers: A_DAY },
    { place: { folder: "assets" }, headers: FOREVER },
    { place: { folder: "help" }, headers: { ...ASK_AGAIN, "Content-Security-Policy": HELP_POLICY } },
    { place: { folder: "training" }, headers: ASK_AGAIN },
  ];
}

/** What comes with a file, by its path in the add-in's folder; null for a file that no rule knows. */
export function headersOf(path: string, rules: readonly HeaderRule[]): Headers | null {
  const rule =
    rules.find(({ place }) => "files" in place && place.files.includes(path)) ??
    rules.find(({ place }) => "folder" in place && path.startsWith(`${place.folder}/`));
  return rule === undefined ? null : { ...EVERYWHERE, ...rule.headers };
}
