import { scheduleLabels } from '../../content/schedule/labels.js';
import type { Text } from '../../content/statement.js';
import { formatWhen } from '../../localization/times.js';
import type { Feed } from '../../timing/index.js';
import type { Diary } from './diary.js';

/** How the baby fed, in words: the side, where it was the breast and that is known. */
export const wayOf = ({ kind, side }: Feed): Text => (kind === 'breast' ? (side ? scheduleLabels[side] : scheduleLabels.breast) : scheduleLabels[kind]);

/** A moment, or a mark, and what belongs to it. */
export const joined = (...parts: readonly string[]): string => parts.join(' · ');

/** When a feed was and how: `00:50 · Left side`. */
export function describe({ localize: { msg, locale }, options: { zone } }: Diary, feed: Feed): string {
  return joined(formatWhen(locale, feed.at, Date.now(), zone), wayOf(feed)(msg));
}
