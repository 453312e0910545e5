// A page as far as two kits that share it need one. Import it before aws-amplify, which looks for the storage when it is loaded.
import { setMaxListeners } from "node:events";
import { vi } from "vitest";

class MemoryStorage implements Storage {
  readonly #entries = new Map<string, string>();
  get length() {
    return this.#entries.size;
  }
  keys() {
    return [...this.#entries.keys()];
  }
  key(index: number) {
    return this.keys()[index] ?? null;
  }
  getItem(key: string) {
    return this.#entries.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    this.#entries.set(key, value);
  }
  removeItem(key: string) {
    this.#entries.delete(key);
  }
  clear() {
    this.#entries.clear();
  }
}

/** What tells that the whole storage may have changed. */
class WholeStorageEvent extends Event {
  readonly key = null;
}

/** The page, of which this process has one. */
export const page = Object.assign(new EventTarget(), {
  localStorage: new MemoryStorage(),
  sessionStorage: new MemoryStorage(),
});
// Every client of every test listens as long as its page lives.
setMaxListeners(0, page);
vi.stubGlobal("window", page);
vi.stubGlobal("StorageEvent", WholeStorageEvent);
