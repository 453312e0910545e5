import { authSetup } from "./auth.setup.js";
import { leaveFor } from "./entrances.js";
import { firstForm } from "./first-form.js";
import { challengeStates, codeChallengeStates } from "./request-states.js";
import { stepTargets } from "./step-targets.js";

const back = { target: stepTargets.enterCredentials, actions: "forgetAttempt" } as const;
const chooseOther = { guard: "canChooseOther", target: stepTargets.chooseMfaToEnroll, actions: "forgetError" } as const;

const form = firstForm("enterCredentials");

const enterCredentials = authSetup.createStateConfig({
  initial: "editing",
  on: { leaveFor },
  states: {
    ...form,
    editing: { ...form.editing, after: { lockout: { actions: ["forgetLockout", "forgetError"] } } },
  },
});

const challengeStep = authSetup.createStateConfig({ initial: "editing", on: { back }, states: challengeStates });

const codeStep = authSetup.createStateConfig({ initial: "editing", on: { back }, states: codeChallengeStates });

const enrollmentStep = authSetup.createStateConfig({
  initial: "editing",
  on: { back, chooseOther },
  states: challengeStates,
});

const enrollmentChoice = authSetup.createStateConfig({
  initial: "editing",
  on: { back },
  states: {
    ...challengeStates,
    editing: {
      ...challengeStates.editing,
      on: { ...challengeStates.editing.on, chooseEmail: { target: stepTargets.enrollEmail, actions: "forgetError" } },
    },
  },
});

/** From who you are to the last challenge. */
export const signIn = authSetup.createStateConfig({
  initial: "enterCredentials",
  states: {
    enterCredentials,
    chooseFirstFactor: challengeStep,
    enterPassword: challengeStep,
    verifyPasskey: challengeStep,
    confirmCode: codeStep,
    confirmTotp: challengeStep,
    chooseMfaMethod: challengeStep,
    chooseMfaToEnroll: enrollmentChoice,
    enrollTotp: enrollmentStep,
    enrollEmail: enrollmentStep,
    setNewPassword: challengeStep,
    answerCustomChallenge: challengeStep,
    unsupportedChallenge: { on: { back } },
  },
});
