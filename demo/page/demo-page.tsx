import { useEffect, useRef, useState } from "react";
import type { ReactElement } from "react";
import { ClientCode } from "./client-code.js";
import { DemoHeader } from "./demo-header.js";
import type { Direction } from "./demo-header.js";
import { DoorFrame } from "./door-frame.js";
import { fillForm } from "./fill-form.js";
import { Outbox } from "./outbox.js";
import { ServicePanel } from "./service-panel.js";
import { SituationList } from "./situation-list.js";
import { typeCode } from "./type-code.js";
import { useServiceState } from "./use-service-state.js";
import { useSituation } from "./use-situation.js";

/** The demo: the door in the middle, what can be tried on one side of it, what the pool did on the other. */
export function DemoPage(): ReactElement {
  const [{ situation, number, opened }, choose] = useSituation();
  const [direction, setDirection] = useState<Direction>("ltr");
  const [state, refresh] = useServiceState(situation);
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    if (number === 0 || frame.current === null) return undefined;
    frame.current.scrollIntoView({ block: "nearest" });
    return fillForm(frame.current, situation);
  }, [situation, number]);
  const use = (code: string) => frame.current !== null && typeCode(frame.current, code);
  return (
    <div className="demo">
      <DemoHeader direction={direction} onDirection={setDirection} />
      <main className="demo-frame" ref={frame}>
        <DoorFrame key={`${situation.id} ${number}`} situation={situation} opened={opened} direction={direction} />
        <ClientCode situation={situation} />
      </main>
      <aside className="demo-side">
        <Outbox situation={situation} delivered={state.outbox} authenticators={state.authenticators} onUse={use} />
        <ServicePanel state={state} onChange={refresh} />
      </aside>
      <SituationList current={situation} onChoose={choose} />
    </div>
  );
}
