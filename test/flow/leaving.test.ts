import { describe, expect, test } from "vitest";
import { errorFixtures } from "../../src/testing/error-fixtures.js";
import { outcomeFixtures } from "../../src/testing/outcome-fixtures.js";
import { stepFixtures } from "../../src/testing/step-fixtures.js";
import { at, beginFlow } from "./begin-flow.js";

const { offline } = errorFixtures(0);
const steps = stepFixtures(0);
const { signedIn, signedOut } = outcomeFixtures(0);
const credentials = { username: "ada", password: "Lovelace-1815!" };
const { user: ada } = signedIn.plain;

describe("step.signOut()", () => {
  test("G12: a sign-out that could not do all of it ends signed out and says what could not be done", async () => {
    const { flow } = await beginFlow([signedIn.plain, signedOut.unfinished]);
    const { error, step } = await at(flow, "signedIn").signOut();
    expect({ error, name: step.name }).toEqual({ error: null, name: "enterCredentials" });
    expect(at(flow, "enterCredentials").notSignedOut).toEqual([{ what: "RevokeToken", error: offline }]);
  });

  test("G12: it is forgotten with the next sign-in, also one that fails", async () => {
    const { flow } = await beginFlow([signedIn.plain, signedOut.unfinished, offline]);
    await at(flow, "signedIn").signOut();
    await at(flow, "enterCredentials").submit(credentials);
    expect(at(flow, "enterCredentials")).toMatchObject({ notSignedOut: [], error: offline });
  });

  test("a sign-out that did all of it says nothing", async () => {
    const { flow } = await beginFlow([signedIn.plain, signedOut.plain]);
    await at(flow, "signedIn").signOut();
    expect(at(flow, "enterCredentials").notSignedOut).toEqual([]);
  });
});

describe("the signedIn step", () => {
  const renewed = { ...ada, attributes: { ...ada.attributes, given_name: "Augusta" } };

  test("shows what a refresh brought, and keeps how the person came", async () => {
    const { flow, client } = await beginFlow([signedIn.restored]);
    client.become({ status: "signedIn", user: ada, reason: null });
    client.become({ status: "signedIn", user: renewed, reason: null });
    expect(at(flow, "signedIn")).toMatchObject({ user: renewed, restored: true, isNewUser: false });
  });

  test("does so while a sign-out is under way, which goes on", async () => {
    const { flow, client } = await beginFlow([signedIn.plain, "never"]);
    client.become({ status: "signedIn", user: ada, reason: null });
    void at(flow, "signedIn").signOut();
    client.become({ status: "signedIn", user: renewed, reason: null });
    expect(at(flow, "signedIn")).toMatchObject({ user: renewed, pending: true, command: "signOut" });
    flow.stop();
  });

  test("shows the same of a session that began elsewhere while a challenge was posed here", async () => {
    const { flow, client } = await beginFlow([steps.confirmTotp.plain]);
    client.become({ status: "signedIn", user: ada, reason: null });
    client.become({ status: "signedIn", user: renewed, reason: null });
    expect(at(flow, "signedIn")).toMatchObject({ user: renewed, restored: false, isNewUser: false });
    flow.stop();
  });
});
