"use client";
import { forwardRef, useEffect, useRef } from "react";
import type { ReactElement, ReactNode } from "react";
import { useField } from "../field/field-context.js";
import { writtenEvent } from "../form/write-control.js";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { secretPlace } from "../secret-place.js";
import { useCode } from "./code-context.js";
import { CodeSlot } from "./code-slot.js";
import { paintSlots } from "./paint-slots.js";

/** State of `CodeField.Slots`, mirrored to `data-*`. */
export interface CodeSlotsState {
  /** Whether the code is wrong. */
  readonly invalid: boolean;
  /** How many slots there are. */
  readonly length: number | null;
}

/** Props of `CodeField.Slots`. */
export interface CodeSlotsProps extends PartProps<"div", CodeSlotsState> {
  /** Draws one slot; it gets the digit as text and `data-filled`, `data-active` by itself. @default a bare `<span>` */
  children?: ((slot: { readonly index: number; readonly "data-slot": string }) => ReactElement) | undefined;
}

const events = ["input", "focus", "blur", "select", "keyup", "pointerup", writtenEvent];

/**
 * A box per digit, hidden from screen readers. Nothing where the length is not certain. The digits go to the page directly and
 * never through React, whose memory can be read by tools.
 */
export const CodeSlots = forwardRef<HTMLDivElement, CodeSlotsProps>(function CodeSlots(
  { children: draw, ...props },
  ref,
): ReactElement | null {
  const { invalid } = useField("CodeField.Slots");
  const { input, length } = useCode("CodeField.Slots");
  const slots = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const control = input.current;
    if (control === null || length === null) return undefined;
    const paint = () => slots.current && paintSlots(slots.current, control);
    paint();
    events.forEach((name) => control.addEventListener(name, paint));
    document.addEventListener("selectionchange", paint);
    return () => {
      events.forEach((name) => control.removeEventListener(name, paint));
      document.removeEventListener("selectionchange", paint);
    };
  }, [input, length]);

  const boxes: readonly ReactNode[] = Array.from({ length: length ?? 0 }, (_, index) => (
    <CodeSlot key={index} index={index} draw={draw} />
  ));
  const part = usePart("div", {
    props,
    ref,
    ownRef: slots,
    own: { "aria-hidden": true, dir: "ltr", ...secretPlace },
    state: { invalid, length },
    children: boxes,
  });
  return length === null ? null : part;
});
