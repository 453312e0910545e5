import { act, render } from "@testing-library/react";
import { Component, createContext, createRef, useContext, useMemo, useReducer, useRef, useState } from "react";
import type { ReactElement } from "react";
import type { Leaks } from "./leak.js";

/** Ways in which React could come to remember a secret. */
export const reactLeaks: Leaks = {
  "a state": (secret) => mountLeak(() => void useState({ deep: [secret] })),
  "a reducer": (secret) => mountLeak(() => void useReducer((state: string) => state, secret)),
  "a ref": (secret) => mountLeak(() => void useRef(secret)),
  "a memo": (secret) => mountLeak(() => void useMemo(() => new Map([["typed", secret]]), [])),
  "a context": (secret) => mountContext(secret),
  "a prop": (secret) => mountProp({ "data-typed": { value: secret } }),
  "a component's own state": (secret) => mountClass(secret),
  "a hidden key": (secret) => mountLeak(() => void useState({ [Symbol("typed")]: secret })),
};

const mountElement = (element: ReactElement) => render(element).unmount;

function mountLeak(useLeak: () => void): () => void {
  const Leaking = () => {
    useLeak();
    return null;
  };
  return mountElement(<Leaking />);
}

function mountContext(secret: string): () => void {
  const Context = createContext("");
  const Reader = () => {
    useContext(Context);
    return null;
  };
  return mountElement(
    <Context.Provider value={secret}>
      <Reader />
    </Context.Provider>,
  );
}

const Silent = (_props: object) => null;

const mountProp = (props: object) => mountElement(<Silent {...props} />);

function mountClass(secret: string): () => void {
  class Leaking extends Component<object, { readonly typed: string }> {
    override readonly state = { typed: "" };
    override render = () => null;
  }
  const instance = createRef<Leaking>();
  const unmount = mountElement(<Leaking ref={instance} />);
  act(() => instance.current?.setState({ typed: secret }));
  return unmount;
}
