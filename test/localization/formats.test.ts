import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { formatAmount, unitName } from '../../src/localization/amounts.ts';
import { formatDay, formatMoment, formatNumber, formatUnit } from '../../src/localization/format.ts';
import { formatLanguage } from '../../src/localization/language-name.ts';
import { formatTemperature, temperatureUnitOf } from '../../src/localization/temperature.ts';
import { formatClock, formatClockIn, formatDate, formatDayParts, formatElapsed, formatHour, formatLength, formatLongLength, formatTimeUnit, formatWhen, lengthParts } from '../../src/localization/times.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const hanoi = 'Asia/Ho_Chi_Minh';

/** Browsers part numbers and words by spaces of several kinds. */
const spaced = (text: string): string => text.replace(/\s/g, ' ');

/** A moment by the clock and calendar of this device. */
const here = (hours: number, minutes = 0): number => new Date(2026, 10, 24, hours, minutes).getTime();

describe('numbers and units', () => {
  it('are in the digits and words of the language', () => {
    expect([formatNumber('en', 1234), formatNumber('de', 1234), formatNumber('ar-EG', 12)]).to.deep.equal(['1,234', '1.234', '١٢']);
    expect([formatUnit('en', 1, 'day'), formatUnit('en', 4, 'day'), formatUnit('de', 2, 'week'), formatUnit('en', 6, 'month'), formatUnit('en', 4, 'hour')]).to.deep.equal(['1 day', '4 days', '2 Wochen', '6 months', '4 hours']);
  });

  it('keep temperatures short', () => {
    expect([formatUnit('en', 25, 'celsius'), formatUnit('en', 77, 'fahrenheit')].map(spaced)).to.deep.equal(['25°C', '77°F']);
    expect(spaced(formatUnit('de', 25, 'celsius'))).to.equal('25 °C');
  });

  it('show temperatures as they are read in her region', () => {
    expect(['en-US', 'es-PR', 'en-BZ', 'en', 'en-GB', 'en-AU', 'vi', 'fr-CA'].map(temperatureUnitOf)).to.deep.equal(['f', 'f', 'f', 'c', 'c', 'c', 'c', 'c']);
    expect([4, 25, -18, -17.9].map((celsius) => formatTemperature('en-US', celsius, 'f'))).to.deep.equal(['39°F', '77°F', '0°F', '0°F']);
    expect(formatTemperature('en-US', 25, 'c')).to.equal('25°C');
  });

  it('name the units of milk with a small l', () => {
    expect([unitName('en', 'ml'), unitName('en', 'oz'), unitName('de', 'ml')]).to.deep.equal(['ml', 'fl oz', 'ml']);
    expect([formatAmount('en', 75, 'ml'), formatAmount('en', 75, 'oz'), formatAmount('de', 75, 'oz'), formatAmount('en', 1200, 'ml')].map(spaced)).to.deep.equal(['75 ml', '2.5 fl oz', '2,5 fl oz', '1200 ml']);
    expect(formatAmount('zh-Hans', 75, 'ml')).to.equal('75毫升');
  });

  it('name a language as it calls itself, with a capital', () => {
    expect(['vi', 'en', 'fr', 'es', 'de', 'ja'].map(formatLanguage)).to.deep.equal(['Tiếng Việt', 'English', 'Français', 'Español', 'Deutsch', '日本語']);
    expect(formatLanguage('vi'), 'and again').to.equal('Tiếng Việt');
  });
});

describe('a length of time', () => {
  it('that runs shows hours only where there are some', () => {
    expect([0, 999, 1000, 4 * minute + 12_900, 59 * minute + 59_999, hour, 11 * hour + 5 * minute + 6000].map((ms) => formatElapsed('en', ms))).to.deep.equal(['0:00', '0:00', '0:01', '4:12', '59:59', '1:00:00', '11:05:06']);
    expect(formatElapsed('ar-EG', 4 * minute + 12_000)).to.equal('٤:١٢');
    expect(formatElapsed('en', 1234 * hour), 'no mark between thousands').to.equal('1234:00:00');
  });

  it('is short in words, and says nothing of what is none', () => {
    expect([0, 40_900, minute, 5 * minute + 59_000, hour, 2 * hour + 10 * minute, 25 * hour].map((ms) => spaced(formatLength('en', ms)))).to.deep.equal(['0 sec', '40 sec', '1 min', '5 min', '1 hr', '2 hr 10 min', '25 hr']);
    expect(spaced(formatTimeUnit('vi', 5, 'minute'))).to.equal('5 phút');
  });

  it('is long where it is read out', () => {
    expect([30 * minute, 3 * hour, 90 * minute, hour + 59_999].map((ms) => formatLongLength('en', ms))).to.deep.equal(['30 minutes', '3 hours', '1 hour 30 minutes', '1 hour']);
  });

  it('comes in parts, the digits apart', () => {
    const told = (ms: number, locale = 'en') => lengthParts(locale, ms).map((each) => each.map(({ text, digits }) => (digits ? `[${text}]` : text)).join(' '));
    expect(told(5 * minute)).to.deep.equal(['[5] min']);
    expect(told(2 * hour)).to.deep.equal(['[2] hr']);
    expect(told(130 * minute + 59_999)).to.deep.equal(['[2] hr', '[10] min']);
    expect(told(130 * minute, 'zh-Hans'), 'no empty part').to.deep.equal(['[2] 小时', '[10] 分钟']);
  });

  it('never says more than it is', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100 * hour }), (ms) => {
        const [seconds = 0, minutes = 0, hours = 0] = formatElapsed('en', ms).split(':').reverse().map(Number);
        expect(hours * hour + minutes * minute + seconds * 1000).to.equal(ms - (ms % 1000));
        const said = lengthParts('en', ms).flat().filter(({ digits }) => digits).map(({ text }) => Number(text));
        const whole = Math.floor(ms / minute);
        expect(said).to.deep.equal(whole < 60 ? [whole] : whole % 60 === 0 ? [whole / 60] : [Math.floor(whole / 60), whole % 60]);
      }),
    );
  });
});

describe('a moment', () => {
  it('is in the clock of her region, with the nought before a small hour where there are 24', () => {
    expect([formatMoment('en-US', here(2, 30), 'time'), formatMoment('en-GB', here(2, 30), 'time'), formatMoment('de', here(2, 5), 'time')].map(spaced)).to.deep.equal(['2:30 AM', '02:30', '02:05']);
    expect([formatMoment('en-GB', here(14, 30), 'weekday-time'), formatMoment('en-GB', here(2, 30), 'day-time')].map((text) => spaced(text).replace(/,| at/g, ''))).to.deep.equal(['Tuesday 14:30', 'Tue 24 Nov 02:30']);
    expect(formatMoment('en-GB', here(14), 'day')).to.equal('24 November 2026');
    expect([formatClock('en-GB', here(9, 5)), spaced(formatClock('en-US', here(9, 5)))]).to.deep.equal(['09:05', '9:05 AM']);
  });

  it('of another zone is told in that zone', () => {
    const moment = Date.UTC(2026, 10, 24, 2, 10);
    expect([formatClock('en-GB', moment, hanoi), formatClock('en-GB', moment, 'America/New_York')]).to.deep.equal(['09:10', '21:10']);
    expect(formatClockIn('en-GB', moment, hanoi)).to.equal('09:10 Indochina Time');
  });

  it('that is a full hour is short enough for a scale', () => {
    const six = Date.UTC(2026, 10, 23, 23);
    expect(['en-GB', 'en-US', 'de', 'fr', 'ja'].map((locale) => spaced(formatHour(locale, six, hanoi)))).to.deep.equal(['06', '6 AM', '06', '06', '6']);
  });

  it('longer ago is told with its day, and with its date', () => {
    const now = Date.UTC(2026, 10, 24, 12);
    const when = (ago: number) => spaced(formatWhen('en-GB', now - ago, now, 'UTC')).replace(',', '');
    expect([0, 18 * hour - minute, 18 * hour, 3 * day, 6 * day - minute, 6 * day].map(when)).to.deep.equal(['12:00', '18:01', 'Mon 18:00', 'Sat 12:00', 'Wed 12:01', '18 Nov 12:00']);
    expect(spaced(formatWhen('en-GB', now - 20 * hour, now, hanoi)), 'the day that it was there').to.equal('Mon 23:00');
    expect(spaced(formatWhen('en-GB', now - 24 * hour - 6 * hour, now, hanoi))).to.equal('Mon 13:00');
    expect(spaced(formatWhen('en-GB', now - 28 * hour + 9 * hour, now, hanoi))).to.equal('Tue 00:00');
  });

  it('that is a day is that day in every zone', () => {
    expect([formatDay('en-GB', new Date('2026-10-01')), formatDay('en-US', new Date('2026-10-01'))]).to.deep.equal(['1 October 2026', 'October 1, 2026']);
    expect(formatDate('en-GB', here(12)).replace(',', '')).to.equal('Tue 24 Nov');
    expect(formatDayParts('en', here(12))).to.deep.equal({ weekday: 'Tue', narrow: 'T', day: '24' });
    expect(formatDayParts('ja', here(12)), 'the number alone').to.deep.equal({ weekday: '火', narrow: '火', day: '24' });
  });
});
