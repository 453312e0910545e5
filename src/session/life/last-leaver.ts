import { quietly } from "../quietly.js";

/** How the last session of this browser ended: what a tab that slept, or that was faster than the message, can still read. No token. */
export interface LastLeaver {
  /** Who signed out last, by `sub`: for tabs whose session stands in no place that all read. Gone with that person's next sign-in. */
  note(sub: string): void;
  is(sub: string): boolean;
  forget(sub: string): void;
  /** Which sign-in the service refused last, see `signInId`; `null` for none any more. */
  noteRefused(signIn: string | null): void;
  wasRefused(signIn: string): boolean;
}

/**
 * Remembers it in `localStorage`, in the entries `<name>.signedOut` and `<name>.refused`; where that is forbidden it is not
 * remembered. Never throws.
 */
export function lastLeaver(name: string): LastLeaver {
  const key = `${name}.signedOut`;
  const refused = `${name}.refused`;
  const is = (sub: string): boolean => quietly("local", (storage) => storage.getItem(key) === sub) ?? false;
  return {
    note: (sub) => quietly("local", (storage) => storage.setItem(key, sub)),
    is,
    forget: (sub) => {
      if (is(sub)) quietly("local", (storage) => storage.removeItem(key));
    },
    noteRefused: (signIn) =>
      quietly("local", (storage) => (signIn === null ? storage.removeItem(refused) : storage.setItem(refused, signIn))),
    wasRefused: (signIn) => quietly("local", (storage) => storage.getItem(refused) === signIn) ?? false,
  };
}
