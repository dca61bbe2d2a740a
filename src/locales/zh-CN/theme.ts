/** Words of themes: what a company's documents look like, and what is wrong with a theme's files. */
export const theme = {
  /** Stands small above a company's own section where the theme names no company. */
  subject: "本公司",
  /** What the logo is, to people who do not see it. */
  logo: "公司标志",
  foot: (company: string, foot: string) => `${company}　|　${foot}`,
  place: (file: string, line: string, field: string) =>
    `${file === "" ? "主题文件夹" : file}${line === "" ? "" : ` 第 ${line} 行`}${field === "" ? "" : `（${field}）`}`,
  fault: (place: string, text: string) => `${place}：${text}`,
  found: (folder: string, count: string) => `主题“${folder}”有 ${count} 处要改：`,
  list: "、",
  /** Between sentences. */
  gap: "",
  near: (name: string) => `是不是“${name}”？`,
  known: (names: string) => `可用：${names}。`,
  problem: {
    "not-json": ({ found }: { found: string }) =>
      found === ""
        ? "内容没有写完：缺少收尾的引号、} 或 ]。"
        : `这里不该是“${found}”。请检查上一行末尾的逗号、引号和括号是否成对。`,
    "chinese-mark": ({ found }: { found: string }) =>
      `“${found}”是中文标点；请改用英文的引号 "、冒号 : 、逗号 , 和括号。`,
    repeated: () => "写了两次，请只留一处。",
    "wrong-kind": {
      object: "这里要用 { } 写成若干项。",
      text: '这里要写一段文字，放在英文引号里，例如 "logo.svg"。',
      list: '这里要用 [ ] 列出，例如 ["value", "chain"]。',
      names: '列表里每一项都要是英文引号里的文字，例如 "value"。',
    },
    "unknown-key": ({ key }: { key: string }) => `没有“${key}”这一项。`,
    "missing-key": ({ key }: { key: string }) => `缺少“${key}”。`,
    version: ({ found, known }: { found: string; known: number }) => `version 写的是 ${found}，本程序只认 ${known}。`,
    "not-colour": ({ found }: { found: string }) => `“${found}”不是颜色；请写成 #rrggbb，例如 #0f5c8a。`,
    "low-contrast": ({ found, contrast, least }: { found: string; contrast: number; least: number }) =>
      `${found} 在白纸上的对比度只有 ${contrast}，至少要 ${least}，否则看不清，也印不出黑白。请选深一些的颜色。`,
    "unknown-section": ({ section }: { section: string }) => `没有“${section}”这一节。`,
    "first-page": ({ section }: { section: string }) => `“${section}”在首页；首页固定不变，不能移动或隐藏。`,
    "must-stay": ({ section }: { section: string }) =>
      `“${section}”写明缺什么、略去了什么或法规要求，不能隐藏；可以移动。`,
    "named-twice": ({ section }: { section: string }) => `“${section}”列了两次。`,
    "unknown-text": ({ section }: { section: string }) => `texts 里没有编号为“${section}”的文字。`,
    "text-name": () => "文件名要写成“文件种类.编号.语言.txt”，例如 plan.promise.zh-CN.txt。",
    "text-document": ({ document }: { document: string }) => `没有“${document}”这种文件。`,
    "text-language": ({ language }: { language: string }) => `没有语言“${language}”。`,
    "text-taken": ({ section }: { section: string }) => `编号“${section}”是程序已有的一节，请换一个编号。`,
    "text-twice": ({ other }: { other: string }) => `与 ${other} 是同一节的同一种语言，请只留一份。`,
    "text-encoding": () => "不是 UTF-8 文字；请用记事本“另存为”，编码选 UTF-8。",
    "text-empty": () => "第一行是标题，下面至少要有一行正文。",
    "text-long": ({ lines, most }: { lines: number; most: number }) => `正文有 ${lines} 行，最多 ${most} 行。`,
    "text-inside": ({ found }: { found: string }) =>
      `要给客户看的文字里有内部用语“${found}”；请改写，或从 forCustomers 中去掉。`,
    "picture-kind": () => "不是 PNG、JPEG 或 SVG 图片。",
    "picture-broken": () => "图片不完整，无法打开。",
    "picture-pixels": ({ width, height, most }: { width: number; height: number; most: number }) =>
      `图片有 ${width} × ${height} 像素，最多 ${most} 像素。请缩小。`,
    "svg-forbids": ({ found }: { found: string }) =>
      `SVG 里不能有 ${found}：标志只能是图形，不能有脚本、外部链接、动画或别的文件。请导出为纯图形，或改用 PNG。`,
    "svg-text": () => "SVG 里有文字，别的电脑上字形会变；请在绘图软件里把文字转成轮廓，或改用 PNG。",
    "svg-size": () => "SVG 没有写明大小（viewBox，或 width 和 height）。",
    "font-kind": () => "不是 woff2、ttf 或 otf 字体（字体集 .ttc 不能用）。",
    "font-broken": () => "字体文件不完整，无法读取。",
    "not-there": () => "找不到这个文件。",
    "folder-not-there": "找不到这个文件夹。",
    "not-folder": () => "不是文件夹。",
    "not-file": () => "不是普通文件。",
    outside: () => "在主题文件夹之外；请把文件放进主题文件夹。",
    "too-large": ({ size, most }: { size: string; most: string }) => `有 ${size}，最多 ${most}。`,
    unreadable: ({ reason }: { reason: string }) => `无法读取：${reason}。`,
  },
  /** What `kam theme` says of a theme without a fault. */
  shown: {
    title: (folder: string) => `主题“${folder}”可用`,
    none: "–",
    company: "公司",
    logo: "标志",
    logoSize: (kind: string, width: string, height: string) => `${kind}，${width} × ${height}`,
    accent: "强调色",
    text: "文字颜色",
    contrast: (colour: string, contrast: string) => `${colour}，在白纸上的对比度 ${contrast}`,
    fonts: "字体",
    fontOf: (kind: string, latin: string, chinese: string) =>
      `${kind}，英文与数字 ${latin}，常用汉字 ${chinese}；缺少的用内置字体`,
    order: "次序",
    hide: "隐藏",
    ofDocument: (document: string, sections: string) => `${document}：${sections}`,
    texts: "自己的文字",
    textOf: (id: string, language: string, title: string) => `${id}（${language}）：${title}`,
    alsoCustomers: "，客户版也印",
  },
  notice: {
    likeBad: (colour: string) => `强调色 ${colour} 与表示“不好”的红色相近；形状仍可区分，但请确认不会误读。`,
    coarse: (width: string, height: string) =>
      `标志只有 ${width} × ${height} 像素，印出来会模糊；请换大一些的，或用 SVG。`,
    oneLanguage: (id: string, missing: string) => `“${id}”没有 ${missing} 的文字，这种语言的文件里不会有这一节。`,
    fallback: (characters: string, count: string) =>
      `主题字体没有这些字符，用内置字体印出：${characters}（共 ${count} 个）`,
  },
};
