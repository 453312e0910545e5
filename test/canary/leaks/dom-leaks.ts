import type { Leaks } from "./leak.js";

/** Ways in which a secret could get onto the page, by the sink that shall notice. */
export const domLeaks = {
  attributes: {
    "a data attribute": (secret) => addElement((element) => (element.dataset["typed"] = secret)),
    "the value attribute of an input": (secret) => addElement((element) => element.setAttribute("value", secret)),
    "an address": (secret) =>
      addElement((element) => element.setAttribute("href", `?code=${encodeURIComponent(secret)}`)),
  },
  text: {
    "a sentence": (secret) => addElement((element) => element.append(`Wrong: ${secret}.`)),
    "digits in elements of their own": (secret) =>
      addElement((element) => element.append(...secret.split("").map(inSpan))),
    "a comment": (secret) => addElement((element) => element.append(document.createComment(secret))),
  },
  mutations: {
    "an attribute that is gone again": (secret) =>
      addElement((element) => {
        element.dataset["typed"] = secret;
        delete element.dataset["typed"];
      }),
    "an element that is gone again": (secret) => addElement((element) => element.append(inSpan(secret)))(),
  },
  inputs: {
    "a public input": (secret) => addInput((input) => (input.value = secret)),
    "another secret's input": (secret) => addInput((input) => ((input.value = secret), (input.dataset["secret"] = ""))),
    "an input that left the page": (secret) =>
      addInput((input) => {
        input.value = secret;
        input.dispatchEvent(new InputEvent("input", { bubbles: true }));
        input.remove();
      }),
  },
} satisfies Record<string, Leaks>;

function addElement(change: (element: HTMLElement) => unknown): () => void {
  const element = document.createElement("div");
  document.body.append(element);
  change(element);
  return () => element.remove();
}

const addInput = (change: (input: HTMLInputElement) => unknown) =>
  addElement((element) => {
    const input = document.createElement("input");
    element.append(input);
    change(input);
  });

function inSpan(text: string): HTMLElement {
  const span = document.createElement("span");
  span.append(text);
  return span;
}
