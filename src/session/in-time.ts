/** How long a store may say nothing: a page that waits for ever would show a busy form for ever. */
const LONGEST_MS = 5_000;

/** Resolves to `task` or settles like it, or rejects after `ms`. */
export async function inTime<Result>(task: Result | PromiseLike<Result>, ms = LONGEST_MS): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, ms);
  });
  return Promise.race([task, late]).finally(() => clearTimeout(timer));
}
