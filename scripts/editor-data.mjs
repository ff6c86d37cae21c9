import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { reactTypes, svelteTypes, vueTypes } from './framework-types.mjs';

/**
 * What editors and type checkers want to know of the elements, each in the form of its own, from `custom-elements.json`:
 * the types of three frameworks, the custom data of VS Code and the web types of JetBrains.
 */
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const { name, version } = read('package.json');
const elements = read('dist/custom-elements.json').modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));

/** The words that an attribute takes, where they can be listed. */
const words = ({ type }) => [...type.text.matchAll(/'([^']+)'/g)].map(([, word]) => word);
const described = ({ name, description }) => ({ name, description });

const vscode = {
  version: 1.1,
  tags: elements.map(({ tagName, description, attributes }) => ({
    name: tagName,
    description: { kind: 'markdown', value: description },
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: { kind: 'markdown', value: attribute.description },
      ...(attribute.type.text === 'boolean' && { valueSet: 'v' }),
      ...(words(attribute).length > 0 && { values: words(attribute).map((word) => ({ name: word })) }),
    })),
  })),
};

const webTypes = {
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map(({ tagName, description, attributes, slots, events, members, cssProperties, cssParts }) => ({
        name: tagName,
        description,
        attributes: attributes.map((attribute) => ({ ...described(attribute), value: { type: attribute.type.text.split(' | ') } })),
        slots: slots.map(described),
        js: {
          events: events.map(described),
          properties: members.filter(isOption).map((member) => ({ ...described(member), type: member.type.text })),
        },
        css: { properties: cssProperties.map(described), parts: cssParts.map(described) },
      })),
    },
  },
};

/** A property that a page sets. */
function isOption({ kind, static: ofClass, readonly }) {
  return kind === 'field' && !ofClass && !readonly;
}

const facts = elements.map(({ name, tagName, description, attributes, events, members }) => ({
  name,
  tagName,
  description,
  events,
  options: members.filter(isOption).map(({ name: property, description: text, type }) => {
    const attribute = attributes.find(({ fieldName }) => fieldName === property);
    return { property, description: text, attribute: attribute?.name, kind: /^(boolean|number)/.exec(attribute?.type.text ?? type.text)?.[0] };
  }),
}));

mkdirSync('dist/types', { recursive: true });
writeFileSync('dist/vscode.html-custom-data.json', JSON.stringify(vscode, null, 2));
writeFileSync('dist/web-types.json', JSON.stringify(webTypes, null, 2));
for (const [framework, types] of Object.entries({ react: reactTypes, vue: vueTypes, svelte: svelteTypes })) {
  writeFileSync(`dist/types/${framework}.d.ts`, types(facts));
  writeFileSync(`dist/types/${framework}.js`, '// Types alone: see the .d.ts beside it.\nexport {};\n');
}
