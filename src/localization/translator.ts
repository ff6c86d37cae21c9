import type { StrResult } from '@lit/localize/internal/str-tag.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';
import type { Replace } from './host-words.js';
import type { MsgFn } from './message.js';

/**
 * A `msg` that speaks one language, in the digits of its locale: `ar-EG` writes ٢٠ where `ar` writes 20. `@lit/localize`
 * has one language and one owner a page, so its own `msg` cannot serve elements that each have theirs; what it extracts
 * and builds is looked up here. All our messages are plain text with an id of their own, which makes that a look-up and
 * no more.
 *
 * @param replace how a host's own words stand over ours
 */
export function translator(ours: TemplateMap, locale: string, replace?: Replace): MsgFn {
  const translate = (source: string | StrResult, { id }: { id: string }): string => {
    const text = say(source, ours[id], locale);
    return replace ? replace(id, text, (own) => say(source, own, locale)) : text;
  };
  return translate as MsgFn;
}

/** A text with its placeholders filled. A translation numbers them, since it may put them in another order. */
function say(source: string | StrResult, translated: unknown, locale: string): string {
  const inDigits = (text: string): string => (translated ? text.replace(/\d/g, (digit) => (+digit).toLocaleString(locale)) : text);
  const text = (translated ?? source) as string | StrResult;
  if (typeof text === 'string') return inDigits(text);
  const { strings, values } = text;
  const given = (source as StrResult).values;
  return strings.map((part, at) => inDigits(part) + (values.length > at ? given[translated ? (values[at] as number) : at] : '')).join('');
}
