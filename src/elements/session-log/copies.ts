import { csvLabels } from '../../content/log/csv-labels.js';
import { fileLabels } from '../../content/log/file-labels.js';
import { formLabels } from '../../content/log/form-labels.js';
import { listLabels } from '../../content/log/list-labels.js';
import { formatNumber } from '../../localization/format.js';
import type { LocalizeController } from '../../localization/localize-controller.js';
import { toCsv, type CsvLabels } from '../../records/csv.js';
import type { Entry } from '../../records/entry.js';
import { fromJson, ImportError } from '../../records/json.js';
import type { Unit } from '../../records/units.js';
import type { MsgFn } from '../../localization/message.js';
import { profileNames, profileOf } from '../profiles.js';
import { LogImportEvent } from './events.js';
import type { Log } from './log.js';

export { saveFile } from '../../device/save-file.js';
export { toJson } from '../../records/json.js';

/** Entries as a spreadsheet in her language and unit. */
export function csvOf(entries: readonly Entry[], { localize, unit }: { readonly localize: LocalizeController; readonly unit: Unit }): string {
  return toCsv(entries, { labels: labelsIn(localize.msg), locale: localize.locale, unit });
}

function labelsIn(msg: MsgFn): CsvLabels {
  const heads = Object.fromEntries(Object.entries(csvLabels).map(([name, label]) => [name, label(msg)])) as Record<keyof typeof csvLabels, string>;
  return {
    ...heads,
    kinds: { session: formLabels.session(msg), breast: formLabels.breast(msg), bottle: formLabels.bottle(msg), expressed: formLabels.milk(msg) },
    sides: { left: listLabels.left(msg), right: listLabels.right(msg), both: listLabels.both(msg) },
    units: { ml: 'ml', oz: 'fl oz' },
  };
}

/** Takes in a copy, whole or not at all, and says how many of its entries were new or newer. @throws ImportError, RecordsError */
export async function takeIn(text: string, { element, records }: Log): Promise<number> {
  const { entries } = fromJson(text);
  const names = profileNames(element);
  // A copy may come from a site that calls her otherwise, or not at all: it becomes hers who is shown.
  const hers = entries.map((entry) => (names.includes(entry.profile) ? entry : { ...entry, profile: profileOf(element) }));
  const count = await records.merge(hers);
  element.dispatchEvent(new LogImportEvent(count));
  return count;
}

/** Why a copy was refused and where in it, in words. Undefined where that is not the file's fault. */
export function faultText(error: unknown, { msg, locale }: Pick<LocalizeController, 'msg' | 'locale'>): string | undefined {
  if (!(error instanceof ImportError)) return undefined;
  const { reason, place } = error;
  const [, index, field = ''] = /^\/entries\/(\d+)\/?(.*)$/.exec(place) ?? [];
  if (reason === 'syntax' || reason === 'newer') return fileLabels[reason](msg);
  if (reason === 'format' || index === undefined) return fileLabels.format(msg);
  return fileLabels[reason](msg, formatNumber(locale, Number(index) + 1), field);
}
