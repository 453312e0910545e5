const ends = new Map<string, Promise<void>>();

/** Runs tasks of one name one after the other, in the order of the calls, within this page or process. Settles like `task`. */
export function inTurn<Result>(name: string, task: () => Promise<Result>): Promise<Result> {
  const turn = (ends.get(name) ?? Promise.resolve()).then(task);
  const forget = (): void => {
    if (ends.get(name) === end) {
      ends.delete(name);
    }
  };
  const end = turn.then(forget, forget);
  ends.set(name, end);
  return turn;
}
