export {
  startModelServer,
  type FakeModelServer,
  type ModelBehaviour,
  type ModelRequest,
} from './fakes/model-server.ts';
export { openTestDatabase, type TestDatabase } from './postgres/test-database.ts';
export { backends, openTestQueue, silentLog, type Backend } from './redis/backends.ts';
export { deposit, ledgerWorld, move, type LedgerAudit, type LedgerWorld } from './world/ledger.ts';
export { aminaRequest, talentWorld, type TalentWorld } from './world/talent.ts';
export { drainIntents } from './postgres/drain-intents.ts';
export { MemoryStorage } from './fakes/memory-storage.ts';
export { documentsWorld, linkParts, type DocumentsWorld } from './world/documents.ts';
export { fileStorageContract } from './contracts/file-storage.contract.ts';
export {
  BENGALURU,
  FUNDS_MINOR,
  LISBON,
  LYON,
  NAIROBI,
  peopleWorld,
  plansWorld,
  prototypeRequest,
  teamsWorld,
  TORONTO,
  type Freelancer,
  type Models,
  type Place,
} from './world/teams.ts';
export { contractsWorld } from './world/contracts.ts';
export { openPrototypeRun, PROTOTYPE_BLOCKS, type PrototypeRun } from './world/prototype-run.ts';
export { TeamWork } from './world/team-work.ts';
export { allChecks, audit } from './audit/audit.ts';
export { auditedHandlers } from './audit/handlers.ts';
export type { Acknowledged, AuditDb, AuditOptions, Finding } from './audit/check.ts';
export { invoicingWorld, type InvoicingWorld } from './world/invoicing.ts';
