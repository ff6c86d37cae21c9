import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { toCsv, type CsvLabels, type CsvOptions } from '../../src/records/csv.ts';
import { feed, finished, minute, t0 } from './desk.ts';
import { aLog } from './generate.ts';

const labels: CsvLabels = {
  date: 'Date', start: 'Start', end: 'End', what: 'What', side: 'Side', minutesLeft: 'Left, min', minutesRight: 'Right, min', minutesBoth: 'Both, min', massageMinutes: 'Massage, min', amountLeft: 'Left', amountRight: 'Right', amountTotal: 'Total', unit: 'Unit', note: 'Note',
  kinds: { session: 'Session', breast: 'Breast', bottle: 'Bottle', expressed: 'Expressed milk' },
  sides: { left: 'left', right: 'right', both: 'both' },
  units: { ml: 'ml', oz: 'fl oz' },
};
const english: CsvOptions = { labels, locale: 'en', unit: 'ml' };

/** What a spreadsheet makes of it: rows of cells. */
function read(csv: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let within = false;
  const text = csv.replace('\ufeff', '');
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!;
    if (within) {
      if (character !== '"') cell += character;
      else if (text[index + 1] === '"') cell += text[++index];
      else within = false;
    } else if (character === '"') within = true;
    else if (character === separator) {
      rows.at(-1)!.push(cell);
      cell = '';
    } else if (text.startsWith('\r\n', index)) {
      rows.at(-1)!.push(cell);
      cell = '';
      index++;
      if (index < text.length - 1) rows.push([]);
    } else cell += character;
  }
  return rows;
}

describe('a log as a spreadsheet', () => {
  it('has a row an entry, in the time of the place where it was recorded', () => {
    const csv = toCsv([finished('s', 0, { amounts: { left: 30, right: 25.4 }, note: 'Ít, "đặc"' }), feed('a', 30, { feed: 'breast', side: 'left', end: t0 + 42.5 * minute, amount: undefined as never })], english);
    expect(csv.startsWith('\ufeffDate,Start,End,')).to.equal(true);
    expect(csv.endsWith('\r\n')).to.equal(true);
    expect(read(csv, ',')).to.deep.equal([
      ['Date', 'Start', 'End', 'What', 'Side', 'Left, min', 'Right, min', 'Both, min', 'Massage, min', 'Left', 'Right', 'Total', 'Unit', 'Note'],
      ['2026-11-24', '09:10', '09:35', 'Session', '', '20', '0', '0', '5', '30', '25', '55', 'ml', 'Ít, "đặc"'],
      ['2026-11-24', '09:40', '09:52', 'Breast', 'left', '12.5', '', '', '', '', '', '', '', ''],
    ]);
  });

  it('is in the time of a place that is asked for, before midnight there', () => {
    const [, row] = read(toCsv([feed('a', 0)], { ...english, zone: 'America/New_York' }), ',');
    expect(row!.slice(0, 2)).to.deep.equal(['2026-11-23', '21:10']);
    const [, unknown] = read(toCsv([feed('a', 0)], { ...english, zone: 'Moon/Sea' }), ',');
    expect(unknown!.slice(0, 2)).to.deep.equal(['2026-11-24', '02:10']);
  });

  it('is written as spreadsheets of its language read it', () => {
    const german = toCsv([feed('a', 0, { amount: 60 })], { ...english, locale: 'de', unit: 'oz' });
    expect(read(german, ';')[1]!.slice(11, 13)).to.deep.equal(['2,0', 'fl oz'].map((cell) => cell.replace(',0', '')));
    expect(read(toCsv([feed('a', 0, { amount: 75 })], { ...english, locale: 'vi', unit: 'oz' }), ';')[1]![11]).to.equal('2,5');
    expect(read(toCsv([feed('a', 0, { amount: 75 })], { ...english, locale: 'ar-EG', unit: 'oz' }), ',')[1]![11]).to.equal('2.5');
    expect(toCsv([], { ...english, locale: 'not a language' })).to.include('Date,Start');
  });

  it('has no cell that is a formula, and loses no cell, whatever was noted', () => {
    const begins = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '"', ';', ',', '\r\n');
    fc.assert(
      fc.property(aLog, fc.tuple(begins, fc.string()), fc.constantFrom('en', 'de'), (entries, note, locale) => {
        const noted = entries.map((entry) => ({ ...entry, note: note.join('') }));
        const rows = read(toCsv(noted, { ...english, locale }), locale === 'de' ? ';' : ',');
        expect(rows).to.have.length(entries.length + 1);
        for (const cells of rows) {
          expect(cells).to.have.length(14);
          for (const cell of cells) expect(cell).not.to.match(/^[=+\-@\t\r\n＝]/);
        }
        for (const cells of rows.slice(1)) expect(cells[13]!.replace(/^'/, '')).to.equal(note.join('').replace(/^'/, ''));
      }),
    );
  });
});
