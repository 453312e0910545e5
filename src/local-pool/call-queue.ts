/** Runs tasks strictly one after the other. */
export interface CallQueue {
  /** Settles as `task` does, which starts when all earlier tasks are over. */
  run<T>(task: () => Promise<T>): Promise<T>;
  /** From within a running task: settles as `work` does, and lets other tasks run until then. */
  aside<T>(work: () => Promise<T>): Promise<T>;
}

/** An empty queue. */
export const createCallQueue = (): CallQueue => {
  const waiting: (() => void)[] = [];
  let isBusy = false;
  const enter = async (): Promise<void> => {
    if (isBusy) await new Promise<void>((resolve) => waiting.push(resolve));
    isBusy = true;
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) isBusy = false;
    else next();
  };
  return {
    run: async (task) => {
      await enter();
      try {
        return await task();
      } finally {
        leave();
      }
    },
    aside: async (work) => {
      leave();
      try {
        return await work();
      } finally {
        await enter();
      }
    },
  };
};
