// npm run retailer -- you@shop.example [--create | --remove]
import { runBackendTool } from '../lib/backend-tool.mjs';

// One errand and no background work: the shop's own process has the workers.
await runBackendTool('retailer.cli.js', process.argv.slice(2), { JOB_WORKERS: '0' });
