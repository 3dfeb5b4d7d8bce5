import { defineEvent } from '@muster/platform';
import { z } from 'zod';

/** The bytes are there and are what was declared. */
export const fileStored = defineEvent('documents.file-stored', z.object({ fileId: z.uuid(), sizeBytes: z.number() }));
