"use client";
import { forwardRef, useRef } from "react";
import type { ReactNode } from "react";
import { useField } from "../field/field-context.js";
import { useDescribed } from "../field/use-described.js";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { PasswordRulesStatus } from "./password-rules-status.js";
import type { PasswordRule } from "./unmet-rules.js";
import { useUnmetRules } from "./use-unmet-rules.js";

/** State of {@link PasswordRules}, mirrored to `data-*`. */
export interface PasswordRulesState {
  /** Whether every rule is met. */
  readonly met: boolean;
}

/** Props of {@link PasswordRules}. */
export interface PasswordRulesProps extends PartProps<"ul", PasswordRulesState> {
  /** Draws one rule, as a list item: say in words, too, whether it is met. */
  children: (rule: PasswordRule, met: boolean) => ReactNode;
}

/**
 * Inside a `PasswordField` with a `policy`: its rules, one by one, each met or not by what is typed. The list describes the input.
 */
export const PasswordRules = Object.assign(
  forwardRef<HTMLUListElement, PasswordRulesProps>(function PasswordRules({ children, ...props }, ref) {
    const list = useRef<HTMLUListElement>(null);
    const id = useDescribed(useField("PasswordRules"), "rules");
    const { asked, unmet } = useUnmetRules(list, "PasswordRules");
    return usePart("ul", {
      props,
      ref,
      ownRef: list,
      // The role is spelt out: Safari drops it from lists without bullets.
      own: { id, role: "list" },
      state: { met: unmet.length === 0 },
      children: asked.map((rule) => children(rule, !unmet.includes(rule))),
    });
  }),
  {
    /** Says once typing pauses which rules are not met yet. */
    Status: PasswordRulesStatus,
  },
);
