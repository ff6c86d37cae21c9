/** A setting of the look that a frame's address may make: it becomes the token `--lactation-<name>`. */
interface Setting {
  readonly allowed: string;
  readonly holds: (value: string) => boolean;
}

/** Nothing that loads, computes from the page or falls back to it: what is checked is what is shown. */
const plain = /^[\w#%.,/()+\- ]+$/;
const elsewhere = /\b(?:var|env|attr|url|image|inherit|initial|unset|revert|revert-layer)\b/i;

const css = (property: string, allowed: string): Setting => ({
  allowed,
  holds: (value) => plain.test(value) && !elsewhere.test(value) && CSS.supports(property, value),
});

const colour = css('color', 'a colour of CSS, e.g. #7a2e4d (# is written %23)');
const length = css('padding-top', 'a length of CSS, e.g. 0.875em or 14px');

/** A frame loads no font: what it names must be on the device. */
const font: Setting = {
  allowed: 'names of fonts on the device, e.g. Georgia, serif',
  holds: (value) => /^[\p{L}\p{N} ,'"_-]+$/u.test(value) && !elsewhere.test(value) && CSS.supports('font-family', value),
};

export const look: Readonly<Record<string, Setting>> = {
  accent: colour,
  'on-accent': colour,
  surface: colour,
  text: colour,
  muted: colour,
  border: colour,
  caution: colour,
  'illustration-line': colour,
  'illustration-fill': colour,
  radius: length,
  space: length,
  'target-size': length,
  'font-size': length,
  font,
  'heading-font': font,
};
