import { PASSWORD } from "./models.js";
import type { Answer, TestPool, Tokens } from "./test-pool.js";

type Parameters = Readonly<Record<string, string | null>>;

/** InitiateAuth USER_PASSWORD_AUTH of ada. */
export const byPassword = (parameters: Parameters = {}, ClientId = "demo") => ({
  AuthFlow: "USER_PASSWORD_AUTH",
  ClientId,
  AuthParameters: { USERNAME: "ada", PASSWORD, ...parameters },
});

/** RespondToAuthChallenge of ada. */
export const response = (ChallengeName: string, Session: string | undefined, parameters: Parameters = {}) => ({
  ClientId: "demo",
  ChallengeName,
  Session,
  ChallengeResponses: { USERNAME: "ada", ...parameters },
});

/** The tokens of an answer, which must have them. */
export const tokensOf = ({ AuthenticationResult }: Answer): Tokens => {
  if (AuthenticationResult === undefined) throw new Error("no tokens");
  return AuthenticationResult;
};

/** The session of an answer, which must have one. */
export const sessionOf = ({ Session }: Answer): string => {
  if (Session === undefined) throw new Error("no session");
  return Session;
};

/** Signs in by password; must give tokens at once. */
export const signIn = async (pool: TestPool, parameters: Parameters = {}): Promise<Tokens> =>
  tokensOf(await pool.call("InitiateAuth", byPassword(parameters)));

/** Answers a challenge as ada. */
export const respond = (pool: TestPool, name: string, session: string | undefined, parameters: Parameters) =>
  pool.call("RespondToAuthChallenge", response(name, session, parameters));

/** Answers a challenge as ada; gives name and text of the error that it must end with. */
export const refuse = (pool: TestPool, name: string, session: string | undefined, parameters: Parameters) =>
  pool.refusal("RespondToAuthChallenge", response(name, session, parameters));
