import { basePath, type Deployment } from "./deployment.ts";
import { EVERYWHERE, headerRules, TYPES } from "./headers.ts";

/** staticwebapp.config.json: the first route that fits counts, so that files stand before folders. */
export function staticWebAppConfig(deployment: Deployment): string {
  const base = basePath(deployment);
  const rules = headerRules(deployment.officeJs);
  const routes = [
    ...rules.flatMap(({ place, headers }) =>
      "files" in place ? place.files.map((file) => ({ route: `${base}/${file}`, headers })) : [],
    ),
    ...rules.flatMap(({ place, headers }) =>
      "folder" in place ? [{ route: `${base}/${place.folder}/*`, headers }] : [],
    ),
  ];
  const mimeTypes = Object.fromEntries(Object.entries(TYPES).map(([ending, type]) => [`.${ending}`, type]));
  return `${JSON.stringify({ globalHeaders: EVERYWHERE, mimeTypes, routes }, null, 2)}\n`;
}
