/** Message ids of safety notes begin so. Their text may be lengthened by a host, never replaced. */
const prefix = 'locked.';

const reported = new Set<string>();

/**
 * Whether a host's own text may stand for ours. A locked note may only be lengthened: the host's text must hold ours
 * whole. In a language that we do not bring there is no text of ours to hold; any words then are better than English.
 */
export function mayReplace(id: string, own: unknown, ours: string, brought: boolean): boolean {
  if (!id.startsWith(prefix)) return true;
  if (typeof own === 'string' && (brought ? own.includes(ours) : own.trim() !== '')) return true;
  if (!reported.has(id)) {
    reported.add(id);
    console.error(`lactation-elements: the text "${id}" is a locked safety note: it can be lengthened, not replaced. Ours stays.`);
  }
  return false;
}
