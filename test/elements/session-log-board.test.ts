import 'lactation-elements/define/session-log';
import { expect, waitUntil } from '@open-wc/testing';
import { find, reads } from '../support/guide.ts';
import { atNoon, feed, logWith, on, pumped, session, words } from '../support/log.ts';
import { press } from '../support/timer.ts';

/** The figures of the table, by the head of their column, and empty where nothing was noted. */
async function table(element: Element): Promise<Record<string, string>[]> {
  await press(element, 'Table');
  const { tHead, tBodies } = await find<HTMLTableElement>(element, 'table');
  const heads = [...tHead!.rows[0]!.cells].map(words);
  return [...tBodies[0]!.rows].map(({ cells }) => Object.fromEntries([...cells].map((cell, place) => [heads[place], words(cell)])));
}

/** The figures that the bars stand for, by day from left to right, read off the scale as a person would. */
async function chart(element: Element): Promise<Record<string, number>[]> {
  await press(element, 'Chart');
  const svg = await find(element, '.chart svg');
  const top = Number(words([...element.shadowRoot!.querySelectorAll('.scale span')].at(-1)!));
  const count = element.shadowRoot!.querySelectorAll('.names > span').length;
  const days: Record<string, number>[] = Array.from({ length: count }, () => ({}));
  for (const bar of svg.querySelectorAll('rect')) {
    const place = Math.floor((parseFloat(bar.getAttribute('x')!) / 100) * count);
    days[place]![bar.getAttribute('class')!] = Math.round((parseFloat(bar.getAttribute('height')!) / 100) * top * 10) / 10;
  }
  return days;
}

const columns: Readonly<Record<string, string>> = { left: 'Left', right: 'Right', both: 'Both together', sessions: 'Sessions', feeds: 'Feeds' };

/** What of the table has a bar, and what of the bars stands in the table. */
async function agree(element: Element): Promise<void> {
  const [read, drawn] = [await table(element), await chart(element)];
  expect(drawn.length).to.equal(read.length);
  for (const [place, bars] of drawn.entries()) {
    const figures = Object.entries(columns).flatMap(([name, column]) => (Number(read[place]![column] ?? 0) > 0 ? [[name, Number(read[place]![column])]] : []));
    expect(Object.entries(bars).length, `day ${place}`).to.equal(figures.length);
    for (const [name, figure] of figures) expect(bars[name as string], `day ${place}, ${name}`).to.be.closeTo(figure as number, 0.11);
  }
}

describe('chart and table', () => {
  beforeEach(() => void atNoon());
  const week = () => [
    session(on(0, '08:00'), { amounts: { left: 40, right: 35 } }, 9, 7),
    session(on(0, '04:00'), { amounts: { left: 30 } }, 5, 0),
    pumped(on(2, '09:00'), 18, { amounts: { both: 131 } }),
    session(on(3, '09:00')),
    feed(on(3, '10:00'), { amount: 500, feed: 'bottle' }),
    feed(on(5, '10:00')),
  ];

  it('say the same: amounts, minutes and counts, in either unit', async () => {
    for (const unit of ['ml', 'oz']) {
      const element = await logWith(week(), { days: '7', unit });
      for (const measure of ['Amount', 'Time', 'Count']) {
        await press(element, measure);
        await agree(element);
      }
    }
  });

  it('say what was expressed by side; what the baby got is never added to it', async () => {
    const element = await logWith(week(), { days: '7' });
    const days = await table(element);
    expect(days.map(({ Total }) => Total)).to.deep.equal(['', '', '', '', '131', '', '105']);
    expect(days[6]).to.include({ Left: '70', Right: '35', 'Both together': '' });
    await press(element, 'Time');
    const times = await table(element);
    expect(times[6]).to.include({ Left: '14', Right: '7', Total: '21' });
    expect(times[1]).to.include({ Left: '', Total: '' });
    await press(element, 'Count');
    expect((await table(element)).map(({ Sessions, Feeds }) => `${Sessions} ${Feeds}`)).to.deep.equal(['0 0', '0 1', '0 0', '1 1', '1 0', '0 0', '2 0']);
  });

  it('keep apart what was not measured and what was nothing', async () => {
    const element = await logWith([session(on(0, '08:00'), { amounts: { left: 0 } }), session(on(1, '08:00'), { amounts: { right: 20 } })], { days: '2' });
    expect((await table(element)).map(({ Left, Right }) => [Left, Right])).to.deep.equal([
      ['', '20'],
      ['0', ''],
    ]);
  });

  it('begin with what there is: amounts, or times, or how often', async () => {
    for (const [entries, title] of [
      [week(), 'Milk expressed'],
      [[session(on(0, '08:00'))], 'Time expressing'],
      [[feed(on(0, '08:00'))], 'Sessions and feeds'],
    ] as const) {
      expect(words(await find(await logWith(entries), '.board h3'))).to.equal(title);
    }
  });

  it('have no line but the scale’s, no average and no goal', async () => {
    const element = await logWith(week(), { days: '7' });
    const lines = [...(await find(element, '.chart svg')).querySelectorAll('line')];
    expect(lines.length).to.equal(element.shadowRoot!.querySelectorAll('.scale span').length);
    expect(new Set(lines.map((line) => line.getAttribute('x2')))).to.deep.equal(new Set(['100%']));
    expect(words(await find(element, '.board'))).not.to.match(/average|goal|target|trend|%|more than|less than/i);
  });

  it('name themselves to a screen reader', async () => {
    const element = await logWith(week(), { days: '7' });
    expect((await find(element, '.chart svg')).getAttribute('aria-label')).to.match(/^Milk expressed, .+ to .+\. The table says the same\.$/);
    await press(element, 'Table');
    await waitUntil(() => element.shadowRoot!.querySelectorAll('tbody th[scope=row]').length === 7);
    expect(words((await find<HTMLTableElement>(element, 'table')).caption!)).to.equal('Milk expressed , ml a day');
  });

  it('follow her unit, which is remembered, and every element of hers uses', async () => {
    const element = await logWith(week(), { unit: 'ml' });
    await press(element, 'fl oz');
    await reads(element, 'fl oz a day');
    expect(element.getAttribute('unit')).to.equal('ml');
    await reads(element, 'Sessions: 2 (3.6 fl oz)');
  });
});
