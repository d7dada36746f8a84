/** Build and development server of the web application; `/api` goes to a Rezone server started beside it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, defineConfig, type Plugin } from 'vite';

const api = process.env['REZONE_API'] ?? 'http://localhost:3000';

/**
 * A browser asks for six files at a time: what every screen needs comes in two, what several share in one, and
 * each screen in its own.
 */
const chunks = [
  {
    name: 'libraries',
    // What only other screens use goes with them.
    tags: ['$initial' as const],
    test: /node_modules\/(react|react-dom|scheduler|wouter|regexparam|use-sync-external-store|@tanstack|react-aria|react-stately|react-aria-components|@react-aria|@react-stately|@internationalized|clsx|intl-messageformat|@formatjs|fflate)\//,
  },
  {
    name: 'common',
    test: /\/(src\/language\/(translate|typography)|web\/(api|state|shell|language)\/)/,
    minShareCount: 2,
  },
];

export default defineConfig({
  root: 'web',
  plugins: [react(), forOffline()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // The first screen is React, React Aria and our own code: 215 kB once compressed.
    chunkSizeWarningLimit: 600,
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
  server: { proxy: { '/api': api } },
});

/** Once the application is built: the worker that keeps all its files, and each file compressed as much as can be. */
function forOffline(): Plugin {
  let outDir = '';
  return {
    name: 'rezone-offline',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      await buildWorker(outDir, filesIn(outDir));
      for (const file of filesIn(outDir).filter((name) => /\.(js|css|html|svg)$/.test(name))) {
        const content = readFileSync(join(outDir, file));
        writeFileSync(join(outDir, `${file}.br`), brotliCompressSync(content));
        writeFileSync(join(outDir, `${file}.gz`), gzipSync(content, { level: 9 }));
      }
    },
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(map|br|gz)$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

async function buildWorker(outDir: string, files: readonly string[]): Promise<void> {
  const hash = (content: string | Buffer) => createHash('sha256').update(content).digest('hex').slice(0, 16);
  const builtFiles = files.map((file) => ({
    url: `/${file}`,
    // Those of `assets` have it in their name.
    revision: file.startsWith('assets/') ? null : hash(readFileSync(join(outDir, file))),
  }));
  await build({
    configFile: false,
    root: 'web',
    logLevel: 'warn',
    publicDir: false,
    define: {
      builtFiles: JSON.stringify(builtFiles),
      builtVersion: JSON.stringify(hash(JSON.stringify(builtFiles))),
    },
    build: {
      outDir,
      emptyOutDir: false,
      rolldownOptions: {
        input: 'web/offline/service-worker.ts',
        output: { entryFileNames: 'service-worker.js', format: 'iife' },
      },
    },
  });
}
