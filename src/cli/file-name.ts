import { createHash } from "node:crypto";

const MAX_BYTES = 120;
// Control, format (bidi, zero width), surrogate, private and unassigned characters.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
// What Windows forbids, and the characters that look like it.
const FORBIDDEN = /[<>:"/\\|?*＜＞：＂／＼｜？＊∕⁄⧸∶]/gu;
// Names that Windows keeps for devices, whatever the extension.
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/iu;

/**
 * A file name that every system accepts, that says whose document it is, and that stays the same from run
 * to run. The hash of the account's id keeps two accounts of one name apart.
 */
export function fileName(name: string, id: string, extension: string): string {
  const hash = createHash("sha256").update(id.normalize("NFC")).digest("hex").slice(0, 8);
  return `${readableName(name)}-${hash}.${extension}`;
}

/** A name as a part of a path that every system accepts. */
export function readableName(name: string): string {
  const legal = name.normalize("NFC").replace(INVISIBLE, "").replace(FORBIDDEN, "_").replace(/\s+/gu, " ");
  const trimmed = cut(legal).replace(/^[\s.\-~]+|[\s.]+$/gu, "");
  if (trimmed === "") return "account";
  return RESERVED.test(trimmed.split(".")[0] ?? "") ? `_${trimmed}` : trimmed;
}

/** Shortens to MAX_BYTES of UTF-8 without cutting a character that a reader sees as one. */
function cut(text: string): string {
  let kept = "";
  for (const { segment } of new Intl.Segmenter("und").segment(text)) {
    if (Buffer.byteLength(kept + segment) > MAX_BYTES) break;
    kept += segment;
  }
  return kept;
}
