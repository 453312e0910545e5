import { afterSignIn } from "./after-sign-in.states.js";
import { initialContext } from "./auth-context.js";
import { authSetup } from "./auth.setup.js";
import { recovery } from "./reset-password.states.js";
import { restoring } from "./restoring.states.js";
import { signIn } from "./sign-in.states.js";
import { registration } from "./sign-up.states.js";
import { signedInElsewhere } from "./signed-in-elsewhere.js";
import { signedIn } from "./signed-in.states.js";

/** The chart of everything up to signed in. It sends nothing by itself: every request hangs on an event. */
export const authMachine = authSetup.createMachine({
  id: "auth",
  context: ({ input }) => initialContext(input),
  initial: "restoring",
  on: { signedIn: signedInElsewhere },
  states: { restoring, signIn, registration, recovery, afterSignIn, signedIn },
});
