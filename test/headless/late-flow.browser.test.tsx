import { cleanup, render } from "@testing-library/react";
import { StrictMode } from "react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { useStep } from "../../src/headless/index.js";
import type { AuthStep } from "../../src/headless/index.js";
import { BarePage } from "./bare-page.js";
import { lateFlow } from "./late-flow.js";
import { mountedPage } from "./mounted-page.js";
import { challenges, nobody, outcomes, pose } from "./outcomes.js";
import { sessionClient } from "./session-client.js";
import type { Script } from "../../src/testing/scripted-backend.js";

const { username, password, submit, form } = mountedPage;

const mount = (script: Script) => {
  const flow = lateFlow();
  const made = sessionClient(script);
  const begin = vi.spyOn(made.backend, "begin");
  const seen: AuthStep[] = [];
  const Watch = () => {
    seen.push(useStep());
    return null;
  };
  const app = (more: ReactNode = null) => (
    <StrictMode>
      <flow.Provider client={made.client}>
        <BarePage />
        <Watch />
        {more}
      </flow.Provider>
    </StrictMode>
  );
  const { rerender, unmount } = render(app());
  const sent = () => made.backend.requests.map(({ type }) => type);
  return { flow, sent, begin, unmount, add: (more: ReactNode) => rerender(app(more)), step: () => seen.at(-1) };
};

const StepError = () => <p>also {useStep().error?.code}</p>;

const fill = async () => {
  await username.fill("ada");
  await password.fill("Lovelace-1815!");
};

afterEach(cleanup);

describe("while the flow's code is on its way", () => {
  test("the first form stands there, busy, and what is typed stays when the code arrives", async () => {
    const { flow, sent, step } = mount([nobody]);
    expect(step()).toMatchObject({ name: "restoring", pending: true, error: null, retry: null });
    expect(flow.asked()).toBe(1);
    const early = form();
    expect(early.ariaBusy).toBe("true");
    await fill();
    flow.arrive();
    await expect.poll(() => early.ariaBusy).toBe("false");
    expect(form()).toBe(early);
    await expect.element(username).toHaveValue("ada");
    await expect.element(password).toHaveValue("Lovelace-1815!");
    expect(sent()).toEqual(["restore"]);
  });

  test("a submit is held, says so, and is sent once with what the form holds when the code is here", async () => {
    const { flow, sent } = mount([nobody, pose(challenges.SOFTWARE_TOKEN_MFA.plain)]);
    await fill();
    await submit.click();
    await expect.element(submit).toHaveAttribute("data-pending");
    await expect.element(submit).toHaveAttribute("aria-disabled", "true");
    form().requestSubmit();
    expect(sent()).toEqual([]);
    flow.arrive();
    await expect.element(page.getByRole("heading", { name: "confirmTotp" })).toBeVisible();
    expect(sent()).toEqual(["restore", "initiateAuth"]);
  });

  test("a held submit of an empty form is not sent: its faults are said when the code is here", async () => {
    const { flow, sent } = mount([nobody]);
    await submit.click();
    flow.arrive();
    await expect.element(page.getByText("Username: valueMissing")).toBeVisible();
    await expect.element(submit).not.toHaveAttribute("aria-disabled");
    expect(sent()).toEqual(["restore"]);
  });

  test("a held submit is not sent where somebody turns out to be signed in", async () => {
    const { flow, sent, step } = mount([outcomes.signedIn.restored]);
    await fill();
    await submit.click();
    flow.arrive();
    await expect.poll(() => step()?.name).toBe("signedIn");
    await expect.poll(() => document.querySelector("form")).toBe(null);
    expect(sent()).toEqual(["restore"]);
  });

  test("a page that goes away meanwhile begins no attempt", async () => {
    const { flow, begin, unmount } = mount([nobody]);
    unmount();
    flow.arrive();
    await new Promise((resolve) => setTimeout(resolve));
    expect(begin).not.toHaveBeenCalled();
  });
});

describe("where the flow's code cannot be loaded", () => {
  test("G13: the form says so and is not busy; retry loads it again, once for two presses, and keeps what was typed", async () => {
    const { flow, sent, step } = mount([nobody]);
    await fill();
    flow.fail();
    await expect.element(page.getByText("Error: offline")).toBeVisible();
    expect(form().ariaBusy).toBe("false");
    const failed = step();
    if (failed?.name !== "restoring" || failed.retry === null) throw new Error("there is no retry");
    const answers = [failed.retry(), failed.retry()];
    await expect.poll(() => step()?.pending).toBe(true);
    expect(flow.asked()).toBe(2);
    flow.arrive();
    const [answer] = await Promise.all(answers);
    expect(answer?.error).toBe(null);
    await expect.poll(() => form().ariaBusy).toBe("false");
    await expect.element(username).toHaveValue("ada");
    expect(sent()).toEqual(["restore"]);
    await failed.retry();
    expect(flow.asked()).toBe(2);
  });

  test("a retry that fails too is said again", async () => {
    const { flow, step } = mount([nobody]);
    flow.fail();
    await expect.poll(() => step()?.error?.code).toBe("offline");
    const failed = step();
    const answer = failed?.name === "restoring" ? failed.retry?.() : undefined;
    await expect.poll(() => step()?.pending).toBe(true);
    flow.fail();
    expect((await answer)?.error?.code).toBe("offline");
    expect(step()).toMatchObject({ pending: false, error: { code: "offline", cause: { name: "ChunkLoadError" } } });
  });

  test("a submit tries again too and is held; it is let go where that fails", async () => {
    const { flow, sent } = mount([nobody, "never"]);
    await fill();
    flow.fail();
    await expect.element(page.getByText("Error: offline")).toBeVisible();
    await submit.click();
    await expect.element(submit).toHaveAttribute("data-pending");
    flow.fail();
    await expect.element(submit).not.toHaveAttribute("data-pending");
    await submit.click();
    expect(flow.asked()).toBe(3);
    flow.arrive();
    await expect.poll(sent).toEqual(["restore", "initiateAuth"]);
  });

  test("another hook that is mounted then sees the error and loads nothing: that is the person's to ask for", async () => {
    const { flow, add } = mount([nobody]);
    flow.fail();
    await expect.element(page.getByText("Error: offline")).toBeVisible();
    add(<StepError />);
    await expect.element(page.getByText("also offline")).toBeVisible();
    expect(flow.asked()).toBe(1);
  });
});
