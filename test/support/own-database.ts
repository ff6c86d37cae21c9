const id = new URLSearchParams(location.search).get('wtr-session-id') ?? String(Math.random());

/** The databases of this origin that belong to this test file, by the names that the library gives them. */
const own = (name: string): string => `${name} of ${id}`;

/**
 * Gives a test file, and each page that it opens, databases and channels of its own: files run side by side on one
 * origin, and some erase everything.
 */
export function ownDatabase(window: Window & typeof globalThis): void {
  const { open, deleteDatabase, databases } = window.IDBFactory.prototype;
  window.IDBFactory.prototype.open = function (name, version) {
    return version === undefined ? open.call(this, own(name)) : open.call(this, own(name), version);
  };
  window.IDBFactory.prototype.deleteDatabase = function (name) {
    return deleteDatabase.call(this, own(name));
  };
  window.IDBFactory.prototype.databases = async function () {
    return (await databases.call(this)).flatMap(({ name, version }) => (name?.endsWith(own('')) ? { name: name.slice(0, -own('').length), version: version! } : []));
  };
  const Channel = window.BroadcastChannel;
  window.BroadcastChannel = class extends Channel {
    constructor(name: string) {
      super(own(name));
    }
  };
}

ownDatabase(window);
