import {
  AssociateSoftwareTokenCommand,
  CognitoIdentityProviderClient,
  GetTokensFromRefreshTokenCommand,
  GetUserCommand,
  GlobalSignOutCommand,
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
  RevokeTokenCommand,
  SetUserMFAPreferenceCommand,
  VerifySoftwareTokenCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import type { CognitoIdentityProviderClientConfig } from "@aws-sdk/client-cognito-identity-provider";
import { NetworkFailure } from "./wire/network-failure.js";
import type { Operation, Operations } from "./wire/operations.js";

/** Sends one request, once: nothing is repeated here. Rejects with what the SDK throws. */
export type Sender = <O extends Operation>(
  operation: O,
  input: Operations[O]["input"],
  signal: AbortSignal,
) => Promise<Operations[O]["output"]>;

/** Makes a sender for one pool. */
export type CreateSender = (address: {
  readonly region: string;
  readonly endpoint: string | undefined;
  readonly requestHandler: CognitoIdentityProviderClientConfig["requestHandler"];
}) => Sender;

interface SendOptions {
  readonly abortSignal: AbortSignal;
}

type Senders = {
  readonly [O in Operation]: (
    client: CognitoIdentityProviderClient,
    input: Operations[O]["input"],
    options: SendOptions,
  ) => Promise<Operations[O]["output"]>;
};

const SENDERS: Senders = {
  InitiateAuth: (client, input, options) => client.send(new InitiateAuthCommand(input), options),
  RespondToAuthChallenge: (client, input, options) => client.send(new RespondToAuthChallengeCommand(input), options),
  AssociateSoftwareToken: (client, input, options) => client.send(new AssociateSoftwareTokenCommand(input), options),
  VerifySoftwareToken: (client, input, options) => client.send(new VerifySoftwareTokenCommand(input), options),
  SetUserMFAPreference: (client, input, options) => client.send(new SetUserMFAPreferenceCommand(input), options),
  GetUser: (client, input, options) => client.send(new GetUserCommand(input), options),
  GetTokensFromRefreshToken: (client, input, options) =>
    client.send(new GetTokensFromRefreshTokenCommand(input), options),
  RevokeToken: (client, input, options) => client.send(new RevokeTokenCommand(input), options),
  GlobalSignOut: (client, input, options) => client.send(new GlobalSignOutCommand(input), options),
};

/** The only module that holds the AWS SDK, loaded lazily. None of its operations needs credentials. */
export const createSender: CreateSender = ({ region, endpoint, requestHandler }) => {
  const client = new CognitoIdentityProviderClient({
    region,
    maxAttempts: 1,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(requestHandler === undefined ? {} : { requestHandler }),
  });
  markNetworkFailures(client);
  return (operation, input, signal) => SENDERS[operation](client, input, { abortSignal: signal });
};

// Next to the request handler, where only the network can fail: browsers word that in a different way each.
function markNetworkFailures(client: CognitoIdentityProviderClient): void {
  client.middlewareStack.add(
    (next) => async (args) => {
      try {
        return await next(args);
      } catch (error) {
        throw new NetworkFailure(error instanceof Error ? error.message : "The request handler failed.");
      }
    },
    { step: "deserialize", priority: "low", name: "latchkeyNetworkFailures" },
  );
}
