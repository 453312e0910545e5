import type { ReactElement } from "react";
import { situations } from "../situations/situations.js";
import type { Situation } from "../situations/situation.js";

/** Props of {@link SituationList}. */
export interface SituationListProps {
  current: Situation;
  /** Called also for the current one: choosing it again begins it anew. */
  onChoose: (situation: Situation) => void;
}

/** Every sign-in that can be tried. */
export function SituationList({ current, onChoose }: SituationListProps): ReactElement {
  return (
    <nav className="demo-panel demo-situations" aria-labelledby="situations">
      <h2 id="situations">Situations</h2>
      <p className="demo-note">Each is a user pool of its own. A click begins it anew and fills the form.</p>
      {situations.map(({ heading, members }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <ul>
            {members.map((situation) => (
              <li key={situation.id}>
                <button
                  type="button"
                  aria-current={situation === current ? "true" : undefined}
                  onClick={() => onChoose(situation)}
                >
                  <span className="demo-title">{situation.title}</span>
                  <span className="demo-summary">{situation.summary}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
