import litA11y from 'eslint-plugin-lit-a11y';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** What `src/` never does, each with the reason that a reader gets. */
const never = [
  { selector: "CallExpression[callee.property.name='define'][callee.object.name='customElements']", message: 'Elements are registered by the static define() of their base alone.' },
  { selector: "CallExpression[callee.name=/^(fetch|importScripts)$/]", message: 'We send nothing: no request but import() of our own modules.' },
  { selector: "CallExpression[callee.property.name='sendBeacon']", message: 'We send nothing.' },
  { selector: "NewExpression[callee.name=/^(XMLHttpRequest|WebSocket|EventSource)$/]", message: 'We send nothing.' },
  { selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|cookie)$/]", message: 'No markup from strings, and no cookies.' },
  { selector: "ImportDeclaration[source.value=/unsafe-(html|svg)|style-map/]", message: 'unsafeHTML lets markup in; styleMap breaks a strict CSP.' },
  { selector: "CallExpression[callee.property.name='createElement'] > Literal[value='script']", message: 'No created scripts: Trusted Types refuse them.' },
  { selector: "TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/ style=/]", message: 'A style attribute breaks a strict CSP: use a class.' },
  { selector: "TemplateElement[value.raw=/url\\(.?data:/]", message: 'url(data:) breaks a strict CSP.' },
  { selector: "CallExpression[callee.name='msg']:not(:has(Property[key.name='id'])), CallExpression[callee.name='msg']:not(:has(Property[key.name='desc']))", message: 'Every message has an id and a description for translators.' },
];

const storage = { selector: "Identifier[name=/^(localStorage|sessionStorage|indexedDB|caches)$/]", message: 'Storage belongs to records/.' };
const localize = { group: ['@lit/localize', '@lit/localize/*'], allowTypeImports: true, message: 'Only localization/ touches @lit/localize.' };
const elementFolders = { group: ['../*/*', '!../../**'], message: "One element's folder does not reach into another's." };

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'src/localization/locales/', '**/node_modules/', 'test/embed/*/{dist,.angular,.next,.nuxt,.output}/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], litA11y.configs.recommended],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      'no-restricted-syntax': ['error', ...never, storage],
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [localize] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'wc/no-self-class': 'error',
      'lit-a11y/click-events-have-key-events': 'error',
      'wc/guard-super-call': 'off',
    },
  },
  { files: ['src/localization/**/*.ts'], rules: { '@typescript-eslint/no-restricted-imports': 'off' } },
  {
    files: ['src/elements/*/**/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [localize, elementFolders] }] },
  },
  {
    files: ['src/content/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!\\./|\\.\\./(\\w|-)+\\.js$|\\.\\./(guide|log|methods|safety|schedule|storage|timer)/|(\\.\\./)+localization/message\\.js$)', allowTypeImports: true, message: 'content/ imports only types and msg/str.' }] },
      ],
    },
  },
  {
    files: ['src/timing/**/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex: '^(?!\\./)', allowTypeImports: true, message: 'timing/ imports a value from nowhere.' }] }] },
  },
  { files: ['src/records/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...never] } },
  {
    // The base registers; it alone.
    files: ['src/elements/lactation-element.ts'],
    rules: { 'no-restricted-syntax': ['error', ...never.slice(1), storage] },
  },
  {
    files: ['src/elements/**/*.ts', 'src/views/**/*.ts', 'src/index.ts'],
    ignores: ['src/elements/lactation-element.ts'],
    rules: { 'no-restricted-syntax': ['error', ...never, storage, { selector: "CallExpression[callee.property.name='define']", message: 'define() is called by define/, all.ts and loader.ts alone.' }] },
  },
  { files: ['test/**', 'scripts/**', '*.mjs'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
);
