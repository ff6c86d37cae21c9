import { html, nothing, type TemplateResult } from 'lit';
import { settingsLabels } from '../../content/timer/settings-labels.js';
import type { Text } from '../../content/statement.js';
import { canVibrate } from '../../device/vibration.js';
import { choice } from '../../views/choice.js';
import { profileView } from '../profiles.js';
import type { Coach } from './coach.js';
import { unitName } from '../../localization/amounts.js';
import type { Switches } from './options.js';

/** The switches, each with what it can and cannot do here. They are hers, and remembered on her device. */
export function settingsView(coach: Coach): TemplateResult {
  const { localize, signals, switches, unit } = coach;
  const { msg, locale } = localize;
  const row = (name: keyof Switches, label: Text, hint: Text | undefined, possible = true) => html`<label class="option">
    <input type="checkbox" .checked=${switches[name] && possible} ?disabled=${!possible} @change=${(event: Event) => coach.turn(name, (event.target as HTMLInputElement).checked)} />
    <span>${label(msg)}${hint ? html`<small>${hint(msg)}</small>` : nothing}</span>
  </label>`;
  const speech = signals.speech.state(locale);
  const chime = signals.chime.state;
  const screen = signals.wakeLock.state;
  return html`<div class="settings" id="settings">
    ${row('sound', settingsLabels.sound, { 'needs-touch': settingsLabels.soundTouch, unavailable: settingsLabels.soundNone, off: settingsLabels.soundHint, ready: settingsLabels.soundHint }[chime])}
    ${canVibrate() ? row('vibrate', settingsLabels.vibrate, undefined) : nothing}
    ${row('speak', settingsLabels.speak, { ready: settingsLabels.speakHint, 'no-voice': settingsLabels.speakNoVoice, unavailable: settingsLabels.speakNone }[speech], speech === 'ready')}
    ${row('keepAwake', settingsLabels.keepAwake, { off: settingsLabels.keepAwakeHint, held: settingsLabels.keepAwakeHint, unavailable: settingsLabels.keepAwakeNone, refused: settingsLabels.keepAwakeRefused }[screen])}
    ${choice(settingsLabels.unit(msg), (['ml', 'oz'] as const).map((value) => ({ value, label: unitName(locale, value) })), unit, (value) => void coach.records.set({ unit: value }))}
    ${profileView(coach.timer, msg)}
  </div>`;
}
