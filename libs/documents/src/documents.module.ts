import { Global, Module } from '@nestjs/common';
import { CLOCK, CONFIG, Db, provide, token } from '@muster/platform';
import { CreateUpload } from './application/create-upload.ts';
import { FileLinks } from './application/file-links.ts';
import type { FileStorage } from './application/file-storage.ts';
import { Files } from './application/files.ts';
import { FindFile } from './application/find-file.ts';
import { TransferBytes } from './application/transfer-bytes.ts';
import { FileResolver } from './graphql/file.resolver.ts';
import { DocumentsJobs } from './jobs/share-run.job.ts';
import { LocalDisk } from './outside/local-disk.ts';

const FILE_STORAGE = token<FileStorage>('FILE_STORAGE');

@Global()
@Module({
  providers: [
    provide(LocalDisk, CONFIG),
    { provide: FILE_STORAGE as symbol, useExisting: LocalDisk },
    provide(FileLinks, CONFIG, CLOCK),
    provide(Files, Db, FILE_STORAGE, FileLinks),
    provide(FindFile, Db),
    provide(CreateUpload, Db, FileLinks),
    provide(TransferBytes, Db, FILE_STORAGE, FileLinks),
    provide(DocumentsJobs),
    provide(FileResolver, FindFile, CreateUpload, Files),
  ],
  exports: [Files, TransferBytes, DocumentsJobs],
})
export class DocumentsModule {}
