"use client";
import { forwardRef } from "react";
import { usePassword } from "../headless/parts/password-field/password-context.js";
import { PasswordRules as BarePasswordRules } from "../headless/parts/password-rules/password-rules.js";
import type { PasswordRulesProps } from "../headless/parts/password-rules/password-rules.js";
import type { PasswordRulesStatusProps } from "../headless/parts/password-rules/password-rules-status.js";
import type { PasswordRule } from "../headless/parts/password-rules/unmet-rules.js";
import { CheckIcon } from "./icons/check-icon.js";
import { RingIcon } from "./icons/ring-icon.js";
import { ruleText } from "./rule-text.js";
import { useMessages } from "./use-messages.js";
import { useSlot } from "./use-slot.js";

/** The words of a rule of the password around. */
const useRuleText = (): ((rule: PasswordRule) => string) => {
  const messages = useMessages();
  const { policy } = usePassword("PasswordRules");
  return (rule) => ruleText(messages, rule, policy ?? {});
};

const Status = forwardRef<HTMLSpanElement, Partial<PasswordRulesStatusProps>>(function PasswordRulesStatus(
  { children, className, ...props },
  ref,
) {
  const { passwordRules } = useMessages();
  const text = useRuleText();
  return (
    <BarePasswordRules.Status ref={ref} {...props} className={["latchkey-unseen", className].filter(Boolean).join(" ")}>
      {children ?? ((unmet) => passwordRules.status(unmet.map(text)))}
    </BarePasswordRules.Status>
  );
});

/** The headless PasswordRules as a list with an icon per rule, met or not. @default children the kit's words */
export const PasswordRules = Object.assign(
  forwardRef<HTMLUListElement, Partial<PasswordRulesProps>>(function PasswordRules(
    { children, className, ...props },
    ref,
  ) {
    const { passwordRules } = useMessages();
    const text = useRuleText();
    const draw: PasswordRulesProps["children"] = (rule, isMet) => (
      <li key={rule} className="latchkey-rule" data-met={isMet ? "" : undefined}>
        {isMet ? <CheckIcon /> : <RingIcon />}
        <span className="latchkey-words">{text(rule)}</span>
        <span className="latchkey-unseen">: {isMet ? passwordRules.met : passwordRules.unmet}</span>
      </li>
    );
    return (
      <BarePasswordRules ref={ref} {...props} className={useSlot("rules", className)}>
        {children ?? draw}
      </BarePasswordRules>
    );
  }),
  {
    /** Reads out, once typing pauses, which rules are not met yet. @default children the kit's words */
    Status,
  },
);
