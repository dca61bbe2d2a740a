import { hostingProblems } from "./verify-hosting.ts";
console.log(await hostingProblems());
