import type { system as zh } from "../zh-CN/system.ts";

const meanings: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file is larger than the system allows",
  EROFS: "the disk is read-only",
  EACCES: "no permission",
  EPERM: "no permission, or another program has the file open",
  EBUSY: "another program has the file open",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open in the system",
  ENOENT: "there is no such path",
  EIO: "the disk failed to read or write",
  ENAMETOOLONG: "the path is too long",
};

export const system: typeof zh = (code) => {
  const meaning = meanings[code];
  return meaning === undefined ? code : `${meaning} (${code})`;
};
