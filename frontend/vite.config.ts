import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

/** Where the backend listens during development. */
const BACKEND = process.env['API_ORIGIN'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [reactRouter()],
  server: { proxy: { '/api': BACKEND, '/media': BACKEND, '/metrics': BACKEND } },
  // Bundled into the server build, so that only what is used is read at start. React Router stays outside: the backend
  // hands over a context that must be of the very same class.
  ssr: { noExternal: [/^@mantine\//, /^@tabler\//] },
  build: { target: 'es2023' },
});
