import { heldText } from "./xml-text.ts";
import type { XmlHandler } from "./xml-stream.ts";

/** Collects the texts that cells share: runs of rich text joined, the readings of the characters left out. */
export function sharedTexts(): { readonly handler: XmlHandler; readonly texts: readonly string[] } {
  const texts: string[] = [];
  let current: string | null = null;
  let isPhonetic = false;
  let isText = false;
  const handler: XmlHandler = {
    open: (name) => {
      if (name === "si") current = "";
      else if (name === "rPh") isPhonetic = true;
      else if (name === "t") isText = !isPhonetic;
    },
    close: (name) => {
      if (name === "si") {
        texts.push(heldText(current ?? ""));
        current = null;
      } else if (name === "rPh") isPhonetic = false;
      else if (name === "t") isText = false;
    },
    text: (text) => {
      if (isText && current !== null) current += text;
    },
  };
  return { handler, texts };
}
