import { openVisit, type Visit } from "./open-visit.js";
import { plans } from "./plans.js";

/** A visit in which everything is done, and after which the app is taken off the page with whatever was typed last. */
export const during = async (name: keyof typeof plans, deed: (visit: Visit) => Promise<void>): Promise<void> => {
  const visit = await openVisit(plans[name]);
  try {
    await deed(visit);
    visit.unmount();
    await visit.check();
  } finally {
    visit.end();
  }
};
