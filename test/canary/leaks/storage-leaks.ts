import type { Leaks } from "./leak.js";

/** Ways in which a secret could get into one of the page's storages. */
export function storageLeaks(storageOf: () => Storage): Leaks {
  const write = (key: string, value: string) => {
    storageOf().setItem(key, value);
    return () => storageOf().removeItem(key);
  };
  return {
    "an entry": (secret) => write("draft", JSON.stringify({ password: secret })),
    "an entry that is gone again": (secret) => write("draft", secret)(),
    "a name": (secret) => write(secret, ""),
    "another member of the session's entry": (secret) => write("latchkey.canary", JSON.stringify({ password: secret })),
    "another member of the attempt's entry": (secret) =>
      write("latchkey.canary.challenge", JSON.stringify({ session: "", password: secret })),
    "a member inside the attempt's entry": (secret) =>
      write("latchkey.canary.challenge", JSON.stringify({ challenge: { totp: { session: secret } } })),
    "a name in the attempt's entry": (secret) => write("latchkey.canary.challenge", JSON.stringify({ [secret]: "" })),
    "a Session under another key": (secret) => write("latchkey.other.challenge", JSON.stringify({ session: secret })),
    "a token under another key": (secret) => write("latchkey.other", JSON.stringify({ idToken: secret })),
  };
}
