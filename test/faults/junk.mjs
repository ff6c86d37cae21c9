import * as fc from 'fast-check';

/**
 * What no page should hand in, as data that can be sent to one: `{ text }`, `{ value }` (any JSON), or `{ odd }`, which
 * only the page itself can make (see `reviveJunk`).
 */
const markup = [
  '<pwned-mark></pwned-mark>',
  '"><pwned-mark onclick=pwned()>',
  "'><script>window.pwned=1</script>",
  '<img src=x onerror="window.pwned=1">',
  '</style><pwned-mark>',
  '--><svg onload=window.pwned=1>',
  'javascript:window.pwned=1',
  ' java\nscript:window.pwned=1',
  'data:text/html,<script>window.pwned=1</script>',
  '${window.pwned=1}',
  '{{constructor.constructor("window.pwned=1")()}}',
  '{0}<pwned-mark>{1}',
  '<!--',
  '<?x ?>',
  '&lt;pwned-mark&gt;',
  'lit$000$',
  '<!--?lit$123$-->',
];
const tricky = ['', ' ', '\0', '\u202E\u2066', '\uD800', '\uFEFF', '__proto__', 'constructor', 'toString', 'NaN', '-0', '1e999', '0x10', '5-', '-5', '10-5', '99999999999999999999', '٣', 'vi', 'ar', 'xx-invalid-lang-tag-too-long', 'en-u-nu-arab', '24:00', '-1:00', '05:60', 'Mars/Olympus', 'left,right', ',,,', '{0}', '{', '#', '[', ':not(', "'", '"'];

const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...markup) },
  { weight: 3, arbitrary: fc.constantFrom(...tricky) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...markup, 'a', '\u0301'), fc.integer({ min: 1, max: 3000 })).map(([part, times]) => part.repeat(times)) },
);
const odds = ['undefined', 'symbol', 'bigint', 'nan', 'infinity', 'bare', 'throwing text', 'cyclic', 'function', 'date', 'element', 'template', 'promise', 'map'];

const of = (odds) =>
  fc.oneof(
    { weight: 4, arbitrary: word.map((text) => ({ text })) },
    { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }).map((value) => ({ value })) },
    { weight: 2, arbitrary: fc.constantFrom(...odds).map((odd) => ({ odd })) },
  );

export const junkText = word;
/** What a call is handed may even throw when it is looked at, as a proxy does that was revoked. A property that does is the page's own mistake. */
export const junk = of([...odds, 'throwing']);
export const junkToSet = of(odds);

/** Makes of such data what it stands for. Runs in the page. */
export function reviveJunk({ text, value, odd }) {
  const fail = () => {
    throw new Error('hands off');
  };
  const cyclic = {};
  cyclic.self = cyclic;
  const revived = {
    undefined: () => undefined,
    symbol: () => Symbol('junk'),
    bigint: () => 10n ** 30n,
    nan: () => NaN,
    infinity: () => -Infinity,
    bare: () => Object.create(null),
    throwing: () => new Proxy({}, { get: fail, has: fail, ownKeys: fail, getOwnPropertyDescriptor: fail, getPrototypeOf: fail }),
    'throwing text': () => ({ toString: fail, valueOf: fail, toJSON: fail }),
    cyclic: () => cyclic,
    function: () => fail,
    date: () => new Date(NaN),
    element: () => document.createElement('pwned-mark'),
    template: () => ({ _$litType$: 1, strings: Object.assign(['<pwned-mark></pwned-mark>'], { raw: ['<pwned-mark></pwned-mark>'] }), values: [] }),
    promise: () => Promise.resolve('junk'),
    map: () => new Map([['a', 1]]),
  };
  return odd ? revived[odd]() : (text ?? value);
}
