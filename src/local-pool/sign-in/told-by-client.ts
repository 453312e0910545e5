import type { SignInScope } from "./sign-in-scope.js";

/** The member `clientMetadata` of a trigger's call, where the client's answer came with any. */
export const toldByClient = ({ clientMetadata }: SignInScope): Pick<SignInScope, "clientMetadata"> =>
  clientMetadata === undefined ? {} : { clientMetadata };
