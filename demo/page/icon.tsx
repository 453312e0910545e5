import type { ReactElement } from "react";

const paths = {
  mail: "M3 5h14v10H3zM3 6l7 5 7-5",
  phone: "M6 2.5h8v15H6zM9 15h2",
  answer: "M4 4h12v9H9l-3.5 3v-3H4z",
  check: "M4.5 10.5l3.5 3.5 7.5-8",
  wait: "M5 10h.01M10 10h.01M15 10h.01",
  cross: "M5.5 5.5l9 9m0-9l-9 9",
};

/** A line drawing of 20 by 20, in the colour of the text around it. */
export function Icon({ name }: { readonly name: keyof typeof paths }): ReactElement {
  return (
    <svg className="demo-icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
