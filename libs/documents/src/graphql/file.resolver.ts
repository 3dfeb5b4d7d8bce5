import { ok } from '@muster/kernel';
import { Ctx, toUnion, type Context } from '@muster/platform';
import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { CreateUpload, CreateUploadRefusal, UploadRequest } from '../application/create-upload.ts';
import type { Files, StoredFile } from '../application/files.ts';
import type { FindFile } from '../application/find-file.ts';

type UploadInput = Omit<UploadRequest, 'runId'> & { readonly runId?: string | null };

@Resolver('File')
export class FileResolver {
  constructor(
    private readonly finding: FindFile,
    private readonly creating: CreateUpload,
    private readonly files: Files,
  ) {}

  @Query('file')
  async file(@Ctx() ctx: Context, @Args('id') id: string) {
    return (await this.finding.run(ctx, id)) ?? null;
  }

  /** Whoever was given the file may have its bytes. */
  @ResolveField('downloadUrl')
  downloadUrl(file: StoredFile) {
    return file.uploadedAt ? this.files.downloadUrl(file.id, file.workspaceId) : null;
  }

  @Mutation('createUpload')
  async createUpload(@Ctx() ctx: Context, @Args('input') input: UploadInput) {
    const { name, mediaType, sizeBytes, sha256, runId = null } = input;
    const outcome = await this.creating.run(ctx, { name, mediaType, sizeBytes, sha256, runId });
    return toUnion(outcome.ok ? ok(outcome.value) : outcome, 'UploadSlot', sentences);
  }
}

const rules: Readonly<Record<string, string>> = {
  tooLarge: 'A file may have at most 10 MB.',
  empty: 'An empty file cannot be stored.',
  typeRefused: 'Files of this type are not taken. Documents, pictures, text and archives are.',
  nameRefused: 'Give the file a name.',
  hashRefused: 'The SHA-256 has 64 lower-case hexadecimal digits.',
};

const sentences: {
  [Kind in CreateUploadRefusal['kind']]: (refusal: Extract<CreateUploadRefusal, { kind: Kind }>) => string;
} = {
  UploadRefused: ({ rule }) => rules[rule] ?? 'This file cannot be taken.',
  NotAllowed: () => 'Your role or key does not include storing files.',
  NotFound: () => 'There is no such team to add a file to.',
};
