import type { Listener, Migration } from '@muster/platform';
import { Routing1764000000004 } from './persistence/migrations/0001-routing.ts';

export { expectedQuality, workerCandidate } from './application/candidates.ts';
export {
  isWorthRetrying,
  type ModelAnswer,
  type ModelQuestion,
  type ModelRefusal,
} from './application/model-client.ts';
export { Routing, type ModelTask, type RouteQuestion } from './application/routing.ts';
export { routeDecided } from './application/routing-events.ts';
export type { Candidate, ExpectedQuality, ModelCandidate, SovereigntyLevel } from './domain/candidate.ts';
export type { RoutingPolicy } from './domain/decision.ts';
export type { NobodyFits } from './domain/nobody-fits.ts';
export { replay, type Replay, type RoutingReceipt } from './domain/receipt.ts';
export type { RouteDecision } from './domain/route.ts';
export {
  checkTask,
  DATA_CLASSES,
  type DataClass,
  type SkillLevel,
  type Task,
  type TaskRefusal,
} from './domain/task.ts';
export type { ReceiptId } from './persistence/receipt.table.ts';
export { RoutingModule } from './routing.module.ts';
export { routingTables } from './persistence/receipt.table.ts';
export { default as routingTypeDefs } from './graphql/routing.graphql?raw';
export const routingMigrations: readonly Migration[] = [Routing1764000000004];
export const routingListeners: readonly Listener[] = [];
