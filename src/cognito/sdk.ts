import type { CognitoIdentityProviderClientConfig } from "@aws-sdk/client-cognito-identity-provider";
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
 * The only module that holds the AWS SDK, loaded lazily: its protocol and its request handler, without its client and without
 * its shapes. The client serves signing, credentials, retries and discovery, and none of these operations needs them; the shapes
 * say how times and bytes are written, and none of these operations has any.
 */
export const createSender: CreateSender = ({ region, endpoint = serviceEndpoint(region), requestHandler }) => {
  // SAFETY: whatever can handle is taken as it is, anything else for options of `fetch`, which leaves out what it does not know.
  const handler = FetchHttpHandler.create(requestHandler as FetchHttpHandlerOptions | undefined);
  const context = { ...CODECS, endpoint: async () => parseUrl(endpoint) };
  const protocol = new AwsJson1_1Protocol(PROTOCOL);
  protocol.setSerdeContext(context);
  return async <O extends Operation>(operation: O, input: Operations[O]["input"], abortSignal: AbortSignal) => {
    const schema = { namespace: NAMESPACE, name: operation, traits: 0, input: PLAIN_JSON, output: PLAIN_JSON };
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

const NAMESPACE = "com.amazonaws.cognitoidentityprovider";

/** The protocol's word for JSON as it is (Smithy's document type). */
const PLAIN_JSON = 15;

const PROTOCOL = {
  defaultNamespace: NAMESPACE,
  serviceTarget: "AWSCognitoIdentityProviderService",
  // What is known to no registry becomes an `Error` of the exception's name: all that is read of it here.
  errorTypeRegistries: [],
};

const CODECS = {
  base64Decoder: fromBase64,
  base64Encoder: toBase64,
  utf8Decoder: fromUtf8,
  utf8Encoder: toUtf8,
  streamCollector: (body: Parameters<typeof streamCollector>[0]) => overNetwork(() => streamCollector(body)),
};

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
