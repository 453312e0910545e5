import type { ReactElement } from "react";
import type { Authenticator, DeliveredMessage } from "../service/service-state.js";
import type { Situation } from "../situations/situation.js";
import { AuthenticatorRow } from "./authenticator-row.js";
import { CodeRow } from "./code-row.js";
import { MessageRow } from "./message-row.js";

/** Props of {@link Outbox}. */
export interface OutboxProps {
  situation: Situation;
  /** Newest first. */
  delivered: readonly DeliveredMessage[];
  authenticators: readonly Authenticator[];
  /** Types a code into the form. */
  onUse: (code: string) => void;
}

/** What a person would find on their phone and in their inbox. */
export function Outbox({ situation, delivered, authenticators, onUse }: OutboxProps): ReactElement {
  const { answer } = situation;
  const isEmpty = delivered.length === 0 && authenticators.length === 0 && answer === undefined;
  return (
    <section className="demo-panel demo-outbox" aria-labelledby="outbox">
      <h2 id="outbox">Outbox</h2>
      <p className="demo-note">{isEmpty ? "What the pool sends arrives here." : "A click puts it to use."}</p>
      <ul>
        {answer === undefined ? null : <CodeRow icon="answer" code={answer} from="The right answer" onUse={onUse} />}
        {authenticators.map((authenticator) => (
          <AuthenticatorRow key={authenticator.username} authenticator={authenticator} onUse={onUse} />
        ))}
        {delivered.map((message) => (
          <MessageRow key={`${message.at} ${message.code}`} situation={situation} message={message} onUse={onUse} />
        ))}
      </ul>
    </section>
  );
}
