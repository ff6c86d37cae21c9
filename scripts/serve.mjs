import { startDevServer } from '@web/dev-server';
import { strictPolicy } from './strict-policy.mjs';

/** The demo's hospital is a careful one. Its icon is an image of its own. */
async function hospital(context, next) {
  await next();
  if (context.path === '/demo/hospital.html') context.set('content-security-policy', `${strictPolicy}; img-src 'self'`);
}

/** Serves the project's folder. Gives its address and how to stop it; `PORT` chooses the port, else the first free one from 8000. */
export async function serve({ port = Number(process.env.PORT) || undefined, middleware = [] } = {}) {
  const server = await startDevServer({
    config: { rootDir: process.cwd(), hostname: 'localhost', port, watch: false, injectWebSocket: false, middleware: [hospital, ...middleware] },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
  });
  return { address: `http://localhost:${server.config.port}`, stop: () => server.stop() };
}
