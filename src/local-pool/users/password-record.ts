import { createVerifier } from "../../srp/verifier.js";
import type { PasswordRecord, SrpCredential } from "../state.js";

/** A password as the pool keeps it. The verifier is made on first use, so that starting with many users costs nothing. */
export const passwordRecord = (poolName: string, username: string, password: string, setAt: number): PasswordRecord => {
  let credential: Promise<SrpCredential> | null = null;
  return { setAt, credential: () => (credential ??= createVerifier({ poolName, userId: username, password })) };
};
