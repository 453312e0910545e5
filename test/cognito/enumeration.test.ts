import { describe, expect, test } from "vitest";
import { AuthError } from "../../src/protocol/auth-error.js";
import type { AuthOutcome } from "../../src/protocol/outcome.js";
import type { AuthRequest } from "../../src/protocol/request.js";
import { Secret } from "../../src/protocol/secret.js";
import { newcomer } from "./newcomer.js";

const settings = ["ENABLED", "LEGACY"] as const;
const wrong = new Secret("000000");
const secret = new Secret("Lovelace-1815?");

/** What an app is told, but for the moment and the letters of an address, which come from the name itself. */
const told = (outcome: AuthOutcome | AuthError): unknown => {
  if (outcome instanceof AuthError) return { code: outcome.code, field: outcome.field, retryAt: outcome.retryAt };
  if (!("delivery" in outcome) || outcome.delivery === null) return outcome;
  const { medium, destination } = outcome.delivery;
  const delivery = { medium, destination: destination.replace(/^\w/, "x") };
  return { ...outcome, delivery, resendAt: outcome.resendAt === null ? null : "soon" };
};

/** What is told to whoever goes through all of it for a name. `known` exists, in the state that is given, and `strange` does not. */
const transcript = async (
  { name, setting, status }: { name: string; setting: (typeof settings)[number]; status: "CONFIRMED" | "UNCONFIRMED" },
  requests: readonly AuthRequest[],
) => {
  const made = newcomer({
    client: { PreventUserExistenceErrors: setting },
    pool: { UserPool: { AccountRecoverySetting: { RecoveryMechanisms: [{ Name: "verified_email", Priority: 1 }] } } },
  });
  await made.signUp("known", { email: "known@example.com" });
  await made.confirm("known");
  made.attempt.end();
  made.pool.users.set("known", { status });
  const heard: unknown[] = [];
  for (const request of requests) {
    const named = { ...request, username: name } as AuthRequest;
    heard.push(told(await made.send(named).catch((error: AuthError) => error)));
  }
  return heard;
};

const both = async (
  setting: (typeof settings)[number],
  status: "CONFIRMED" | "UNCONFIRMED",
  names: readonly [known: string, strange: string],
  requests: readonly AuthRequest[],
) => Promise.all(names.map((name) => transcript({ name, setting, status }, requests)));

const username = "";
const signIn: AuthRequest = { type: "initiateAuth", username, password: secret };
const forgot: AuthRequest = { type: "forgotPassword", username };
const reset: AuthRequest = { type: "confirmForgotPassword", username, code: wrong, newPassword: secret };
const resend: AuthRequest = { type: "resendConfirmation", username };
const confirm: AuthRequest = { type: "confirmSignUp", username, code: wrong };
const byAddress = ["known@example.com", "strange@example.com"] as const;
const byName = ["known", "strange"] as const;

describe.for(settings)("S50: existing and unknown users are told the same, with %s", (setting) => {
  test("S50: who signs in with a wrong password", async () => {
    const [known, strange] = await both(setting, "CONFIRMED", byName, [signIn, signIn]);
    expect(strange).toStrictEqual(known);
    expect(known).toMatchObject([{ code: "invalidCredentials", field: undefined }, { code: "invalidCredentials" }]);
  });

  test("S50: who asks for a new password by an address, again at once, and gives a wrong code", async () => {
    const [known, strange] = await both(setting, "CONFIRMED", byAddress, [forgot, forgot, reset]);
    expect(strange).toStrictEqual(known);
    expect(known).toMatchObject([
      { type: "codeDelivered", delivery: { medium: "EMAIL", destination: "x***@e***" } },
      { type: "codeDelivered" },
      { code: "codeMismatch", field: "code" },
    ]);
  });

  test("S50: who gives a code for a new password that nobody asked for", async () => {
    const [known, strange] = await both(setting, "CONFIRMED", byName, [reset]);
    expect(strange).toStrictEqual(known);
    expect(known).toMatchObject([{ code: "codeExpired", field: "code" }]);
  });

  test("S50: who asks for another code for a sign-up, and gives a wrong one", async () => {
    const [known, strange] = await both(setting, "UNCONFIRMED", byName, [resend, resend, confirm]);
    const [delivered, ...after] = known ?? [];
    expect(strange?.slice(1).map(step)).toStrictEqual(after.map(step));
    expect(step(strange?.[0])).toStrictEqual(step(delivered));
    expect(after.at(-1)).toMatchObject({ code: "codeMismatch", field: "code" });
  });

  test("S50: by a username, nothing but the masked address differs", async () => {
    const [known, strange] = await both(setting, "CONFIRMED", byName, [forgot, reset]);
    expect(strange?.map(step)).toStrictEqual(known?.map(step));
    expect(known?.map(step)).toMatchObject([{ type: "codeDelivered" }, { code: "codeMismatch" }]);
  });
});

/** A step without the address, which nobody can make up for a username that is no address. */
const step = (heard: unknown): unknown =>
  typeof heard === "object" && heard !== null && "delivery" in heard
    ? { ...heard, delivery: { ...(heard.delivery as object), destination: "" } }
    : heard;
