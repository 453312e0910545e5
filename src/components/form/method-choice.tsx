"use client";
import type { ComponentType, ReactElement } from "react";
import { AppIcon } from "../../parts/icons/app-icon.js";
import { MailIcon } from "../../parts/icons/mail-icon.js";
import { MessageIcon } from "../../parts/icons/message-icon.js";
import { PasskeyIcon } from "../../parts/icons/passkey-icon.js";
import { PasswordIcon } from "../../parts/icons/password-icon.js";
import { useMessages } from "../../parts/use-messages.js";
import type { FirstFactor, MfaMethod } from "../../protocol/challenge.js";
import { Choice } from "./choice.js";

type Method = FirstFactor | MfaMethod;

/** Props of {@link MethodChoice}. */
export interface MethodChoiceProps {
  /** The name under which the form reports the choice. */
  readonly name: string;
  /** In this order; the first is chosen beforehand. */
  readonly methods: readonly Method[];
}

/** A choice of ways to prove who one is: icon, name, what it takes. */
export const MethodChoice = ({ name, methods }: MethodChoiceProps): ReactElement => {
  const { methods: labels, methodHints } = useMessages();
  return (
    <Choice
      name={name}
      options={methods.map((method) => ({
        value: method,
        Icon: icons[method],
        label: labels[method],
        hint: methodHints[method],
      }))}
    />
  );
};

const icons: Readonly<Record<Method, ComponentType>> = {
  EMAIL_OTP: MailIcon,
  PASSWORD: PasswordIcon,
  PASSWORD_SRP: PasswordIcon,
  SMS_MFA: MessageIcon,
  SMS_OTP: MessageIcon,
  SOFTWARE_TOKEN_MFA: AppIcon,
  WEB_AUTHN: PasskeyIcon,
};
