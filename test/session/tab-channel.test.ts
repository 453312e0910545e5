import { afterEach, expect, test, vi } from "vitest";
import { createTabChannel } from "../../src/session/tab-channel/create-tab-channel.js";
import type { TabChannel } from "../../src/session/tab-channel/create-tab-channel.js";
import type { TabMessage } from "../../src/session/tab-channel/tab-message.js";

const NAME = "latchkey.tab-channel-test";
const open: { close(): void }[] = [];

const openChannel = (): TabChannel => {
  const channel = createTabChannel(NAME);
  open.push(channel);
  return channel;
};

/** Everything that crosses, as it crosses. */
const overhear = () => {
  const wire = new BroadcastChannel(NAME);
  const heard = vi.fn<(value: unknown) => void>();
  wire.addEventListener("message", ({ data: value }: MessageEvent<unknown>) => heard(value));
  open.push(wire);
  return { wire, heard };
};

afterEach(() => {
  open.splice(0).forEach((channel) => channel.close());
  vi.unstubAllGlobals();
});

test("S67: what one tab tells is heard by the others, and not by itself", async () => {
  const [here, there] = [openChannel(), openChannel()];
  const [own, other] = [vi.fn(), vi.fn()];
  here.listen(own);
  there.listen(other);
  here.tell({ type: "signedOut", sub: "4f7c", signIn: "b1a2", reason: "signOut" });
  await vi.waitFor(() => expect(other).toHaveBeenCalled());
  expect(other.mock.calls).toStrictEqual([[{ type: "signedOut", sub: "4f7c", signIn: "b1a2", reason: "signOut" }]]);
  expect(own).not.toHaveBeenCalled();
});

test("S67: messages cross with their version and nothing else that somebody hangs on them", async () => {
  const { heard } = overhear();
  const careless = { type: "sessionChanged", accessToken: "eyJ.canary" } as const;
  openChannel().tell(careless);
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  expect(heard.mock.calls).toStrictEqual([[{ type: "sessionChanged", version: 1 }]]);
});

test("what is no message is neither told nor heard", async () => {
  const { wire, heard } = overhear();
  const channel = openChannel();
  const listener = vi.fn();
  channel.listen(listener);
  channel.tell({ type: "confirmed", username: "a".repeat(2049) });
  channel.tell({ type: "confirmed", username: "ada" });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  expect(heard).toHaveBeenCalledWith({ type: "confirmed", username: "ada", version: 1 });
  for (const value of [null, "sessionChanged", { type: "sessionChanged" }, { type: "sessionChanged", version: 1 }]) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel takes none.
    wire.postMessage(value);
  }
  await vi.waitFor(() => expect(listener).toHaveBeenCalled());
  expect(listener.mock.calls).toStrictEqual([[{ type: "sessionChanged" }]]);
});

test("a listener that stopped hears nothing, one that throws disturbs nobody", async () => {
  const thrown = vi.fn();
  vi.stubGlobal("queueMicrotask", thrown);
  const channel = openChannel();
  const [stopped, listener] = [vi.fn(), vi.fn<(message: TabMessage) => void>()];
  channel.listen(stopped)();
  channel.listen(() => {
    throw new Error("a bug of the page");
  });
  channel.listen(listener);
  openChannel().tell({ type: "sessionChanged" });
  await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1));
  expect(stopped).not.toHaveBeenCalled();
  expect(thrown).toHaveBeenCalledTimes(1);
});

test("a channel that was closed tells and hears nothing", async () => {
  const { heard } = overhear();
  const [closed, channel, witness] = [openChannel(), openChannel(), openChannel()];
  const [deaf, listener] = [vi.fn(), vi.fn()];
  closed.listen(deaf);
  witness.listen(listener);
  closed.close();
  closed.tell({ type: "confirmed", username: "ada" });
  channel.tell({ type: "sessionChanged" });
  await vi.waitFor(() => expect(listener).toHaveBeenCalled());
  expect(heard.mock.calls).toStrictEqual([[{ type: "sessionChanged", version: 1 }]]);
  expect(deaf).not.toHaveBeenCalled();
});

test.each([
  ["there are no channels", undefined],
  ["channels are forbidden", forbidden],
])("where %s, it is silent", (_, substitute) => {
  vi.stubGlobal("BroadcastChannel", substitute);
  const channel = openChannel();
  channel.listen(vi.fn());
  expect(() => channel.tell({ type: "sessionChanged" })).not.toThrow();
  expect(() => channel.close()).not.toThrow();
});

test("an open channel does not keep a Node process alive", () => {
  const before = portsThatKeepAlive();
  openChannel().listen(vi.fn());
  expect(portsThatKeepAlive()).toBe(before);
});

function forbidden(): never {
  throw new DOMException("Access is denied.", "SecurityError");
}

function portsThatKeepAlive(): number {
  return process.getActiveResourcesInfo().filter((kind) => kind === "MessagePort").length;
}
