import { copyFileSync, rmSync } from 'node:fs';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { run } from './run.mjs';

ensureDependencies();
const { buildLocales, writeMessages } = await import('./localize.mjs');
rmSync('dist', { recursive: true, force: true });
buildLocales();
run('tsc');
copyFileSync('src/records/log.schema.json', 'dist/log.schema.json');
writeMessages('dist/messages.json');
run('rollup', ['--config', '--silent']);
run('node', ['scripts/written-styles.mjs']);
run('cem', ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet']);
await import('./editor-data.mjs');

const { buildEmbed } = await import('./embed.mjs');
await buildEmbed();

const { holdBudgets } = await import('./budgets.mjs');
const { writeTables } = await import('./docs-tables.mjs');
writeTables();
holdBudgets();
