const REDACTED = "[redacted]";
let open: (secret: Secret) => string;

/**
 * A box for a password, code, TOTP seed, token or credential. Serialising, printing or inspecting it gives
 * `[redacted]`; only `reveal`, exported by `latchkey/cognito`, opens it.
 */
export class Secret {
  static {
    open = (secret) => secret.#value;
  }

  readonly #value: string;

  /** Boxes `value`, kept exactly as given: never trimmed, never normalised. */
  constructor(value: string) {
    this.#value = value;
  }

  /** Always `[redacted]`. */
  toString(): string {
    return REDACTED;
  }

  /** Always `[redacted]`. */
  toJSON(): string {
    return REDACTED;
  }

  /** What Node's `console.log` and `util.inspect` print: `[redacted]`. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return REDACTED;
  }
}

/** Opens a {@link Secret}. Its importers are the rooms that put a secret on the wire, in a store or on the screen. */
export const reveal = (secret: Secret): string => open(secret);
