"use client";
import type { ReactElement } from "react";
import { ChoiceList } from "../../parts/choice-list.js";
import { Icon } from "../../parts/icon.js";
import type { IconName } from "../../parts/icon.js";
import { useMessages } from "../../parts/use-messages.js";
import type { FirstFactor, MfaMethod } from "../../protocol/challenge.js";

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
  const messages = useMessages();
  return (
    <ChoiceList name={name} defaultValue={methods[0]}>
      <ChoiceList.Options>
        {methods.map((method) => (
          <ChoiceList.Item key={method} value={method}>
            <Icon name={icons[method]} />
            <ChoiceList.Label>
              {messages.methods[method]}
              <span className="latchkey-hint">{messages.methodHints[method]}</span>
            </ChoiceList.Label>
            <ChoiceList.Radio />
          </ChoiceList.Item>
        ))}
      </ChoiceList.Options>
    </ChoiceList>
  );
};

const icons: Readonly<Record<Method, IconName>> = {
  EMAIL_OTP: "mail",
  PASSWORD: "key",
  PASSWORD_SRP: "key",
  SMS_MFA: "message",
  SMS_OTP: "message",
  SOFTWARE_TOKEN_MFA: "app",
  WEB_AUTHN: "passkey",
};
