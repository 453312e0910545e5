import { useCallback, useEffect, useState } from "react";
import type { ServiceState } from "../service/service-state.js";
import type { Situation } from "../situations/situation.js";

const PERIOD = 500;
const nothing: ServiceState = { mode: "normal", outbox: [], authenticators: [], calls: [] };

/** What the pool did for a situation, read again twice a second while the page can be seen; `refresh` reads at once. */
export function useServiceState({ id }: Situation): readonly [state: ServiceState, refresh: () => Promise<void>] {
  const [read, setRead] = useState({ id, state: nothing });
  const refresh = useCallback(
    () => readState(id).then((state) => (state === null ? undefined : setRead({ id, state }))),
    [id],
  );
  useEffect(() => {
    void refresh();
    const timer = setInterval(() => void (document.hidden || refresh()), PERIOD);
    return () => clearInterval(timer);
  }, [refresh]);
  return [read.id === id ? read.state : { ...nothing, mode: read.state.mode }, refresh];
}

async function readState(situation: string): Promise<ServiceState | null> {
  try {
    const answer = await fetch(`/_demo/state?situation=${situation}`);
    // SAFETY: the demo's own server answers, from the same type.
    return (await answer.json()) as ServiceState;
  } catch {
    return null;
  }
}
