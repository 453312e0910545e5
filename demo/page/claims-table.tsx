import type { ReactElement } from "react";
import type { CognitoClient } from "latchkey/cognito";
import { useClaims } from "./use-claims.js";

const TIMES = new Set(["exp", "iat", "auth_time"]);

/** The claims of the ID token, one per row; times in the reader's own zone. */
export function ClaimsTable({ client }: { readonly client: CognitoClient }): ReactElement {
  const claims = useClaims(client);
  return (
    <table className="demo-claims">
      <caption>What the ID token says</caption>
      <thead className="demo-hidden">
        <tr>
          <th scope="col">Claim</th>
          <th scope="col">Value</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(claims).map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <bdi>{show(name, value)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function show(name: string, value: unknown): string {
  if (TIMES.has(name) && typeof value === "number") return new Date(value * 1000).toLocaleString();
  return typeof value === "string" ? value : JSON.stringify(value);
}
