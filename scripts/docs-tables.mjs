import { readFileSync } from 'node:fs';
import { replace, sizes } from './readme-tables.mjs';

/**
 * Every table of the docs that is made from the built files, as `{ file, name, table }`: what a page may set, hear, call
 * and style, from `dist/custom-elements.json`, and the sizes. Each stands between the marks of its name in its file.
 */
export function tables() {
  const declarations = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')).modules.flatMap((module) => module.declarations);
  const elements = declarations.filter(({ tagName }) => tagName);
  const base = declarations.find(({ name }) => name === 'LactationElement');
  const keeping = elements.find(({ superclass }) => superclass.name === 'KeepingElement');
  // one line an event, with its element and its class
  const events = elements.flatMap((element) => element.events.map((event) => ({ ...event, element, class: declarations.find(({ name }) => name === event.type.text) })));
  const from = (name) => ({ inheritedFrom }) => inheritedFrom?.name === name;
  const own = ({ inheritedFrom }) => !inheritedFrom;
  return [
    { file: 'README.md', name: 'sizes', table: sizes() },
    ...elements.map((element) => ({ file: 'docs/elements.md', name: element.tagName, table: sections(element, own) })),
    { file: 'docs/elements.md', name: 'every element', table: sections({ ...keeping, members: keeping.members.filter((member) => !member.static), events: [] }, from('LactationElement')) },
    { file: 'docs/elements.md', name: 'records', table: sections(keeping, from('KeepingElement')) },
    { file: 'docs/elements.md', name: 'classes', table: rows('static', 'what', base.members.filter((member) => member.static).map((member) => [called(member), prose(member.description)])) },
    { file: 'docs/theming.md', name: 'variables', table: rows('CSS variable', 'what', keeping.cssProperties.map(({ name, description }) => [code(name), prose(description)])) },
    { file: 'docs/theming.md', name: 'parts', table: rows('part', 'what', 'of', gathered(elements, 'cssParts')) },
    { file: 'docs/theming.md', name: 'states', table: rows('state', 'when', 'of', gathered(elements, 'cssStates', (name) => `:state(${name})`)) },
    { file: 'docs/events.md', name: 'events', table: rows('event', 'when', 'fields', events.map((event) => [`${code(event.name)} of ${code(`<${event.element.tagName}>`)}`, prose(event.class.description), fields(event.class)])) },
  ];
}

export function writeTables() {
  for (const { name, table, file } of tables()) replace(name, table, file);
}

/** The tables of an element: of what it has itself, or of what it has from one of its bases. */
function sections({ attributes = [], members = [], events = [], slots = [], cssParts = [], cssStates = [] }, wanted) {
  const described = (list) => list.filter(wanted).map(({ name, description }) => [code(name), prose(description)]);
  const options = attributes.filter(wanted).map(({ name, fieldName, type, description }) => [code(name), name === fieldName ? '' : code(fieldName), takes(type.text), prose(description)]);
  const properties = members.filter(wanted).filter(({ kind, attribute, static: ofClass, readonly }) => kind === 'field' && !attribute && !ofClass && !readonly);
  options.push(...properties.map(({ name, description }) => ['none', code(name), 'an object', prose(description)]));
  return [
    rows('attribute', 'property, if named otherwise', 'takes', 'what', options),
    rows('event', 'when', described(events)),
    rows('method', 'what', members.filter(wanted).filter(({ kind, static: ofClass }) => kind === 'method' && !ofClass).map((method) => [called(method), [method, ...parametersOf(method)].map(({ description }) => prose(description)).join(' ')])),
    rows('slot', 'for', described(slots)),
    rows('part', 'what', described(cssParts)),
    rows('state', 'when', cssStates.filter(wanted).map(({ name, description }) => [code(`:state(${name})`), prose(description)])),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** What several elements have, each once, with who has it. */
function gathered(elements, kind, written = (name) => name) {
  const found = new Map();
  for (const element of elements) {
    for (const { name, description } of element[kind] ?? []) found.set(name, [...(found.get(name) ?? []), { tag: element.tagName, description }]);
  }
  return [...found].map(([name, owners]) => [
    code(written(name)),
    [...new Set(owners.map(({ description }) => prose(description)))].join('<br>'),
    owners.length === elements.length ? 'every element' : owners.map(({ tag }) => code(`<${tag}>`)).join(', '),
  ]);
}

const fields = ({ members }) =>
  members
    .filter((member) => !member.static)
    .map(({ name, type, description }) => `${code(name)}: ${takes(type.text)}. ${prose(description)}`)
    .join('<br>') || 'none';

/** A type in words: what an attribute takes, or what a field holds. */
function takes(type) {
  const words = [...type.matchAll(/'([^']+)'/g)].map(([, word]) => code(word));
  const named = { string: 'text', number: 'a number', 'number | string': 'a number', boolean: 'present, or not' };
  const [known, none] = type.split(' | undefined');
  return (words.join(', ') || named[known] || code(known)) + (none === undefined ? '' : ', or undefined');
}

const parametersOf = ({ parameters = [] }) => parameters.filter(({ description }) => description).map(({ name, description }) => ({ description: `${code(name)}: ${description}` }));
const called = ({ kind, name, parameters = [] }) => code(kind === 'method' ? `${name}(${parameters.filter((each) => each.name !== 'this').map((each) => each.name).join(', ')})` : name);
const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;
/** A description, held to be there. */
const prose = (text) => {
  if (!text) throw new Error('Something public has no description: see dist/custom-elements.json.');
  return text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
};

/** A table in Markdown: heads, then the rows. Nothing where there are none. */
function rows(...given) {
  const list = given.pop();
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return list.length && [line(given), line(given.map(() => '---')), ...list.map(line)].join('\n');
}
