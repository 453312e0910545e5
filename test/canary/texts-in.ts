/**
 * Every text that can be reached from a value by its own properties, whatever their names: what a debugger, a serialiser or a
 * devtools extension could show. Nodes of the page are left to the sinks that look at the page; private fields and closures
 * cannot be reached.
 */
export const textsIn = (...values: readonly unknown[]): readonly string[] => {
  const texts = new Set<string>();
  const seen = new WeakSet();
  const waiting: unknown[] = [...values];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === "string") texts.add(value);
    else if (typeof value === "number") texts.add(String(value));
    else if (typeof value === "bigint") texts.add(value.toString()).add(value.toString(16));
    else if (isWalked(value) && !seen.has(value)) {
      seen.add(value);
      waiting.push(...membersOf(value));
    }
  }
  return [...texts];
};

const isWalked = (value: unknown): value is object =>
  (typeof value === "object" || typeof value === "function") &&
  value !== null &&
  !(value instanceof Node) &&
  !(value instanceof Window);

// What React notes of its own sources in development: stacks, slow to be written out.
const notesOfReact = new Set<PropertyKey>(["_debugStack", "_debugTask", "_debugInfo"]);

const membersOf = (value: object): unknown[] => {
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return [bytesIn(value)];
  const members: unknown[] = [];
  if (value instanceof Map) members.push(...[...value].flat());
  if (value instanceof Set) members.push(...value);
  for (const key of Reflect.ownKeys(value)) {
    if (typeof value === "function" && (key === "prototype" || key === "caller" || key === "arguments")) continue;
    if (notesOfReact.has(key)) continue;
    members.push(typeof key === "symbol" ? key.description : key, read(value, key));
  }
  // Facts of events, of DOM exceptions and the like stand on the prototype.
  if (value instanceof Event || value instanceof DOMException) {
    for (const key in value) members.push(read(value, key));
  }
  return members;
};

const bytesIn = (value: ArrayBufferView | ArrayBuffer): string => {
  const bytes = ArrayBuffer.isView(value)
    ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    : new Uint8Array(value);
  return new TextDecoder().decode(bytes);
};

const read = (value: object, key: PropertyKey): unknown => {
  try {
    return Reflect.get(value, key);
  } catch {
    return undefined;
  }
};
