import type { ReactElement } from "react";
import type { ButtonProps } from "../../src/index.js";

/** A company's own button: the native props reach the `<button>`, the kit's two become its own look. */
export const AcmeButton = ({ variant, pending, type = "button", ...props }: ButtonProps): ReactElement => (
  <>
    <style>{`
      .acme-button {
        inline-size: 100%; padding: 0.75rem; border: 2px solid #1f2937; border-radius: 0.25rem;
        background: #facc15; color: #1f2937; font: inherit; font-weight: 700;
        box-shadow: 4px 4px 0 #1f2937;
      }
      .acme-button[data-strong="false"] { background: #fff; }
      .acme-button[data-busy] { opacity: 0.8; }
    `}</style>
    <button
      {...props}
      // oxlint-disable-next-line react/button-has-type -- `button` unless the screen says `submit`.
      type={type}
      className="acme-button"
      data-strong={variant !== "secondary"}
      data-busy={pending === true ? "" : undefined}
    />
  </>
);
