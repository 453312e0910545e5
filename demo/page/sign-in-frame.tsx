import { useState } from "react";
import type { ReactElement } from "react";
import { AuthProvider, SignIn, SignedIn, SignedOut } from "latchkey";
import type { Situation } from "../situations/situation.js";
import { clients } from "./clients.js";
import type { Direction } from "./demo-header.js";
import { SignedInCard } from "./signed-in-card.js";

/** Props of {@link SignInFrame}. */
export interface SignInFrameProps {
  situation: Situation;
  direction: Direction;
}

/** The kit, as an app would use it. */
export function SignInFrame({ situation, direction }: SignInFrameProps): ReactElement {
  const client = clients.of(situation);
  const [hasSignedIn, setHasSignedIn] = useState(false);
  return (
    <AuthProvider
      client={client}
      appName="Latchkey"
      headingLevel={1}
      messages={{ language: { code: "en", direction } }}
      onSignedIn={() => setHasSignedIn(true)}
    >
      <SignedOut>
        <SignIn autoFocus={hasSignedIn} />
      </SignedOut>
      <SignedIn>
        <SignedInCard client={client} isArrival={hasSignedIn} />
      </SignedIn>
    </AuthProvider>
  );
}
