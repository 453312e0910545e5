/**
 * Who signed out last in this browser, by `sub`: for tabs that slept meanwhile and whose session stands in no place that all tabs
 * read. No token, and gone with that person's next sign-in.
 */
export interface LastLeaver {
  note(sub: string): void;
  is(sub: string): boolean;
  forget(sub: string): void;
}

/** Remembers it in `localStorage`, in the entry `<name>.signedOut`; where that is forbidden it is not remembered. Never throws. */
export function lastLeaver(name: string): LastLeaver {
  const key = `${name}.signedOut`;
  const is = (sub: string): boolean => quietly((storage) => storage.getItem(key) === sub) ?? false;
  return {
    note: (sub) => quietly((storage) => storage.setItem(key, sub)),
    is,
    forget: (sub) => {
      if (is(sub)) quietly((storage) => storage.removeItem(key));
    },
  };
}

function quietly<Result>(task: (storage: Storage) => Result): Result | undefined {
  try {
    return task(window.localStorage);
  } catch {
    return undefined;
  }
}
