import { afterEach, expect, test, vi } from "vitest";
import { createTabChannel } from "../../src/session/tab-channel/create-tab-channel.js";

const NAME = "latchkey.tab-channel-test";
const endings: (() => void)[] = [];

afterEach(() => endings.splice(0).forEach((end) => end()));

test("another page of the origin is heard, and hears", async () => {
  const { channel, listener } = openChannel();
  const page = openOtherPage();
  page.post({ type: "confirmed", username: "ada", version: 1 });
  await vi.waitFor(() => expect(listener).toHaveBeenCalledWith({ type: "confirmed", username: "ada" }));
  channel.tell({ type: "sessionChanged" });
  await vi.waitFor(() => expect(page.heard).toHaveBeenCalledWith({ type: "sessionChanged", version: 1 }));
});

test("a page in the back/forward cache hears nothing; who comes back is told to look, and hears again, once", async () => {
  const { channel, listener } = openChannel();
  const page = openOtherPage();
  show("pagehide", true);
  channel.tell({ type: "confirmed", username: "told by who is away" });
  page.post({ type: "confirmed", username: "missed", version: 1 });
  await page.isDelivered();
  expect(listener).not.toHaveBeenCalled();
  show("pageshow", true);
  expect(listener.mock.calls).toStrictEqual([[{ type: "sessionChanged" }]]);
  page.post({ type: "confirmed", username: "ada", version: 1 });
  await page.isDelivered();
  await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(2));
  expect(listener).toHaveBeenLastCalledWith({ type: "confirmed", username: "ada" });
  expect(page.heard).not.toHaveBeenCalled();
});

test("a page that is shown for the first time has nothing to look up, and one channel", async () => {
  const { listener } = openChannel();
  const page = openOtherPage();
  show("pageshow", false);
  page.post({ type: "sessionChanged", version: 1 });
  await page.isDelivered();
  await vi.waitFor(() => expect(listener).toHaveBeenCalled());
  expect(listener).toHaveBeenCalledTimes(1);
});

test("a channel that was closed stays closed when its page comes back", async () => {
  const { channel, listener } = openChannel();
  const page = openOtherPage();
  channel.close();
  show("pagehide", true);
  show("pageshow", true);
  page.post({ type: "sessionChanged", version: 1 });
  await page.isDelivered();
  channel.tell({ type: "sessionChanged" });
  openChannel().channel.tell({ type: "confirmed", username: "of another" });
  await vi.waitFor(() => expect(page.heard).toHaveBeenCalled());
  // Not strictly: objects of another page have another prototype.
  expect(page.heard.mock.calls).toEqual([[{ type: "confirmed", username: "of another", version: 1 }]]);
  expect(listener).not.toHaveBeenCalled();
});

function openChannel() {
  const channel = createTabChannel(NAME);
  const listener = vi.fn();
  channel.listen(listener);
  endings.push(() => channel.close());
  return { channel, listener };
}

function show(type: "pagehide" | "pageshow", persisted: boolean): void {
  window.dispatchEvent(new PageTransitionEvent(type, { persisted }));
}

/** A frame with a channel of its own, as another tab has one. */
function openOtherPage() {
  const frame = document.body.appendChild(document.createElement("iframe"));
  const Channel = frame.contentDocument?.defaultView?.BroadcastChannel;
  if (Channel === undefined) throw new Error("The frame has no channels.");
  const wire = new Channel(NAME);
  const heard = vi.fn<(value: unknown) => void>();
  wire.addEventListener("message", ({ data: value }: MessageEvent<unknown>) => heard(value));
  endings.push(
    () => wire.close(),
    () => frame.remove(),
  );
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel takes none.
  const post = (value: unknown) => wire.postMessage(value);
  return { post, heard, isDelivered: () => deliveredAfter(post) };
}

/** Channels deliver in order: when a witness in this page has heard the last word, everything before it has arrived as well. */
function deliveredAfter(post: (value: unknown) => void): Promise<void> {
  const witness = new BroadcastChannel(NAME);
  endings.push(() => witness.close());
  return new Promise((resolve) => {
    witness.addEventListener("message", () => resolve(), { once: true });
    post("the last word");
  });
}
