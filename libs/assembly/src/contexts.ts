import { identityListeners, identityMigrations, identityTables, identityTypeDefs } from '@muster/identity';
import { platformMigrations, platformTables, platformTypeDefs, type Listener, type Migration } from '@muster/platform';
import { routingListeners, routingMigrations, routingTables, routingTypeDefs } from '@muster/routing';
import { talentListeners, talentMigrations, talentTables, talentTypeDefs } from '@muster/talent';
import { ledgerListeners, ledgerMigrations, ledgerTables, ledgerTypeDefs } from '@muster/ledger';
import { documentsListeners, documentsMigrations, documentsTables, documentsTypeDefs } from '@muster/documents';
import { teamsListeners, teamsMigrations, teamsTables, teamsTypeDefs } from '@muster/teams';
import { contractsListeners, contractsMigrations, contractsTables, contractsTypeDefs } from '@muster/contracts';
import { invoicingListeners, invoicingMigrations, invoicingTables, invoicingTypeDefs } from '@muster/invoicing';
import type { EntitySchema } from 'typeorm';

/** Every context from the bottom up: what it brings to the database and to the contract. */
export const allMigrations: readonly Migration[] = [
  ...platformMigrations,
  ...identityMigrations,
  ...talentMigrations,
  ...documentsMigrations,
  ...routingMigrations,
  ...teamsMigrations,
  ...contractsMigrations,
  ...ledgerMigrations,
  ...invoicingMigrations,
];

export const allTables: readonly EntitySchema<never>[] = [
  ...platformTables,
  ...identityTables,
  ...talentTables,
  ...documentsTables,
  ...routingTables,
  ...teamsTables,
  ...contractsTables,
  ...ledgerTables,
  ...invoicingTables,
] as unknown as EntitySchema<never>[];

export const allListeners: readonly Listener[] = [
  ...identityListeners,
  ...talentListeners,
  ...documentsListeners,
  ...routingListeners,
  ...teamsListeners,
  ...contractsListeners,
  ...ledgerListeners,
  ...invoicingListeners,
];

export const allTypeDefs: readonly string[] = [
  platformTypeDefs,
  identityTypeDefs,
  talentTypeDefs,
  documentsTypeDefs,
  routingTypeDefs,
  teamsTypeDefs,
  contractsTypeDefs,
  ledgerTypeDefs,
  invoicingTypeDefs,
];
