"use client";
import type { MouseEvent, ReactElement, ReactNode } from "react";
import { useLate } from "../../headless/late/use-late.js";
import { lateForm } from "../../headless/parts/form/late-form.js";
import { useProvider } from "../../headless/provider-context.js";
import { stepKey } from "../../headless/step-key.js";
import { webAddress } from "../../headless/web-address.js";
import type { AuthStep } from "../../machine/auth-steps.js";
import { Link as DefaultLink } from "../ui/link.js";
import type { FirstFormName } from "../screens/entrance-screens.js";
import { useCustomisation } from "../use-customisation.js";

/** Props of {@link StepLink}. */
export interface StepLinkProps {
  /** Where it stands. */
  readonly step: AuthStep;
  /** Where it leads. */
  readonly to: FirstFormName;
  /** Takes the person there, with what was typed. While the session is being restored the link does that, as a door does. */
  readonly go: (values: { readonly username?: string }) => unknown;
  /** The words. */
  readonly children: ReactNode;
}

/** A link to another first form: with its address where the app gave one, for a new tab or the app's router. */
export const StepLink = ({ step, to, go, children }: StepLinkProps): ReactElement => {
  const { Link = DefaultLink } = useCustomisation().components;
  const { slot, paths, latest } = useProvider("A door (SignIn, AuthGate, AuthDialog …)");
  const path = paths?.[to];
  const { part } = useLate(path ? lateForm : null);
  const href = webAddress(part ? part.keepReturnTo(path, latest) : path);

  const follow = (event: MouseEvent<HTMLElement>) => {
    const { navigate } = latest.current;
    // The browser's own: another tab or window, or no router here.
    const isBrowsers = navigate === undefined || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (href !== undefined && isBrowsers) return;
    event.preventDefault();
    const form = event.currentTarget.closest("section")?.querySelector("form");
    // As the form would send it: a number with the country that was chosen.
    const username = form && new FormData(form).get("username");
    slot.focus.leftBy.set(stepKey(slot.getStep()), to);
    const values = typeof username === "string" ? { username } : {};
    go(values);
    if (step.name === "restoring") slot.enter({ name: to, ...values });
    if (href !== undefined) navigate?.(href, { replace: false });
  };
  return (
    <span data-to={to}>
      <Link href={href} onClick={follow}>
        {children}
      </Link>
    </span>
  );
};
