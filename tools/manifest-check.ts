import { JSDOM } from "jsdom";
import type { Deployment } from "./hosting/deployment.ts";
import { elementProblems } from "./manifest-elements.ts";

/** A file of the add-in by its path in the folder; null where there is none. */
export type FileOf = (path: string) => Uint8Array | null;

/*
 * What can be told of a manifest without Microsoft's servers: the order of its elements, what refers to what, the words in
 * both languages, and that every address is a file that is there and every icon as large as it says.
 */

/** What is wrong with a deployment's manifest, in words; nothing where it is right. */
export function manifestProblems(xml: string, deployment: Deployment, fileOf: FileOf): readonly string[] {
  const { window } = new JSDOM("");
  const Parser = window.DOMParser as new () => DOMParser;
  const manifest = new Parser().parseFromString(xml, "application/xml");
  const broken = manifest.querySelector("parsererror");
  if (broken !== null) return [`is no XML: ${broken.textContent}`];
  return [
    ...elementProblems(manifest.documentElement),
    ...identityProblems(manifest, deployment),
    ...referenceProblems(manifest),
    ...wordProblems(manifest),
    ...addressProblems(manifest, deployment, fileOf),
    ...iconProblems(manifest, deployment, fileOf),
  ];
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const NAMESPACE = "Functions.Namespace";

function identityProblems(manifest: Document, { url, environment }: Deployment): readonly string[] {
  const id = textOf(manifest, "Id");
  const domains = named(manifest, "AppDomain").map(({ textContent }) => textContent);
  const namespace = attribute(resourceOf(manifest, NAMESPACE), "DefaultValue");
  return [
    ...(GUID.test(id) ? [] : [`Id "${id}" is no GUID`]),
    ...(id === environment.id ? [] : [`Id "${id}" is not the environment's, ${environment.id}`]),
    ...(domains.includes(new URL(url).origin) ? [] : [`no AppDomain is ${new URL(url).origin}`]),
    ...(/^\d+(\.\d+){3}$/.test(textOf(manifest, "Version")) ? [] : ["Version is not four numbers"]),
    ...(/^[A-Z][A-Z0-9]*$/.test(namespace) ? [] : [`namespace "${namespace}" is not capital letters`]),
    ...(namespace === environment.namespace ? [] : [`namespace "${namespace}" is not ${environment.namespace}`]),
  ];
}

function referenceProblems(manifest: Document): readonly string[] {
  const defined = resources(manifest).map((element) => attribute(element, "id"));
  const used = [...manifest.querySelectorAll("[resid]")].map((element) => attribute(element, "resid"));
  return [
    ...used.filter((id) => !defined.includes(id)).map((id) => `resid ${id} is defined nowhere`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `${id} is used nowhere`),
    ...defined.filter((id, at) => defined.indexOf(id) !== at).map((id) => `${id} is defined twice`),
    ...defined.filter((id) => id.length > 32).map((id) => `${id} is longer than 32 letters`),
  ];
}

/** How many letters Excel takes of what is read. */
const LONGEST: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};

function wordProblems(manifest: Document): readonly string[] {
  const words = [...named(manifest, "DisplayName"), ...named(manifest, "String"), ...named(manifest, "Description")];
  return words
    .filter((element) => element.hasAttribute("DefaultValue") && attribute(element, "id") !== NAMESPACE)
    .flatMap((element) => {
      const name = attribute(element, "id") || element.localName;
      const chinese = [...element.children].find((override) => attribute(override, "Locale") === "zh-CN");
      const most = LONGEST[element.localName] ?? LONGEST[element.parentElement?.localName ?? ""] ?? 0;
      const texts = [attribute(element, "DefaultValue"), attribute(chinese, "Value")];
      return [
        ...(/\p{sc=Han}/u.test(texts[1] ?? "") ? [] : [`${name} has no Chinese words`]),
        ...texts.filter((text) => text.length > most).map((text) => `${name}: longer than ${most} letters: ${text}`),
      ];
    });
}

function addressProblems(manifest: Document, { url }: Deployment, fileOf: FileOf): readonly string[] {
  const addresses = [...manifest.getElementsByTagName("*")]
    .flatMap((element) => [attribute(element, "DefaultValue"), attribute(element, "Value")])
    .filter((value) => /^\w+:\/\//.test(value));
  return [...new Set(addresses)].flatMap((address) => {
    if (!address.startsWith(`${url}/`)) return [`${address} is not below ${url}`];
    return fileOf(address.slice(url.length + 1)) === null ? [`${address} is no file of the build`] : [];
  });
}

function iconProblems(manifest: Document, { url }: Deployment, fileOf: FileOf): readonly string[] {
  const sizes = [
    ...named(manifest, "IconUrl").map((element) => [attribute(element, "DefaultValue"), 32] as const),
    ...named(manifest, "HighResolutionIconUrl").map((element) => [attribute(element, "DefaultValue"), 64] as const),
    ...named(manifest, "Image")
      .filter((element) => element.hasAttribute("size"))
      .map((element) => {
        const image = resourceOf(manifest, attribute(element, "resid"));
        return [attribute(image, "DefaultValue"), Number(attribute(element, "size"))] as const;
      }),
  ];
  const lists = named(manifest, "Icon").map((icon) => [...icon.children].map((image) => attribute(image, "size")));
  const wrong = sizes.filter(([address, size]) => {
    const png = fileOf(address.slice(url.length + 1));
    return png !== null && pngSize(png) !== `${size}x${size}`;
  });
  return [
    ...new Set(wrong.map(([address, size]) => `${address} is not ${size} by ${size} pixels`)),
    ...lists
      .filter((list) => !["16", "32", "80"].every((size) => list.includes(size)))
      .map((list) => `an icon has the sizes ${list.join(", ")}, and not all of 16, 32 and 80`),
  ];
}

function pngSize(file: Uint8Array): string {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const isPng = file.byteLength >= 24 && view.getUint32(0) === 0x89504e47;
  return isPng ? `${view.getUint32(16)}x${view.getUint32(20)}` : "no PNG";
}

function named(manifest: Document, name: string): readonly Element[] {
  return [...manifest.getElementsByTagName("*")].filter(({ localName }) => localName === name);
}

function resources(manifest: Document): readonly Element[] {
  return ["Image", "Url", "String"].flatMap((name) => named(manifest, name).filter((one) => one.hasAttribute("id")));
}

function resourceOf(manifest: Document, id: string): Element | undefined {
  return resources(manifest).find((element) => attribute(element, "id") === id);
}

function attribute(element: Element | undefined, name: string): string {
  return element?.getAttribute(name) ?? "";
}

function textOf(manifest: Document, name: string): string {
  return named(manifest, name)[0]?.textContent ?? "";
}
