import type { Door } from "../situations/situation.js";

/** What the address of a link says beside its situation: `/?door=resetPassword&username=ada&code=123456#plain`. */
export interface Link {
  /** Absent where the situation's own is meant. */
  readonly door?: Door;
  readonly username?: string;
  readonly code?: string;
}

const doors: readonly Door[] = ["signIn", "signUp", "resetPassword"];

/** Links into the middle of things, as an app puts them into its messages. */
export const link = {
  /** What the page was opened with. */
  read: (): Link => {
    const { door, ...facts } = Object.fromEntries(new URLSearchParams(location.search));
    const { username, code } = facts;
    const known = doors.find((one) => one === door);
    return {
      ...(known === undefined ? {} : { door: known }),
      ...(username === undefined ? {} : { username }),
      ...(code === undefined ? {} : { code }),
    };
  },
  /** Takes it out of the address: a code shall not be seen there, nor be tried again by a reload. */
  clear: (): void => {
    const address = new URL(location.href);
    address.search = "";
    history.replaceState(null, "", address);
  },
  /** The address of one. */
  to: (situation: string, facts: Link): string =>
    `/?${new URLSearchParams(Object.entries(facts)).toString()}#${situation}`,
};
