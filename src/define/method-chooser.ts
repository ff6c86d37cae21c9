import { MethodChooser } from '../elements/method-chooser/method-chooser.js';
import { defineInLanguage } from './define.js';

void defineInLanguage(MethodChooser);
