import type { Deployment } from "./deployment.ts";
import { EVERYWHERE, headerRules, TYPES, type Headers } from "./headers.ts";

/** web.config of the add-in's folder; its paths are those below the folder, wherever it lies. */
export function webConfig({ officeJs }: Deployment): string {
  const locations = headerRules(officeJs).flatMap(({ place, headers }) =>
    "files" in place ? place.files.map((file) => location(file, headers)) : [location(place.folder, headers)],
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Written by npm run build. -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <staticContent>
${Object.entries(TYPES)
  .map(
    ([ending, type]) =>
      `      <remove fileExtension=".${ending}" /><mimeMap fileExtension=".${ending}" mimeType="${type}" />`,
  )
  .join("\n")}
    </staticContent>
${customHeaders(EVERYWHERE, "    ")}
  </system.webServer>
${locations.join("\n")}
</configuration>
`;
}

function location(path: string, headers: Headers): string {
  return `  <location path="${path}">
    <system.webServer>
${customHeaders(headers, "      ")}
    </system.webServer>
  </location>`;
}

/** A header of an outer place is taken off first: twice the same name is an error to IIS. */
function customHeaders(headers: Headers, indent: string): string {
  const lines = Object.entries(headers).map(
    ([name, value]) => `${indent}    <remove name="${name}" /><add name="${name}" value="${value}" />`,
  );
  return [
    `${indent}<httpProtocol>`,
    `${indent}  <customHeaders>`,
    ...lines,
    `${indent}  </customHeaders>`,
    `${indent}</httpProtocol>`,
  ].join("\n");
}
