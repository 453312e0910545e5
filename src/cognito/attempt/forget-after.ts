/** Runs `forget` after `ms`, unless it is stopped before by what this gives back. Keeps no Node process alive. */
export function forgetAfter(ms: number, forget: () => void): () => void {
  const timer = setTimeout(forget, ms);
  keepNobodyWaiting(timer);
  return () => clearTimeout(timer);
}

// In Node a timer keeps the process alive; a browser's is a number.
function keepNobodyWaiting(timer: unknown): void {
  if (typeof timer === "object" && timer !== null && "unref" in timer && typeof timer.unref === "function") {
    timer.unref();
  }
}
