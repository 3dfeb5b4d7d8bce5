import { useLingui } from '@lingui/react/macro';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { request } from '../../../shared/api/request.ts';
import { ask, queryClient } from '../../../shared/api/query.ts';
import { tellTrouble } from '../../../shared/api/trouble.tsx';
import { useAct } from '../../../shared/api/use-act.ts';
import type { UploadedFile } from '../../../shared/files/upload.ts';
import { refusalField } from '../../../shared/forms/refusal-field.ts';
import { parseMoneyInput } from '../../../shared/money/money.ts';
import { toInstant } from '../../../shared/time/time.ts';
import { useViewer } from '../../../shared/viewer/viewer.ts';
import { BlueprintDocument } from '../api/blueprint.ts';
import { ProposeBlueprintDocument } from '../api/propose-blueprint.ts';
import { ReadBriefDocument } from '../api/read-brief.ts';
import { briefDraft } from './brief-draft.ts';

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

const FIELDS = [
  'title',
  'brief',
  'wanted',
  'atHand',
  'languages',
  'deadline',
  'budget',
  'dataClasses',
  'dataOrigin',
] as const;

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
}

/** The form of a new team: what was typed, what Muster read in it, and the refusals on their way to their fields. */
export function useNewTeam() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { id: workspaceId, currency, country } = useViewer().workspace;
  const draft = briefDraft(workspaceId);
  const form = useForm<NewTeamValues>({
    initialValues: {
      brief: '',
      title: '',
      wanted: [],
      atHand: [],
      languages: [],
      deadline: null,
      budget: '',
      dataClasses: [],
      dataOrigin: country,
      files: [],
      ...draft.read(),
    },
    onValuesChange: draft.keep,
    validate: {
      title: (value) => (value.trim() ? null : t`Give the team a name you will recognise.`),
      wanted: (value) => (value.length > 0 ? null : t`Say at least one thing that should come out.`),
      budget: (value) => (parseMoneyInput(value, currency) ? null : t`Enter an amount in ${currency}.`),
    },
  });
  const nothingRead = t`Muster found nothing it knows in these words; it reads English. Choose here what should come out.`;
  const reading = useMutation({
    mutationFn: (text: string) => request(ReadBriefDocument, { text }),
    onError: tellTrouble,
    onSuccess: ({ readBrief }) => {
      form.setFieldValue('wanted', merge(form.getValues().wanted, readBrief.wanted));
      form.setFieldValue('atHand', merge(form.getValues().atHand, readBrief.atHand));
      form.setFieldValue('languages', [...new Set([...form.getValues().languages, ...readBrief.languages])]);
      if (!form.getValues().title) form.setFieldValue('title', titleFrom(form.getValues().brief));
      if (form.getValues().wanted.length === 0) form.setFieldError('wanted', nothingRead);
    },
  });
  const propose = useAct(ProposeBlueprintDocument, 'proposeBlueprint', {
    refreshes: ['Plans'],
    onDone: (blueprint) => {
      draft.forget();
      queryClient.setQueryData(ask(BlueprintDocument, { id: blueprint.id }).queryKey, { blueprint });
      void navigate(`/teams/plans/${blueprint.id}`);
    },
    onRefused: (refusal) => {
      const field = refusalField(refusal, FIELDS);
      if (field) form.setFieldError(field, refusal.message);
    },
  });
  const submit = form.onSubmit((values) => {
    const budget = parseMoneyInput(values.budget, currency);
    if (budget) propose.run({ input: inputOf(values, budget) });
  });
  const fieldOfRefusal = refusalField(propose.refusal, FIELDS);
  return { form, reading, propose, submit, fieldOfRefusal };
}

export type NewTeamForm = ReturnType<typeof useNewTeam>['form'];

function inputOf(values: NewTeamValues, budget: { minor: string; currency: string }) {
  const deadline = toInstant(values.deadline);
  const plain = ({ type, language }: PickedArtefact) => ({ type, ...(language && { language }) });
  return {
    title: values.title.trim(),
    brief: values.brief.trim(),
    wanted: values.wanted.map(plain),
    atHand: values.atHand.map((artefact) => ({ ...plain(artefact), ...materialOf(artefact, values.brief) })),
    languages: values.languages,
    budget,
    dataClasses: values.dataClasses.length > 0 ? values.dataClasses : ['none'],
    fileIds: values.files.map(({ id }) => id),
    ...(values.dataOrigin && { dataOrigin: values.dataOrigin }),
    ...(deadline && { deadline }),
  };
}

export const PROJECT_BRIEF = 'project-brief';

/** The brief is its own text; of everything else, what was given. */
function materialOf({ type, files = [], text = '' }: PickedArtefact, brief: string) {
  if (type === PROJECT_BRIEF) return { text: brief.trim() };
  return { ...(files.length > 0 && { fileIds: files.map(({ id }) => id) }), ...(text.trim() && { text: text.trim() }) };
}

function merge(
  present: readonly PickedArtefact[],
  read: readonly { artefact: PickedArtefact; because: string }[],
): PickedArtefact[] {
  const fresh = read.map(({ artefact, because }) => ({ ...artefact, because }));
  return [...present, ...fresh.filter((artefact) => !present.some((other) => sameArtefact(other, artefact)))];
}

export function sameArtefact(left: PickedArtefact, right: PickedArtefact): boolean {
  return left.type === right.type && left.language === right.language;
}

/** The first sentence of the brief, cut at a word. */
function titleFrom(brief: string): string {
  const sentence = brief.trim().split(/[.!?؟\n]/)[0] ?? '';
  if (sentence.length <= 60) return sentence;
  return `${sentence.slice(0, 60).replace(/\s+\S*$/, '')}…`;
}
