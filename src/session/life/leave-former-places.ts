import { clearPlace } from "../clear-place.js";
import type { Life } from "./session-life.js";
import { writePlace } from "./write-place.js";

/** Moves a session that was found where an earlier setting of `storage` kept it, and clears what else is left there. Never rejects. */
export function leaveFormerPlaces({ session, places: { kept, former } }: Life): void {
  const { tokens, place } = session;
  void session.inTurn(async () => {
    if (tokens !== null && place !== null && former.includes(place) && session.tokens === tokens) {
      const isKept = kept !== null && (await writePlace(kept, tokens, "another"));
      if (session.tokens === tokens) session.hold({ tokens, place: isKept ? kept : null }, false);
    }
    await Promise.all(former.map(clearPlace));
  });
}
