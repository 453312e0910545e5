"use client";
import { useEffect, useMemo, useState } from "react";
import type { RefObject } from "react";
import { useField } from "../field/field-context.js";
import { writtenEvent } from "../form/write-control.js";
import { findControl } from "../form/find-control.js";
import { usePassword } from "../password-field/password-context.js";
import { unmetRules } from "./unmet-rules.js";
import type { PasswordRule } from "./unmet-rules.js";

/** The rules of the field's policy, and those of them that its password does not follow yet. */
export interface WatchedRules {
  readonly asked: readonly PasswordRule[];
  readonly unmet: readonly PasswordRule[];
}

/** Follows what is typed into the password around `element`. The password itself is looked at and not kept. */
export function useUnmetRules(element: RefObject<HTMLElement | null>, part: string): WatchedRules {
  const { name } = useField(part);
  const { policy } = usePassword(part);
  const asked = useMemo(() => (policy ? unmetRules(policy, "") : none), [policy]);
  // As one text: the same rules again draw nothing.
  const [unmet, setUnmet] = useState(() => asked.join());

  useEffect(() => {
    const form = element.current?.closest("form");
    const control = form ? findControl(form, name) : null;
    if (!(control instanceof HTMLInputElement) || !policy) return undefined;
    const look = () => setUnmet(unmetRules(policy, control.value).join());
    look();
    events.forEach((type) => control.addEventListener(type, look));
    return () => events.forEach((type) => control.removeEventListener(type, look));
  }, [element, name, policy]);
  return useMemo(() => ({ asked, unmet: asked.filter((rule) => unmet.split(",").includes(rule)) }), [asked, unmet]);
}

const events = ["input", "change", writtenEvent];
const none: readonly PasswordRule[] = [];
