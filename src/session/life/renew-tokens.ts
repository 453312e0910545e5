import { dateTokens } from "../date-tokens.js";
import { readUser } from "../read-user.js";
import type { ArrivedTokens, SessionTokens } from "../session-tokens.js";
import { lookAgain } from "./look-again.js";
import type { Life } from "./session-life.js";
import { showChange } from "./show-person.js";
import { writePlace } from "./write-place.js";

/**
 * Replaces the tokens `before` by refreshed ones, unless they were replaced or cleared meanwhile, here or in another tab. They are
 * kept before they are used: a page that ends in between must find the refresh token that is good now. Throws a `TypeError` for
 * unreadable ones.
 */
export async function renewTokens(life: Life, before: SessionTokens, arrived: ArrivedTokens): Promise<void> {
  const { session, tabs } = life;
  const tokens = dateTokens({ ...arrived, refreshToken: arrived.refreshToken ?? before.refreshToken }, life.now());
  const user = readUser(tokens.idToken);
  await lookAgain(life);
  await session.inTurn(async () => {
    const { place } = session;
    if (session.tokens !== before) return;
    const isKept = place !== null && (await writePlace(place, tokens, "sameSignIn"));
    if (session.tokens !== before) return;
    session.hold({ tokens, place: isKept ? place : null }, false);
    showChange(session, user);
  });
  tabs.tell({ type: "sessionChanged" });
}
