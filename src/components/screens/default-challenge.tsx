"use client";
import type { ReactElement } from "react";
import { useMessages } from "../../parts/use-messages.js";
import { useSlot } from "../../parts/use-slot.js";
import { StepForm } from "../form/step-form.js";
import { useFields } from "../form/use-fields.js";
import type { ScreenProps } from "../render-step.js";

// Names under which triggers send what a person is asked.
const prompts = new Set(["question", "prompt", "message", "text", "title", "instructions", "challenge"]);

/** A challenge that no view is made for: all that the trigger says, as text, and one answer. */
export const DefaultChallenge = ({ step }: ScreenProps<"answerCustomChallenge">): ReactElement => {
  const { answer, submit } = useMessages().answerCustomChallenge;
  const [field, hint] = [useSlot("field"), useSlot("hint")];
  const said = Object.entries(step.parameters).map(([name, value]) => ({ name, value, asks: isPrompt(name) }));
  const [asked, beside] = [said.filter(({ asks }) => asks), said.filter(({ asks }) => !asks)];
  const fields = useFields<"answerCustomChallenge">(step, [{ kind: "secret", name: "answer", label: answer }]);
  return (
    <StepForm fields={fields} submit={submit} onSubmit={(values) => step.submit({ answer: values.secret("answer") })}>
      {said.length > 0 && (
        <div className={field}>
          {[...asked, ...beside].map(({ name, value, asks }) => (
            <p key={name} className={asks ? "latchkey-prompt" : hint}>
              {value}
            </p>
          ))}
        </div>
      )}
    </StepForm>
  );
};

const isPrompt = (name: string): boolean => prompts.has(name.toLowerCase());
