// npm run bench: speed, with the machine and the sizes it was measured at.
import { runBackendTool } from '../lib/backend-tool.mjs';

await runBackendTool('bench/bench.cli.js', process.argv.slice(2));
