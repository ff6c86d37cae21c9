const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const brush = canvas.getContext('2d', { willReadFrequently: true })!;

/** A CSS colour, of any notation, as sRGB on a background. */
function paint(colour: string, background: string): Uint8ClampedArray {
  for (const fill of [background, colour]) {
    brush.fillStyle = fill;
    brush.fillRect(0, 0, 1, 1);
  }
  return brush.getImageData(0, 0, 1, 1).data;
}

function luminance([r = 0, g = 0, b = 0]: ArrayLike<number> & Iterable<number>): number {
  const linear = (value: number) => ((value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** The WCAG contrast ratio of two CSS colours. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(paint(one, other)), luminance(paint(other, other))].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
