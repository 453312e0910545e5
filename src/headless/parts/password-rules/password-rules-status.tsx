"use client";
import { forwardRef, useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import type { PasswordRule } from "./unmet-rules.js";
import { useUnmetRules } from "./use-unmet-rules.js";

/** Props of `PasswordRules.Status`. */
export interface PasswordRulesStatusProps extends PartProps<"span"> {
  /** The words for the rules that are not met, none when all are. */
  children: (unmet: readonly PasswordRule[]) => ReactNode;
}

// Milliseconds without a change: who types is not interrupted by every letter.
const quiet = 1000;

/** Says, politely and once typing pauses, which rules of the field's `policy` are not met yet. Nothing before the first change. */
export const PasswordRulesStatus = forwardRef<HTMLSpanElement, PasswordRulesStatusProps>(function PasswordRulesStatus(
  { children, ...props },
  ref,
) {
  const element = useRef<HTMLSpanElement>(null);
  const { asked, unmet } = useUnmetRules(element, "PasswordRules.Status");
  // As text: the same rules again are no change.
  const now = unmet.join();
  const [said, say] = useState<string | null>(null);
  const last = said ?? asked.join();

  useEffect(() => {
    if (now === last) return undefined;
    const timer = setTimeout(() => say(now), quiet);
    return () => clearTimeout(timer);
  }, [now, last]);
  return usePart("span", {
    props,
    ref,
    ownRef: element,
    own: { role: "status" },
    state: {},
    children: said === null ? null : children(asked.filter((rule) => said.split(",").includes(rule))),
  });
});
