import { html, nothing, type TemplateResult } from 'lit';
import { placeNames, ruleNames, sinceNames, storageLabels } from '../../content/storage/labels.js';
import { placeOf, places, ruleChoices, type Keeping, type Place } from '../../content/storage/rules.js';
import { fromWallClock, toWallClock } from '../../timing/wall-clock.js';
import type { Answer } from './answer.js';
import { pickView } from './pick-view.js';
import type { Storage } from './storage.js';
import { wayText } from './words.js';

/** What she is asked: when, where, how warm, and whose rule. The icons may come later. */
export function askView(storage: Storage, answer: Answer, icons: Readonly<Record<Place, TemplateResult>> | undefined): TemplateResult {
  const { msg, keeping, choice, ask } = storage;
  const place = placeOf(keeping);
  const ways: readonly Keeping[] = places[place];
  return html`
    ${whenView(storage, answer)}
    ${pickView(
      storageLabels.where(msg),
      (Object.keys(places) as Place[]).map((value) => ({ value, label: html`<i>${icons?.[value]}</i>${placeNames[value](msg)}` })),
      place,
      (value) => ask({ keeping: places[value][0] }),
    )}
    ${ways[1]
      ? pickView(
          (place === 'thawed' ? storageLabels.thawing : storageLabels.warmth)(msg),
          ways.map((value) => ({ value, label: wayText(value, storage) })),
          keeping,
          (value) => ask({ keeping: value }),
        )
      : nothing}
    ${pickView(
      storageLabels.whose(msg),
      ruleChoices.map((value) => ({ value, label: ruleNames[value](msg) })),
      choice,
      (value) => ask({}, value),
    )}
  `;
}

function whenView({ msg, now, times, ask }: Storage, { since, began }: Answer): TemplateResult {
  const read = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const at = fromWallClock(input.value);
    const latest = Date.now();
    // Nothing was expressed in the future, and no field stays empty: both mean now.
    const given = at < latest ? at : undefined;
    ask({ times: { ...times, [since]: given } });
    input.value = toWallClock(given ?? latest);
  };
  return html`<label class="field"
    ><span>${sinceNames[since](msg)}</span><input type="datetime-local" max=${now ? toWallClock(now) : nothing} .value=${now ? toWallClock(began) : ''} @change=${read}
  /></label>`;
}
