export { allListeners, allMigrations, allTables, allTypeDefs } from './contexts.ts';
export { allJobHandlers } from './jobs.ts';
export { systemModules, type SystemOptions } from './modules.ts';
