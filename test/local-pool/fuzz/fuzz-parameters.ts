import type { Parameters, RunDetails } from "fast-check";

/**
 * For `fc.assert`: `FUZZ_SEED` takes a run up again as it was printed, `FUZZ_FACTOR` makes all runs so many times longer.
 * What failed is told by the one call that did: whole inputs are long, and belong to what was sent before them.
 */
export function fuzzParameters<T>(runs: number): Parameters<T> {
  const { FUZZ_SEED: seed, FUZZ_FACTOR: factor = "1" } = process.env;
  return {
    numRuns: Math.ceil(runs * Number(factor)),
    endOnFailure: true,
    ...(seed === undefined ? {} : { seed: Number(seed) }),
    reporter: tell,
  };
}

function tell<T>({ failed, seed, numRuns, errorInstance }: RunDetails<T>): void {
  if (failed)
    throw new Error(`FUZZ_SEED=${seed} fails in run ${numRuns}: ${told(errorInstance)}`, { cause: errorInstance });
}

const told = (error: unknown): string => (error instanceof Error ? error.message : String(error));
