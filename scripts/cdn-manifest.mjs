import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/**
 * A rollup plugin that writes `manifest.json` beside the built files: bytes and integrity of each, and an import map with
 * `integrity`, the only form that protects lazily loaded chunks in every engine. Its paths are relative to the folder.
 */
export function cdnManifest() {
  return {
    name: 'cdn-manifest',
    writeBundle({ dir }, bundle) {
      const files = {};
      for (const { fileName, type, imports = [], dynamicImports = [] } of Object.values(bundle)) {
        if (type !== 'chunk') continue;
        const bytes = readFileSync(join(dir, fileName));
        files[fileName] = {
          raw: bytes.length,
          gzip: gzipSync(bytes, { level: 9 }).length,
          brotli: brotliCompressSync(bytes).length,
          integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
          imports,
          dynamicImports,
        };
      }
      const integrity = Object.fromEntries(Object.entries(files).map(([name, file]) => [`./${name}`, file.integrity]));
      writeFileSync(join(dir, 'manifest.json'), `${JSON.stringify({ files, importMap: { integrity } }, null, 2)}\n`);
    },
  };
}
