"use client";
import { forwardRef } from "react";
import { useLayoutEffect } from "../../use-layout-effect.js";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { useTotp } from "./totp-context.js";

/** Props of `TotpSecret.Text`. */
export interface TotpTextProps extends PartProps<"code"> {}

/** The seed to read and select, in base32. It is written to the page directly: React's memory can be read by tools. */
export const TotpText = forwardRef<HTMLElement, TotpTextProps>(function TotpText(props, ref) {
  const { text, getSecret } = useTotp("TotpSecret.Text");
  useLayoutEffect(() => {
    const element = text.current;
    element?.replaceChildren(getSecret());
    return () => element?.replaceChildren();
  }, [text, getSecret]);
  return usePart("code", {
    props,
    ref,
    ownRef: text,
    own: { dir: "ltr", translate: "no", "data-secret": "" },
    state: {},
  });
});
