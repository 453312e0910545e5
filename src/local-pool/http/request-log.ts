import { keyPaths } from "./key-paths.js";
import type { LoggedRequest } from "./logged-request.js";
import { redactInput } from "./redact-input.js";

/** The latest 1000 calls, oldest first, without a secret in them. */
export class RequestLog {
  #entries: { -readonly [K in Exclude<keyof LoggedRequest, "keys">]: LoggedRequest[K] }[] = [];

  /** A copy of the log. */
  get all(): readonly LoggedRequest[] {
    return this.#entries.map(({ at, operation, input, ...answer }) => ({
      at,
      operation,
      keys: keyPaths(input),
      input,
      ...answer,
    }));
  }

  /** Notes a call at its arrival; what comes back notes its answer. */
  add(at: number, operation: string, input: unknown): (status: number, error: string | null) => void {
    const entry = { at, operation, input: redactInput(input), status: null, error: null };
    this.#entries = [...this.#entries.slice(-999), entry];
    return (status, error) => void Object.assign(entry, { status, error });
  }

  /** Forgets every call. */
  clear(): void {
    this.#entries = [];
  }
}
