import { useEffect, useState } from "react";
import { plain } from "../situations/plain.js";
import type { Situation } from "../situations/situation.js";
import { situations } from "../situations/situations.js";
import { clients } from "./clients.js";
import { link } from "./link.js";
import type { Link } from "./link.js";
import { preparation } from "./preparation.js";

/** The situation that the page shows, and how often one was chosen. */
export interface Visit {
  readonly situation: Situation;
  /** 0 until somebody chooses: then the form is left empty. */
  readonly number: number;
  /** What the page was opened with; nothing once somebody has chosen. */
  readonly opened: Link;
}

/** The situation named in the address (`#totp`), at first the plain one; it outlives a reload. */
export function useSituation(): readonly [visit: Visit, choose: (situation: Situation) => void] {
  const [visit, setVisit] = useState<Visit>(() => ({ situation: fromAddress(), number: 0, opened: link.read() }));
  useEffect(() => link.clear(), []);
  const choose = (situation: Situation) => {
    preparation.start("choose", { situation: situation.id });
    void clients.forgetEverybody();
    history.replaceState(null, "", situation === plain ? location.pathname : `#${situation.id}`);
    setVisit(({ number }) => ({ situation, number: number + 1, opened: {} }));
  };
  return [visit, choose];
}

function fromAddress(): Situation {
  const members = situations.flatMap((group) => group.members);
  return members.find(({ id }) => `#${id}` === location.hash) ?? plain;
}
