/**
 * `npm run check:manifest`: dist/addin, or the folders that are named, such as dist/deploy/prod/site. Nothing is asked of
 * the network. Microsoft publishes its schemas in [MS-OWEMXML], appendix A; `--schema OfficeAppManifestV1_1.xsd` holds the
 * manifest against a copy of them, by xmllint.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { DEVELOPMENT, ENVIRONMENTS, type Deployment } from "./hosting/deployment.ts";
import { manifestProblems, type FileOf } from "./manifest-check.ts";

/** The files of a folder by their path in it. */
export function filesIn(folder: string): FileOf {
  return (path) => {
    const file = join(folder, path);
    return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(file) : null;
  };
}

/** What is wrong with the manifest of a built folder. */
export function folderProblems(folder: string, deployment: Deployment): readonly string[] {
  const fileOf = filesIn(folder);
  const manifest = fileOf("manifest.xml");
  if (manifest === null) return [`${folder} holds no manifest.xml; npm run build makes one`];
  return manifestProblems(Buffer.from(manifest).toString(), deployment, fileOf).map(
    (problem) => `${folder}/manifest.xml: ${problem}`,
  );
}

/** The deployment that a manifest speaks of, by its id and the address of its page. */
function deploymentIn(manifest: string): Deployment {
  const id = /<Id>(.*)<\/Id>/.exec(manifest)?.[1];
  const page = /<SourceLocation DefaultValue="(.*)\/taskpane\.html"/.exec(manifest)?.[1];
  const environment = Object.values(ENVIRONMENTS).find((one) => one.id === id);
  return { ...DEVELOPMENT, environment: environment ?? DEVELOPMENT.environment, url: page ?? DEVELOPMENT.url };
}

function schemaProblems(folder: string, schema: string | undefined): readonly string[] {
  if (schema === undefined) return [];
  const file = join(folder, "manifest.xml");
  const { error, status, stderr } = spawnSync("xmllint", ["--noout", "--nonet", "--schema", schema, file], {
    encoding: "utf8",
  });
  if (error !== undefined) return [`xmllint is missing (on Debian: apt-get install libxml2-utils)`];
  return status === 0 ? [] : [stderr.trim()];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values, positionals } = parseArgs({ options: { schema: { type: "string" } }, allowPositionals: true });
  const folders = positionals.length === 0 ? ["dist/addin"] : positionals;
  const problems = folders.flatMap((folder) => {
    const file = join(folder, "manifest.xml");
    const deployment = existsSync(file) ? deploymentIn(readFileSync(file, "utf8")) : DEVELOPMENT;
    return [...folderProblems(folder, deployment), ...schemaProblems(folder, values.schema)];
  });
  console.log(problems.length === 0 ? `${folders.join(", ")}: the manifest has no faults` : problems.join("\n"));
  process.exitCode = problems.length === 0 ? 0 : 1;
}
