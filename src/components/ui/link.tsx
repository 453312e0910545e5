"use client";
import type { MouseEvent, ReactElement, ReactNode } from "react";
import { webAddress } from "../../headless/web-address.js";
import { useSlot } from "../../parts/use-slot.js";

/** Props of a Link. */
export interface LinkProps {
  /** Where it leads: relative, or http and https. @default nowhere: it does something, and is a `<button>` */
  href?: string | undefined;
  /** What it does. @default nothing */
  onClick?: ((event: MouseEvent<HTMLElement>) => void) | undefined;
  /** The words. */
  children?: ReactNode;
}

/** A line of text to press: an `<a>` where it leads somewhere, a `<button>` where it does something. */
export const Link = ({ href, onClick, children }: LinkProps): ReactElement => {
  const className = useSlot("link");
  const address = webAddress(href);
  if (address === undefined) {
    return (
      <button type="button" onClick={onClick} className={className}>
        {children}
      </button>
    );
  }
  return (
    <a href={address} onClick={onClick} className={className}>
      {children}
    </a>
  );
};
