import type { TokenStorage } from "./places.js";
import { quietly } from "./quietly.js";

/** To whom something was offered already that is offered once. */
export interface Offers {
  /** Whether this is the first time for a person, who is noted thereby. Never throws. */
  isFirst(sub: string): boolean;
}

/** How many people are remembered; a browser that more sign in at belongs to nobody. */
const LONGEST = 20;

/**
 * Remembers people by `sub` beside the session of one app client, in its own entry `latchkey.<clientId>.offered`, which a sign-out
 * leaves alone. A session in memory, or in a store of the app's own, is remembered beside by this object.
 */
export function createOffers(storage: TokenStorage, clientId: string): Offers {
  const key = `latchkey.${clientId}.offered`;
  const noted = new Set<string>();
  return {
    isFirst: (sub) => {
      const stored = read(storage, key);
      if (noted.has(sub) || stored.includes(sub)) {
        return false;
      }
      noted.add(sub);
      write(storage, key, [...stored, sub].slice(-LONGEST));
      return true;
    },
  };
}

function read(storage: TokenStorage, key: string): readonly string[] {
  const found = inPlace(storage, (place): unknown => JSON.parse(place.getItem(key) ?? "[]"));
  return Array.isArray(found) ? found.filter((sub): sub is string => typeof sub === "string") : [];
}

// Whoever cannot be noted is offered it again.
function write(storage: TokenStorage, key: string, subs: readonly string[]): void {
  inPlace(storage, (place) => place.setItem(key, JSON.stringify(subs)));
}

const inPlace = <Result>(storage: TokenStorage, task: (place: Storage) => Result): Result | undefined =>
  storage === "local" || storage === "session" ? quietly(storage, task) : undefined;
