import { describe, expect, test } from "vitest";
import { createAuthFlow } from "../../src/flow/index.js";
import { PASSWORD, pooledClient, type Situation } from "../cognito/pooled-client.js";
import { at } from "../flow/begin-flow.js";

const SEED = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const twoMethods: Situation = {
  pool: {
    UserPool: { MfaConfiguration: "OPTIONAL" },
    UserPoolMfaConfig: { SmsMfaConfiguration: {}, SoftwareTokenMfaConfiguration: { Enabled: true } },
  },
  user: { UserMFASettingList: ["SMS_MFA", "SOFTWARE_TOKEN_MFA"], SoftwareTokenSecret: SEED },
};

/** Somebody who has sent a name and a password to a pool, and what the pool was asked. */
const signIn = async (situation: Situation) => {
  const { client, pool } = pooledClient(situation);
  const flow = createAuthFlow(client);
  await new Promise<void>((resolve) => {
    const stop = flow.subscribe(() => {
      if (flow.getStep().name !== "enterCredentials") return;
      stop();
      resolve();
    });
  });
  const result = await at(flow, "enterCredentials").submit({ username: "ada", password: PASSWORD });
  const asked = () =>
    pool.requests.all.map(({ input }) =>
      ["AuthFlow", "ChallengeName"].map((member): unknown => Reflect.get(Object(input), member)).find(Boolean),
    );
  return { flow, pool, result, asked };
};

/** A pool that poses a challenge of its own choice. */
const posing = (challenge: string): Situation => ({
  options: {
    intercept: {
      InitiateAuth: async (input, next) => ({
        ...(await next(input)),
        // SAFETY: the wire may name what the SDK does not know.
        ChallengeName: challenge as "WEB_AUTHN",
        ChallengeParameters: { CREDENTIAL_REQUEST_OPTIONS: "{}" },
      }),
    },
  },
});

describe("S58: no weaker factor takes the place of the one that was chosen", () => {
  test("S58: of several methods none is taken by itself, and wrong codes lead to no other", async () => {
    const { flow, pool, asked } = await signIn(twoMethods);
    await at(flow, "chooseMfaMethod").submit({ method: "SOFTWARE_TOKEN_MFA" });
    for (let tries = 0; tries < 3; tries += 1) await at(flow, "confirmTotp").submit({ code: "000000" });
    expect(flow.getStep().name).toBe("confirmTotp");
    expect(new Set(asked().slice(3))).toEqual(new Set(["SOFTWARE_TOKEN_MFA"]));
    expect(pool.outbox.all).toEqual([]);
  });

  test("S58: where SRP is not allowed, the password is not sent instead", async () => {
    const { flow, result, asked } = await signIn({ client: { ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH"] } });
    expect(result.error?.code).toBe("flowNotEnabled");
    expect(flow.getStep().name).toBe("enterCredentials");
    expect(asked()).toEqual(["USER_SRP_AUTH"]);
  });

  test("S58: a challenge that is unknown here is shown by its name, with the way back and no other", async () => {
    const { flow } = await signIn(posing("RETINA_SCAN"));
    const step = at(flow, "unsupportedChallenge");
    expect(step.challengeName).toBe("RETINA_SCAN");
    const commands = Object.entries(step).flatMap(([name, member]) => (typeof member === "function" ? [name] : []));
    expect(commands.toSorted()).toEqual(["back", "clearError"]);
  });

  test("S58: a passkey that cannot be used here is an error of that step, and no password is asked for", async () => {
    const { flow, asked } = await signIn(posing("WEB_AUTHN"));
    const before = asked();
    const { error } = await at(flow, "verifyPasskey").submit();
    expect(error).not.toBeNull();
    expect(flow.getStep().name).toBe("verifyPasskey");
    expect(asked()).toEqual(before);
  });
});
