import type { ReactElement } from "react";

/** A keyhole, in the colours of the page. */
export function DemoMark(): ReactElement {
  return (
    <svg className="demo-mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="var(--latchkey-primary)" />
      <path d="M16 7a5 5 0 0 0-2.2 9.5L12.5 25h7l-1.3-8.5A5 5 0 0 0 16 7Z" fill="var(--latchkey-on-primary)" />
    </svg>
  );
}
