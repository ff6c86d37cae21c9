import { FeedingSchedule } from '../elements/feeding-schedule/feeding-schedule.js';
import { defineInLanguage } from './define.js';

void defineInLanguage(FeedingSchedule);
