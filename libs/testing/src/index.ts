export { openTestDatabase, type TestDatabase } from './postgres/test-database.ts';
