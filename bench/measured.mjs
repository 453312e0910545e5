// All that is measured, in one module: it is bundled, and runs in Node and in a page.
export { longestTasks, times, timeSrp } from "./measure.mjs";
export { signIns } from "./sign-in.mjs";
