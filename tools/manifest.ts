import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "#locales/language.ts";
import { DEVELOPMENT, type Deployment } from "./hosting/deployment.ts";

const FILE = join(import.meta.dirname, "../manifest.xml");

/** The manifest of a deployment: manifest.xml with its address, id, namespace and names. */
export function manifestFor({ url, environment }: Deployment): string {
  const { id, namespace, name, button } = environment;
  let manifest = readFileSync(FILE, "utf8").replaceAll(DEVELOPMENT.url, escaped(url));
  for (const [part, text] of [
    // A domain has no path.
    [/<AppDomain>.*<\/AppDomain>/, `<AppDomain>${new URL(url).origin}</AppDomain>`],
    [/<Id>.*<\/Id>/, `<Id>${escaped(id)}</Id>`],
    [/<DisplayName [^]*?<\/DisplayName>/, words("DisplayName", "Override", name, "  ")],
    [
      /<bt:String id="Kam\.Label"[^]*?<\/bt:String>/,
      words("bt:String", "bt:Override", button, "        ", ' id="Kam.Label"'),
    ],
    [/(?<=id="Functions\.Namespace" DefaultValue=")[^"]*/, escaped(namespace)],
  ] as const) {
    if (!part.test(manifest)) throw new Error(`manifest.xml has nothing like ${String(part)}`);
    manifest = manifest.replace(part, () => text);
  }
  return inNamespace(manifest, environment);
}

/** A text that names functions, for an environment where they have another namespace: =KAM.TIER and "type =KAM.". */
export function inNamespace(text: string, { namespace }: Deployment["environment"]): string {
  return text.replaceAll(/(?<![\w/.])KAM\.(?=[A-Z])|(?<==)KAM\./g, `${namespace}.`);
}

function words(
  element: string,
  override: string,
  texts: Readonly<Record<Language, string>>,
  indent: string,
  attributes = "",
): string {
  return `<${element}${attributes} DefaultValue="${escaped(texts.en)}">
${indent}  <${override} Locale="zh-CN" Value="${escaped(texts["zh-CN"])}" />
${indent}</${element}>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
