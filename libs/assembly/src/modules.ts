import { ContractsModule } from '@muster/contracts';
import { IdentityModule } from '@muster/identity';
import { JurisdictionsModule } from '@muster/jurisdictions';
import { PlatformModule, type Config, type LogLines } from '@muster/platform';
import { RoutingModule } from '@muster/routing';
import { TalentModule } from '@muster/talent';
import { TeamsModule } from '@muster/teams';
import { LedgerModule } from '@muster/ledger';
import { DocumentsModule } from '@muster/documents';
import { InvoicingModule } from '@muster/invoicing';
import type { Clock } from '@muster/kernel';
import type { DynamicModule, Type } from '@nestjs/common';
import { allListeners, allTables } from './contexts.ts';

export interface SystemOptions {
  readonly config: Config;
  /** `api` or `worker`: names the process in logs. */
  readonly service: string;
  readonly clock?: Clock;
  /** Where the lines of the log go; standard output when not given. */
  readonly logTo?: LogLines;
}

/** The modules of all contexts over one platform: the same for every process. */
export function systemModules({ config, service, clock, logTo }: SystemOptions): (DynamicModule | Type)[] {
  const platform = PlatformModule.forRoot({
    config,
    service,
    tables: allTables,
    listeners: allListeners,
    ...(clock ? { clock } : {}),
    ...(logTo ? { logTo } : {}),
  });
  return [
    platform,
    JurisdictionsModule,
    IdentityModule,
    TalentModule,
    DocumentsModule,
    RoutingModule,
    TeamsModule,
    ContractsModule,
    LedgerModule,
    InvoicingModule,
  ];
}
