import type { ReactElement } from "react";

/** Props of {@link Icon}. */
export interface IconProps {
  /** The path, on a square of 16. */
  readonly drawing: string;
  /** Turned round where a language is written from right to left. @default false */
  readonly mirrored?: boolean;
}

/** A line drawing in the colour of the text around it. Decoration: the words beside it say the same. */
export const Icon = ({ drawing, mirrored = false }: IconProps): ReactElement => (
  <svg
    className="latchkey-icon"
    viewBox="0 0 16 16"
    aria-hidden="true"
    focusable="false"
    data-mirrored={mirrored ? "" : undefined}
  >
    <path d={drawing} />
  </svg>
);
