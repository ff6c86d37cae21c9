/** A week that nobody lived, to show the log with: seven days of expressing and feeding, marked as a sample. */

const minute = 60_000;
const hand = { massage: { earliest: 5, latest: 10 }, side: { earliest: 3, latest: 5 }, express: { earliest: 20, latest: 30 } };
const pump = { express: { earliest: 15, latest: 20 } };

/**
 * The week until today as the text of a file that `<session-log>` takes in by `importJson(text)`. The same date gives the
 * same week, and what is brought in again is not doubled.
 *
 * @param {Date} [now] nothing of the week lies after it
 * @param {string} [label] stands as a note on every entry
 * @returns {string}
 */
export function sampleWeek(now = new Date(), label = 'Sample') {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const entries = [];
  for (let back = 6; back >= 0; back--) {
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() - back);
    const date = [midnight.getFullYear(), midnight.getMonth() + 1, midnight.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    const chance = chances(date);
    const near = (middle, spread) => Math.round(middle + (chance() * 2 - 1) * spread);
    const at = (hour) => new Date(midnight.getFullYear(), midnight.getMonth(), midnight.getDate(), hour, near(20, 20)).getTime();
    const kept = (place, begun) => ({ id: `sample-${date}-${place}`, profile: '', zone, edited: begun, note: label });

    for (const [place, hour] of [1, 4, 7, 10, 13, 16, 19, 22].entries()) {
      const begun = at(hour);
      const bottle = chance() < 0.2;
      entries.push({ kind: 'feed', ...kept(`feed-${place}`, begun), ...(bottle ? { feed: 'expressed', amount: near(60, 20) } : { feed: 'breast', side: place % 2 ? 'right' : 'left' }), at: begun, end: begun + near(20, 8) * minute });
    }
    for (const [place, hour] of [2, 8, 14, 20].entries()) {
      if (chance() < 0.15) continue;
      const id = kept(`session-${place}`, at(hour));
      entries.push(chance() < 0.25 ? pumped(id, near(17, 3), near(110, 30)) : byHand(id, near(6, 2), near(12, 3), near(11, 3), near(45, 15), near(40, 15)));
    }
  }
  const past = entries.filter(({ edited, at: begun = edited }) => begun <= now.getTime() - 40 * minute);
  return JSON.stringify({ format: 'lactation-elements', version: 1, exported: now.toISOString(), entries: past });
}

/** One side after the other, after some massage. */
function byHand(kept, massage, left, right, leftMl, rightMl) {
  const times = [0, massage, massage + left, massage + left + right];
  const types = ['start', 'express', 'switch', 'finish'];
  return { kind: 'session', ...kept, plan: 'full', ranges: hand, events: eventsOf(kept, types, times, ['left', undefined, 'right']), amounts: { left: leftMl, right: rightMl } };
}

/** Both at once. */
function pumped(kept, length, ml) {
  return { kind: 'session', ...kept, plan: 'pump', ranges: pump, events: eventsOf(kept, ['start', 'finish'], [0, length], []), amounts: { both: ml } };
}

const eventsOf = ({ id, edited }, types, times, sides) => types.map((type, place) => ({ id: `${id}-${place}`, type, at: edited + times[place] * minute, ...(sides[place] && { side: sides[place] }) }));

/** Numbers from 0 to 1 that look like chance and are the same for the same word (mulberry32 after a small hash). */
function chances(word) {
  let state = [...word].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
