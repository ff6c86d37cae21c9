/** Every text with what it rests on and its state in each language, for a spreadsheet. */
export function csvOf({ groups, texts, claims, sources }) {
  const languages = [...texts.keys()];
  const head = ['id', 'element', 'section', 'kind', 'locked', 'description', 'claims', 'sources', ...languages.flatMap((language) => [language, `${language} state`])];
  const rows = groups.flatMap(({ title, sections }) =>
    [...sections].flatMap(([section, messages]) =>
      messages.map(({ id, kind, locked, claims: cited = [] }) => [
        id,
        title,
        section,
        kind,
        locked ? 'locked' : '',
        texts.get('en').get(id).note,
        cited.map((claim) => `${claim} (${claims[claim].verdict})`).join('; '),
        [...new Set(cited.flatMap((claim) => claims[claim].sources))].map((source) => citation(sources[source])).join('; '),
        ...languages.flatMap((language) => [texts.get(language).get(id)?.text ?? '', texts.get(language).get(id)?.state ?? 'missing']),
      ]),
    ),
  );
  // The mark at the head tells Excel that this is UTF-8.
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

const cell = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A document in one line. */
export const citation = ({ publisher, title, year, url, secondHand }) => `${publisher}: ${title}${year ? `, ${year}` : ''}${url ? `, ${url}` : ''}${secondHand ? ' (second-hand)' : ''}`;
