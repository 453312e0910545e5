import { afterEach, expect, test, vi } from "vitest";
import { amplifyStore } from "../../src/cognito/index.js";

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  localStorage.clear();
  frames.splice(0).forEach((frame) => frame.remove());
});

/** The storage as another page of the same origin has it. */
function otherPage(): Storage {
  const frame = document.body.appendChild(document.createElement("iframe"));
  frames.push(frame);
  if (frame.contentWindow === null) throw new Error("The frame has no window.");
  return frame.contentWindow.localStorage;
}

test("S63: amplifyStore tells of what another page wrote for this app client, and of nothing else, until it is stopped", async () => {
  const listener = vi.fn<() => void>();
  const stop = amplifyStore({ clientId: "web" }).subscribe?.(listener);
  const elsewhere = otherPage();
  elsewhere.setItem("theme", "dark");
  elsewhere.setItem("CognitoIdentityServiceProvider.web2.ada.accessToken", "…");
  elsewhere.setItem("CognitoIdentityServiceProvider.web.ada.accessToken", "…");
  await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1));
  elsewhere.removeItem("CognitoIdentityServiceProvider.web.ada.accessToken");
  await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(2));
  elsewhere.clear();
  await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(3));
  stop?.();
  const later = amplifyStore({ clientId: "web" });
  const heard = new Promise<void>((hear) => void later.subscribe?.(hear));
  elsewhere.setItem("CognitoIdentityServiceProvider.web.LastAuthUser", "ada");
  await heard;
  expect(listener).toHaveBeenCalledTimes(3);
});

test("amplifyStore looks again when the page says that the storage changed, for a kit that shares the page", () => {
  const listener = vi.fn<() => void>();
  const stop = amplifyStore({ clientId: "web", storage: "session" }).subscribe?.(listener);
  window.dispatchEvent(new StorageEvent("storage"));
  expect(listener).toHaveBeenCalledOnce();
  stop?.();
});
