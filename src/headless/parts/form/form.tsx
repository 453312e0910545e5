"use client";
import { forwardRef, useContext, useEffect, useMemo, useRef } from "react";
import type { FormEvent, ReactElement, ReactNode, Ref } from "react";
import type { AuthStep, AuthStepName } from "../../../machine/auth-steps.js";
import { internals } from "../../../protocol/auth-client.js";
import { ProviderContext } from "../../provider-context.js";
import { inDevelopment } from "../../in-development.js";
import { usageError } from "../../usage-error.js";
import { useStepKey } from "../../use-step-key.js";
import { useFaultStore } from "../faults/use-fault-store.js";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { StepContext } from "../screen/step-context.js";
import type { StepContextValue } from "../screen/step-context.js";
import type { FormValues } from "./form-values.js";
import { lateForm } from "./late-form.js";
import { useForgetSecrets } from "./use-forget-secrets.js";
import { useSubmit } from "./use-submit.js";

/** State of a {@link Form}, mirrored to `data-*`. */
export interface FormState {
  /** The step's name. */
  readonly step: AuthStepName;
  /** Whether a request is under way. */
  readonly pending: boolean;
  /** Whether the step has an error. */
  readonly invalid: boolean;
}

/** Props of {@link Form}. */
export interface FormProps extends Omit<PartProps<"form", FormState>, "onSubmit"> {
  /** The step that it answers. @default that of the Screen around */
  step?: AuthStep | undefined;
  /**
   * Called with what the form held, once per submit: not while the step is pending, and not while a field breaks one of its
   * rules (`required`, `pattern`, `setCustomValidity`, `validate`, `policy` …). Return the command's promise, so that focus
   * goes to the field at fault.
   */
  onSubmit: (values: FormValues) => unknown;
  /** Fields and buttons. */
  children?: ReactNode;
}

/** The one native form of a step. Inputs are uncontrolled; it is a new form on every step, so nothing is carried over. */
export const Form = forwardRef<HTMLFormElement, FormProps>(function Form({ step: own, ...props }, ref) {
  const around = useContext(StepContext);
  const step = own ?? around?.step;
  if (step === undefined) throw formWithoutStep();
  const key = useStepKey(step);
  const faults = useFaultStore(key);
  const context = useMemo(
    () => (around === null ? { step, faults, headingId: null } : { ...around, step }),
    [around, step, faults],
  );
  return <StepForm key={key} context={context} props={props} forwarded={ref} />;
});

interface StepFormProps {
  readonly context: StepContextValue;
  readonly props: Omit<FormProps, "step">;
  readonly forwarded: Ref<HTMLFormElement>;
}

function StepForm({ context, props: { onSubmit, ...props }, forwarded }: StepFormProps): ReactElement {
  const { step } = context;
  const form = useRef<HTMLFormElement>(null);
  useForgetSecrets(form);
  // Before anybody needs it. What fails here is asked for again by the submit that does.
  useEffect(() => void lateForm.load().catch(() => {}), []);
  const { submit, held, isAsking } = useSubmit(form, context, onSubmit);
  const inside = held ? withHeldSubmit(context, isAsking) : context;
  const client = useContext(ProviderContext)?.slot.client;

  const part = usePart("form", {
    props,
    ref: forwarded,
    ownRef: form,
    // `dialog`: a form sent before the page is alive goes nowhere, and keeps what was typed. Any other method sends the password.
    own: {
      method: "dialog",
      noValidate: true,
      "aria-busy": inside.step.pending,
      onSubmit: submit,
      // Before the first submit, which waits for that code, nothing is wrong.
      onInput: (event: FormEvent<HTMLFormElement>) => lateForm.get()?.mendByEdit(context, event),
      onFocus: () => client?.[internals].prepare(),
    },
    state: { step: step.name, pending: inside.step.pending, invalid: step.error !== null },
  });
  return <StepContext.Provider value={inside}>{part}</StepContext.Provider>;
}

// To those who press the button it is under way.
const withHeldSubmit = (context: StepContextValue, isAsking: boolean): StepContextValue => ({
  ...context,
  step: { ...context.step, command: "submit", pending: isAsking || context.step.pending },
});

const formWithoutStep = (): Error =>
  usageError(
    "<Form> was rendered without a step.",
    inDevelopment &&
      "It cannot know whether a request is pending, nor which error belongs to it. " +
        "Put it into <Screen step={step}>, or give it the step itself: <Form step={step}>.",
  );
