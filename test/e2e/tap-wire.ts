import type { CDPSession, Page } from "@playwright/test";

/** One request that left the browser. */
export interface TappedRequest {
  readonly method: string;
  readonly url: string;
  /** Cognito's operation; null where there is none. */
  readonly operation: string | null;
}

/** Listens to everything that the page sends, preflights among it. */
export async function tapWire(page: Page): Promise<{ readonly requests: readonly TappedRequest[] }> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const requests: TappedRequest[] = [];
  session.on("Network.requestWillBeSent", ({ request: { method, url, headers } }) => {
    const target = Object.entries(headers).find(([name]) => name.toLowerCase() === "x-amz-target")?.[1];
    requests.push({ method, url, operation: target?.split(".").at(-1) ?? null });
  });
  await session.send("Network.enable");
  return { requests };
}
