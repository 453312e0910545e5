import { Buffer } from "node:buffer";
import { inspect } from "node:util";

/** A secret as it might be written down: what to look for, by the name of the writing. */
export const writingsOf = (secret: string): ReadonlyMap<string, string> =>
  new Map([
    ["raw", secret],
    ["URL", encodeURIComponent(secret)],
    ["form", new URLSearchParams({ "": secret }).toString().slice(1)],
    ["inspect", inspect(secret).slice(1, -1)],
    ["JSON", JSON.stringify(secret).slice(1, -1)],
    ["hex", Buffer.from(secret).toString("hex")],
    ...[0, 1, 2].flatMap((offset) => [
      [`base64 at ${offset}`, inner(secret, offset, "base64")] as const,
      [`base64url at ${offset}`, inner(secret, offset, "base64url")] as const,
    ]),
  ]);

/** Looks for secrets in what was said, by sink; gives `sink: writing of secret` for each find. */
export const findSecrets = (
  sinks: Readonly<Record<string, readonly string[]>>,
  secrets: readonly string[],
): readonly string[] =>
  Object.entries(sinks).flatMap(([sink, texts]) =>
    secrets.flatMap((secret) =>
      [...writingsOf(secret)]
        .filter(([, written]) => texts.some((text) => text.toLowerCase().includes(written.toLowerCase())))
        .map(([writing]) => `${sink}: ${writing} of ${secret}`),
    ),
  );

// Inside a longer text base64 has three alignments; the characters at both ends depend on the neighbours.
const inner = (secret: string, offset: number, encoding: "base64" | "base64url"): string => {
  const padded = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
  const whole = padded.toString(encoding).replaceAll("=", "");
  return whole.slice(Math.ceil((offset * 4) / 3), Math.floor((padded.length * 4) / 3));
};
