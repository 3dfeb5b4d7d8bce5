import { fileURLToPath } from 'node:url';
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { trustedDocuments, typedDocuments } from './typed-documents.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
// Its own transform needs a native package that npm leaves out on Node 20, where every installation begins; Babel stays.
process.env['LINGUI_SUPPRESS_BABEL_WARNING'] = '1';
const apiOrigin = process.env['MUSTER_API'] ?? 'http://localhost:4400';

export default defineConfig({
  root: here('.'),
  resolve: { tsconfigPaths: true },
  plugins: [
    typedDocuments(here('src/shared/api/generated')),
    trustedDocuments(here('src/shared/api/generated')),
    lingui({ failOnCompileError: true }),
    babel({ presets: [linguiTransformerBabelPreset({ descriptorFields: 'message' })] }),
    react(),
  ],
  css: { postcss: here('.') },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: false,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: { index: here('index.html'), graphiql: here('graphiql.html') },
      // GraphiQL's files carry a hint for the React compiler that says nothing to a bundler.
      onLog: (level, log, handler) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handler(level, log),
    },
  },
  server: {
    proxy: {
      '/graphql': { target: apiOrigin, ws: true },
      '/files': { target: apiOrigin },
    },
  },
});
