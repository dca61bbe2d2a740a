import { comparable } from "./comparable.ts";

// 西门子（中国）有限公司 is Siemens in China; another place in brackets is another company.
const COUNTRY = /[([【](?:中国(?:大陆)?|china|prc|cn)[)\]】]/g;
const MARKS = /[^\p{L}\p{N}&]+/gu;
const HAN_FORM = /(?:股份有限|有限责任|有限|股份|总|集团|控股)?公司$|(?:集团|控股|股份)$/;
const FORMS: ReadonlySet<string> = new Set(
  (
    "ltd limited inc incorporated corp corporation co company llc llp lp plc gmbh mbh ag kg kgaa se sa sas sarl srl spa " +
    "bv nv ab as asa oy oyj pty pte sdn bhd kk holding holdings group"
  ).split(" "),
);
// What is left of 中国集团 or "The Group" says too little.
const SHORTEST = 2;

/**
 * What remains of a company's name without legal form, country in brackets, punctuation and script: two names with one
 * core are most likely one company.
 */
export function companyCore(name: string): string {
  const plain = comparable(name).replace(COUNTRY, " ").replace(/\./g, "");
  const words = plain.replace(MARKS, " ").trim().split(" ");
  while (words.length > 1 && (FORMS.has(words.at(-1) ?? "") || words.at(-1) === "&")) words.pop();
  if (words.length > 1 && words[0] === "the") words.shift();
  let core = words.join("");
  for (let shorter = core.replace(HAN_FORM, ""); shorter !== core; shorter = core.replace(HAN_FORM, "")) {
    if ([...shorter].length < SHORTEST) break;
    core = shorter;
  }
  return core;
}
