import type { ReactElement } from "react";

/** Props of {@link Welcome}. */
export interface WelcomeProps {
  readonly name: string;
  readonly onLeave: () => void;
}

/** What stands behind the door. */
export const Welcome = ({ name, onLeave }: WelcomeProps): ReactElement => (
  <main className="latchkey-page">
    <section className="latchkey-card" aria-labelledby="welcome">
      <h1 id="welcome" className="latchkey-title">
        Signed in as {name}
      </h1>
      <button type="button" className="latchkey-button" data-variant="secondary" onClick={onLeave}>
        Sign out
      </button>
    </section>
  </main>
);
