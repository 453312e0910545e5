import { k } from "./group.js";
import { powerOfG } from "./power-of-g.js";
import { power } from "./power.js";
import { reduce } from "./reduce.js";
import { residue } from "./residue.js";

/** The client's S = (B − k·g^x)^(a + u·x) mod N (RFC 5054, section 2.6). */
export async function computeClientS(input: { a: bigint; B: bigint; u: bigint; x: bigint }): Promise<bigint> {
  const { a, B, u, x } = input;
  return power(residue(B - k * (await powerOfG(x))), a + u * x);
}

/** The server's S = (A·v^u)^b mod N (RFC 5054, section 2.6). */
export async function computeServerS(input: { A: bigint; b: bigint; u: bigint; verifier: bigint }): Promise<bigint> {
  const { A, b, u, verifier } = input;
  return power(reduce(residue(A) * (await power(residue(verifier), u))), b);
}
