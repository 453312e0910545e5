import type { SessionTokens } from "../session-tokens.js";
import { timeFor } from "../time-for.js";
import type { Life } from "./session-life.js";

/** How long before its end a token is replaced: spread at random, so that not all tabs and people ask at once. */
const LEAD_MS = 60_000;
const SPREAD_MS = 60_000;

/** How long after a try comes the next one, whatever came of it. */
const PAUSE_MS = 30_000;

/** A timer that sleeps through with the machine wakes late, a delay is kept in 32 bits, and another tab may have been faster. */
const LONGEST_MS = 60_000;

/**
 * Renews tokens shortly before they end, or in the middle of a short life, while the page can be seen; hidden pages catch up when
 * they are seen again. Gives what is to be called whenever tokens or circumstances may have changed; `isOnline` when the network
 * came back, and with it the chance of a try that failed.
 */
export function keepFresh({ session, refresh, now, random }: Life): (isOnline?: boolean) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let planned: SessionTokens | null = null;
  let due = 0;
  let pausedUntil = 0;

  const schedule = (isOnline = false): void => {
    const { tokens } = session;
    clearTimeout(timer);
    if (tokens === null || !isSeen()) return;
    const time = timeFor(tokens, now());
    if (isOnline) pausedUntil = 0;
    if (tokens !== planned || isOnline) {
      planned = tokens;
      due = Math.max(time + pausedUntil - performance.now(), dueTime(tokens, time, random()));
    }
    timer = setTimeout(renew, Math.min(Math.max(0, due - time), LONGEST_MS));
  };
  const renew = (): void => {
    const { tokens } = session;
    if (tokens !== null && tokens === planned && isSeen()) {
      const time = timeFor(tokens, now());
      if (time >= due) {
        due = time + PAUSE_MS;
        pausedUntil = performance.now() + PAUSE_MS;
        // Whoever needs a token now asks again, and is told why there is none.
        refresh(tokens).then(
          () => schedule(),
          () => undefined,
        );
      }
    }
    schedule();
  };
  return schedule;
}

function dueTime({ idTokenExpiresAt, accessTokenExpiresAt }: SessionTokens, time: number, random: number): number {
  const end = Math.min(idTokenExpiresAt, accessTokenExpiresAt);
  return end - Math.min(LEAD_MS + random * SPREAD_MS, Math.max(0, end - time) / 2);
}

const isSeen = (): boolean => typeof document !== "undefined" && document.visibilityState === "visible";
