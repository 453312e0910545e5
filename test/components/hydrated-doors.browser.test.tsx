import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { AuthProvider, ResetPassword, SignIn, SignUp } from "../../src/index.js";
import { nobody } from "../headless/outcomes.js";
import { sessionClient } from "../headless/session-client.js";

test.each([
  ["SignIn", SignIn],
  ["SignUp", SignUp],
  ["ResetPassword", ResetPassword],
])(
  "%s from a server hydrates without a mismatch in StrictMode, restores once, and keeps what was typed",
  async (_, Door) => {
    const { client, backend } = sessionClient([nobody]);
    const app = (
      <StrictMode>
        <AuthProvider client={client}>
          <Door />
        </AuthProvider>
      </StrictMode>
    );
    const container = document.body.appendChild(document.createElement("div"));
    container.innerHTML = renderToString(app);
    await page.getByLabelText("Username").fill("typed early");
    const form = document.querySelector("form");

    const onRecoverableError = vi.fn<(error: unknown) => void>();
    const root = hydrateRoot(container, app, { onRecoverableError });
    await expect.poll(() => form?.ariaBusy).toBe("false");
    expect(onRecoverableError.mock.calls).toEqual([]);
    expect(document.querySelector("form")).toBe(form);
    await expect.element(page.getByLabelText("Username")).toHaveValue("typed early");
    expect(backend.requests).toEqual([{ type: "restore" }]);
    root.unmount();
    container.remove();
  },
);
