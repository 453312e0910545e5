import type { CognitoIdentityProviderClientConfig } from "@aws-sdk/client-cognito-identity-provider";
import {
  AssociateSoftwareToken$,
  errorTypeRegistries,
  GetTokensFromRefreshToken$,
  GetUser$,
  GlobalSignOut$,
  InitiateAuth$,
  RespondToAuthChallenge$,
  RevokeToken$,
  SetUserMFAPreference$,
  VerifySoftwareToken$,
} from "@aws-sdk/client-cognito-identity-provider";
import { AwsJson1_1Protocol } from "@aws-sdk/core/protocols";
import type { HttpRequest } from "@smithy/core/protocols";
import { parseUrl } from "@smithy/core/protocols";
import { fromBase64, fromUtf8, streamCollector, toBase64, toUtf8 } from "@smithy/core/serde";
import type { FetchHttpHandlerOptions } from "@smithy/fetch-http-handler";
import { FetchHttpHandler } from "@smithy/fetch-http-handler";
import { serviceEndpoint } from "./service-endpoint.js";
import { NetworkFailure } from "./wire/network-failure.js";
import type { Operation, Operations } from "./wire/operations.js";
import { readServiceError } from "./wire/service-error.js";
import { UnreadableResponse } from "./wire/unreadable-response.js";

/** Sends one request, once: nothing is repeated here. Rejects with what the SDK throws for an exception of the service. */
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

/**
 * The only module that holds the AWS SDK, loaded lazily: its shapes of our operations, its protocol and its request handler,
 * without its client. Most of that serves signing, credentials, retries and discovery, and none of these operations needs them.
 */
export const createSender: CreateSender = ({ region, endpoint = serviceEndpoint(region), requestHandler }) => {
  // SAFETY: whatever can handle is taken as it is, anything else for options of `fetch`, which leaves out what it does not know.
  const handler = FetchHttpHandler.create(requestHandler as FetchHttpHandlerOptions | undefined);
  const context = { ...CODECS, endpoint: async () => parseUrl(endpoint) };
  const protocol = new AwsJson1_1Protocol(PROTOCOL);
  protocol.setSerdeContext(context);
  return async <O extends Operation>(operation: O, input: Operations[O]["input"], abortSignal: AbortSignal) => {
    const schema = schemaOf(operation);
    // SAFETY: the protocol makes instances of this class and declares the interface that it implements.
    const request = (await protocol.serializeRequest(schema, input, context)) as HttpRequest;
    const { response } = await overNetwork(() => handler.handle(request, { abortSignal }));
    try {
      return await protocol.deserializeResponse<Answer<O>>(schema, context, response);
    } catch (error) {
      throw isTold(error) ? error : new UnreadableResponse(response.statusCode, response.headers["x-amzn-requestid"]);
    }
  };
};

type Answer<O extends Operation> = Operations[O]["output"] & { readonly $metadata: object };

const SCHEMAS = {
  InitiateAuth: InitiateAuth$,
  RespondToAuthChallenge: RespondToAuthChallenge$,
  AssociateSoftwareToken: AssociateSoftwareToken$,
  VerifySoftwareToken: VerifySoftwareToken$,
  SetUserMFAPreference: SetUserMFAPreference$,
  GetUser: GetUser$,
  GetTokensFromRefreshToken: GetTokensFromRefreshToken$,
  RevokeToken: RevokeToken$,
  GlobalSignOut: GlobalSignOut$,
} satisfies Record<Operation, unknown>;

const PROTOCOL = {
  defaultNamespace: "com.amazonaws.cognitoidentityprovider",
  serviceTarget: "AWSCognitoIdentityProviderService",
  errorTypeRegistries,
};

const CODECS = {
  base64Decoder: fromBase64,
  base64Encoder: toBase64,
  utf8Decoder: fromUtf8,
  utf8Encoder: toUtf8,
  streamCollector: (body: Parameters<typeof streamCollector>[0]) => overNetwork(() => streamCollector(body)),
};

function schemaOf(operation: Operation) {
  const [, namespace, name, traits, input, output] = SCHEMAS[operation];
  return { namespace, name, traits, input, output };
}

// Where only the network can fail: browsers word that in a different way each.
async function overNetwork<Result>(task: () => Promise<Result>): Promise<Result> {
  try {
    return await task();
  } catch (error) {
    throw new NetworkFailure(error instanceof Error ? error.message : "The request handler failed.");
  }
}

// What says why by itself: an exception of the service, or a connection that broke off.
function isTold(error: unknown): boolean {
  return error instanceof NetworkFailure || readServiceError(error) !== null;
}
