// npm run eval -- TASK [options]: quality, measured by the product's own engine in a scratch database.
import { runBackendTool } from '../lib/backend-tool.mjs';

await runBackendTool('evaluation/eval.cli.js', process.argv.slice(2));
