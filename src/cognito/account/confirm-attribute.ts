import { boxedCode } from "../../protocol/boxed-code.js";
import type { ContactAttribute } from "../../protocol/contact.js";
import type { Secret } from "../../protocol/secret.js";
import type { Pool } from "../pool.js";
import { withAccessToken } from "../with-access-token.js";
import { renewUser } from "./renew-user.js";

/** Verifies a signed-in person's address by its code. */
export async function confirmAttribute(
  pool: Pool,
  { attribute, code }: { readonly attribute: ContactAttribute; readonly code: string | Secret },
  signal?: AbortSignal,
): Promise<void> {
  const Code = boxedCode(code);
  await withAccessToken(pool, (AccessToken) =>
    pool.send("VerifyUserAttribute", { AccessToken, AttributeName: attribute, Code }, { signal }),
  );
  await renewUser(pool);
}
