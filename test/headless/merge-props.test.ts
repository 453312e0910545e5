import { expect, test, vi } from "vitest";
import { mergeProps } from "../../src/headless/parts/part/merge-props.js";

test("the consumer's props win, and what is undefined does not", () => {
  expect(mergeProps({ id: "own", type: "text" }, { id: "theirs", type: undefined })).toEqual({
    id: "theirs",
    type: "text",
  });
});

test("classes and describing ids add up, styles merge", () => {
  const own = { className: "a", "aria-describedby": "hint", style: { color: "red", opacity: 1 } };
  expect(mergeProps(own, { className: "b", "aria-describedby": "more", style: { opacity: 0 } })).toEqual({
    className: "a b",
    "aria-describedby": "hint more",
    style: { color: "red", opacity: 0 },
  });
  expect(mergeProps({}, { className: "b" })).toEqual({ className: "b" });
});

test("handlers chain, the consumer's first; one that prevents the default keeps ours from running", () => {
  const calls: string[] = [];
  const own = vi.fn<() => void>(() => void calls.push("own"));
  const theirs = vi.fn<() => void>(() => void calls.push("theirs"));
  const { onClick } = mergeProps({ onClick: own }, { onClick: theirs });
  if (typeof onClick !== "function") throw new Error("no handler");
  onClick({ defaultPrevented: false });
  expect(calls).toEqual(["theirs", "own"]);
  onClick({ defaultPrevented: true });
  expect(calls).toEqual(["theirs", "own", "theirs"]);
});
