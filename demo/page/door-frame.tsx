import { useState } from "react";
import type { ReactElement } from "react";
import { AuthProvider, ResetPassword, SignIn, SignUp, SignedIn, SignedOut } from "latchkey";
import type { Situation } from "../situations/situation.js";
import { clients } from "./clients.js";
import type { Direction } from "./demo-header.js";
import type { Link } from "./link.js";
import { SignedInCard } from "./signed-in-card.js";

/** Props of {@link DoorFrame}. */
export interface DoorFrameProps {
  situation: Situation;
  /** The link that the page was opened with. */
  opened: Link;
  direction: Direction;
}

const doors = { signIn: SignIn, signUp: SignUp, resetPassword: ResetPassword };

/** The kit, as an app would use it. */
export function DoorFrame({ situation, opened, direction }: DoorFrameProps): ReactElement {
  const client = clients.of(situation);
  const [hasSignedIn, setHasSignedIn] = useState(false);
  // Whoever has been inside comes back by the sign-in.
  const { door = situation.door ?? "signIn", ...known }: Link = hasSignedIn ? { door: "signIn" } : opened;
  const Door = doors[door];
  return (
    <AuthProvider
      client={client}
      appName="Latchkey"
      headingLevel={1}
      messages={{ language: { code: "en", direction } }}
      onSignedIn={() => setHasSignedIn(true)}
    >
      <SignedOut>
        <Door autoFocus={hasSignedIn} {...known} />
      </SignedOut>
      <SignedIn>
        <SignedInCard client={client} isArrival={hasSignedIn} />
      </SignedIn>
    </AuthProvider>
  );
}
