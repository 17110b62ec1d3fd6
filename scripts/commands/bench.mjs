// npm run bench: speed, with the machine and the sizes it was measured at.
// npm run bench -- --page URL: largest contentful paint of a page of a running shop, throttled.
// npm run bench -- import [--items 200000] [--database postgres://…]: the importer on a made file in the published shape.
import { frugal, runBackendTool } from '../lib/backend-tool.mjs';
import { buildStale } from '../lib/build.mjs';

const [first, url] = process.argv.slice(2);
if (first === '--page' && url) {
  const { measurePage } = await import('../lib/page-speed.mjs');
  await measurePage(url);
} else if (first === 'import') {
  await runBackendTool('bench/import/import-bench.cli.js', process.argv.slice(3), { EMBEDDER: 'none', ...frugal });
} else {
  await buildStale(['frontend']);
  await runBackendTool('bench/bench.cli.js', process.argv.slice(2));
}
