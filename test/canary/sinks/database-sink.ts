import { answerOf } from "../answer-of.js";
import { textsIn } from "../texts-in.js";
import type { Sink } from "./sink.js";

/** Everything in every IndexedDB of this origin. */
export const databaseSink = (): Sink => ({
  read: async () => {
    const databases = await indexedDB.databases();
    return textsIn(databases, await Promise.all(databases.map((each) => contentsOf(each.name ?? ""))));
  },
});

const contentsOf = async (database: string): Promise<readonly unknown[]> => {
  const open = await answerOf<IDBDatabase>(indexedDB.open(database));
  const names = [...open.objectStoreNames];
  if (names.length === 0) return [];
  const transaction = open.transaction(names);
  const stores = names.map((name) => transaction.objectStore(name));
  const contents = await Promise.all(
    stores.flatMap((store) => [answerOf<unknown>(store.getAll()), answerOf<unknown>(store.getAllKeys())]),
  );
  open.close();
  return [names, contents];
};
