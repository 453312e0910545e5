import { reveal, Secret } from "../../protocol/secret.js";
import type { BoxedInput } from "./boxed.js";
import type { Operation, Operations } from "./operations.js";

/** A request opened for the wire, with the texts that must not show anywhere else. */
export interface OpenInput<O extends Operation> {
  readonly input: Operations[O]["input"];
  /** What was boxed, to be struck out of error texts. */
  readonly secrets: readonly string[];
}

/** Opens every box in a request, at the last moment before it is sent; members that are `undefined` are left out. */
export function openInput<O extends Operation>(boxed: BoxedInput<O>): OpenInput<O> {
  const secrets: string[] = [];
  // SAFETY: opening turns a `Boxable<T>` into the T that it was made from.
  const input = open(boxed, secrets) as Operations[O]["input"];
  return { input, secrets };
}

function open(value: unknown, secrets: string[]): unknown {
  if (value instanceof Secret) {
    const text = reveal(value);
    secrets.push(text);
    return text;
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  if (Array.isArray(value)) {
    return value.map((item: unknown) => open(item, secrets));
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([name, member]: [string, unknown]) => [name, open(member, secrets)]),
  );
}
