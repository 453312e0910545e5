import { CognitoUserAttribute, type CognitoUser, type ISignUpResult } from "amazon-cognito-identity-js";
import { identityPool, type IdentityOptions } from "./identity.js";

/** What a call of amazon-cognito-identity-js ends with; a refusal as `name: message`. */
type Ending = Readonly<Record<string, unknown>> | string | undefined;

/** Runs a call whose callback takes an error, a result and details; the details come before the result. */
export function ending(
  call: (callback: (error?: Error | null, result?: Ending, details?: Ending) => void) => void,
): Promise<Ending> {
  return new Promise((settle) => {
    call((error, result, details) => settle(error instanceof Error ? refused(error) : (details ?? result)));
  });
}

/** Runs a call that has a callback for each way it may end. */
export function endingBy(
  call: (callbacks: {
    onSuccess: (result: Ending) => void;
    onFailure: (error: Error) => void;
    inputVerificationCode: (sent: Ending) => void;
  }) => void,
): Promise<Ending> {
  return new Promise((settle) => {
    call({ onSuccess: settle, onFailure: (error) => settle(refused(error)), inputVerificationCode: settle });
  });
}

/** Signs a user up. */
export function signUp(
  options: IdentityOptions,
  password: string,
  attributes: Readonly<Record<string, string>>,
): Promise<ISignUpResult | string> {
  return new Promise((settle) => {
    identityPool(options).signUp(options.username, password, attributeList(attributes), [], (error, result) =>
      settle(result ?? refused(error ?? new Error("neither error nor result"))),
    );
  });
}

/** The attributes as they are at the pool. */
export function attributesOf(user: CognitoUser): Promise<Readonly<Record<string, string>>> {
  return new Promise((settle, refuse) => {
    user.getUserAttributes((error, attributes) =>
      attributes === undefined
        ? refuse(error ?? new Error("neither error nor attributes"))
        : settle(Object.fromEntries(attributes.map((each) => [each.getName(), each.getValue()]))),
    );
  });
}

/** Attributes as the client takes them. */
export const attributeList = (attributes: Readonly<Record<string, string>>): CognitoUserAttribute[] =>
  Object.entries(attributes).map(([Name, Value]) => new CognitoUserAttribute({ Name, Value }));

/** A code that is not this one. */
export const other = (code: string): string => (code === "000000" ? "111111" : "000000");

const refused = ({ name, message }: Error): string => `${name}: ${message}`;
