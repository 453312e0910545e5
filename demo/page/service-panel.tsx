import { useState } from "react";
import type { ReactElement } from "react";
import type { ServiceMode } from "../service/service-modes.js";
import type { ServiceState } from "../service/service-state.js";
import { askService } from "./ask-service.js";
import { CallList } from "./call-list.js";
import { Segmented } from "./segmented.js";

const modes: Readonly<Record<ServiceMode, string>> = {
  normal: "Normal",
  slow: "Slow",
  offline: "Offline",
  throttled: "Throttled",
};

/** Props of {@link ServicePanel}. */
export interface ServicePanelProps {
  state: ServiceState;
  /** Reads the state again. */
  onChange: () => Promise<void>;
}

/** How the pool behaves, and which calls it received. */
export function ServicePanel({ state: { mode, calls }, onChange }: ServicePanelProps): ReactElement {
  const [asked, setAsked] = useState<ServiceMode | null>(null);
  const setMode = async (wanted: ServiceMode) => {
    setAsked(wanted);
    await askService("mode", { mode: wanted });
    await onChange();
    setAsked(null);
  };
  return (
    <section className="demo-panel demo-service" aria-labelledby="service">
      <h2 id="service">Service</h2>
      <Segmented legend="Behaviour" options={modes} value={asked ?? mode} onChange={(wanted) => void setMode(wanted)} />
      <p className="demo-note">{calls.length === 0 ? "No request yet." : `${requests(calls.length)} so far.`}</p>
      <CallList calls={calls} />
    </section>
  );
}

const requests = (count: number): string => (count === 1 ? "1 request" : `${count} requests`);
