import { basePath, type Deployment } from "./deployment.ts";
import { EVERYWHERE, headerRules, TYPES, type Headers } from "./headers.ts";

/** The locations of the add-in, to be included in a `server` block that has root, name and certificate. */
export function nginxConfig(deployment: Deployment): string {
  const base = basePath(deployment);
  const locations = headerRules(deployment.officeJs).flatMap(({ place, headers }) =>
    "files" in place
      ? place.files.map((file) => location(`= ${base}/${file}`, headers))
      : [location(`^~ ${base}/${place.folder}/`, headers)],
  );
  return [
    "# Written by npm run build. In a server block: root, server_name, the certificate, and include of this file.",
    "# nginx adds headers of an outer block only where the inner one has none; so each location has all of its own.",
    "types {",
    ...Object.entries(TYPES).map(([ending, type]) => `  ${type.split(";")[0] ?? type} ${ending};`),
    "}",
    "charset utf-8;",
    "charset_types text/javascript application/json text/plain application/xml;",
    "gzip on;",
    "gzip_types text/javascript application/json application/xml;",
    "autoindex off;",
    ...locations,
    `location ${base}/ {`,
    "  return 404;",
    "}",
    "",
  ].join("\n");
}

function location(match: string, headers: Headers): string {
  const lines = Object.entries({ ...EVERYWHERE, ...headers }).map(
    ([name, value]) => `  add_header ${name} "${value}" always;`,
  );
  return [`location ${match} {`, ...lines, "  try_files $uri =404;", "}"].join("\n");
}
