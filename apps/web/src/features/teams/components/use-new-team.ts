import { useLingui } from '@lingui/react/macro';
import { useForm } from '@mantine/form';
import { useNavigate } from 'react-router';
import { ask, queryClient } from '../../../shared/api/query.ts';
import { useAct } from '../../../shared/api/use-act.ts';
import { refusalField } from '../../../shared/forms/refusal-field.ts';
import { parseMoneyInput } from '../../../shared/money/money.ts';
import { toInstant } from '../../../shared/time/time.ts';
import { useViewer } from '../../../shared/viewer/viewer.ts';
import { BlueprintDocument } from '../api/blueprint.ts';
import { ProposeBlueprintDocument } from '../api/propose-blueprint.ts';
import type { NewTeamValues, PickedArtefact } from './new-team-form.ts';
import { briefDraft } from './brief-draft.ts';
import { useReadBrief } from './use-read-brief.ts';

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
      without: [],
      ...draft.read(),
    },
    onValuesChange: draft.keep,
    validate: {
      title: (value) => (value.trim() ? null : t`Give the team a name you will recognise.`),
      wanted: (value) => (value.length > 0 ? null : t`Say at least one thing that should come out.`),
      budget: (value) => (parseMoneyInput(value, currency) ? null : t`Enter an amount in ${currency}.`),
    },
  });
  const reading = useReadBrief(form, currency);
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
    without: values.without,
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
