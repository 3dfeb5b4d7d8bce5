import type { UseFormReturnType } from '@mantine/form';
import type { UploadedFile } from '../../../shared/files/upload.ts';

export interface PickedArtefact {
  readonly type: string;
  readonly label: string;
  readonly language: string | null;
  /** The words of the brief that led to it; absent when picked by hand. */
  readonly because?: string;
  /** At hand only: the files that hold it, or the thing itself as a short text. */
  readonly files?: readonly UploadedFile[];
  readonly text?: string;
}

export interface NewTeamValues {
  brief: string;
  title: string;
  wanted: readonly PickedArtefact[];
  atHand: readonly PickedArtefact[];
  languages: string[];
  /** Local wall time of the reader. */
  deadline: string | null;
  /** As typed, in the home currency. */
  budget: string;
  dataClasses: string[];
  dataOrigin: string | null;
  files: readonly UploadedFile[];
  /** Library blocks to do without: the chosen way. */
  without: readonly string[];
}

export type NewTeamForm = UseFormReturnType<NewTeamValues>;

export function sameArtefact(left: PickedArtefact, right: PickedArtefact): boolean {
  return left.type === right.type && left.language === right.language;
}
