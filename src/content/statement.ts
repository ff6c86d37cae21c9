import type { MsgFn } from '../localization/message.js';
import type { ClaimId } from './claims.js';

/** A text in whatever language the given `msg` speaks. */
export type Text = (msg: MsgFn) => string;

/** A sentence that advises. It cannot be written without the claims that carry it. */
export interface Statement {
  readonly text: Text;
  readonly claims: readonly [ClaimId, ...ClaimId[]];
}

/** Writes one statement. The ids after the text are keys of `claims`. */
export const advice = (text: Text, ...claims: [ClaimId, ...ClaimId[]]): Statement => ({ text, claims });

/** A paragraph that is set apart, with a bold first line. */
export interface Note {
  /** `info`: good to know. `caution`: take care. `urgent`: call now. */
  readonly tone: 'info' | 'caution' | 'urgent';
  readonly title: Statement;
  readonly lines: readonly Statement[];
  /** Which number belongs to it, where the site has set one. */
  readonly call?: 'help' | 'emergency';
  /** A safety note: nothing that a host can set removes, replaces or hides it. Its message ids begin with `locked.`. */
  readonly locked?: true;
}

/** Every statement in a piece of content, in reading order. */
export function statementsIn(content: unknown): Statement[] {
  if (typeof content !== 'object' || content === null) return [];
  if (isStatement(content)) return [content];
  return Object.values(content).flatMap(statementsIn);
}

function isStatement(content: object): content is Statement {
  return 'claims' in content && 'text' in content;
}
