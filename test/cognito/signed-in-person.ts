import type { Situation } from "./pooled-client.js";
import { pooledClient } from "./pooled-client.js";

/** Somebody who is signed in, and their account. */
export const signedInPerson = async (situation: Situation = {}) => {
  const made = pooledClient({
    ...situation,
    pool: { UserPool: { AutoVerifiedAttributes: ["email"], ...situation.pool?.UserPool } },
  });
  await made.signIn();
  made.attempt.complete();
  const user = () => made.client.current.user?.attributes;
  return { ...made, account: made.client.account, user };
};
