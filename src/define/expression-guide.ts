import { ExpressionGuide } from '../elements/expression-guide/expression-guide.js';
import { defineInLanguage } from './define.js';

void defineInLanguage(ExpressionGuide);
