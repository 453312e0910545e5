import { afterEach, describe, expect, test, vi } from "vitest";
import { createListeners } from "../../src/protocol/listeners.js";

afterEach(() => vi.unstubAllGlobals());

describe("listeners", () => {
  test("the same function added twice is called twice, and each stop takes one away", () => {
    const { subscribe, tell } = createListeners();
    const listener = vi.fn();
    const stop = subscribe(listener);
    subscribe(listener);
    tell();
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    tell();
    expect(listener).toHaveBeenCalledTimes(3);
  });

  test("one that throws keeps neither the others nor the caller from going on, and its error surfaces", () => {
    const later: (() => void)[] = [];
    vi.stubGlobal("queueMicrotask", (task: () => void) => later.push(task));
    const { subscribe, tell } = createListeners();
    const listener = vi.fn();
    subscribe(() => {
      throw new Error("a listener's own");
    });
    subscribe(listener);
    tell();
    expect(listener).toHaveBeenCalledOnce();
    expect(later).toHaveLength(1);
    expect(later[0]).toThrow("a listener's own");
  });

  test("who stops while being told is still told, and not again", () => {
    const { subscribe, tell } = createListeners();
    const second = vi.fn();
    const stops: (() => void)[] = [];
    subscribe(() => stops.forEach((stop) => stop()));
    stops.push(subscribe(second));
    tell();
    tell();
    expect(second).toHaveBeenCalledOnce();
  });
});
