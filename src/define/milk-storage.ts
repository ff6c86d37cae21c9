import { MilkStorage } from '../elements/milk-storage/milk-storage.js';
import { defineInLanguage } from './define.js';

void defineInLanguage(MilkStorage);
