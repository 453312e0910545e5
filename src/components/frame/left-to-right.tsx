import type { ReactElement } from "react";

/** Props of {@link LeftToRight}. */
export interface LeftToRightProps {
  /** What is read from left to right in every language: an address, a number. */
  readonly value: string;
  /** A whole sentence that contains it. */
  readonly children: string;
}

/** A sentence with an address or number set apart in it. */
export const LeftToRight = ({ value, children: sentence }: LeftToRightProps): ReactElement => {
  const at = value === "" ? -1 : sentence.indexOf(value);
  if (at < 0) return <>{sentence}</>;
  return (
    <>
      {sentence.slice(0, at)}
      <bdi dir="ltr">{value}</bdi>
      {sentence.slice(at + value.length)}
    </>
  );
};
