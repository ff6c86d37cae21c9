import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, chromiumPath } from '../../scripts/browsers.mjs';
import { strictPolicy } from '../../scripts/strict-policy.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

if (!chromiumPath()) {
  console.log('Chromium is not here: set CHROME_PATH, or run npm run browsers.');
  process.exit(77);
}

/** Runs a tool to its end. Gives what it printed, and whether it went well. */
export function attempt(tool, args, cwd = process.cwd()) {
  const local = join(cwd, 'node_modules/.bin', tool);
  const { status, stdout, stderr, error } = spawnSync(existsSync(local) ? local : tool, args, { cwd, encoding: 'utf8', env: { ...process.env, CI: '1' } });
  return { ok: status === 0, output: stripVTControlCharacters(`${error?.message ?? ''}${stdout}${stderr}`) };
}

/** Runs a tool that must go well. */
export function run(tool, args, cwd) {
  const { ok, output } = attempt(tool, args, cwd);
  assert.ok(ok, `${tool} ${args.join(' ')}\n${output}`);
  return output;
}

/** The package as it would be published, as a file in a place of its own that goes with this process. */
export function pack() {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return join(folder, run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], root).trim().split('\n').at(-1));
}

/** Puts the packed package into the app in this folder. It stays out of the lock file: its bytes change with every build. */
export function install(cwd = process.cwd()) {
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'];
  run('npm', ['install', '--no-save', '--no-package-lock', ...quiet, pack()], cwd);
}

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml' };

/** Serves a folder of built files, under a strict policy unless told otherwise. */
export async function serveFolder(folder, { policy = `${strictPolicy}; img-src 'self'` } = {}) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    if (!existsSync(path) || statSync(path).isDirectory()) return response.writeHead(404).end();
    const headers = { 'content-type': types[extname(path)] ?? 'application/octet-stream', 'content-security-policy': policy };
    return response.writeHead(200, headers).end(readFileSync(path));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}

/** Starts a framework's own server, and waits until it answers. */
export async function serveWith(tool, args, port, env = {}) {
  const address = `http://127.0.0.1:${port}/`;
  const child = spawn(tool, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(String(text)));
  const stop = () => child.kill();
  process.on('exit', stop);
  for (let tries = 0; ; tries++) {
    if (await fetch(address).then(({ ok }) => ok, () => false)) return { address, stop, said };
    if (child.exitCode !== null || tries > 300) throw new Error(`${tool} does not answer:\n${said.join('')}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A port that is free. */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A page in Chromium, and every complaint of it: errors, warnings, what a policy refused, what was not found. */
export async function openPage(address, { scripts = true } = {}) {
  const browser = await puppeteer.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  const page = await browser.newPage();
  const complaints = [];
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('response', (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`));
  await page.setJavaScriptEnabled(scripts);
  await page.goto(address, { waitUntil: 'networkidle0' });
  return { page, complaints, close: () => browser.close() };
}
