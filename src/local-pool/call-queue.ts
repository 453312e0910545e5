/** Runs tasks strictly one after the other. */
export interface CallQueue {
  /** Settles as `task` does, which starts when all earlier tasks are over. */
  run<T>(task: () => Promise<T>): Promise<T>;
}

/** An empty queue. */
export const createCallQueue = (): CallQueue => {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (task) => {
      const turn = last.then(task);
      last = turn.catch(() => undefined);
      return turn;
    },
  };
};
