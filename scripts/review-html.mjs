import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { citation } from './review-csv.mjs';

const escape = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const styles = readFileSync(new URL('./review-sheet.css', import.meta.url), 'utf8');

const rightToLeft = (language) => ['ar', 'fa', 'he', 'ur'].includes(language.split('-')[0]);

/** One language as a document to print, go through with a pen, and sign. */
export function sheetOf({ language, groups, texts, claims, sources, version, day }) {
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language);
  const all = groups.flatMap(({ sections }) => [...sections.values()].flat());
  const cited = [...new Set(all.flatMap(({ claims: ids = [] }) => ids.flatMap((id) => claims[id].sources)))].sort((a, b) => citation(sources[a]).localeCompare(citation(sources[b]), 'en'));
  const numberOf = new Map(cited.map((id, index) => [id, index + 1]));
  const read = createHash('sha256').update(all.map(({ id }) => `${id}\n${texts.get(id).source}\n${texts.get(id).text}`).join('\n')).digest('hex').slice(0, 12);
  const stamp = `lactation-elements ${version} · ${name} · ${day} · texts ${read}`;
  const count = (test) => all.filter(test).length;
  const states = ['draft', 'read-back', 'clinically-reviewed'].map((state) => [state, count(({ id }) => texts.get(id).state === state)]).filter(([, many]) => many > 0);
  let row = 0;

  const rests = ({ claims: ids = [] }) => ids.map((id) => `<div><b>${escape(id)}</b> ${escape(claims[id].verdict)} <span class="numbers">[${claims[id].sources.map((source) => numberOf.get(source)).sort((a, b) => a - b).join(', ')}]</span></div>`).join('') || '<span class="quiet">label,</span>';

  const line = (message) => {
    const { source, text, note, state } = texts.get(message.id);
    row += 1;
    return `<tr class="${message.locked ? 'locked' : ''}"><td class="number">${row}</td>
      <td><p class="text" lang="en">${escape(source)}</p><p class="quiet">${message.locked ? '<b>LOCKED</b> ' : ''}<span class="id">${escape(message.id)}</span> ${escape(note)}</p></td>
      ${language === 'en' ? '' : `<td lang="${language}" dir="${rightToLeft(language) ? 'rtl' : 'ltr'}"><p class="text">${escape(text)}</p></td>`}
      <td class="rests">${rests(message)} <span class="quiet">${state}</span></td>
      <td class="tick"><span class="box"></span> right<br><span class="box"></span> change</td><td class="pen"></td></tr>`;
  };

  const columns = language === 'en' ? 5 : 6;
  const group = ({ title, sections }) => `<section><h2>${escape(title)}</h2><table>
    <colgroup><col class="number"><col>${language === 'en' ? '' : '<col>'}<col class="rests"><col class="tick"><col class="pen"></colgroup>
    <thead><tr class="stamp"><td colspan="${columns}"><span>${escape(`${title} · ${stamp}`)}</span> <span>Initials: ________</span></td></tr>
    <tr><th></th><th>English</th>${language === 'en' ? '' : `<th>${escape(name)}</th>`}<th>Rests on; state</th><th>Judged</th><th>What it should say</th></tr></thead>
    ${[...sections].map(([section, messages]) => `<tbody><tr class="section"><th colspan="${columns}" scope="rowgroup">${escape(section)}</th></tr>${messages.map(line).join('\n')}</tbody>`).join('\n')}</table></section>`;

  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Review sheet: ${escape(stamp)}</title>
<style>${styles}</style>
<h1>Review sheet: ${escape(name)}</h1>
<p class="quiet">${escape(stamp)}</p>
<p>${all.length} texts: ${count(({ kind }) => kind === 'advice')} that advise, ${count(({ kind }) => kind === 'label')} labels; ${count(({ locked }) => locked)} of all are locked. State today: ${states.map(([state, many]) => `${many} ${state}`).join(', ')}.</p>
<dl>
  <dt>Locked</dt><dd>A safety note, with a bar at its side. A site can add to it; nobody can replace it.</dd>
  <dt>Rests on</dt><dd>The claims behind a text, how the article that this library packages stands to today’s guidance (agrees, refined, contradicted: then only the guidance is said; reconstructed: the article lacks it; guidance: not from the article), and the documents, numbered as in the list at the end. A label leads and does not advise.</dd>
  <dt>Judged</dt><dd>Tick “right” where the text may stand as it is in your care, “change” where it may not, and write beside it what it should say. ${language === 'en' ? '' : 'Judge also whether it says what the English says, with every number and every “not”.'}</dd>
  <dt>Not yet clinically reviewed</dt><dd>Until this sheet is signed. A signature holds for these words: a text that changes is a draft again.</dd>
</dl>
${groups.map(group).join('\n')}
<section><h2>Documents</h2><p>Second-hand: read only where another page quotes it.</p><ol class="documents">${cited.map((id) => `<li>${escape(citation(sources[id]))}</li>`).join('\n')}</ol></section>
<section class="sign"><h2>Signature</h2>
<p>I have read the ${all.length} texts of this sheet in ${escape(name)} (version ${escape(version)}, texts ${read}).</p>
<p><span class="box"></span> They may stand as they are. &nbsp; <span class="box"></span> They may stand with the changes that I have written in.</p>
${['Name and role', 'Registration, employer', 'Date, signature', 'To be reviewed again by'].map((what) => `<p class="rule">${what}</p>`).join('\n')}
</section>
</html>
`;
}
