"use client";
import { forwardRef } from "react";
import type { MouseEvent, ReactNode } from "react";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { useTotp } from "./totp-context.js";

/** Props of `TotpSecret.Link`. */
export interface TotpLinkProps extends PartProps<"a"> {
  children?: ReactNode;
}

/** Opens the authenticator app on this device. The seed stands in the address only while it is being followed. */
export const TotpLink = forwardRef<HTMLAnchorElement, TotpLinkProps>(function TotpLink(props, ref) {
  const { getUri, publicUri } = useTotp("TotpSecret.Link");
  const follow = ({ currentTarget: link }: MouseEvent<HTMLAnchorElement>) => {
    link.href = getUri();
    // The browser reads the address after the last listener.
    setTimeout(() => {
      link.href = publicUri;
    });
  };
  return usePart("a", { props, ref, own: { href: publicUri, onClick: follow }, state: {} });
});
