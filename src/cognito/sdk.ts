import type { CognitoIdentityProviderClientConfig } from "@aws-sdk/client-cognito-identity-provider";
import type { HttpResponse } from "@smithy/core/protocols";
import { HttpRequest } from "@smithy/core/protocols";
import { streamCollector } from "@smithy/core/serde";
import type { FetchHttpHandlerOptions } from "@smithy/fetch-http-handler";
import { FetchHttpHandler } from "@smithy/fetch-http-handler";
import { serviceEndpoint } from "./service-endpoint.js";
import { awsJsonAnswer } from "./wire/aws-json-answer.js";
import { awsJsonRequest } from "./wire/aws-json-request.js";
import { NetworkFailure } from "./wire/network-failure.js";
import type { Operation, Operations } from "./wire/operations.js";

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
  /** Is told the `Date` header of each answer at its receipt. @default nobody is */
  readonly hearDate?: ((date: string | undefined) => void) | undefined;
}) => Sender;

/**
 * The only module that holds the AWS SDK, loaded lazily: its request handler, and so whatever handler was made for the SDK. The
 * protocol is ours (`wire/aws-json-*.ts`): the SDK's brings a machinery of schemas, which knows how times and bytes are written,
 * and none of these operations has any.
 */
export const createSender: CreateSender = ({
  region,
  endpoint = serviceEndpoint(region),
  requestHandler,
  hearDate,
}) => {
  // SAFETY: whatever can handle is taken as it is, anything else for options of `fetch`, which leaves out what it does not know.
  const handler = FetchHttpHandler.create(requestHandler as FetchHttpHandlerOptions | undefined);
  return async <O extends Operation>(operation: O, input: Operations[O]["input"], abortSignal: AbortSignal) => {
    const request = new HttpRequest(awsJsonRequest(endpoint, operation, input));
    const { response } = await overNetwork(() => handler.handle(request, { abortSignal }));
    hearDate?.(response.headers["date"]);
    const body = await overNetwork(() => collect(response));
    return awsJsonAnswer(response, body);
  };
};

// Handlers give bytes, a stream, a `Blob`, or nothing where there is no body.
async function collect({ body }: HttpResponse): Promise<Uint8Array> {
  if (body instanceof Uint8Array) {
    return body;
  }
  return body === undefined || body === null ? new Uint8Array() : await streamCollector(body);
}

// Where only the network can fail: browsers word that in a different way each.
async function overNetwork<Result>(task: () => Promise<Result>): Promise<Result> {
  try {
    return await task();
  } catch (error) {
    throw new NetworkFailure(error instanceof Error ? error.message : "The request handler failed.");
  }
}
