export { SessionLog } from './session-log.js';
export * from './events.js';
export { ImportError, type ImportFault } from '../../records/json.js';
export { RecordsError, type Reason } from '../../records/face.js';
