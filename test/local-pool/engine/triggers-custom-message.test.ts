import { describe, expect, test, vi } from "vitest";
import type { Trigger } from "../../../src/local-pool/triggers/trigger.js";
import type { TriggerResponses } from "../../../src/local-pool/triggers/trigger-responses.js";
import { mailPool } from "./harness/mail-pool.js";
import { byPassword } from "./harness/requests.js";
import { beginSrp } from "./harness/srp-client.js";

const ClientMetadata = { device: "kiosk" };

const writing = (written: Partial<TriggerResponses["CustomMessage"]>) => {
  const pool = mailPool();
  const spy = vi.fn<Trigger<"CustomMessage">>((event) => ({ ...event, response: { ...event.response, ...written } }));
  pool.world.triggers.CustomMessage = spy;
  return { pool, spy };
};

describe("CustomMessage, for the code of a second factor", () => {
  test("is told what stands for the code; its e-mail is what is delivered, beside the code itself", async () => {
    const { pool, spy } = writing({
      emailMessage: "Use <b>{####}</b>, {####}!",
      emailSubject: "Hello",
      smsMessage: "{####}",
    });
    await pool.call("InitiateAuth", byPassword());
    const [event] = spy.mock.calls.flat();
    expect(event).toMatchObject({
      triggerSource: "CustomMessage_Authentication",
      userName: "ada",
      request: { codeParameter: "{####}", usernameParameter: null },
      response: { smsMessage: null, emailMessage: null, emailSubject: null },
    });
    const { code, kind, destination, subject, message } = pool.lastMessage;
    expect({ kind, destination, subject, message }).toEqual({
      kind: "Authentication",
      destination: "ada@example.com",
      subject: "Hello",
      message: `Use <b>${code}</b>, ${code}!`,
    });
    expect(code).toMatch(/^[0-9]{6}$/u);
  });

  test("is not told the ClientMetadata of InitiateAuth", async () => {
    const { pool, spy } = writing({});
    await pool.call("InitiateAuth", { ...byPassword(), ClientMetadata });
    expect(spy.mock.calls.map(([{ request }]) => "clientMetadata" in request)).toEqual([false]);
    expect(pool.lastMessage).not.toHaveProperty("message");
  });

  test("is told the ClientMetadata of an answer that leads to the code", async () => {
    const { pool, spy } = writing({});
    const { answer } = await beginSrp(pool);
    await pool.call("RespondToAuthChallenge", { ...answer, ClientMetadata });
    expect(spy.mock.calls.map(([{ request }]) => request.clientMetadata)).toEqual([ClientMetadata]);
  });

  test("what it throws sends nothing", async () => {
    const { pool, spy } = writing({});
    spy.mockImplementation(() => {
      throw new Error("no words");
    });
    expect(await pool.refusal("InitiateAuth", byPassword())).toContain("CustomMessage failed with error no words.");
    expect(pool.world.outbox.deliveries).toEqual([]);
  });

  test("a text without what stands for the code is InvalidLambdaResponseException, and sends nothing", async () => {
    const { pool } = writing({ emailMessage: "Guess it!" });
    expect(await pool.refusal("InitiateAuth", byPassword())).toBe(
      "InvalidLambdaResponseException: Unrecognizable lambda output of CustomMessage: expected {####} in the message",
    );
    expect(pool.world.outbox.deliveries).toEqual([]);
  });

  test("a text for the other channel is not looked at", async () => {
    const { pool } = writing({ smsMessage: "Guess it!" });
    await pool.call("InitiateAuth", byPassword());
    expect(pool.lastMessage).not.toHaveProperty("message");
  });

  test("a text longer than the service takes is InvalidLambdaResponseException", async () => {
    const { pool } = writing({ emailMessage: `{####}${"x".repeat(20_000)}` });
    expect(await pool.refusal("InitiateAuth", byPassword())).toMatch(/^InvalidLambdaResponseException/u);
  });
});
