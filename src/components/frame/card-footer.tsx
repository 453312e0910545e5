"use client";
import type { ReactElement, ReactNode } from "react";
import type { AuthStep } from "../../machine/auth-steps.js";
import { useSlot } from "../../parts/use-slot.js";
import { lateParts } from "../late-parts.js";
import { useCustomisation } from "../use-customisation.js";
import { stepSlot } from "./step-slot.js";

/** Props of {@link CardFooter}. */
export interface CardFooterProps {
  readonly step: AuthStep;
  /** What stands first: a way to another step. @default the way back, where there is one */
  readonly children?: ReactNode;
}

/** The strip at the foot of the card: the way back, and what the app adds. Not there where both are missing. */
export const CardFooter = ({ step, children }: CardFooterProps): ReactElement | null => {
  const className = useSlot("footer");
  const added = stepSlot(useCustomisation().footer, step);
  const more = "back" in step ? lateParts.get() : null;
  const way = children ?? (more !== null && <more.BackButton />);
  if (isNothing(way) && isNothing(added)) return null;
  return (
    <footer className={className}>
      {!isNothing(way) && <span>{way}</span>}
      {added}
    </footer>
  );
};

const isNothing = (node: ReactNode): boolean => node === null || node === undefined || node === false;
