"use client";
import { forwardRef } from "react";
import { useLayoutEffect } from "../../use-layout-effect.js";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { secretPlace } from "../secret-place.js";
import { useTotp } from "./totp-context.js";

/** Props of `TotpSecret.Text`. */
export interface TotpTextProps extends PartProps<"code"> {}

/** The seed to read and select, in base32, four letters to a `<span>`: it can be typed in pieces and is copied as one. It is written to the page directly: React's memory can be read by tools. */
export const TotpText = forwardRef<HTMLElement, TotpTextProps>(function TotpText(props, ref) {
  const { text, getSecret } = useTotp("TotpSecret.Text");
  useLayoutEffect(() => {
    const element = text.current;
    element?.replaceChildren(...inFours(getSecret()));
    return () => element?.replaceChildren();
  }, [text, getSecret]);
  return usePart("code", {
    props,
    ref,
    ownRef: text,
    own: { dir: "ltr", translate: "no", ...secretPlace },
    state: {},
  });
});

const inFours = (seed: string): HTMLElement[] =>
  (seed.match(/.{1,4}/g) ?? []).map((letters) => {
    const group = document.createElement("span");
    group.append(letters);
    return group;
  });
