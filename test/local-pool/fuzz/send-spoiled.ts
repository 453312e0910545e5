import type { LocalPool } from "../../../src/local-pool/create-local-pool.js";
import { judgeAnswer } from "./judge-answer.js";
import type { Loot } from "./loot.js";
import { spoiledBytes } from "./spoiled-calls.js";
import type { SpoiledCall } from "./spoiled-calls.js";
import { writeTree } from "./tree.js";

/** Sends a spoiled call with what is alive in it, and judges the answer. Gives the exception's name, null for a 200. */
export async function sendSpoiled(
  { fetch }: Pick<LocalPool, "fetch">,
  loot: Loot,
  spoiled: SpoiledCall,
): Promise<string | null> {
  const { operation, contentType, target } = spoiled;
  const sent = writeTree(spoiled.input, (live) => loot.take(live));
  const headers = new Headers();
  if (contentType !== null) headers.set("Content-Type", contentType);
  if (target !== null) headers.set("X-Amz-Target", target);
  const answer = await fetch("http://pool/", { method: "POST", headers, body: spoiledBytes(sent, spoiled) });
  const { status } = answer;
  const text = await answer.text();
  const body = judgeAnswer({ operation, sent, status, headers: answer.headers, text, secrets: loot.secrets });
  if (status !== 200) return String(body["__type"]);
  loot.note(body);
  return null;
}
