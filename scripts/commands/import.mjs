// npm run import -- items FILE [--category NAME …] [--check] [--embed] | reviews FILE | vectors
import { frugal, runBackendTool } from '../lib/backend-tool.mjs';

await runBackendTool('import.cli.js', process.argv.slice(2), frugal);
