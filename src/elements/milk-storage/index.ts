export { MilkStorage } from './milk-storage.js';
export { StorageLookupEvent } from './events.js';
export type { Authority, Place, RuleChoice } from '../../content/storage/rules.js';
export type { TemperatureUnit } from '../../localization/temperature.js';
