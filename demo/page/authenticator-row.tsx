import type { ReactElement } from "react";
import type { Authenticator } from "../service/service-state.js";

const PERIOD = 30;

/** Props of {@link AuthenticatorRow}. */
export interface AuthenticatorRowProps {
  authenticator: Authenticator;
  onUse: (code: string) => void;
}

/** What a person's authenticator app shows just now, and for how long. */
export function AuthenticatorRow({ authenticator, onUse }: AuthenticatorRowProps): ReactElement {
  const { code, secondsLeft, username, verified } = authenticator;
  return (
    <li>
      <button type="button" className="demo-code" onClick={() => onUse(code)}>
        <svg className="demo-clock" viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="10" cy="10" r="7" />
          <circle cx="10" cy="10" r="7" pathLength={PERIOD} strokeDasharray={`${secondsLeft} ${PERIOD}`} />
        </svg>
        <bdi className="demo-digits">{code}</bdi>
        <span className="demo-summary">
          {verified ? `The app of ${username}` : "The app being set up"}, {secondsLeft} s left
        </span>
      </button>
    </li>
  );
}
