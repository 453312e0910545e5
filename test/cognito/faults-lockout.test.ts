import { expect, test } from "vitest";
import { tokens } from "./answers.js";
import { at, faultyFlow } from "./faulty-flow.js";
import { refuse } from "./scripted-client.js";

const locked = refuse("NotAuthorizedException", "Password attempts exceeded");

test("G20: a lockout that began elsewhere is told from the first refusal seen here, and the advice grows with each", async () => {
  const { flow, clock, willAnswer } = await faultyFlow();
  const adviceFor = async (username: string) => {
    willAnswer(locked);
    const { error } = await at(flow, "enterCredentials").submit({ username, password: "Lovelace-1815!" });
    expect(error).toMatchObject({ code: "lockedOut", cause: { message: "Password attempts exceeded" } });
    const { lockedUntil } = at(flow, "enterCredentials");
    expect(lockedUntil).toBe(error?.retryAt);
    return ((lockedUntil ?? 0) - clock.now) / 1000;
  };
  expect([await adviceFor("ada"), await adviceFor("ada"), await adviceFor("ada")]).toEqual([1, 2, 4]);
  expect(await adviceFor("bob")).toBe(1);
  for (let count = 0; count < 9; count += 1) await adviceFor("ada");
  expect(await adviceFor("ada")).toBe(900);
  willAnswer(tokens());
  const through = await at(flow, "enterCredentials").submit({ username: "ada", password: "Lovelace-1815!" });
  expect(through.step.name).toBe("signedIn");
  flow.stop();
});
