import { pause } from "./pause.js";

/** Multiplications mod N in one task: less than half a millisecond on a desktop, below 5 ms on a slow phone. */
const MULTIPLICATIONS_PER_TASK = 96;

/**
 * Runs the steps of a long computation, a slice per task, and gives its result.
 *
 * @param steps yields after a few multiplications mod N how many they were.
 */
export async function pace<Result>(steps: Generator<number, Result, void>): Promise<Result> {
  let multiplications = 0;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    multiplications += step.value;
    if (multiplications >= MULTIPLICATIONS_PER_TASK) {
      multiplications = 0;
      await pause();
    }
  }
}
