import { cleanup, render } from "@testing-library/react";
import { createElement, createRef } from "react";
import type { ElementType, ReactElement, ReactNode } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";

/** A part to be checked. */
export interface ConformingPart {
  /** Its public name. */
  readonly name: string;
  readonly part: ElementType;
  /** The element that it is by itself. */
  readonly tag: string;
  /** The props that it cannot do without. */
  readonly props?: object;
  /** What `render` draws in its place. @default 'b' */
  readonly instead?: string;
  /** What has to stand around it. */
  readonly around?: (part: ReactElement) => ReactNode;
}

/** What every part holds: one element, its ref, `render`, `className`, the consumer's props and handlers; no class and no word. */
export function describeConformance({
  name,
  part,
  tag,
  props = {},
  instead = "b",
  around = (inner) => inner,
}: ConformingPart): void {
  const show = (more: object = {}) => {
    render(<div data-testid="around">{around(createElement(part, { "data-testid": "part", ...props, ...more }))}</div>);
    return page.getByTestId("part").element();
  };

  describe(`${name} conforms`, () => {
    afterEach(cleanup);

    test("it is one element, without a class and without a word", () => {
      const element = show();
      expect(element.localName).toBe(tag);
      expect(element.getAttribute("class")).toBe(null);
      expect(element.getAttribute("title")).toBe(null);
      const words = `${element.textContent}${element.getAttribute("aria-label") ?? ""}`;
      expect(words.replaceAll(/\[[^\]]*\]/g, "")).toBe("");
    });

    test("it passes its ref, also to a callback, and takes it back", () => {
      const ref = createRef<Element>();
      const element = show({ ref });
      expect(ref.current).toBe(element);
      cleanup();
      expect(ref.current).toBe(null);
      const callback = vi.fn<(node: Element | null) => void>();
      const second = show({ ref: callback });
      expect(callback.mock.calls).toEqual([[second]]);
      cleanup();
      expect(callback.mock.calls).toEqual([[second], [null]]);
    });

    test("it takes className, style and any attribute, and the consumer's win", () => {
      const element = show({ className: "mine", style: { opacity: 0.5 }, id: "own-id", "data-own": "yes" });
      expect(element.getAttribute("class")).toBe("mine");
      expect(element.getAttribute("style")).toBe("opacity: 0.5;");
      expect(element.id).toBe("own-id");
      expect(element.getAttribute("data-own")).toBe("yes");
    });

    test("it draws the element given as `render`, with both refs, both classes and both handlers", () => {
      const inner = { ref: createRef<HTMLElement>(), onClick: vi.fn<() => void>() };
      const outer = { ref: createRef<Element>(), onClick: vi.fn<() => void>() };
      const element = show({
        ref: outer.ref,
        onClick: outer.onClick,
        className: "outer",
        render: createElement(instead, { ...inner, className: "inner" }),
      });
      expect(element.localName).toBe(instead);
      expect([inner.ref.current, outer.ref.current]).toEqual([element, element]);
      expect(element.getAttribute("class")).toBe("outer inner");
      element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
      expect(inner.onClick).toHaveBeenCalledTimes(1);
      expect(outer.onClick).toHaveBeenCalledTimes(1);
    });

    test("it calls a `render` function with its props and its state", () => {
      const ref = createRef<Element>();
      const draw = vi.fn<(given: object, state: object) => ReactElement>((given) =>
        createElement(instead, { ...given, "data-drawn": "" }),
      );
      const element = show({ ref, render: draw });
      expect(element.hasAttribute("data-drawn")).toBe(true);
      expect(ref.current).toBe(element);
      expect(draw.mock.lastCall?.[1]).toBeTypeOf("object");
    });
  });
}
