/** A secret as it might be written down: what to look for, by the name of the writing. Names no platform: Node and browsers. */
export const writingsOf = (secret: string): ReadonlyMap<string, string> =>
  new Map([
    ["raw", secret],
    ["URL", encodeURIComponent(secret)],
    ["form", new URLSearchParams({ "": secret }).toString().slice(1)],
    ["inspect", inspected(secret)],
    ["JSON", JSON.stringify(secret).slice(1, -1)],
    ["HTML", secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")],
    ["hex", [...bytesOf(secret)].map((byte) => byte.toString(16).padStart(2, "0")).join("")],
    ...[0, 1, 2].flatMap((offset) => {
      const base64 = base64Inside(secret, offset);
      return [
        [`base64 at ${offset}`, base64] as const,
        [`base64url at ${offset}`, base64.replaceAll("+", "-").replaceAll("/", "_")] as const,
      ];
    }),
  ]);

/** Looks for secrets in what was said, by sink; gives `sink: writing of secret` for each find. */
export const findSecrets = (
  sinks: Readonly<Record<string, readonly string[]>>,
  secrets: readonly string[],
): readonly string[] => {
  const sought = secrets.map((secret) => ({ secret, isFound: seeker(secret) }));
  return Object.entries(sinks).flatMap(([sink, texts]) => {
    const said = texts.join("\n").toLowerCase();
    return sought.flatMap(({ secret, isFound }) =>
      [...writingsOf(secret)]
        .filter(([, written]) => isFound(said, written.toLowerCase()))
        .map(([writing]) => `${sink}: ${writing} of ${secret}`),
    );
  });
};

/** How one secret is recognised. A code stands by itself: inside a longer number it is a coincidence. */
const seeker = (secret: string): ((said: string, written: string) => boolean) => {
  if (!/^\d+$/.test(secret)) return (said, written) => said.includes(written);
  const alone = new RegExp(`(?<!\\d)${secret}(?!\\d)`);
  return (said, written) => (written === secret ? alone.test(said) : said.includes(written));
};

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

// As Node's `util.inspect` writes text: in the quotes that need no escape, if there are any.
const inspected = (secret: string): string => {
  const escaped = JSON.stringify(secret).slice(1, -1);
  if (!secret.includes("'")) return escaped.replaceAll('\\"', '"');
  return secret.includes('"') ? escaped.replaceAll('\\"', '"') : escaped;
};

// Inside a longer text base64 has three alignments; the characters at both ends depend on the neighbours.
const base64Inside = (secret: string, offset: number): string => {
  const padded = [...Array.from({ length: offset }, () => 0), ...bytesOf(secret)];
  const whole = btoa(String.fromCharCode(...padded)).replaceAll("=", "");
  return whole.slice(Math.ceil((offset * 4) / 3), Math.floor((padded.length * 4) / 3));
};
