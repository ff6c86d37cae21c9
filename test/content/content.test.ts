import { expect } from '@open-wc/testing';
import { askFirst } from '../../src/content/ask-first.ts';
import { claims, sourcesOf } from '../../src/content/claims.ts';
import { guideLabels } from '../../src/content/guide/labels.ts';
import { ask, reasons, stepCount } from '../../src/content/guide/reasons.ts';
import { situations } from '../../src/content/guide/situations.ts';
import { questions, steps } from '../../src/content/guide/steps.ts';
import { helpLabels } from '../../src/content/help-labels.ts';
import { languageLabels } from '../../src/content/language-labels.ts';
import { labels } from '../../src/content/labels.ts';
import { answerLabels, couldSuit, firstDays, soCould } from '../../src/content/methods/answer-labels.ts';
import { chooserLabels, openings } from '../../src/content/methods/labels.ts';
import { forAll, methodNames, rows } from '../../src/content/methods/methods.ts';
import { mistakes, reconstructed, tips } from '../../src/content/methods/pumping.ts';
import { questions as choosing } from '../../src/content/methods/questions.ts';
import { reasons as choosingReasons } from '../../src/content/methods/suggest.ts';
import * as notes from '../../src/content/notes.ts';
import { provenanceLabels } from '../../src/content/provenance-labels.ts';
import { coachLabels } from '../../src/content/timer/coach-labels.ts';
import { coaching, planLines } from '../../src/content/timer/coach.ts';
import { settingsLabels } from '../../src/content/timer/settings-labels.ts';
import { timerLabels } from '../../src/content/timer/labels.ts';
import { csvLabels } from '../../src/content/log/csv-labels.ts';
import { fileLabels, printLabels } from '../../src/content/log/file-labels.ts';
import { formLabels } from '../../src/content/log/form-labels.ts';
import { logLabels } from '../../src/content/log/labels.ts';
import { boardLabels, listLabels } from '../../src/content/log/list-labels.ts';
import { loadingLabels } from '../../src/content/loading-labels.ts';
import { keepingLabels } from '../../src/content/keeping-labels.ts';
import { signOffLabels } from '../../src/content/sign-off-labels.ts';
import { safetyLabels } from '../../src/content/safety/labels.ts';
import * as safety from '../../src/content/safety/signs.ts';
import { firstLabels } from '../../src/content/schedule/first-labels.ts';
import { scheduleLabels } from '../../src/content/schedule/labels.ts';
import { responsive } from '../../src/content/schedule/responsive.ts';
import { timetable, timetableLabels } from '../../src/content/schedule/timetable.ts';
import { handling } from '../../src/content/storage/handling.ts';
import { placeNames, ruleNames, sinceNames, storageLabels, ways } from '../../src/content/storage/labels.ts';
import { moreLabels } from '../../src/content/storage/more-labels.ts';
import * as storage from '../../src/content/storage/notes.ts';
import { documents, type FigureClaim } from '../../src/content/storage/rules.ts';
import { sources, type Source } from '../../src/content/sources.ts';
import { statementsIn, type Note } from '../../src/content/statement.ts';
import type { MsgFn } from '../../src/localization/message.ts';

const schedule = { responsive, timetable, gap: [responsive.longest, responsive.noDuty, responsive.by, responsive.due].map((told) => told('3 hours')) };
const advising = { askFirst, situations, steps, questions, notes: { ...notes }, safety: { ...safety }, schedule, storage: { ...storage, handling }, timer: { coaching, planLines }, methods: { rows, forAll, openings, choosingReasons, firstDays, mistakes, reconstructed, tips } };

/** What a text says, and its id. */
const read = (text: (msg: MsgFn) => string): { id: string; words: string } => {
  let id = '';
  const words = text(((said: string, options: { id: string }) => {
    id = options.id;
    return said;
  }) as MsgFn);
  return { id, words };
};

const catalog = async (): Promise<Document> => {
  const text = await (await fetch(new URL('../../src/localization/xliff/vi.xlf', import.meta.url))).text();
  return new DOMParser().parseFromString(text, 'text/xml');
};

describe('content', () => {
  it('has, for every statement that advises, claims with sources', () => {
    const statements = statementsIn(advising);
    expect(statements.length).to.be.above(80);
    for (const { text, claims: cited } of statements) {
      const { id } = read(text);
      expect(cited.length, id).to.be.above(0);
      for (const claim of cited) expect(claims[claim]?.sources.length, `${id}: ${claim}`).to.be.above(0);
    }
  });

  it('says nothing outside its statements but labels and picture texts', async () => {
    const stated = new Set(statementsIn(advising).map(({ text }) => read(text).id));
    const labelled = new Set<string>();
    const record = ((said: unknown, options: { id: string }) => (labelled.add(options.id), String(said))) as unknown as MsgFn;
    for (const set of [guideLabels, helpLabels, labels, provenanceLabels, safetyLabels, signOffLabels, chooserLabels, answerLabels, couldSuit, soCould, methodNames, timerLabels, coachLabels, settingsLabels, keepingLabels, loadingLabels, scheduleLabels, firstLabels, timetableLabels, languageLabels, csvLabels, fileLabels, printLabels, formLabels, logLabels, boardLabels, listLabels, storageLabels, placeNames, ruleNames, sinceNames, ways, moreLabels]) for (const label of Object.values(set)) (label as (msg: MsgFn, ...rest: string[]) => string)(record, '1', '2');
    for (const { choice, hint } of reasons) [choice, hint].forEach((text) => labelled.add(read(text).id));
    labelled.add(read(ask).id);
    for (const { head } of rows) labelled.add(read(head).id);
    for (const { legend, options } of choosing) [legend, ...options.map(({ label }) => label)].forEach((text) => labelled.add(read(text).id));
    for (const { short } of steps) labelled.add(read(short).id);
    for (const { soft, swollen } of steps) for (const branch of [soft, swollen]) if (branch) labelled.add(read(branch.picture.label).id);

    const all = [...(await catalog()).querySelectorAll('trans-unit')].map(({ id }) => id);
    expect(all.filter((id) => !stated.has(id) && !labelled.has(id))).to.deep.equal([]);
    expect(all.length, 'no message was lost when the catalog was made').to.equal(new Set([...stated, ...labelled]).size);
  });

  it('cites sources that it lists, and lists none that it does not cite', () => {
    const cited = new Set(Object.values(claims).flatMap(({ sources: ids }) => [...ids] as string[]));
    expect([...cited].filter((id) => !(id in sources))).to.deep.equal([]);
    expect(sourcesOf([...statementsIn(advising)]).length).to.be.above(15);
  });

  it('names each storage figure by the year of its document, and says where that was read second-hand', () => {
    for (const [claim, { name, secondHand }] of Object.entries(documents)) {
      const cited: readonly (keyof typeof sources)[] = claims[claim as FigureClaim].sources;
      expect(cited.length, claim).to.equal(1);
      const source: Source = sources[cited[0]!];
      expect(/\d{4}/.exec(name)?.[0], claim).to.equal(source.year?.toString());
      expect(secondHand, claim).to.equal(source.secondHand);
    }
  });

  it('never cites a claim that overreaches', () => {
    for (const overclaimed of ['S02', 'S05', 'S30']) expect(overclaimed in claims, overclaimed).to.equal(false);
  });

  it('promises nothing', () => {
    for (const { text } of statementsIn(advising)) {
      const { id, words } = read(text);
      expect(words, id).not.to.match(/!|guarantee|plenty|always works|will (have|produce|make) (enough|more)|empty (it|them)|track|score|goal/i);
    }
  });

  it('locks every safety note, by its ids', () => {
    for (const { text } of statementsIn({ ...safety })) expect(read(text).id).to.match(/^locked\./);
    for (const note of [askFirst, ...Object.values(notes), ...Object.values(storage)].filter((each) => 'lines' in each) as Note[]) {
      for (const { text } of [note.title, ...note.lines]) {
        const { id, words } = read(text);
        expect(id.startsWith('locked.'), id).to.equal(note.locked === true);
        expect(words, `${id}: a locked text has no placeholder`).to.be.a('string');
      }
    }
  });

  it('has as many steps as it announces', () => {
    expect(steps.length).to.equal(stepCount);
    expect(Object.keys(situations)).to.have.members(reasons.map(({ id }) => id));
  });
});
