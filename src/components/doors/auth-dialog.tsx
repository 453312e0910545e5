"use client";
import type { ReactElement } from "react";
import { AuthDialog as BareAuthDialog } from "../../headless/auth-dialog.js";
import type { AuthDialogProps as BareProps } from "../../headless/auth-dialog.js";
import { useFirstMessages } from "../../parts/use-first-messages.js";
import { useSlot } from "../../parts/use-slot.js";
import type { Customisation } from "../customisation.js";
import { Customise } from "../customise.js";
import { CloseButton } from "../frame/close-button.js";
import { SignIn } from "./sign-in.js";

/** Props of {@link AuthDialog}. */
export interface AuthDialogProps extends Customisation, Pick<BareProps, "open" | "onOpenChange"> {}

/** The sign-in card in a modal dialog. Closing it gives nothing up: opened again, it shows the same step. */
export const AuthDialog = ({ open, onOpenChange, ...customisation }: AuthDialogProps): ReactElement => (
  <Customise {...customisation}>
    <Dialog open={open} onOpenChange={onOpenChange} />
  </Customise>
);

const Dialog = ({ open, onOpenChange }: Pick<BareProps, "open" | "onOpenChange">): ReactElement => {
  const { code, direction } = useFirstMessages().language;
  return (
    <BareAuthDialog open={open} onOpenChange={onOpenChange} lang={code} dir={direction} className={useSlot("dialog")}>
      <SignIn />
      <CloseButton onClick={() => onOpenChange(false)} />
    </BareAuthDialog>
  );
};
