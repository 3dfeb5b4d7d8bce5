export { allListeners, allMigrations, allTables, allTypeDefs } from './contexts.ts';
