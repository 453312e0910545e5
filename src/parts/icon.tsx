import type { ReactElement } from "react";

/** The drawings there are. */
export type IconName = keyof typeof drawings;

/** Props of {@link Icon}. */
export interface IconProps {
  /** Which drawing. */
  readonly name: IconName;
}

/** A line drawing in the colour of the text around it. Decoration: the words beside it say the same. */
export const Icon = ({ name }: IconProps): ReactElement => (
  <svg
    className="latchkey-icon"
    viewBox="0 0 16 16"
    aria-hidden="true"
    focusable="false"
    data-mirrored={mirrored.has(name) ? "" : undefined}
  >
    <path d={drawings[name]} />
  </svg>
);

const drawings = {
  alert: "M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5ZM8 5v3.5M8 11v.01",
  app: "M5 1.75h6a1 1 0 0 1 1 1v10.5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V2.75a1 1 0 0 1 1-1ZM6.25 8l1.25 1.25L10 6.75",
  back: "M7 3.5 2.5 8 7 12.5M2.5 8h11",
  check: "m3 8.5 3.25 3.25L13 4.75",
  close: "m4 4 8 8M12 4l-8 8",
  copy: "M6 5.5h6.5a1 1 0 0 1 1 1V13a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V6.5a1 1 0 0 1 1-1ZM11 5.5V3a1 1 0 0 0-1-1H3.5a1 1 0 0 0-1 1v6.5a1 1 0 0 0 1 1H5",
  edit: "m10.25 3.25 2.5 2.5M2.5 13.5l.6-2.9 7.8-7.8a.9.9 0 0 1 1.27 0l1.03 1.03a.9.9 0 0 1 0 1.27l-7.8 7.8-2.9.6Z",
  hide: "M6.6 6.6a2 2 0 0 0 2.8 2.8M4.3 4.4C2.6 5.4 1.5 8 1.5 8S4 12.5 8 12.5c1.3 0 2.4-.4 3.4-1M6.5 3.7A6 6 0 0 1 8 3.5C12 3.5 14.5 8 14.5 8s-.5 1-1.4 2M2.5 2.5l11 11",
  info: "M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5ZM8 7.500V11M8 5v.01",
  key: "M10.25 9a3.25 3.25 0 1 0-3.1-2.27L2 11.9V14h2.5v-1.5H6V11h1.5l1.1-1.1c.5.2 1.1.1 1.65.1ZM11 5v.01",
  mail: "M2.75 3.25h10.5a1 1 0 0 1 1 1v7.5a1 1 0 0 1-1 1H2.75a1 1 0 0 1-1-1v-7.5a1 1 0 0 1 1-1ZM2 4.5l6 4.25 6-4.25",
  message:
    "M3 2.75h10a1.25 1.25 0 0 1 1.25 1.25v6A1.25 1.25 0 0 1 13 11.25H8l-3 2.5v-2.5H3A1.25 1.25 0 0 1 1.75 10V4A1.25 1.25 0 0 1 3 2.75ZM5 7v.01M8 7v.01M11 7v.01",
  passkey: "M8 8.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5ZM3 14c.3-2.6 2.2-4 5-4s4.700 1.400 5 4",
  show: "M1.500 8S4 3.500 8 3.500 14.500 8 14.500 8 12 12.500 8 12.500 1.500 8 1.500 8ZM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z",
};

const mirrored: ReadonlySet<IconName> = new Set(["back"]);
