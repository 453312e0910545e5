import type { Situation } from "./pooled-client.js";
import { PASSWORD, pooledClient } from "./pooled-client.js";
import { Secret } from "../../src/protocol/secret.js";

/** A client of a pool that confirms e-mail addresses, and what a newcomer says there. */
export const newcomer = (situation: Situation = {}) => {
  const pooled = pooledClient({
    ...situation,
    pool: { ...situation.pool, UserPool: { AutoVerifiedAttributes: ["email"], ...situation.pool?.UserPool } },
  });
  const { pool, send } = pooled;
  return {
    ...pooled,
    signUp: (username = "bob", attributes: Readonly<Record<string, string>> = { email: `${username}@example.com` }) =>
      send({ type: "signUp", username, password: new Secret(PASSWORD), attributes }),
    confirm: (username = "bob", code = pooled.delivered()) => send({ type: "confirmSignUp", username, code }),
    /** Opens the link that was delivered last, as somebody does who reads their mail. */
    openLink: async () => pool.fetch(new Request(pool.outbox.all.at(-1)?.link ?? "about:blank")),
    kinds: () => pool.outbox.all.map(({ kind }) => kind),
  };
};

/** Has the pool confirm whoever signs up. */
export const confirmAtOnce = ({ pool }: Pick<ReturnType<typeof pooledClient>, "pool">): void => {
  pool.triggers.PreSignUp = (event) => {
    event.response.autoConfirmUser = true;
    return event;
  };
};
