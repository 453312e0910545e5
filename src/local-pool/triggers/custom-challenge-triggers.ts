import type { CustomChallengeModel } from "../description/pool-model.js";
import type { Triggers } from "./trigger.js";

const WRONG_ANSWERS_ALLOWED = 2;

/**
 * The three triggers that `Triggers.CustomChallenge` of a description stands for: a password first where SRP_A began, then
 * so many right answers in a row as it has rounds; the third wrong one ends it. For a name that nobody has every answer is wrong.
 */
export const customChallengeTriggers = ({ answer, rounds, publicParameters }: CustomChallengeModel): Triggers => ({
  DefineAuthChallenge: (event) => {
    const { session } = event.request;
    const results = session.filter(({ challengeName }) => challengeName === "CUSTOM_CHALLENGE");
    const wrong = results.filter(({ challengeResult }) => !challengeResult).length;
    const rightInARow = results.length - 1 - results.findLastIndex(({ challengeResult }) => !challengeResult);
    event.response.failAuthentication = wrong > WRONG_ANSWERS_ALLOWED;
    event.response.issueTokens = rightInARow >= rounds;
    event.response.challengeName = session.at(-1)?.challengeName === "SRP_A" ? "PASSWORD_VERIFIER" : "CUSTOM_CHALLENGE";
    return event;
  },
  CreateAuthChallenge: (event) => {
    event.response.publicChallengeParameters = publicParameters;
    event.response.privateChallengeParameters = { answer };
    return event;
  },
  VerifyAuthChallengeResponse: (event) => {
    const { challengeAnswer, privateChallengeParameters, userNotFound = false } = event.request;
    event.response.answerCorrect = !userNotFound && challengeAnswer === privateChallengeParameters["answer"];
    return event;
  },
});
