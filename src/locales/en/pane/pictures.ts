import type { pictures as zh } from "../../zh-CN/pane/pictures.ts";

export const pictures: typeof zh = {
  insert: "Insert into the sheet",
  png: "Save as PNG",
  svg: "Save as SVG",
  inserted: "Inserted at the top left of the open sheet; drag it where it belongs.",
  notInserted: "Not inserted: Excel did not take the picture. Save it as PNG and use Insert > Pictures.",
  notDrawn: "The browser of this computer cannot draw the picture; save it as SVG.",
};
