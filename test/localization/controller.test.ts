import { expect, waitUntil } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LanguageSettings } from '../../src/localization/catalogs.ts';
import { LocalizeController } from '../../src/localization/localize-controller.ts';
import { consoleOf } from '../support/warnings.ts';

/** An element that shows one message anew whenever it is asked to. */
class Host {
  readonly element = document.createElement('p');
  readonly added: ReactiveController[] = [];
  updates = 0;
  settings: LanguageSettings = [{}, {}];
  readonly localize = new LocalizeController(
    Object.assign(this.element, {
      addController: (controller: ReactiveController) => void this.added.push(controller),
      removeController() {},
      requestUpdate: () => void this.updates++,
      updateComplete: Promise.resolve(true),
    }) as unknown as ReactiveControllerHost & Element,
    () => this.settings,
  );

  shows(): string {
    this.localize.hostUpdate();
    return this.localize.msg('Back', { id: 'guide.back', desc: 'a button' });
  }
}

const hosts: Host[] = [];
function inside(parent: Node): Host {
  const host = new Host();
  parent.appendChild(host.element);
  host.localize.hostConnected();
  hosts.push(host);
  return host;
}

let outer: HTMLElement;
beforeEach(() => {
  outer = document.createElement('section');
  document.body.append(outer);
});
afterEach(() => {
  for (const { localize } of hosts.splice(0)) localize.hostDisconnected();
  outer.remove();
});

describe('the language of an element', () => {
  it('is English before it is anywhere', () => {
    const { localize, added } = new Host();
    expect(added).to.deep.equal([localize]);
    expect(localize).to.include({ language: 'en', locale: 'en', direction: 'ltr' });
    expect(localize.chosen).to.equal(undefined);
    expect(localize.msg('Back', { id: 'guide.back', desc: '' })).to.equal('Back');
  });

  it('is that of the page, once its words are here', async () => {
    outer.lang = 'de-AT';
    const host = inside(outer);
    expect(host.updates).to.equal(1);
    expect(host.shows(), 'until then there is English').to.equal('Back');
    expect(host.localize).to.include({ language: 'en', locale: 'en' });
    await host.localize.ready;
    await waitUntil(() => host.shows() === 'Zurück', 'the German');
    expect(host.localize).to.include({ language: 'de', locale: 'de-AT' });
    expect(host.updates, 'it was told').to.be.greaterThan(1);
  });

  it('keeps the region only of a language that is shown', () => {
    outer.lang = 'en-GB';
    const host = inside(outer);
    host.shows();
    expect(host.localize).to.include({ language: 'en', locale: 'en-GB' });
    outer.lang = 'tlh';
    host.shows();
    expect(host.localize).to.include({ language: 'en', locale: 'en' });
  });

  it('is the one that she chose, before that of the page', async () => {
    outer.lang = 'en';
    const host = inside(outer);
    host.localize.chosen = 'ar';
    await host.localize.ready;
    await waitUntil(() => host.shows() !== 'Back', 'the Arabic');
    expect(host.localize.direction).to.equal('rtl');
  });

  it('is one that the host allows: the element’s word before the page’s', () => {
    outer.lang = 'ja';
    const host = inside(outer);
    host.settings = [{ languages: 'en fr' }, {}];
    expect(host.localize.allowed).to.equal('en fr');
    host.shows();
    expect(host.localize.language).to.equal('en');
    host.settings = [{ languages: 'en fr' }, { languages: 'en ja' }];
    expect(host.localize.allowed).to.equal('en ja');
    host.settings = [];
    expect(host.localize.allowed).to.equal(undefined);
  });

  it('has the host’s own words', async () => {
    const host = inside(outer);
    host.settings = [{}, { content: { 'guide.back': 'Go back' } }];
    host.shows();
    await host.localize.ready;
    await waitUntil(() => host.shows() === 'Go back', 'its words');
  });
});

describe('an element in a page', () => {
  it('is told when a lang or dir around it changes, through shadow roots too, until it goes', async () => {
    const root = outer.attachShadow({ mode: 'open' });
    const [one, other] = [inside(root), inside(root)];
    outer.lang = 'vi';
    await waitUntil(() => one.updates === 2 && other.updates === 2, 'both hear of a lang outside');
    one.element.dir = 'rtl';
    await waitUntil(() => one.updates === 3, 'and of a dir inside');
    one.localize.hostDisconnected();
    outer.lang = 'en';
    await waitUntil(() => other.updates === 4, 'who stays still hears');
    expect(one.updates).to.equal(3);
    outer.title = 'nothing to do with it';
    await new Promise((resolve) => setTimeout(resolve));
    expect(other.updates).to.equal(4);
  });

  it('shares its observer with the others of its tree, and the last ends it', () => {
    const { observe, disconnect } = MutationObserver.prototype;
    const told: string[] = [];
    MutationObserver.prototype.observe = function (...given) {
      told.push('observe');
      observe.apply(this, given);
    };
    MutationObserver.prototype.disconnect = function () {
      told.push('disconnect');
      disconnect.call(this);
    };
    try {
      const root = outer.attachShadow({ mode: 'open' });
      const [one, other] = [inside(root), inside(root)];
      expect(told, 'the tree and the page').to.deep.equal(['observe', 'observe']);
      one.localize.hostDisconnected();
      one.localize.hostDisconnected();
      expect(told).to.have.length(2);
      other.localize.hostDisconnected();
      expect(told).to.deep.equal(['observe', 'observe', 'disconnect', 'disconnect']);
      other.localize.hostConnected();
      expect(told).to.have.length(6);
    } finally {
      Object.assign(MutationObserver.prototype, { observe, disconnect });
    }
  });

  it('asks once for words that are not here', async () => {
    outer.lang = 'hi';
    const warnings = await consoleOf('warn', async () => {
      const host = inside(outer);
      host.shows();
      host.shows();
      await waitUntil(() => host.localize.language === 'hi' || !host.shows(), 'they come');
    });
    expect(warnings).to.deep.equal([]);
  });
});
