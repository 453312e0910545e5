const SHORTEST = 4;

/** Replaces each of `secrets` in `text` by `[redacted]`; texts shorter than four characters would strike out words. */
export function strikeOut(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length >= SHORTEST)
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, secret) => left.replaceAll(secret, "[redacted]"), text);
}
