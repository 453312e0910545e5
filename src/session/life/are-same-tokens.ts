import { reveal } from "../../protocol/secret.js";
import type { SessionTokens } from "../session-tokens.js";

/** Whether every token is the same: some kits keep them one by one, and a new refresh token may come after its access token. */
export const areSameTokens = (one: SessionTokens, other: SessionTokens): boolean => textOf(one) === textOf(other);

const textOf = ({ idToken, accessToken, refreshToken }: SessionTokens): string =>
  [idToken, accessToken, refreshToken].map((token) => token && reveal(token)).join(" ");
