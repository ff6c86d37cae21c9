import type { PropertyDeclarations } from 'lit';
import { LactationElement } from './lactation-element.js';
import { oneOf } from './options.js';

const storages = ['device', 'none'] as const;

/** What those elements share that keep records: where, whose, and how much of it their events tell the page. */
export abstract class KeepingElement extends LactationElement {
  static override properties: PropertyDeclarations = {
    storage: {},
    profile: {},
    profiles: {},
    recordEvents: { attribute: 'record-events', type: Boolean },
  };

  /** Where records are kept: on her `device`, or nowhere (`none`), which stores nothing, ever. Default `device`. */
  storage?: 'device' | 'none';

  /** Keeps two people of one household apart: each name has records of its own. Unset, all are one person's. */
  profile?: string;

  /** Names to choose from, e.g. `Mai,Linh`. Shows a choice, which is remembered on her device. */
  profiles?: string;

  /** Whether events carry what she wrote: amounts and notes. Default false. */
  recordEvents?: boolean;

  /** @internal Where records are kept, as far as the page decides. */
  get storagePlace(): 'device' | 'none' {
    return oneOf(this, 'storage', this.storage, storages, 'device');
  }
}
