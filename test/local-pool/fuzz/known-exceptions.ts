import * as sdk from "@aws-sdk/client-cognito-identity-provider";

/** The names that an answer's `__type` may have: those of the service's model, and two of its protocol. */
export const knownExceptions: ReadonlySet<string> = new Set([
  "SerializationException",
  "UnknownOperationException",
  ...Object.keys(sdk).filter((name) => isException(Reflect.get(sdk, name))),
]);

function isException(value: unknown): boolean {
  return typeof value === "function" && value.prototype instanceof sdk.CognitoIdentityProviderServiceException;
}
