import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { AuthGate, AuthProvider } from "../../src/headless/index.js";
import { BarePage } from "./bare-page.js";
import { nobody } from "./outcomes.js";
import { sessionClient } from "./session-client.js";

test("a page from a server hydrates without a mismatch in StrictMode, restores once, and keeps what was typed before", async () => {
  const { client, backend } = sessionClient([nobody]);
  const app = (
    <StrictMode>
      <AuthProvider client={client}>
        <AuthGate door={<BarePage />} />
      </AuthProvider>
    </StrictMode>
  );
  const container = document.createElement("div");
  container.innerHTML = renderToString(app);
  document.body.append(container);
  const password = page.getByLabelText("Password", { exact: true });
  await password.fill("typed early");
  const form = document.querySelector("form");

  const onRecoverableError = vi.fn<(error: unknown) => void>();
  const root = hydrateRoot(container, app, { onRecoverableError });
  await expect.poll(() => form?.ariaBusy).toBe("false");
  expect(onRecoverableError.mock.calls).toEqual([]);
  expect(document.querySelector("form")).toBe(form);
  await expect.element(password).toHaveValue("typed early");
  expect(backend.requests).toEqual([{ type: "restore" }]);
  root.unmount();
  container.remove();
});
