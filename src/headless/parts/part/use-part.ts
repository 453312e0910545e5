"use client";
import { cloneElement, createElement, isValidElement, version } from "react";
import type { JSX, ReactElement, ReactNode, Ref } from "react";
import { mergeProps } from "./merge-props.js";
import type { PartRender } from "./part-props.js";
import { stateAttributes } from "./state-attributes.js";
import { useMergedRef } from "./use-merged-ref.js";

/** What a part is made of. */
export interface PartRecipe<Tag extends keyof JSX.IntrinsicElements, State extends object> {
  /** What the consumer gave. */
  readonly props: object & { readonly render?: PartRender<State> | undefined };
  /** The consumer's ref. */
  readonly ref: Ref<Element> | undefined;
  /** What the part itself puts on its element. */
  readonly own?: Omit<JSX.IntrinsicElements[Tag], "ref"> & { readonly [name: `data-${string}`]: string | undefined };
  /** The part's own ref. */
  readonly ownRef?: Ref<Element> | undefined;
  /** Mirrored to `data-*` and told to a `render` function. */
  readonly state: State;
  /** What stands inside, where the part decides that. */
  readonly children?: ReactNode;
}

/** Draws a part: one element with the part's props under the consumer's, or what the consumer's `render` makes of them. */
export function usePart<Tag extends keyof JSX.IntrinsicElements, State extends object>(
  tag: Tag,
  recipe: PartRecipe<Tag, State>,
): ReactElement {
  const { render, ...consumer } = recipe.props;
  const element = isElement(render) ? render : null;
  const ref = useMergedRef(recipe.ref, recipe.ownRef, element === null ? undefined : refOf(element));
  const inside = recipe.children === undefined ? {} : { children: recipe.children };
  const props = mergeProps({ ...stateAttributes(recipe.state), ...recipe.own }, { ...consumer, ...inside });

  if (typeof render === "function") return render({ ...props, ref }, recipe.state);
  if (element === null) return createElement(tag, { ...props, ref });
  return cloneElement(element, { ...mergeProps(props, element.props), ref });
}

type RefElement = ReactElement<{ readonly ref?: Ref<Element> }> & { readonly ref?: Ref<Element> };

const isElement = (render: unknown): render is RefElement => isValidElement(render);

// React 19 keeps an element's ref among its props and warns when it is read elsewhere; React 18 the other way round.
const refOf = (element: RefElement): Ref<Element> | undefined =>
  Number.parseInt(version, 10) >= 19 ? element.props.ref : element.ref;
