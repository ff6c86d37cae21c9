import { SessionLog } from '../elements/session-log/session-log.js';
import { defineInLanguage } from './define.js';

void defineInLanguage(SessionLog);
