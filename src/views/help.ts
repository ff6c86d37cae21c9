import { html, nothing, type TemplateResult } from 'lit';
import { helpLabels } from '../content/help-labels.js';
import type { MsgFn } from '../localization/message.js';

/** The numbers that the site has set. None is ever guessed. */
export interface Help {
  readonly helpPhone: string | undefined;
  readonly helpLabel: string | undefined;
  readonly emergencyPhone: string | undefined;
}

export type HelpKind = 'help' | 'emergency';

/** A number as a link to press, in the sentence of a note. Nothing where the site has set none. */
export function callLine(kind: HelpKind, help: Help, msg: MsgFn): TemplateResult | typeof nothing {
  const phone = kind === 'help' ? help.helpPhone : help.emergencyPhone;
  return phone ? html`<p><a class="call" href=${telephone(phone)}>${nameOf(kind, help, msg)} ${digits(phone)}</a></p>` : nothing;
}

/** What the number reaches, in words. */
export const nameOf = (kind: HelpKind, { helpLabel }: Help, msg: MsgFn): string =>
  kind === 'emergency' ? helpLabels.emergency(msg) : helpLabel || helpLabels.help(msg);

/** A number as it is written, left to right in every script. */
export const digits = (phone: string): TemplateResult => html`<bdi dir="ltr" class="phone">${phone}</bdi>`;

/** The address that a press calls. */
export const telephone = (phone: string): string => `tel:${phone.replace(/[^\d+*#]/g, '')}`;
