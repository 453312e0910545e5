import { vi } from "vitest";
import { textsIn } from "../texts-in.js";
import type { Sink } from "./sink.js";

/** Where tokens may stand: in this storage, in this one entry. */
export interface TokenPlace {
  readonly storage: "local" | "session" | "memory";
  readonly key: string;
}

const tokens: ReadonlySet<string> = new Set(["idToken", "accessToken", "refreshToken"]);

const cognitoSession: ReadonlySet<string> = new Set(["session"]);

/**
 * What the page's two storages hold and were ever told to hold. Allowed there, and nowhere else: the three tokens, as members
 * of the entry of the session, in the storage that the app chose; and Cognito's `Session`, as that member of the entry of the
 * attempt, in `sessionStorage`.
 */
export const storageSinks = ({ storage, key: allowed }: TokenPlace): Readonly<Record<"local" | "session", Sink>> => {
  const textsOf = (name: "local" | "session", key: string, value: string): readonly string[] => {
    const isOfSession = name === storage && key === allowed;
    const isOfAttempt = name === "session" && key === `${allowed}.challenge`;
    if (isOfSession) return [key, ...textsIn(without(tokens, value))];
    return [key, ...(isOfAttempt ? textsIn(without(cognitoSession, value)) : [value])];
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

const without = (members: ReadonlySet<string>, entry: string): unknown => {
  const kept: unknown = JSON.parse(entry);
  return Object.fromEntries(Object.entries(Object(kept)).filter(([name]) => !members.has(name)));
};
