/** Part of the interface: scripts test for these numbers. Never renumber. */
export const ExitCode = {
  done: 0,
  someFailed: 1,
  usage: 2,
  unusableInput: 3,
  noBrowser: 4,
  interrupted: 130,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
