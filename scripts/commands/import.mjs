// npm run import -- items FILE [--category NAME] | reviews FILE
import { runBackendTool } from '../lib/backend-tool.mjs';

await runBackendTool('import.cli.js', process.argv.slice(2));
