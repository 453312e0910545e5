import { authSetup } from "./auth.setup.js";
import { codeStates, formStates } from "./request-states.js";
import { stepTargets } from "./step-targets.js";

const back = { target: stepTargets.enterCredentials, actions: "forgetAttempt" } as const;
const chooseOther = { guard: "canChooseOther", target: stepTargets.chooseMfaToEnroll, actions: "forgetError" } as const;

const enterCredentials = authSetup.createStateConfig({
  initial: "editing",
  states: {
    ...formStates,
    editing: {
      after: { lockout: { actions: ["forgetLockout", "forgetError"] } },
      on: {
        ...formStates.editing.on,
        submit: {
          target: "submitting",
          actions: [
            "forgetLockout",
            "forgetSignOut",
            "forgetError",
            { type: "rememberIdentifier", params: ({ event }) => event.request },
          ],
        },
      },
    },
  },
});

const challengeStep = authSetup.createStateConfig({ initial: "editing", on: { back }, states: formStates });

const codeStep = authSetup.createStateConfig({ initial: "editing", on: { back }, states: codeStates });

const enrollmentStep = authSetup.createStateConfig({
  initial: "editing",
  on: { back, chooseOther },
  states: formStates,
});

const enrollmentChoice = authSetup.createStateConfig({
  initial: "editing",
  on: { back },
  states: {
    ...formStates,
    editing: {
      ...formStates.editing,
      on: { ...formStates.editing.on, chooseEmail: { target: stepTargets.enrollEmail, actions: "forgetError" } },
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
