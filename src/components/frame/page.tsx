"use client";
import type { ReactElement, ReactNode } from "react";
import { useSlot } from "../../parts/use-slot.js";

/** A whole page with a card in its middle. */
export const Page = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <main className={useSlot("page")}>{children}</main>
);
