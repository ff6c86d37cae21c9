// Puts what the test asks for before our library: styles, and scripts that bend the built-ins.
const wanted = new URL(location.href).searchParams;

const hostilities = {
  // As Prototype.js and its like do: enumerable additions, and a JSON that is not JSON's.
  prototypes() {
    Object.prototype.each = function () {};
    Object.prototype.extend = () => {};
    Array.prototype.each = function () {};
    Array.prototype.toJSON = function () {
      return 'no';
    };
    Array.prototype.first = function () {
      return this[0];
    };
    Function.prototype.curry = function () {};
    String.prototype.strip = function () {};
    Element.prototype.hide = Element.prototype.show = function () {};
    Element.prototype.addClassName = function () {};
  },
  frozen() {
    Object.freeze(Object.prototype);
    Object.freeze(Array.prototype);
    Object.freeze(Function.prototype);
  },
  old() {
    delete window.structuredClone;
    delete Array.prototype.at;
    delete String.prototype.at;
    delete window.requestIdleCallback;
    delete window.scheduler;
  },
  // An in-app browser: no storage, no downloads, no printing.
  inApp() {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
    delete window.print;
    delete navigator.__proto__.serviceWorker;
  },
};

for (const name of wanted.getAll('script')) {
  if (name in hostilities) hostilities[name]();
  else document.write(`<script src="${name}"></scr` + 'ipt>');
}
if (wanted.has('css')) document.write(`<style>${wanted.get('css')}</style>`);
for (const href of wanted.getAll('sheet')) document.write(`<link rel="stylesheet" href="${href}">`);
for (const src of wanted.has('library') ? wanted.getAll('library') : ['/dist/cdn/lactation-elements.js']) {
  document.write(`<script type="module" src="${src}"></scr` + 'ipt>');
}
