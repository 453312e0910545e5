import { cleanup, render } from "@testing-library/react";
import { Component, StrictMode } from "react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { AuthProvider, SignedIn, useStep } from "../../src/headless/index.js";
import { BarePage } from "./bare-page.js";
import { challenges, nobody, outcomes, pose } from "./outcomes.js";
import { sessionClient } from "./session-client.js";

const StepName = () => <output>{useStep().name}</output>;
const stepName = page.getByRole("status").first();

class Catch extends Component<{ children: ReactNode; onCatch: (error: unknown) => void }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override componentDidCatch(error: unknown) {
    this.props.onCatch(error);
  }
  override render() {
    return this.state.failed ? null : this.props.children;
  }
}

afterEach(cleanup);

describe("the flow under a provider", () => {
  test("is made by the first hook below, shared by all, and restores once in StrictMode", async () => {
    const { client, backend } = sessionClient([nobody]);
    const begin = vi.spyOn(backend, "begin");
    render(
      <StrictMode>
        <AuthProvider client={client}>
          <StepName />
          <StepName />
          <BarePage />
        </AuthProvider>
      </StrictMode>,
    );
    await expect.element(stepName).toHaveTextContent("enterCredentials");
    expect(backend.requests).toEqual([{ type: "restore" }]);
    expect(begin).toHaveBeenCalledTimes(1);
  });

  test("outlives its doors: a step that was reached is still there when a door comes back", async () => {
    const { client, backend } = sessionClient([pose(challenges.SOFTWARE_TOKEN_MFA.plain)]);
    const { rerender } = render(
      <AuthProvider client={client}>
        <StepName />
      </AuthProvider>,
    );
    await expect.element(stepName).toHaveTextContent("confirmTotp");
    rerender(<AuthProvider client={client}>{null}</AuthProvider>);
    rerender(
      <AuthProvider client={client}>
        <StepName />
      </AuthProvider>,
    );
    await expect.element(stepName).toHaveTextContent("confirmTotp");
    expect(backend.requests).toEqual([{ type: "restore" }]);
  });

  test("ends when the provider goes", async () => {
    const { client, backend } = sessionClient(["never"]);
    const { unmount } = render(
      <AuthProvider client={client}>
        <StepName />
      </AuthProvider>,
    );
    await expect.poll(() => backend.requests).toEqual([{ type: "restore" }]);
    unmount();
    await expect.poll(() => backend.ended).toBe(1);
  });

  test("ends when another client comes, and the other client's begins", async () => {
    const first = sessionClient([pose(challenges.SOFTWARE_TOKEN_MFA.plain)]);
    const second = sessionClient([pose(challenges.UNKNOWN.plain)]);
    const { rerender } = render(
      <AuthProvider client={first.client}>
        <StepName />
      </AuthProvider>,
    );
    await expect.element(stepName).toHaveTextContent("confirmTotp");
    rerender(
      <AuthProvider client={second.client}>
        <StepName />
      </AuthProvider>,
    );
    await expect.element(stepName).toHaveTextContent("unsupportedChallenge");
    expect(first.backend.ended).toBe(1);
    expect(second.backend.ended).toBe(0);
  });

  test("is two flows under two providers of one client, which share the session", async () => {
    const { client, backend } = sessionClient([nobody, nobody]);
    const provider = (
      <AuthProvider client={client}>
        <StepName />
        <SignedIn>
          <p>inside</p>
        </SignedIn>
      </AuthProvider>
    );
    render(
      <>
        {provider}
        {provider}
      </>,
    );
    await expect.poll(() => backend.requests.length).toBe(2);
    client.become({ status: "signedIn", user: outcomes.signedIn.plain.user, reason: null });
    await expect.poll(() => page.getByText("inside").elements().length).toBe(2);
  });
});

const Totp = ({ onRender }: { onRender: (name: string) => void }) => {
  const step = useStep("confirmTotp");
  onRender(step.name);
  return <button type="button" onClick={() => void step.back()}>{`${step.codeLength} digits`}</button>;
};
const Router = ({ onRender }: { onRender: (name: string) => void }) => {
  const step = useStep();
  return step.name === "confirmTotp" ? <Totp onRender={onRender} /> : step.name;
};

const Both = ({ kept }: { kept: boolean }) => {
  const { name } = useStep();
  return (
    <>
      {kept || name === "confirmTotp" ? <Totp onRender={() => {}} /> : null}
      <output>{name}</output>
    </>
  );
};

describe("useStep(name)", () => {
  test("narrows to the step, and keeps its last value on the way out", async () => {
    const { client } = sessionClient([pose(challenges.SOFTWARE_TOKEN_MFA.plain)]);
    const rendered = new Set<string>();
    render(
      <AuthProvider client={client}>
        <Router onRender={(name) => rendered.add(name)} />
      </AuthProvider>,
    );
    await page.getByRole("button", { name: "6 digits" }).click();
    await expect.element(page.getByText("enterCredentials")).toBeVisible();
    expect([...rendered]).toEqual(["confirmTotp"]);
  });

  test("keeps its last value also where it is rendered once more after the step is gone", async () => {
    const { client } = sessionClient([pose(challenges.SOFTWARE_TOKEN_MFA.plain)]);
    const { rerender } = render(
      <AuthProvider client={client}>
        <Both kept={false} />
      </AuthProvider>,
    );
    await expect.element(stepName).toHaveTextContent("confirmTotp");
    rerender(
      <AuthProvider client={client}>
        <Both kept />
      </AuthProvider>,
    );
    await page.getByRole("button", { name: "6 digits" }).click();
    await expect.element(stepName).toHaveTextContent("enterCredentials");
    await expect.element(page.getByRole("button", { name: "6 digits" })).toBeVisible();
  });

  test("throws when first mounted on another step: what happened, why, and how to fix it", async () => {
    const { client } = sessionClient([nobody]);
    const caught = vi.fn<(error: unknown) => void>();
    const silence = vi.spyOn(console, "error").mockImplementation(() => {});
    const { rerender } = render(
      <AuthProvider client={client}>
        <StepName />
      </AuthProvider>,
    );
    await expect.element(stepName).toHaveTextContent("enterCredentials");
    rerender(
      <AuthProvider client={client}>
        <StepName />
        <Catch onCatch={caught}>
          <Totp onRender={() => {}} />
        </Catch>
      </AuthProvider>,
    );
    silence.mockRestore();
    expect(caught).toHaveBeenCalledTimes(1);
    expect(String(caught.mock.lastCall?.[0])).toMatch(
      /^Error: useStep\("confirmTotp"\) was mounted on the step "enterCredentials"\. The facts .* Render the component only where/,
    );
  });
});
