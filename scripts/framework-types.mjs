/**
 * The types of the elements for frameworks whose templates are checked. Each option can be given under the name of its
 * attribute, which also works on a server, and under that of its property.
 */

/** JSX of React 19: events are `on` and their name. */
export const reactTypes = (elements) => `${head(elements)}
import type { ClassAttributes, HTMLAttributes } from 'react';
${elements.map((element) => options(element, { flag: 'boolean', listener: (name) => `on${name}` })).join('')}
type Props<Element, Options> = Omit<HTMLAttributes<Element>, keyof Options> & ClassAttributes<Element> & Options;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map((element) => `${comment(element.description, '      ')}      '${element.tagName}': Props<${element.name}, ${element.name}Options>;`).join('\n')}
    }
  }
}
`;

/** Svelte 5: as React, but `false` does not take an attribute away, so that there a switch is set by its property. */
export const svelteTypes = (elements) => `${head(elements)}
import type { HTMLAttributes } from 'svelte/elements';
${elements.map((element) => options(element, { flag: "true | '' | null", listener: (name) => `on${name}` })).join('')}
type Props<Element extends EventTarget, Options> = Omit<HTMLAttributes<Element>, keyof Options> & Options;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${elements.map((element) => `${comment(element.description, '    ')}    '${element.tagName}': Props<${element.name}, ${element.name}Options>;`).join('\n')}
  }
}
`;

/** Vue: a tag is typed as a component would be. */
export const vueTypes = (elements) => `${head(elements)}
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
${elements.map((element) => options(element, { flag: "true | '' | null" })).join('')}
type Component<Element, Options, Events extends Record<string, Event>> = new () => Element & {
  $props: Omit<HTMLAttributes, keyof Options> & Options & PublicProps;
  $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
};

declare module 'vue' {
  interface GlobalComponents {
${elements.map(vueComponent).join('\n')}
  }
  interface HTMLAttributes {
    /** The slot of the element around it, as anywhere in HTML. */
    slot?: string | undefined;
  }
}
`;

function vueComponent({ name, tagName, description, events }) {
  const types = events.map((event) => `'${event.name}': ${event.type.text}`).join('; ');
  return `${comment(description, '    ')}    '${tagName}': Component<${name}, ${name}Options, { ${types} }>;`;
}

function head(elements) {
  const names = elements.flatMap(({ name, events }) => [name, ...events.map(({ type }) => type.text)]);
  return `// Made by the build from custom-elements.json.\nimport type {\n${names.map((name) => `  ${name},\n`).join('')}} from '../lib/index.js';`;
}

/** What an element takes, as an interface. */
function options({ name, options, events }, { flag, listener }) {
  const lines = options.flatMap(({ property, attribute, description, kind }) => {
    const own = `${name}['${property}']`;
    const type = kind === 'number' ? `${own} | \`\${number}\`` : own;
    const dashed = attribute?.includes('-') ? [`'${attribute}'?: ${kind === 'boolean' ? `${flag} | undefined` : type};`] : [];
    return [`${property}?: ${type};`, ...dashed].map((line) => `${comment(description, '  ')}  ${line}`);
  });
  const listeners = listener ? events.map((event) => `${comment(event.description, '  ')}  '${listener(event.name)}'?: ((event: ${event.type.text}) => void) | undefined;`) : [];
  return `\nexport interface ${name}Options {\n${[...lines, ...listeners].join('\n')}\n}\n`;
}

const comment = (text, indent) => `${indent}/** ${text.replaceAll('\n', ' ')} */\n`;
