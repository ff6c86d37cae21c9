import type { TemplateMap } from '@lit/localize/internal/types.js';
import { shortIds } from './ids.js';

/** Gives a host's own text for a message, where it has one that may stand, else ours. `say` fills placeholders in. */
export type Replace = (id: string, ours: string, say: (own: unknown) => string) => string;

/** Ids of safety notes begin so (the second where the build has shortened them). Their text may be lengthened, never replaced. */
const locked = /^(locked\.|!)/;

const fullNames = new Map(Object.entries(shortIds ?? {}).map(([name, id]) => [id, name]));
const reported = new Set<string>();

/**
 * A host's words for a language, over those that it brought before. A locked note may only be lengthened: the host's text
 * must hold ours whole. In a language that we do not bring there is no text of ours to hold; any words are better than English.
 */
export function hostWords(language: string, templates: TemplateMap, brought: boolean, before: Replace | undefined): Replace | undefined {
  if (!language || typeof templates !== 'object' || templates === null) {
    console.error('lactation-elements: registerLocale() needs a BCP 47 language tag and an object of texts by message id. Nothing was changed.');
    return before;
  }
  const own = new Map(Object.entries(templates).map(([id, text]) => [shortIds?.[id] ?? id, text]));
  return (id, ours, say) => {
    const text = before ? before(id, ours, say) : ours;
    if (!own.has(id)) return text;
    const replaced = say(own.get(id));
    const stands = !locked.test(id) || (brought ? replaced.includes(ours) : replaced.trim() !== '');
    if (!stands && !reported.has(id)) {
      reported.add(id);
      console.error(`lactation-elements: the text "${fullNames.get(id) ?? id}" is a locked safety note: it can be lengthened, not replaced. Ours stays.`);
    }
    return stands ? replaced : text;
  };
}
