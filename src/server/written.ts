import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';

/** A slot must stand in some element, but which one makes no difference to what is written. */
const host = new (class extends ElementRenderer {
  override renderShadow(): undefined {
    return undefined;
  }
})('');

/**
 * A view as markup. What opens is written open, and marked where only a reader without a script is to see it so. What a
 * view sets as a property becomes an attribute that is there or not.
 */
export function toHtml(view: TemplateResult): string {
  const html = collectResultSync(render(asWritten(view), { customElementHostStack: [host] }));
  // Markers are for taking over what stands there, which the client does not do. Text cannot hold one: it is escaped.
  return html.replace(/<!--.*?-->|<\?>/g, '').replace(/\s*\n\s*/g, '\n').trim();
}

/** Every template inside a value, rewritten. */
function asWritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asWritten);
  if (!isTemplate(value)) return value;
  const { strings, opens } = rewritten(value.strings);
  const values = value.values.flatMap((each, at) => (opens.has(at) ? [!each, true] : [asWritten(each)]));
  return { ...value, strings, values };
}

const isTemplate = (value: unknown): value is TemplateResult => typeof value === 'object' && value !== null && '_$litType$' in value;

/** A template's text, and at which of its values something opens. */
interface Rewritten {
  readonly strings: TemplateStringsArray;
  readonly opens: ReadonlySet<number>;
}

/** Templates are told apart by their strings, so each is rewritten once. */
const known = new WeakMap<TemplateStringsArray, Rewritten>();

function rewritten(strings: TemplateStringsArray): Rewritten {
  let result = known.get(strings);
  if (!result) {
    const opens = new Set<number>();
    const parts = strings.flatMap((part, at) => {
      if (!part.endsWith(' ?open=')) return [part.replace(/ \.(checked|selected)=$/, ' ?$1=')];
      opens.add(at);
      return [part.replace(/\?open=$/, '?data-shut='), ' ?open='];
    });
    result = { strings: Object.assign(parts, { raw: parts }), opens };
    known.set(strings, result);
  }
  return result;
}

/** Text for an attribute or between tags. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
