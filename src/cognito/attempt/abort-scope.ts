/** Tasks that can be aborted one by one, by their callers' signals, or all together. */
export interface AbortScope {
  /** Runs `task` with a signal that is aborted by `signal` or by {@link AbortScope.abort}. (`AbortSignal.any` is too young.) */
  run<Result>(signal: AbortSignal, task: (either: AbortSignal) => Promise<Result>): Promise<Result>;
  /** Aborts everything under way with an `AbortError`. */
  abort(): void;
}

/** Makes a scope with nothing under way. */
export function createAbortScope(): AbortScope {
  const underWay = new Set<AbortController>();
  return {
    run: async (signal, task) => {
      const controller = new AbortController();
      const abort = (): void => controller.abort(signal.reason);
      if (signal.aborted) {
        abort();
      }
      underWay.add(controller);
      signal.addEventListener("abort", abort);
      try {
        return await task(controller.signal);
      } finally {
        signal.removeEventListener("abort", abort);
        underWay.delete(controller);
      }
    },
    abort: () => {
      const reason = new DOMException("The attempt was ended.", "AbortError");
      [...underWay].forEach((controller) => controller.abort(reason));
    },
  };
}
