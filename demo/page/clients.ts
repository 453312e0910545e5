import { cognito } from "latchkey/cognito";
import type { CognitoClient } from "latchkey/cognito";
import type { Situation } from "../situations/situation.js";
import { optionsOf } from "./options-of.js";
import { preparation } from "./preparation.js";

const made = new Map<string, CognitoClient>();

/** One client per situation. */
export const clients = {
  /** The client of a situation, made once. Nothing begins before the pool is as the situation wants it. */
  of: (situation: Situation): CognitoClient => {
    const client = made.get(situation.id) ?? makeClient(situation);
    made.set(situation.id, client);
    return client;
  },
  /** Forgets whoever is signed in, in this tab only: their pools are about to forget them too. */
  forgetEverybody: async (): Promise<void> => {
    await Promise.all([...made.values()].map((client) => client.signOut({ scope: "local" })));
  },
};

const makeClient = (situation: Situation): CognitoClient =>
  cognito({
    ...optionsOf(situation),
    intercept: { InitiateAuth: whenPrepared, SignUp: whenPrepared, ForgotPassword: whenPrepared },
  });

const whenPrepared = async <Input, Output>(input: Input, next: (input: Input) => Promise<Output>): Promise<Output> => {
  await preparation.over();
  return next(input);
};
