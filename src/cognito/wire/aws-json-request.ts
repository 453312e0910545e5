import type { HttpRequest } from "@smithy/core/protocols";
import type { Operation, Operations } from "./operations.js";

/**
 * Writes a request in AWS JSON 1.1: a POST whose header names the operation and whose body is its input in UTF-8. Members that
 * are `undefined` are left out, `null` is sent. Source: https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
 */
export function awsJsonRequest<O extends Operation>(
  endpoint: string,
  operation: O,
  input: Operations[O]["input"],
): ConstructorParameters<typeof HttpRequest>[0] {
  const { protocol, hostname, port, pathname } = new URL(endpoint);
  return {
    method: "POST",
    protocol,
    hostname,
    ...(port === "" ? {} : { port: Number(port) }),
    path: pathname.replace(/\/?$/, "/"),
    headers: {
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": `AWSCognitoIdentityProviderService.${operation}`,
    },
    body: new TextEncoder().encode(JSON.stringify(input)),
  };
}
