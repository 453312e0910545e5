import type { ReactElement } from "react";

/** Tells a password manager whose password it is, where the identifier was asked for a step before (WCAG 3.3.8). */
export const HiddenUsername = ({ value }: { readonly value: string }): ReactElement => (
  <input className="latchkey-none" type="text" name="username" autoComplete="username" value={value} readOnly hidden />
);
