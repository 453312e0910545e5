import { describe, expect, test } from "vitest";
import { errorFixtures } from "../../src/testing/error-fixtures.js";
import { outcomeFixtures } from "../../src/testing/outcome-fixtures.js";
import type { ScriptedAnswer } from "../../src/testing/scripted-backend.js";
import { stepFixtures } from "../../src/testing/step-fixtures.js";
import { at, beginFlow } from "./begin-flow.js";

const steps = stepFixtures(0);
const errors = errorFixtures(0);
const { signedIn, signedOut, codeDelivered } = outcomeFixtures(0);
const credentials = { username: "ada", password: "Lovelace-1815!" };

/** A flow in which somebody with two unverified contacts signed in; the answers come after that. */
const signIn = async (...answers: readonly ScriptedAnswer[]) => {
  const begun = await beginFlow([signedOut.plain, signedIn.unverified, ...answers]);
  await at(begun.flow, "enterCredentials").submit(credentials);
  return begun;
};

describe("chooseContactToVerify", () => {
  test("B38: shows what is unverified, before the session says signedIn", async () => {
    const { flow, backend } = await signIn();
    expect(at(flow, "chooseContactToVerify").contacts).toEqual([
      { attribute: "email", value: "ada@example.com" },
      { attribute: "phone_number", value: "+15555550100" },
    ]);
    expect(backend.completed).toBe(0);
  });

  test("B38: is skipped, and then the session says signedIn", async () => {
    const { flow, backend } = await signIn();
    const { error, step } = await at(flow, "chooseContactToVerify").skip();
    expect(error).toBeNull();
    expect(step).toMatchObject({ name: "signedIn", user: signedIn.unverified.user, restored: false });
    expect(backend.completed).toBe(1);
  });

  test("B38: is skipped while a code is being sent, which is given up", async () => {
    const { flow, backend } = await signIn("never");
    const sending = at(flow, "chooseContactToVerify").submit({ attribute: "email" });
    expect((await at(flow, "chooseContactToVerify").skip()).step.name).toBe("signedIn");
    expect(await sending).toMatchObject({ error: null, step: { name: "signedIn" } });
    expect(backend.completed).toBe(1);
  });

  test("back signs out and forgets who was there, also while a code is being sent", async () => {
    const { flow, backend } = await signIn("never", signedOut.plain);
    void at(flow, "chooseContactToVerify").submit({ attribute: "email" });
    const { error, step } = await at(flow, "chooseContactToVerify").back();
    expect(error).toBeNull();
    expect(step).toMatchObject({ name: "enterCredentials", identifier: "" });
    expect(backend.requests.at(-1)).toEqual({ type: "signOut" });
    expect(backend.completed).toBe(0);
  });

  test("who is signing out cannot skip any more", async () => {
    const { flow, backend } = await signIn("never");
    void at(flow, "chooseContactToVerify").back();
    void at(flow, "chooseContactToVerify").skip();
    expect(at(flow, "chooseContactToVerify")).toMatchObject({ pending: true, command: "signOut" });
    expect(backend.completed).toBe(0);
    flow.stop();
  });

  test("G15: a double submit sends once", async () => {
    const { flow, backend } = await signIn(codeDelivered.contact);
    const { submit } = at(flow, "chooseContactToVerify");
    await Promise.all([submit({ attribute: "email" }), submit({ attribute: "email" })]);
    expect(backend.requests.slice(2)).toEqual([{ type: "sendContactCode", attribute: "email" }]);
  });
});

describe("confirmContact", () => {
  test("B38: a wrong code is retried, the right one leads to signedIn with what is verified now", async () => {
    const { flow, backend } = await signIn(codeDelivered.contactByPhone, errors.codeMismatch, signedIn.plain);
    await at(flow, "chooseContactToVerify").submit({ attribute: "phone_number" });
    expect(at(flow, "confirmContact")).toMatchObject({
      attribute: "phone_number",
      delivery: codeDelivered.contactByPhone.delivery,
      resendAt: 30_000,
    });
    const wrong = await at(flow, "confirmContact").submit({ code: "000000" });
    expect(wrong).toMatchObject({ error: errors.codeMismatch, step: { name: "confirmContact" } });
    const right = await at(flow, "confirmContact").submit({ code: "123456" });
    expect(right).toMatchObject({ error: null, step: { name: "signedIn", user: signedIn.plain.user } });
    expect(backend.requests.at(-1)).toMatchObject({ type: "confirmContact", attribute: "phone_number" });
    expect(backend.completed).toBe(1);
  });

  test("B38: is skipped, also while a code is being verified", async () => {
    for (const isPending of [false, true]) {
      const { flow, backend } = await signIn(codeDelivered.contact, "never");
      await at(flow, "chooseContactToVerify").submit({ attribute: "email" });
      if (isPending) void at(flow, "confirmContact").submit({ code: "123456" });
      expect(await at(flow, "confirmContact").skip()).toMatchObject({ error: null, step: { name: "signedIn" } });
      expect(backend.completed).toBe(1);
    }
  });

  test("another code goes to the same contact", async () => {
    const { flow, backend, clock } = await signIn(codeDelivered.contact, codeDelivered.contact);
    await at(flow, "chooseContactToVerify").submit({ attribute: "email" });
    await at(flow, "confirmContact").resend();
    clock.increment(30_000);
    await at(flow, "confirmContact").resend();
    expect(backend.requests.slice(3)).toEqual([{ type: "sendContactCode", attribute: "email" }]);
  });

  test("back leads to the choice, and what was read of one contact does nothing for another", async () => {
    const { flow, backend } = await signIn(codeDelivered.contact, codeDelivered.contactByPhone);
    await at(flow, "chooseContactToVerify").submit({ attribute: "email" });
    const ofEmail = at(flow, "confirmContact");
    expect((await ofEmail.back()).step).toMatchObject({ name: "chooseContactToVerify", error: null });
    expect(at(flow, "chooseContactToVerify").contacts).toHaveLength(2);
    await at(flow, "chooseContactToVerify").submit({ attribute: "phone_number" });
    await ofEmail.submit({ code: "123456" });
    expect(backend.requests).toHaveLength(4);
    expect(at(flow, "confirmContact").attribute).toBe("phone_number");
  });

  test("G15: a double submit sends once", async () => {
    const { flow, backend } = await signIn(codeDelivered.contact, signedIn.plain);
    await at(flow, "chooseContactToVerify").submit({ attribute: "email" });
    const { submit } = at(flow, "confirmContact");
    await Promise.all([submit({ code: "123456" }), submit({ code: "123456" })]);
    expect(backend.requests).toHaveLength(4);
    expect(flow.getStep().name).toBe("signedIn");
  });
});

describe("a session that ends between sign-in and app", () => {
  const signedOutElsewhere = { status: "signedOut", user: null, reason: "signOut" } as const;

  test("leads from either step to enterCredentials, and forgets who was there", async () => {
    for (const isConfirming of [false, true]) {
      const { flow, client, backend } = await signIn(codeDelivered.contact);
      if (isConfirming) await at(flow, "chooseContactToVerify").submit({ attribute: "email" });
      const { ended } = backend;
      client.become(signedOutElsewhere);
      expect(at(flow, "enterCredentials")).toMatchObject({ identifier: "", error: null });
      expect([backend.ended, backend.completed]).toEqual([ended + 1, 0]);
    }
  });

  test("does not abort the sign-out that ended it", async () => {
    const { flow, client } = await signIn(signedOut.unfinished);
    const leaving = at(flow, "chooseContactToVerify").back();
    client.become(signedOutElsewhere);
    expect(at(flow, "chooseContactToVerify").pending).toBe(true);
    expect((await leaving).step).toMatchObject({ name: "enterCredentials", notSignedOut: [{ what: "RevokeToken" }] });
  });

  test("a token that was revoked says so at the beginning", async () => {
    const { flow } = await signIn(errors.sessionRevoked);
    const { error, step } = await at(flow, "chooseContactToVerify").submit({ attribute: "email" });
    expect(error).toBe(errors.sessionRevoked);
    expect(step.name).toBe("enterCredentials");
  });

  test("the next person is offered nothing of the one before", async () => {
    const { flow } = await signIn(codeDelivered.contactByPhone, signedIn.plain, signedOut.plain, codeDelivered.contact);
    await at(flow, "chooseContactToVerify").submit({ attribute: "phone_number" });
    await at(flow, "confirmContact").submit({ code: "123456" });
    await at(flow, "signedIn").signOut();
    await at(flow, "enterCredentials").submit(credentials);
    expect(at(flow, "confirmContact").attribute).toBe("email");
    const { step } = await at(flow, "confirmContact").back();
    expect(step).toMatchObject({ name: "chooseContactToVerify", contacts: [] });
    expect((await at(flow, "chooseContactToVerify").skip()).step.name).toBe("enterCredentials");
  });

  test("a step that offers a contact is read without one as well", async () => {
    const { flow } = await beginFlow([steps.confirmContact.plain]);
    expect(at(flow, "confirmContact").attribute).toBe("email");
  });
});
