"use client";
import type { ReactElement } from "react";
import type { AuthStep } from "../../machine/auth-steps.js";
import { useSlot } from "../../parts/use-slot.js";
import { lateParts } from "../late-parts.js";
import { useCustomisation } from "../use-customisation.js";
import { stepSlot } from "./step-slot.js";

/** The strip at the foot of the card: the way back, and what the app adds. Not there where both are missing. */
export const CardFooter = ({ step }: { readonly step: AuthStep }): ReactElement | null => {
  const className = useSlot("footer");
  const added = stepSlot(useCustomisation().footer, step);
  const isEmpty = added === null || added === undefined || added === false;
  const more = "back" in step ? lateParts.get() : null;
  if (isEmpty && more === null) return null;
  return (
    <footer className={className}>
      {more !== null && <more.BackButton />}
      {added}
    </footer>
  );
};
