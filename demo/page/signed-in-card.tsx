import { useEffect, useRef, useState } from "react";
import type { ReactElement } from "react";
import { useAuth, useUser } from "latchkey";
import type { User } from "latchkey";
import type { CognitoClient } from "latchkey/cognito";
import { ClaimsTable } from "./claims-table.js";

/** Props of {@link SignedInCard}. */
export interface SignedInCardProps {
  client: CognitoClient;
  /** Whether somebody has just come through the door: then the focus follows them. */
  isArrival: boolean;
}

/** What is behind the door: who is signed in, the way out, and what the ID token says. */
export function SignedInCard({ client, isArrival }: SignedInCardProps): ReactElement {
  const { signOut } = useAuth();
  const user = useUser();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isArrival) heading.current?.focus();
  }, [isArrival]);
  const [leaving, setLeaving] = useState(false);
  const leave = async () => {
    setLeaving(true);
    await signOut();
    setLeaving(false);
  };
  const name = user === null ? "" : nameOf(user);
  return (
    <section className="demo-card" aria-labelledby="signed-in">
      <span className="demo-avatar" aria-hidden="true">
        {name.slice(0, 1).toUpperCase()}
      </span>
      <h1 id="signed-in" ref={heading} tabIndex={-1}>
        Signed in as {name}
      </h1>
      <button type="button" className="demo-button" aria-disabled={leaving} onClick={() => void leave()}>
        Sign out
      </button>
      <ClaimsTable client={client} />
    </section>
  );
}

// Where people are known by an address, the pool's own username says nothing to them.
function nameOf({ username, attributes }: User): string {
  const names = ["name", "given_name", "email", "phone_number"].map((attribute) => attributes[attribute]);
  return names.find((name) => name !== undefined) ?? username;
}
