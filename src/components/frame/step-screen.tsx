"use client";
import type { ReactElement, ReactNode } from "react";
import type { AuthStep } from "../../machine/auth-steps.js";
import { ScreenHeading } from "../../parts/screen-heading.js";
import { ScreenRoot } from "../../parts/screen-root.js";
import { useSlot } from "../../parts/use-slot.js";
import { lateParts } from "../late-parts.js";
import { useCustomisation } from "../use-customisation.js";
import { CardFooter } from "./card-footer.js";
import { PendingStatus } from "./pending-status.js";
import { stepSlot } from "./step-slot.js";

/** Props of {@link StepScreen}. */
export interface StepScreenProps {
  /** What the card is about. */
  readonly step: AuthStep;
  /** Names the task. */
  readonly title: string;
  /** Says where and to whom. @default nothing */
  readonly subtitle?: ReactNode;
  /** At the foot of the card: a way to another step. @default the way back, where there is one */
  readonly footer?: ReactNode;
  /** The body: a form, and what stands under it. */
  readonly children?: ReactNode;
}

/** The card that every step has in common: logo, title, who is signing in, body, the way back; always at the same places. */
export const StepScreen = ({ step, title, subtitle, footer: way, children }: StepScreenProps): ReactElement => {
  const { logo, header, headingLevel, autoFocus } = useCustomisation();
  // What leads to a step with a way back has loaded this before.
  const more = lateParts.get();
  return (
    <ScreenRoot step={step} autoFocus={autoFocus}>
      {stepSlot(header, step)}
      <div className={useSlot("header")}>
        {logo !== null && logo !== undefined && <Logo>{logo}</Logo>}
        <ScreenHeading level={headingLevel}>{title}</ScreenHeading>
        {subtitle !== undefined && <Subtitle>{subtitle}</Subtitle>}
        {more !== null && <more.Identity step={step} />}
      </div>
      {children}
      <PendingStatus step={step} />
      <CardFooter step={step}>{way}</CardFooter>
    </ScreenRoot>
  );
};

const Logo = ({ children }: { readonly children: ReactNode }) => <div className={useSlot("logo")}>{children}</div>;

const Subtitle = ({ children }: { readonly children: ReactNode }) => <p className={useSlot("subtitle")}>{children}</p>;
