import type { ReactElement } from "react";
import type { Authenticator, DeliveredCode } from "../service/service-state.js";
import { AuthenticatorRow } from "./authenticator-row.js";
import { CodeRow } from "./code-row.js";

/** Props of {@link Outbox}. */
export interface OutboxProps {
  /** Newest first. */
  delivered: readonly DeliveredCode[];
  authenticators: readonly Authenticator[];
  /** What the situation's own question is answered with. */
  answer: string | undefined;
  /** Types a code into the form. */
  onUse: (code: string) => void;
}

/** What a person would find on their phone and in their inbox. */
export function Outbox({ delivered, authenticators, answer, onUse }: OutboxProps): ReactElement {
  const isEmpty = delivered.length === 0 && authenticators.length === 0 && answer === undefined;
  return (
    <section className="demo-panel demo-outbox" aria-labelledby="outbox">
      <h2 id="outbox">Outbox</h2>
      <p className="demo-note">
        {isEmpty ? "Codes that the pool sends arrive here." : "A click types it into the form."}
      </p>
      <ul>
        {answer === undefined ? null : <CodeRow icon="answer" code={answer} from="The right answer" onUse={onUse} />}
        {authenticators.map((authenticator) => (
          <AuthenticatorRow key={authenticator.username} authenticator={authenticator} onUse={onUse} />
        ))}
        {delivered.map(({ at, medium, destination, code }) => (
          <CodeRow
            key={`${at} ${code}`}
            icon={medium === "SMS" ? "phone" : "mail"}
            code={code}
            from={`To ${destination}`}
            onUse={onUse}
          />
        ))}
      </ul>
    </section>
  );
}
