/** Words of pictures that are taken along. */
export const pictures = {
  insert: "插入当前工作表",
  png: "存为 PNG",
  svg: "存为 SVG",
  inserted: "已插入当前工作表的左上角，可以拖动。",
  notInserted: "没有插入：Excel 没有接受图片。可以存为 PNG，再用“插入 > 图片”。",
  notDrawn: "这台电脑的浏览器画不出图片，可以存为 SVG。",
};
