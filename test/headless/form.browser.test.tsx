import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { FormValues } from "../../src/headless/index.js";
import { Field, Form, PasswordField, Screen, SubmitButton } from "../../src/headless/index.js";
import { internals } from "../../src/protocol/auth-client.js";
import { Secret, reveal } from "../../src/protocol/secret.js";
import { BareScreen } from "./bare-page.js";
import { credentialsStep } from "./fake-steps.js";
import { mountedPage } from "./mounted-page.js";
import { nobody } from "./outcomes.js";

const { username, password, submit, mount, signIn, form, input } = mountedPage;

afterEach(cleanup);

describe("Form", () => {
  test("A1, A2: a section labelled by its one heading holds one native form, without validation bubbles, sent by Enter", async () => {
    const { backend } = mount([nobody, "never"]);
    await expect.element(page.getByRole("region", { name: "enterCredentials" })).toBeVisible();
    expect(page.getByRole("heading").elements()).toHaveLength(1);
    expect(document.querySelectorAll("form")).toHaveLength(1);
    expect(form().noValidate).toBe(true);
    expect(form().method).toBe("dialog");
    await username.fill("ada");
    await password.fill("x");
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => backend.requests.at(-1)?.type).toBe("initiateAuth");
  });

  test("S1: what is typed reaches the backend boxed, read on submit", async () => {
    const { backend } = mount([nobody, "never"]);
    await signIn("ada", " Lovelace-1815! ");
    await expect.poll(() => backend.requests.length).toBe(2);
    const request = backend.requests[1];
    if (request?.type !== "initiateAuth" || request.password === undefined) throw new Error("no sign-in");
    expect(request.password).toBeInstanceOf(Secret);
    expect(reveal(request.password)).toBe(" Lovelace-1815! ");
    expect(JSON.stringify(backend.requests)).not.toContain("Lovelace");
  });

  test("B9: the identifier is trimmed, the password never", async () => {
    const { backend } = mount([nobody, "never"]);
    await username.fill("  ada ");
    await password.fill("  two spaces  ");
    await submit.click();
    await expect.poll(() => backend.requests[1]).toMatchObject({ username: "ada" });
    const request = backend.requests[1];
    if (request?.type !== "initiateAuth" || request.password === undefined) throw new Error("no sign-in");
    expect(reveal(request.password)).toBe("  two spaces  ");
  });

  test("G15: autofill without any event is seen, and a double submit sends once", async () => {
    const { backend } = mount([nobody, "never"]);
    await expect.poll(() => form().ariaBusy).toBe("false");
    input("username").value = "ada";
    input("password").value = "Lovelace-1815!";
    form().requestSubmit();
    form().requestSubmit();
    form().querySelector("button")?.click();
    await expect.poll(() => form().ariaBusy).toBe("true");
    form().requestSubmit();
    expect(backend.requests.map(({ type }) => type)).toEqual(["restore", "initiateAuth"]);
  });

  test("A17: while busy the submit keeps its name and focus and is aria-disabled, the form is aria-busy", async () => {
    mount([nobody, "never"]);
    await signIn();
    await expect.element(submit).toHaveAttribute("aria-disabled", "true");
    await expect.element(submit).toHaveFocus();
    expect(submit.element()).not.toHaveAttribute("disabled");
    expect(submit.element()).toHaveAttribute("data-pending");
    expect(form()).toHaveAttribute("aria-busy", "true");
  });

  test("inputs stay what they are while a request is under way, and nothing renders while one types", async () => {
    const rendered = vi.fn<() => void>();
    const Counter = () => {
      rendered();
      return null;
    };
    render(
      <Screen step={credentialsStep()}>
        <Form onSubmit={() => {}}>
          <Field name="username">
            <Field.Label>Username</Field.Label>
            <Field.Input
              render={(props) => (
                <>
                  <input {...props} />
                  <Counter />
                </>
              )}
            />
          </Field>
        </Form>
      </Screen>,
    );
    rendered.mockClear();
    await username.click();
    await userEvent.keyboard("countess of lovelace");
    await expect.element(username).toHaveValue("countess of lovelace");
    expect(rendered).not.toHaveBeenCalled();
  });

  test("what the first request needs is made ready when the form takes focus, not before", async () => {
    const { client, backend } = mount([nobody]);
    const prepare = vi.spyOn(client[internals], "prepare");
    await expect.element(submit).not.toHaveAttribute("aria-disabled");
    expect(prepare).not.toHaveBeenCalled();
    await username.click();
    expect(prepare).toHaveBeenCalled();
    expect(backend.requests).toHaveLength(1);
  });

  test("a value asked for as text is refused for a secret, and every other text is there by name", () => {
    const seen = vi.fn<(values: FormValues) => void>();
    render(
      <Form step={credentialsStep()} onSubmit={seen}>
        <Field name="username">
          <Field.Input defaultValue=" ada " />
        </Field>
        <PasswordField>
          <PasswordField.Input defaultValue="x" />
        </PasswordField>
        <input type="checkbox" name="remember" defaultChecked />
        <input type="checkbox" name="other" />
      </Form>,
    );
    form().requestSubmit();
    const values = seen.mock.lastCall?.[0];
    expect(values?.texts).toEqual({ username: " ada ", remember: "on" });
    expect(values?.text("username")).toBe(" ada ");
    expect(values?.text("none")).toBe("");
    expect([values?.checked("remember"), values?.checked("other")]).toEqual([true, false]);
    expect(() => values?.text("password")).toThrow(/asked for a secret field\. .* Take values\.secret\("password"\)/);
    expect(JSON.stringify(values)).not.toContain('"x"');
  });
});

test("hydration keeps what was typed before: the form of `restoring` is the form of the first step", async () => {
  const { rerender } = render(
    <BareScreen
      step={{ ...credentialsStep(), name: "restoring", pending: true, retry: null, entrance: "enterCredentials" }}
    />,
  );
  await username.fill("ada");
  await password.fill("typed early");
  const early = form();
  early.requestSubmit();
  rerender(<BareScreen step={credentialsStep()} />);
  expect(form()).toBe(early);
  await expect.element(password).toHaveValue("typed early");
  await expect.element(submit).not.toHaveAttribute("aria-disabled");
});

test("a form without a step says what happened, why that is a problem, and how to fix it", () => {
  const silence = vi.spyOn(console, "error").mockImplementation(() => {});
  expect(() =>
    render(
      <Form onSubmit={() => {}}>
        <SubmitButton />
      </Form>,
    ),
  ).toThrow(/^<Form> was rendered without a step\. It cannot know .* Put it into <Screen step=\{step\}>/);
  silence.mockRestore();
});
