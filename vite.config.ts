/** Build and development server of the web application; `/api` goes to a Rezone server started beside it. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env['REZONE_API'] ?? 'http://localhost:3000';

export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: { outDir: '../dist/web', emptyOutDir: true },
  server: { proxy: { '/api': api } },
});
