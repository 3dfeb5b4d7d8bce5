/** What one artefact of a type stands for: one per target language, per screen or per page. */
export type ArtefactParameter = 'language' | 'screen' | 'page';

/** A kind of thing that work takes in or gives out. Two blocks fit together when the types of output and input are equal. */
export interface ArtefactType {
  readonly id: string;
  /** Plain English, lower case, for the middle of a sentence. */
  readonly label: string;
  readonly parameter?: ArtefactParameter;
  /** Other words people use for it, lower case; the label counts as well. Only the reader of goals looks at them. */
  readonly words: readonly string[];
}

export function type(id: string, label: string, words: readonly string[]): ArtefactType {
  return { id, label, words };
}

export function perLanguage(id: string, label: string, words: readonly string[]): ArtefactType {
  return { id, label, words, parameter: 'language' };
}

export function perScreen(id: string, label: string, words: readonly string[]): ArtefactType {
  return { id, label, words, parameter: 'screen' };
}

export function perPage(id: string, label: string, words: readonly string[]): ArtefactType {
  return { id, label, words, parameter: 'page' };
}
