import { describe, expect, test, vi } from "vitest";
import { smsMfa, tokens } from "./answers.js";
import { at, faultyFlow } from "./faulty-flow.js";
import type { HeldWire } from "./held-handler.js";
import { heldHandler } from "./held-handler.js";

vi.setConfig({ testTimeout: 30_000 });

/** Waits for as many requests; the first has the SDK to load. */
const arrived = (held: readonly HeldWire[], count: number) =>
  vi.waitFor(() => expect(held).toHaveLength(count), { timeout: 20_000 });

/** Long enough for whatever an answer could still bring about. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 30));

/** A person who waits for the answer to a code. */
const waiting = async () => {
  const { requestHandler, held } = heldHandler();
  const made = await faultyFlow({ requestHandler });
  const signingIn = made.signIn();
  await arrived(held, 1);
  held[0]?.answer(smsMfa());
  await signingIn;
  const command = at(made.flow, "confirmCode").submit({ code: "123456" });
  await arrived(held, 2);
  return { ...made, held, command };
};

describe("G13: an answer that comes too late", () => {
  test("G13: back aborts the request at the wire, and tokens that arrive afterwards sign nobody in", async () => {
    const { flow, client, held, command } = await waiting();
    expect(held[1]?.signal?.aborted).toBe(false);
    await at(flow, "confirmCode").back();
    expect(held[1]?.signal?.aborted).toBe(true);
    expect(await command).toMatchObject({ error: null, step: { name: "enterCredentials", pending: false } });
    const before = flow.getStep();
    held[1]?.answer(tokens());
    await aWhile();
    expect(await client.getAccessToken()).toBeNull();
    expect(flow.getStep()).toBe(before);
    expect(client.current.status).toBe("signedOut");
    flow.stop();
  });

  test("G13: so does the end of the flow, and its command ends", async () => {
    const { flow, client, held, command } = await waiting();
    flow.stop();
    expect(held[1]?.signal?.aborted).toBe(true);
    expect(await command).toMatchObject({ error: null, step: { pending: false } });
    held[1]?.answer(tokens());
    await aWhile();
    expect(await client.getAccessToken()).toBeNull();
    expect(client.current.status).toBe("signedOut");
  });

  test("G13: the first request is aborted as well, between its two halves too", async () => {
    const { requestHandler, held } = heldHandler();
    const { flow, signIn } = await faultyFlow({ requestHandler });
    const command = signIn();
    await arrived(held, 1);
    flow.stop();
    expect(held[0]?.signal?.aborted).toBe(true);
    held[0]?.answer(smsMfa());
    expect(await command).toMatchObject({ error: null });
    expect(held).toHaveLength(1);
  });

  test("G13: a person who goes back and begins again is answered by the second try alone", async () => {
    const { flow, held, signIn } = await waiting();
    await at(flow, "confirmCode").back();
    const again = signIn();
    await arrived(held, 3);
    held[1]?.answer(tokens());
    held[2]?.answer(smsMfa("second session"));
    expect(await again).toMatchObject({ error: null, step: { name: "confirmCode" } });
    flow.stop();
  });
});
