/** Where people sign in: what `latchkey pool` has of its own, at the address that was free. */
export const pool = {
  userPoolId: "us-east-1_LatchKey1",
  clientId: "demo",
  endpoint: process.env.NEXT_PUBLIC_POOL ?? "",
};
