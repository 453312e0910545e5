import type { Sink } from "./sink.js";

// The mark of the places that hold a secret while their step stands; the same that session replay is told to mask.
const secretPlace = "[data-secret]";
const codeField = '[name="code"][autocomplete="one-time-code"]';

/** Names and values of all attributes. */
export const attributeSink = (): Sink => ({ read: () => attributesIn(document) });

/** What can be read on the page, in one piece and node by node, outside the places for secrets. */
export const textSink = (): Sink => ({
  read: () => {
    const texts = publicTextsIn(document);
    return [...texts, texts.join("")];
  },
});

/** What stood on the page for however short a time. */
export const mutationSink = (): Sink => {
  const texts: string[] = [];
  const note = (records: readonly MutationRecord[]) => {
    for (const { type, target, attributeName, oldValue, addedNodes } of records) {
      if (type === "childList")
        for (const added of addedNodes) texts.push(...attributesIn(added), ...publicTextsIn(added));
      else if (type === "attributes" && target instanceof Element)
        texts.push(oldValue ?? "", target.getAttribute(attributeName ?? "") ?? "");
      else texts.push(...publicTextsIn(target));
    }
  };
  const observer = new MutationObserver(note);
  observer.observe(document, {
    subtree: true,
    attributes: true,
    attributeOldValue: true,
    characterData: true,
    childList: true,
  });
  return {
    read: () => {
      note(observer.takeRecords());
      return texts;
    },
    close: () => observer.disconnect(),
  };
};

/**
 * The values of all inputs that are or were on the page, and React's notes of them. Allowed: what was typed into a place for
 * secrets, in that very input, while it stands; and the code of a link, in the field of a code.
 */
export const inputSink = (givenCode?: string): Sink => {
  const typed = new Map<HTMLInputElement, Set<string>>();
  const note = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    typed.set(target, (typed.get(target) ?? new Set()).add(target.value));
  };
  const isGiven = (input: HTMLInputElement, value: string) => value === givenCode && input.matches(codeField);
  const isAllowed = (input: HTMLInputElement, value: string) =>
    input.isConnected && input.matches(secretPlace) && (typed.get(input)?.has(value) === true || isGiven(input, value));
  document.addEventListener("input", note, true);
  return {
    read: () =>
      [...new Set([...typed.keys(), ...document.querySelectorAll("input")])].flatMap((input) =>
        [input.value, input.defaultValue, trackedByReact(input)].filter((value) => !isAllowed(input, value)),
      ),
    close: () => document.removeEventListener("input", note, true),
  };
};

// React keeps the last value that it knows of, behind a function on the node.
const trackedByReact = (input: HTMLInputElement): string => {
  const tracker: unknown = Reflect.get(input, "_valueTracker");
  const getValue: unknown = typeof tracker === "object" && tracker !== null ? Reflect.get(tracker, "getValue") : null;
  return typeof getValue === "function" ? String(getValue()) : "";
};

const attributesIn = (root: Node): readonly string[] => {
  const elements = root instanceof Element || root instanceof Document ? [...root.querySelectorAll("*")] : [];
  return [...elements, ...(root instanceof Element ? [root] : [])].flatMap((element) =>
    [...element.attributes].flatMap(({ name, value }) => [name, value]),
  );
};

const publicTextsIn = (root: Node): readonly string[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  const texts: string[] = [];
  for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
    if (node instanceof CharacterData && node.parentElement?.closest(secretPlace) === null) texts.push(node.data);
  }
  return texts;
};
