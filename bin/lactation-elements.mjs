#!/usr/bin/env node
let command;
try {
  command = await import('../dist/lib/server/command.js');
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND' || !error.message.includes('@lit-labs/ssr')) throw error;
  console.error('lactation-elements: rendering needs @lit-labs/ssr beside it. npm install @lit-labs/ssr');
  process.exit(1);
}
process.exitCode = await command.run(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  say: (text) => console.error(text),
});
