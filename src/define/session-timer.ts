import { SessionTimer } from '../elements/session-timer/session-timer.js';
import { defineInLanguage } from './define.js';

void defineInLanguage(SessionTimer);
