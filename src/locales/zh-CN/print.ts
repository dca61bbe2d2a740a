/** Printing: what went wrong with the browser or a PDF, and what to do. */
export const print = {
  noBrowser: (attempts: readonly string[]) =>
    `没有找到可以生成 PDF 的浏览器。请安装 Chrome、Edge 或 Chromium，或用 --browser 指定其路径；也可以改用 --format html。已尝试：\n${attempts.map((attempt) => `  ${attempt}`).join("\n")}`,
  attempt: (browser: string, why: string) => `${browser}：${why}`,
  browserNotThere: (path: string) => `指定的浏览器不存在或无法运行：${path}。请检查 --browser 的路径。`,
  browserFailed: (path: string, why: string) => `浏览器 ${path} 无法启动：${why}。请用 --browser 换一个浏览器。`,
  browserLost: "浏览器三次意外退出，这份报告没有生成。请重新运行；若仍然如此，请用 --browser 换一个浏览器。",
  timedOut: (seconds: number) =>
    `两次都超过 ${seconds} 秒仍未生成，已放弃这份报告。请检查该客户的数据量是否过大；机器太慢的，用 --timeout 放宽。`,
  fontsNotLoaded: (fonts: readonly string[]) =>
    `报告字体没有载入（${fonts.join("、")}）；为避免缺字，未生成 PDF。请重新安装本工具；用了主题的，请检查主题的字体文件。`,
  pictureNotShown: "浏览器画不出主题的标志，未生成 PDF。请换一个标志文件（PNG、JPEG 或只有图形的 SVG）。",
  pageReplaced: "打印的内容不是本报告，已丢弃。",
  printFailed: (detail: string) => `浏览器无法打印这份报告：${detail}`,
  incompletePdf: "浏览器给出的 PDF 不完整，已丢弃。请重新运行。",
  cancelled: "已取消。",
  printerClosed: "打印已经结束，不再接受新的报告。",
  sandboxOff: "提示：以 root 身份运行，浏览器的沙箱已关闭。建议改用普通用户运行。",
  browserSkipped: (attempt: string) => `提示：跳过了无法启动的浏览器 ${attempt}`,
  start: {
    notFound: "不存在",
    notForThisMachine: "内置浏览器仅适用于 x64 的 Linux",
    noSandbox: "系统不允许浏览器使用沙箱（用户命名空间被禁用）",
    tooSlow: (seconds: number) => `${seconds} 秒内没有启动`,
    exited: (detail: string) => (detail === "" ? "启动后立即退出" : `启动后立即退出（${detail}）`),
    notRun: (detail: string) => `系统不能运行它（${detail}）`,
    noFolder: (folder: string, detail: string) => `临时文件夹 ${folder} 不能用（${detail}），请腾出空间或另设 TMPDIR`,
    unusable: (why: string) => `已启动，但不能使用（${why}）`,
    notUnpacked: (detail: string) => `无法解压内置浏览器（${detail}）`,
  },
};
