import type { AuthEvent } from "../machine/auth-event.js";
import type { AuthStep } from "../machine/auth-steps.js";
import { internals, type AuthClient } from "../protocol/auth-client.js";
import type { News } from "../protocol/news.js";

/** Tells the chart what another tab did that may be awaited here; returns the way to stop. */
export const followNews = (
  client: AuthClient,
  getStep: () => AuthStep,
  send: (event: AuthEvent) => void,
): (() => void) => {
  const hearing = client[internals].hear?.((news) => {
    const event = eventOf(news, getStep());
    if (event !== null) send(event);
  });
  // Where the code for it does not come, nothing is heard.
  hearing?.catch(() => undefined);
  return () => void hearing?.then((stop) => stop()).catch(() => undefined);
};

const eventOf = (news: News, step: AuthStep): AuthEvent | null => {
  if (news.type === "passwordChanged") return news;
  const isAwaited = step.name === "confirmSignUp" && step.identifier === news.username.trim();
  return isAwaited
    ? { type: "submit", request: { type: "confirmSignUp", username: step.identifier, isConfirmed: true } }
    : null;
};
