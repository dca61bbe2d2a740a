/** What the system's short names of faults mean; the names stay, for whoever looks them up. */
const meanings: Readonly<Record<string, string>> = {
  ENOSPC: "磁盘已满",
  EDQUOT: "磁盘配额已用完",
  EFBIG: "文件大小超过系统允许的上限",
  EROFS: "磁盘是只读的",
  EACCES: "没有权限",
  EPERM: "没有权限，或文件正被别的程序打开",
  EBUSY: "文件正被别的程序打开",
  EMFILE: "打开的文件太多",
  ENFILE: "系统打开的文件太多",
  ENOENT: "路径不存在",
  EIO: "磁盘读写出错",
  ENAMETOOLONG: "路径太长",
};

export function system(code: string): string {
  const meaning = meanings[code];
  return meaning === undefined ? code : `${meaning}（${code}）`;
}
