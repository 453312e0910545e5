import { cleanup, render } from "@testing-library/react";
import { StrictMode } from "react";
import type { ReactElement } from "react";
import { afterEach, expect, test } from "vitest";
import { lateFlow } from "./late-flow.js";
import { notedDoor } from "./noted-door.js";
import { nobody } from "./outcomes.js";
import { sessionClient } from "./session-client.js";

afterEach(cleanup);

/** A door whose flow's code arrives when a test says so. */
const mountLate = () => {
  const flow = lateFlow();
  const door = notedDoor();
  const { client, backend } = sessionClient([nobody]);
  const app = (child: ReactElement) => (
    <StrictMode>
      <flow.Provider client={client}>{child}</flow.Provider>
    </StrictMode>
  );
  return { ...door, flow, app, sent: () => backend.requests.map(({ type }) => type) };
};

test("while the flow's code is on its way a door's entrance is kept until it is here", async () => {
  const { Door, app, flow, on, sent, standsOn } = mountLate();
  render(app(<Door kind="signUp" username="ada" />));
  flow.arrive();
  await standsOn("signUp");
  expect(on("signUp").identifier).toBe("ada");
  expect(sent()).toEqual(["restore"]);
});

test("while the flow's code is on its way the last door that came decides", async () => {
  const { Door, app, flow, standsOn } = mountLate();
  const { rerender } = render(app(<Door key="1" kind="signUp" />));
  rerender(app(<Door key="2" kind="resetPassword" />));
  flow.arrive();
  await standsOn("requestPasswordReset");
});

test("G13: code that could not be loaded is said at the door's own step, and asked for again by whoever opens another", async () => {
  const { Door, app, flow, now, standsOn } = mountLate();
  const { rerender } = render(app(<Door key="1" kind="signUp" />));
  flow.fail();
  await expect
    .poll(now)
    .toMatchObject({ name: "restoring", entrance: "signUp", pending: false, error: { code: "offline" } });
  rerender(app(<Door key="2" kind="resetPassword" />));
  await expect.poll(now).toMatchObject({ name: "restoring", entrance: "requestPasswordReset", pending: true });
  expect(flow.asked()).toBe(2);
  flow.arrive();
  await standsOn("requestPasswordReset");
});
