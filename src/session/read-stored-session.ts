import type { StoredSession } from "./session-store.js";
import { UnreadableSession } from "./unreadable-session.js";

type Shape = { readonly [Member in keyof StoredSession]: (value: unknown) => boolean };

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
const isTime = (value: unknown): boolean => typeof value === "number" && Number.isFinite(value);

const SHAPE: Shape = {
  version: (value) => value === 1,
  username: isText,
  idToken: isText,
  accessToken: isText,
  refreshToken: (value) => value === null || isText(value),
  idTokenExpiresAt: isTime,
  accessTokenExpiresAt: isTime,
};

/** Checks what a store gave. Throws {@link UnreadableSession}. */
export function readStoredSession(value: unknown): StoredSession {
  const found = new Map<string, unknown>(typeof value === "object" && value !== null ? Object.entries(value) : []);
  if (!Object.entries(SHAPE).every(([member, fits]) => fits(found.get(member)))) {
    throw new UnreadableSession();
  }
  // SAFETY: every member was just checked.
  return value as StoredSession;
}
