"use client";
import type { MouseEvent, ReactElement, ReactNode } from "react";
import { useProvider } from "../../headless/provider-context.js";
import { stepKey } from "../../headless/step-key.js";
import { webAddress } from "../../headless/web-address.js";
import { Link as DefaultLink } from "../ui/link.js";
import type { FirstFormName } from "../screens/entrance-screens.js";
import { useCustomisation } from "../use-customisation.js";

/** Props of {@link StepLink}. */
export interface StepLinkProps {
  /** Where it leads. */
  readonly to: FirstFormName;
  /** Takes the person there, with what was typed. @default as a door does: what is under way is not disturbed */
  readonly go?: ((values: { readonly username?: string | undefined }) => unknown) | undefined;
  /** The words. */
  readonly children: ReactNode;
}

/** A link to another first form: with its address where the app gave one, for a new tab or the app's router. */
export const StepLink = ({ to, go: given, children }: StepLinkProps): ReactElement => {
  const { Link = DefaultLink } = useCustomisation().components;
  const { slot, paths, latest } = useProvider("StepLink");
  const href = webAddress(paths[to]);
  const go = given ?? ((values) => slot.enter({ name: to, ...values }));

  const follow = (event: MouseEvent<HTMLElement>) => {
    const { navigate } = latest.current;
    if (href !== undefined) {
      // The browser's own: another tab or window, or no router here.
      if (navigate === undefined || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
    }
    const field = event.currentTarget.closest("section")?.querySelector<HTMLInputElement>('[name="username"]');
    const username = field?.value;
    slot.focus.leftBy.set(stepKey(slot.getStep()), to);
    go({ username });
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
