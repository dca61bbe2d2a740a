/** One step of the release check: what is run, what it shows, and about how long it takes on two cores with
 * nothing else to do: estimates, to be mended by whoever runs it there. */
export interface ReleaseStep {
  readonly name: string;
  readonly command: readonly [program: string, ...parameters: string[]];
  readonly about: string;
  readonly minutes: number;
}

const bench = (name: string, about: string, minutes: number, ...more: readonly string[]): ReleaseStep => ({
  name,
  command: ["npm", "run", "-s", "bench", "--", name, ...more],
  about,
  minutes,
});

const npm = (
  name: string,
  script: string,
  about: string,
  minutes: number,
  ...more: readonly string[]
): ReleaseStep => ({
  name,
  command: ["npm", "run", "-s", script, ...(more.length === 0 ? [] : ["--", ...more])],
  about,
  minutes,
});

/** In the order in which a fault is found cheapest. */
export const RELEASE_STEPS: readonly ReleaseStep[] = [
  { name: "ci", command: [".ci/run"], about: "what every change must pass", minutes: 20 },
  npm("saves", "test:saves", "10,000 random lives of a table against the save", 2, "--runs", "10000", "--seed", "1"),
  npm("fuzz", "fuzz", "10,000 random calls of every function", 12, "--runs", "10000", "--seed", "1"),
  npm("fuzz-workbooks", "fuzz:workbooks", "10,000 damaged workbooks", 50, "--runs", "10000", "--seed", "1"),
  bench("report", "what printing costs", 5),
  bench("batch", "what one more document costs in a batch", 10),
  bench("read", "what reading costs, beside other readers", 3),
  bench("hostile", "what hostile files cost", 3),
  bench("functions", "what functions cost, beside native formulas", 25, "--peers"),
  bench("pane", "what the pane costs until it can be used", 5),
  bench("host", "what the test host costs", 1),
  bench("peers", "printing, beside other printers", 10),
  bench("kills", "killed browsers and a killed command", 15),
  bench("soak", "1,000 reports in one run", 30),
];
