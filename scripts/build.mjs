import { rmSync } from 'node:fs';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { run } from './run.mjs';

ensureDependencies();
const { buildLocales } = await import('./localize.mjs');
rmSync('dist', { recursive: true, force: true });
buildLocales();
run('tsc');
run('rollup', ['--config', '--silent']);
run('cem', ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet']);

const { holdBudgets } = await import('./budgets.mjs');
const { writeSizes } = await import('./readme-tables.mjs');
writeSizes();
holdBudgets();
