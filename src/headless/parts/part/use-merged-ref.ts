"use client";
import { useCallback, useRef } from "react";
import type { Ref, RefCallback } from "react";

/** One callback ref that serves up to three, with React 19's clean-up functions, on React 18 too. */
export function useMergedRef<Node>(
  first: Ref<Node> | undefined,
  second?: Ref<Node>,
  third?: Ref<Node>,
): RefCallback<Node> {
  const release = useRef<readonly (() => void)[]>([]);
  return useCallback(
    (node: Node | null) => {
      release.current.forEach((run) => run());
      release.current = node === null ? [] : [first, second, third].map((ref) => attach(ref, node));
    },
    [first, second, third],
  );
}

function attach<Node>(ref: Ref<Node> | undefined, node: Node): () => void {
  if (typeof ref === "function") {
    const clean = ref(node);
    return typeof clean === "function" ? clean : () => void ref(null);
  }
  if (ref === null || ref === undefined) return () => {};
  ref.current = node;
  return () => {
    ref.current = null;
  };
}
