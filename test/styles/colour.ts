/** A colour as the screen shows it: red, green, blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

/** Any opaque CSS colour, painted and read back. */
export const paintedColour = (colour: string): Rgb => {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no canvas to paint on");
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha] = context.getImageData(0, 0, 1, 1).data;
  if (alpha !== 255) throw new Error(`${colour} is not opaque`);
  return [red, green, blue];
};

/** The contrast of two opaque colours, 1 to 21 (WCAG 2.2, relative luminance). */
export const contrast = (one: Rgb, other: Rgb): number => {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
};

const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
