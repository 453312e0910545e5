/**
 * Lets whatever waits (input, painting, timers, answers from the network) run before the caller goes on.
 *
 * By a message channel, which timers and throttled tabs do not slow down and which closes itself, so that it keeps no
 * process alive; `setTimeout` where there is none. Not by `scheduler.yield()`: that puts the caller before other tasks.
 */
export function pause(): Promise<void> {
  return new Promise(typeof MessageChannel === "function" ? resolveByMessage : resolveByTimer);
}

function resolveByMessage(resolve: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener("message", () => {
    port1.close();
    resolve();
  });
  port1.start();
  port2.postMessage(undefined);
}

function resolveByTimer(resolve: () => void): void {
  setTimeout(resolve, 0);
}
