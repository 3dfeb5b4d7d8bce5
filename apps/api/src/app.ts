import 'reflect-metadata';
import { TransferBytes } from '@muster/documents';
import { Authenticate } from '@muster/identity';
import { allTypeDefs, systemModules, type SystemOptions } from '@muster/assembly';
import {
  CONFIG,
  createLog,
  Db,
  DOOR,
  graphqlModule,
  LARGEST_BODY_BYTES,
  LOG,
  provide,
  type Config,
  type Log,
  type Token,
} from '@muster/platform';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { HttpDoor } from './door.ts';
import { addFileRoutes } from './files.ts';
import { addHealthRoutes } from './health.ts';
import { startLiveServer } from './live-server.ts';
import { NestLog } from './nest-log.ts';
import { acceptTrustedDocuments, readTrustedDocuments } from './trusted-documents.ts';
import { addWebRoutes } from './web.ts';

@Global()
@Module({})
class ApiModule {
  static forRoot(options: SystemOptions): DynamicModule {
    return {
      module: ApiModule,
      imports: [...systemModules(options), graphqlModule(allTypeDefs.join('\n'))],
      providers: [provide(HttpDoor, Authenticate, CONFIG), { provide: DOOR as symbol, useExisting: HttpDoor }],
      exports: [DOOR as symbol, HttpDoor],
    };
  }
}

export interface RunningApi {
  readonly url: string;
  readonly app: NestFastifyApplication;
  close(): Promise<void>;
}

/** Puts the API together and listens. */
export async function startApi(options: SystemOptions): Promise<RunningApi> {
  const { config } = options;
  const adapter = new FastifyAdapter({
    bodyLimit: LARGEST_BODY_BYTES,
    trustProxy: config.TRUSTED_PROXIES,
    forceCloseConnections: true,
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(options), adapter, {
    abortOnError: false,
    logger: new NestLog(createLog(config.LOG_LEVEL, options.service, options.logTo)),
  });
  const get = <T>(token: Token<T>): T => app.get<T>(token as symbol);
  const log: Log = get(LOG);
  const server = app.getHttpAdapter().getInstance();
  addHealthRoutes(server, app.get(Db));
  await addWebRoutes(server, config);
  acceptTrustedDocuments(server, readTrustedDocuments(config));
  addFileRoutes(server, app.get(TransferBytes));
  await app.init();
  const stopLive = startLiveServer({
    server: app.getHttpServer(),
    schema: app.get(GraphQLSchemaHost).schema,
    door: app.get(HttpDoor),
    authenticate: app.get(Authenticate),
    log,
  });
  await app.listen(config.PORT, config.HOST);
  const url = await app.getUrl();
  log.info({ url, queue: queueName(config) }, 'the API is listening');
  const close = async () => {
    await stopLive();
    await app.close();
  };
  return { url, app, close };
}

function queueName(config: Config): string {
  return config.REDIS_URL ? 'redis' : 'postgres';
}
