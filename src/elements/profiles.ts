import { nothing, type TemplateResult } from 'lit';
import { keepingLabels } from '../content/keeping-labels.js';
import type { MsgFn } from '../localization/message.js';
import { choice } from '../views/choice.js';
import { recordsOf } from '../records/records.js';
import type { KeepingElement } from './keeping-element.js';
import { text } from './options.js';

/** The names to choose from, if the page gives any. */
export const profileNames = ({ profiles }: KeepingElement): string[] => [...new Set((profiles ?? '').split(',').map((name) => name.trim()))].filter(Boolean);

/** Whose records an element keeps: the one she has chosen, the page's, or the first of the names. */
export function profileOf(element: KeepingElement): string {
  const names = profileNames(element);
  const chosen = recordsOf(element.storagePlace).settings.profile;
  if (chosen !== undefined && names.includes(chosen)) return chosen;
  return text(element.profile) ?? names[0] ?? '';
}

/** Remembers on her device whose it is. */
export const chooseProfile = (element: KeepingElement, profile: string): Promise<void> => recordsOf(element.storagePlace).set({ profile });

/** A choice between the names that the page gives. */
export function profileView(element: KeepingElement, msg: MsgFn): TemplateResult | typeof nothing {
  const names = profileNames(element);
  if (names.length < 2) return nothing;
  return choice(keepingLabels.who(msg), names.map((name) => ({ value: name, label: name })), profileOf(element), (name) => void chooseProfile(element, name));
}
