"use client";
import type { ReactElement } from "react";
import { AuthDialog as BareAuthDialog } from "../../headless/auth-dialog.js";
import type { AuthDialogProps as BareProps } from "../../headless/auth-dialog.js";
import { useFirstMessages } from "../../parts/use-first-messages.js";
import { useSlot } from "../../parts/use-slot.js";
import type { Customisation } from "../customisation.js";
import { Customise } from "../customise.js";
import { CloseButton } from "../frame/close-button.js";
import { FirstDoor } from "./first-door.js";
import type { FirstDoorProps } from "./first-door.js";

/** Props of {@link AuthDialog}. */
export interface AuthDialogProps extends FirstDoorProps, Pick<BareProps, "open" | "onOpenChange"> {}

/** The card of the first step in a modal dialog. Closing it gives nothing up: a challenge is still there when it is opened again. */
export const AuthDialog = ({ open, onOpenChange, firstStep, ...customisation }: AuthDialogProps): ReactElement => (
  <Customise {...customisation}>
    <Dialog open={open} onOpenChange={onOpenChange} firstStep={firstStep} />
  </Customise>
);

const Dialog = ({ open, onOpenChange, firstStep }: Omit<AuthDialogProps, keyof Customisation>): ReactElement => {
  const { code, direction } = useFirstMessages().language;
  return (
    <BareAuthDialog open={open} onOpenChange={onOpenChange} lang={code} dir={direction} className={useSlot("dialog")}>
      <FirstDoor firstStep={firstStep} />
      <CloseButton onClick={() => onOpenChange(false)} />
    </BareAuthDialog>
  );
};
