/** Build and development server of the web application; `/api` goes to a Rezone server started beside it. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env['REZONE_API'] ?? 'http://localhost:3000';

export default defineConfig({
  root: 'web',
  plugins: [react()],
  // The first screen is React, React Aria and our own code: 545 kB, 170 kB once compressed.
  build: { outDir: '../dist/web', emptyOutDir: true, chunkSizeWarningLimit: 600 },
  server: { proxy: { '/api': api } },
});
