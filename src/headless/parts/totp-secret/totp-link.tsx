"use client";
import { forwardRef } from "react";
import type { MouseEvent, ReactNode } from "react";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { useTotp } from "./totp-context.js";

/** Props of `TotpSecret.Link`. */
export interface TotpLinkProps extends PartProps<"a"> {
  /** The words. */
  children?: ReactNode;
}

/** Opens the authenticator app on this device. The seed is in no address on the page: recorders of sessions read those. */
export const TotpLink = forwardRef<HTMLAnchorElement, TotpLinkProps>(function TotpLink(props, ref) {
  const { getUri, publicUri } = useTotp("TotpSecret.Link");
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault();
    const link = event.currentTarget.ownerDocument.createElement("a");
    link.href = getUri();
    link.click();
  };
  return usePart("a", { props, ref, own: { href: publicUri, onClick: follow }, state: {} });
});
