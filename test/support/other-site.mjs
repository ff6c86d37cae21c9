import { createServer } from 'node:http';

/** A site of somebody else, on a port of its own: shows what is put up under a path, with a policy if that has one. */
export async function otherSite() {
  const pages = new Map();
  const server = createServer(({ url }, response) => {
    const { body, policy } = pages.get(url) ?? {};
    response.writeHead(url === '/favicon.ico' ? 204 : body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', ...(policy && { 'content-security-policy': policy }) });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  const address = `http://localhost:${server.address().port}`;
  return {
    put(path, code, policy) {
      pages.set(path, { body: `<!doctype html><html lang="en"><title>Another site</title>\n${code}</html>`, policy });
      return address + path;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
