import type { ReactElement, ReactNode } from "react";

/** The inside of a button: its words, and the spinner that covers them while a request is under way. The width never changes. */
export const ButtonFace = ({ children }: { readonly children?: ReactNode }): ReactElement => (
  <>
    <span className="latchkey-face">{children}</span>
    <span className="latchkey-spinner" aria-hidden="true" />
  </>
);
