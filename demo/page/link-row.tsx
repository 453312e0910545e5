import { useState } from "react";
import type { ReactElement } from "react";
import { Icon } from "./icon.js";

/** Props of {@link LinkRow}. */
export interface LinkRowProps {
  icon: "mail" | "phone";
  link: string;
  /** What it is for and where it went. */
  about: string;
}

/** A link that is opened with a click: not by leaving the page, but by asking the pool and saying what it answered. */
export function LinkRow({ icon, link, about }: LinkRowProps): ReactElement {
  const [answer, setAnswer] = useState("");
  return (
    <li>
      <button type="button" className="demo-code" onClick={() => void follow(link).then(setAnswer)}>
        <Icon name={icon} />
        <span className="demo-title">Open the link</span>
        <span className="demo-summary">{about}</span>
      </button>
      <p role="status" className="demo-note">
        {answer}
      </p>
    </li>
  );
}

async function follow(link: string): Promise<string> {
  try {
    const answer = await fetch(link);
    return await answer.text();
  } catch {
    return "The pool cannot be reached.";
  }
}
