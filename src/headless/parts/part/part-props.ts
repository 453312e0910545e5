import type { ComponentPropsWithoutRef, JSX, ReactElement, RefCallback } from "react";

/** Draws a part's element another way: an element that takes its props, or a function of its props and state. */
export type PartRender<State extends object> = ReactElement | ((props: PartElementProps, state: State) => ReactElement);

/** What a `render` function spreads on the element that it draws. */
export interface PartElementProps {
  /** The element's ref. */
  readonly ref: RefCallback<Element>;
  /** Every other attribute and handler of the element. */
  readonly [name: string]: unknown;
}

/** The props of every part: those of its element, and `render`. The consumer's win; handlers chain, the consumer's first. */
export type PartProps<Tag extends keyof JSX.IntrinsicElements, State extends object = object> = Omit<
  ComponentPropsWithoutRef<Tag>,
  "children"
> & {
  /** Draws another element in place of the part's own. @default the part's own element */
  render?: PartRender<State> | undefined;
};
