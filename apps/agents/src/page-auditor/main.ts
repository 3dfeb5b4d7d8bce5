import { runAgent } from '../shared/agent-process.ts';
import { auditBlock } from './audit-block.ts';

await runAgent('html-audit-report', auditBlock);
