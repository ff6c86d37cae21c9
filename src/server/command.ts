import { bestLanguage } from '../localization/catalogs.js';
import { sourceLanguage } from '../localization/language.js';
import { languages, renderToString, styleOf, tags } from './render-to-string.js';
import { hashOf } from './styles.js';
import { WriteError } from './write-error.js';

/** Where the command writes to. */
export interface Output {
  readonly write: (text: string) => void;
  /** What is not part of the page: hashes, advice, what is wrong. */
  readonly say: (text: string) => void;
}

const usage = (): string => `Usage: lactation-elements render <tag> --lang <language> [--<attribute> [<value>] …]

Writes an element as HTML that reads without JavaScript.

  <tag>                 ${tags.join(', ')}
  --lang <language>     ${languages().join(', ')}
  --<attribute> <value> any attribute of the element; without a value where it takes none
  --fill <slot>=<text>  words for a slot of the element
  --styles <address>    where the folder dist/cdn/styles is (default /lactation-elements/styles/)
  --inline-styles       writes the styles into the markup, and says which hash a strict policy needs
  --json                writes { "html", "styleSrc" } instead of the HTML alone
`;

/** Runs the command. Gives its exit code. */
export async function run(args: readonly string[], { write, say }: Output): Promise<number> {
  if (args.length === 0 || args.includes('--help')) {
    write(usage());
    return args.length === 0 ? 1 : 0;
  }
  try {
    const { tag, lang, json, ...options } = parse(args);
    const html = await renderToString(tag, { lang, ...options });
    const inline = options.inlineStyles ? styleOf(tag) : undefined;
    const styleSrc = [inline ? await hashOf(inline) : "'self'"];
    write(json ? `${JSON.stringify({ html, styleSrc }, null, 2)}\n` : html);
    if (inline && !json) say(`style-src ${styleSrc.join(' ')}`);
    if (bestLanguage(lang) === sourceLanguage && !/^en\b/i.test(lang)) say(`There are no texts for --lang ${lang}: this is English.`);
    return 0;
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    say(error.message);
    return 1;
  }
}

interface Asked {
  tag: string;
  lang: string;
  json: boolean;
  styles?: string;
  inlineStyles: boolean;
  attributes: Record<string, string>;
  slots: Record<string, string>;
}

function parse([command, tag, ...rest]: readonly string[]): Asked {
  if (command !== 'render') throw new WriteError(`There is no command "${command}". Allowed: render. See --help.`);
  if (!tag || tag.startsWith('--')) throw new WriteError(`render needs a tag. Allowed: ${tags.join(', ')}.`);
  const asked: Asked = { tag, lang: '', json: false, inlineStyles: false, attributes: {}, slots: {} };
  for (let at = 0; at < rest.length; at++) {
    const [, name, joined] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(rest[at]!) ?? [];
    if (!name) throw new WriteError(`"${rest[at]}" is not understood. Allowed: --<attribute> <value>. See --help.`);
    const next = rest[at + 1];
    const value = joined ?? (next?.startsWith('--') ? undefined : next);
    const takesNone = name === 'json' || name === 'inline-styles';
    if (joined === undefined && value !== undefined && !takesNone) at++;
    take(asked, name, value);
  }
  if (!asked.lang) throw new WriteError(`<${tag}>: --lang is missing. Allowed: ${languages().join(', ')}.`);
  return asked;
}

function take(asked: Asked, name: string, value: string | undefined): void {
  const needed = (): string => {
    if (value === undefined) throw new WriteError(`--${name} needs a value. See --help.`);
    return value;
  };
  if (name === 'lang') asked.lang = needed();
  else if (name === 'styles') asked.styles = needed();
  else if (name === 'inline-styles') asked.inlineStyles = true;
  else if (name === 'json') asked.json = true;
  else if (name === 'fill') {
    const [, slot, text] = /^([\w-]+)=([\s\S]*)$/.exec(needed()) ?? [];
    if (!slot) throw new WriteError(`--fill ${value} is not understood. Allowed: <slot>=<text>.`);
    asked.slots[slot] = text!;
  } else asked.attributes[name] = value ?? '';
}
