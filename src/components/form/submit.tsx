"use client";
import type { ReactElement, ReactNode } from "react";
import { SubmitButton } from "../../headless/parts/submit-button.js";
import { useCustomisation } from "../use-customisation.js";

/** The step's one strong button, by the app's own Button where it gave one. */
export const Submit = ({ children }: { readonly children: ReactNode }): ReactElement => {
  const { Button } = useCustomisation().components;
  return (
    <SubmitButton
      render={({ ref: _ref, ...props }, { pending }) => <Button {...props} variant="primary" pending={pending} />}
    >
      {children}
    </SubmitButton>
  );
};
