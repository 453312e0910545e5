import { vi } from "vitest";
import { textsIn } from "../texts-in.js";
import { consoleMethods } from "./console-methods.js";
import type { Sink } from "./sink.js";

/** Everything said to the console by any of its methods, as deep as an open inspector shows it. Nothing is passed on. */
export const consoleSink = (): Sink => {
  const texts: string[] = [];
  const spies = consoleMethods.map((method) =>
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => void texts.push(...textsIn(words))),
  );
  return { read: () => texts, close: () => spies.forEach((spy) => spy.mockRestore()) };
};
