import { SafetyNotes } from '../elements/safety-notes/safety-notes.js';
import { defineInLanguage } from './define.js';

void defineInLanguage(SafetyNotes);
