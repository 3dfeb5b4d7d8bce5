import { runAgent } from '../shared/agent-process.ts';
import { checkBlock } from './check-block.ts';

await runAgent('l10n-check-report', checkBlock);
