import { vi } from "vitest";
import { textsIn } from "../texts-in.js";
import type { Sink } from "./sink.js";

/** Where tokens may stand: in this storage, in this one entry. */
export interface TokenPlace {
  readonly storage: "local" | "session" | "memory";
  readonly key: string;
}

const tokens = new Set(["idToken", "accessToken", "refreshToken"]);

/**
 * What the page's two storages hold and were ever told to hold. Allowed there, and nowhere else: the three tokens, as members
 * of the entry of the session, in the storage that the app chose.
 */
export const storageSinks = ({ storage, key: allowed }: TokenPlace): Readonly<Record<"local" | "session", Sink>> => {
  const textsOf = (name: "local" | "session", key: string, value: string): readonly string[] => {
    const isAllowed = name === storage && key === allowed;
    return [key, ...(isAllowed ? textsIn(withoutTokens(value)) : [value])];
  };
  const spy = vi.spyOn(Storage.prototype, "setItem");
  const sink = (name: "local" | "session", held: Storage): Sink => ({
    read: () => {
      const writes = spy.mock.calls.filter((_, index) => spy.mock.contexts[index] === held);
      return [...writes, ...Object.entries(held)].flatMap(([key, value]) => textsOf(name, key, String(value)));
    },
    close: () => spy.mockRestore(),
  });
  return { local: sink("local", localStorage), session: sink("session", sessionStorage) };
};

const withoutTokens = (entry: string): unknown => {
  const session: unknown = JSON.parse(entry);
  return Object.fromEntries(Object.entries(Object(session)).filter(([name]) => !tokens.has(name)));
};
