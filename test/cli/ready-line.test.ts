import { expect, test } from "vitest";
import { readyLine } from "../../src/cli/ready-line.js";

const pools = [{ userPoolId: "us-east-1_LatchKey1", clientIds: ["demo"] }];

test.each([
  ["127.0.0.1", "http://127.0.0.1:9230"],
  ["localhost", "http://localhost:9230"],
  ["0.0.0.0", "http://127.0.0.1:9230"],
  ["::", "http://[::1]:9230"],
  ["::1", "http://[::1]:9230"],
])("on %s the endpoint is %s, without a slash at its end", (host, endpoint) => {
  expect(readyLine(host, 9230, pools)).toBe(
    `{"endpoint":"${endpoint}","userPoolId":"us-east-1_LatchKey1","clientIds":["demo"],` +
      `"pools":[{"userPoolId":"us-east-1_LatchKey1","clientIds":["demo"]}]}`,
  );
});
