type Handler = (...args: readonly unknown[]) => unknown;

/**
 * Lays a consumer's props over a part's own: classes and described-by ids add up, styles merge, handlers chain (the
 * consumer's first; one that calls `preventDefault` keeps the part's from running), anything else is the consumer's.
 */
export function mergeProps(own: object, consumer: object): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...own };
  for (const [name, value] of Object.entries(consumer)) {
    if (value !== undefined) merged[name] = mergeProp(name, merged[name], value);
  }
  return merged;
}

function mergeProp(name: string, own: unknown, consumer: unknown): unknown {
  if (isHandler(name, own) && isHandler(name, consumer)) return chain(consumer, own);
  if (name === "className" || name === "aria-describedby") return joinWords(own, consumer);
  if (name === "style") return Object.assign({}, own, consumer);
  return consumer;
}

const isHandler = (name: string, value: unknown): value is Handler =>
  /^on[A-Z]/.test(name) && typeof value === "function";

const joinWords = (...words: readonly unknown[]): string =>
  words.filter((word) => typeof word === "string" && word !== "").join(" ");

function chain(consumer: Handler, own: Handler): Handler {
  return (...args) => {
    consumer(...args);
    if (!wasPrevented(args[0])) own(...args);
  };
}

const wasPrevented = (event: unknown): boolean =>
  typeof event === "object" && event !== null && "defaultPrevented" in event && event.defaultPrevented === true;
